import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const room = resolve('src/lib/detector');

/** Every file that comes along when `file` is loaded, without what is imported for its types. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	const imports = /^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gmu;
	for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
		loadedWith(resolve(dirname(file), path), seen);
	}
	return seen;
}

const names = (file: string): string[] =>
	[...loadedWith(resolve(room, file))].map((path) => relative(room, path));

it('the detector without lexicons brings no lexicon of names, places or illness along', () => {
	expect(
		names('basic.ts').filter((name) => /^lexicon\.ts$|^lexicons\/(?!facts\/)/u.test(name))
	).toEqual([]);
});

it('the whole detector does, so the search above can find them', () => {
	expect(names('index.ts')).toContain('lexicon.ts');
});
