import type { Entity, Finding, Severity } from '../detector/index.ts';
import { checkModuleWith } from './check.ts';
import { moduleFixture } from './module-fixture.ts';
import type { ModuleFiles } from './types.ts';

const shapes: readonly (readonly [Entity, Severity, RegExp])[] = [
	['bsn', 'critical', /\b\d{9}\b/gu],
	['email', 'medium', /\b[a-z.]{1,20}@[a-z.]{1,30}[a-z]/gu],
	['phone', 'medium', /\b06-\d{8}\b/gu]
];

/** A detector that is easy to foresee. */
export const detect = (text: string): readonly Finding[] =>
	shapes.flatMap(([entity, severity, shape]) =>
		[...text.matchAll(shape)].map((match) => ({
			entity,
			severity,
			start: match.index,
			end: match.index + match[0].length,
			confidence: 1,
			recognizer: entity
		}))
	);

export const fixture = moduleFixture();

/** The fixture with a text in a file replaced; `all/` for the Dutch and the English file alike. */
export function changed(file: string, from: string | RegExp, to: string): ModuleFiles {
	const files: Record<string, string> = { ...fixture };
	const paths = file.startsWith('all/') ? ['nl', 'en'].map((l) => l + file.slice(3)) : [file];
	for (const path of paths) files[path] = (files[path] ?? '').replace(from, to);
	return files;
}

export function without(...paths: readonly string[]): ModuleFiles {
	const files: Record<string, string> = {};
	for (const [path, text] of Object.entries(fixture)) if (!paths.includes(path)) files[path] = text;
	return files;
}

export const check = (files: ModuleFiles, id = 'zorg', today = '2026-11-21') =>
	checkModuleWith(detect, id, files, today).map(
		({ file, line, column, code }) => `${file}:${line}:${column} ${code}`
	);
