import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/lib/content/index.ts';
import { practiceIssues } from './check.ts';
import { targetOf, type ReadBeside } from './source.ts';

/** The folders below `content` that hold practice files: `practice` and each module's assets. */
export function practiceFolders(content: string): readonly string[] {
	const modules = join(content, 'modules');
	const assets = existsSync(modules)
		? readdirSync(modules).map((module) => join(modules, module, 'assets'))
		: [];
	return [join(content, 'practice'), ...assets].filter((folder) => existsSync(folder));
}

/** Sources in a folder, mails last: they carry the other files. */
export function practiceSources(folder: string): readonly string[] {
	const isMail = (name: string) => name.includes('.eml.');
	return readdirSync(folder)
		.filter((name) => targetOf(name) !== undefined || /\.(?:csv|txt)$/u.test(name))
		.toSorted((a, b) => Number(isMail(a)) - Number(isMail(b)) || (a < b ? -1 : 1));
}

export const readerOf =
	(folder: string): ReadBeside =>
	(name) => {
		const path = join(folder, name);
		return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
	};

/** All issues of all practice files below `content`; each names its file from the current folder. */
export async function practiceFolderIssues(content: string): Promise<readonly Issue[]> {
	const issues: Issue[] = [];
	for (const folder of practiceFolders(content)) {
		for (const name of practiceSources(folder)) {
			const path = join(folder, name);
			issues.push(
				...(await practiceIssues(name, readFileSync(path, 'utf8'), readerOf(folder))).map(
					(issue) => ({ ...issue, file: path })
				)
			);
		}
	}
	return issues;
}
