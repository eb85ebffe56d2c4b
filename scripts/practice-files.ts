// Makes the practice files from the texts beside them: npm run practice-files
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceFictionIssues } from './practice-files/check.ts';
import { practiceFolders, practiceSources, readerOf } from './practice-files/folders.ts';
import { buildPracticeFile, targetOf } from './practice-files/source.ts';

for (const folder of practiceFolders('content')) {
	for (const source of practiceSources(folder)) {
		const path = join(folder, source);
		const text = readFileSync(path, 'utf8');
		const target = targetOf(source);
		const issues = [...practiceFictionIssues(path, text)];
		if (target) {
			const built = await buildPracticeFile(path, text, readerOf(folder));
			if (built.ok) writeFileSync(join(folder, target.name), built.value);
			else issues.push(...built.issues);
			if (built.ok) console.log(`${join(folder, target.name)}  ${built.value.length} bytes`);
		}
		for (const { file, line, column, message } of issues)
			console.error(`${file}:${line}:${column}  ${message.nl}`);
		if (issues.length > 0) process.exitCode = 1;
	}
}
