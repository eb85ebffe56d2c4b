import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalledByHand } from '../../scripts/launch/installed.mjs';
import {
	hashBuildInputs,
	hashInstallInputs,
	hasStamp,
	removeStamp,
	writeStamp
} from '../../scripts/launch/stamp.mjs';

let root = '';
const write = (path: string, text: string): void => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'promptwijs-stamp-'));
	write('package.json', '{ "scripts": { "dev": "x" }, "dependencies": { "a": "1.0.0" } }');
	write('package-lock.json', '{ "packages": {} }');
	write('src/a.ts', 'one');
	write('content/x.md', 'tekst');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('hashBuildInputs', () => {
	it.each([
		['a changed source', 'src/a.ts', 'two'],
		['a new lesson', 'content/nieuw.md', 'tekst'],
		['a changed lockfile', 'package-lock.json', '{}']
	])('changes with %s', (_, path, text) => {
		const before = hashBuildInputs(root);
		write(path, text);
		expect(hashBuildInputs(root)).not.toBe(before);
	});

	it.each([
		'src/lib/paraglide/messages.js',
		'project.inlang/README.md',
		'src/a.test.ts',
		'docs/x.md'
	])('stays the same when %s appears', (path) => {
		const before = hashBuildInputs(root);
		write(path, 'x');
		expect(hashBuildInputs(root)).toBe(before);
	});

	it('sees that text moved from one file to another', () => {
		write('src/b.ts', '');
		const before = hashBuildInputs(root);
		write('src/a.ts', '');
		write('src/b.ts', 'one');
		expect(hashBuildInputs(root)).not.toBe(before);
	});
});

describe('hashInstallInputs', () => {
	const machine = { nodeMajor: '24', platform: 'linux', arch: 'x64' };

	it('changes with a dependency', () => {
		const before = hashInstallInputs(root, machine);
		write('package.json', '{ "dependencies": { "a": "1.0.1" } }');
		expect(hashInstallInputs(root, machine)).not.toBe(before);
	});

	it('changes with the machine', () => {
		const other = { ...machine, arch: 'arm64' };
		expect(hashInstallInputs(root, machine)).not.toBe(hashInstallInputs(root, other));
	});

	it('does not change with a script', () => {
		const before = hashInstallInputs(root, machine);
		write('package.json', '{ "scripts": {}, "dependencies": { "a": "1.0.0" } }');
		expect(hashInstallInputs(root, machine)).toBe(before);
	});
});

describe('a stamp', () => {
	it('holds for its own hash only, until it is removed', () => {
		const file = join(root, '.built');
		const found = [hasStamp(file, 'x')];
		writeStamp(file, 'x');
		found.push(hasStamp(file, 'x'), hasStamp(file, 'y'));
		removeStamp(file);
		found.push(hasStamp(file, 'x'));
		expect(found).toEqual([false, true, false, false]);
	});
});

describe('isInstalledByHand', () => {
	const entry = { version: '1.0.0', integrity: 'sha512-a' };
	const record = (packages: object): string => JSON.stringify({ packages });

	beforeEach(() => {
		const other = { version: '2.0.0', optional: true };
		write(
			'package-lock.json',
			record({ '': {}, 'node_modules/a': entry, 'node_modules/b': other })
		);
		write('node_modules/a/package.json', '{}');
	});

	it('accepts what npm recorded, without packages for other machines', () => {
		write('node_modules/.package-lock.json', record({ 'node_modules/a': entry }));
		expect(isInstalledByHand(root)).toBe(true);
	});

	it.each([
		['another version', { 'node_modules/a': { ...entry, version: '0.9.0' } }],
		['a missing package', {}],
		[
			'a package that is not there',
			{ 'node_modules/a': entry, 'node_modules/b': { version: '2.0.0' } }
		]
	])('refuses %s', (_, packages) => {
		write('node_modules/.package-lock.json', record(packages));
		expect(isInstalledByHand(root)).toBe(false);
	});

	it('refuses an installation that npm did not finish', () => {
		expect(isInstalledByHand(root)).toBe(false);
	});
});
