import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { buildPracticeFile } from '../../../scripts/practice-files/source.ts';

/** A file as Playwright hands it to a page. */
export interface HandedFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

export const handed = (name: string, content: string | Uint8Array): HandedFile => ({
	name,
	mimeType: '',
	buffer: Buffer.from(content)
});

/** A kept practice file, by its path below `content`. */
export const keptFile = (path: string): HandedFile =>
	handed(path.slice(path.lastIndexOf('/') + 1), readFileSync(join('content', path)));

const front = `---
title: Eigenschap CANARY
author: Bram Proefstra
created: 2026-11-20
---
`;
const mail = `---
from: bram@voorbeeld.example
to: ilse@voorbeeld.example
subject: Onderwerp CANARY
date: Fri, 20 Nov 2026 16:12:00 +0100
---
`;
const line = 'Mevrouw CANARY, BSN 999991693, heeft hartfalen.';
const sources: Readonly<Record<string, string>> = {
	'kwartelbrief.pdf.md': `${front}\n${line}\n`,
	'kwartelbrief.docx.md': `${front}\n{==Tekst==}{>>Opmerking CANARY<<} ${line}\n`,
	'kwartelbrief.xlsx.yaml': `title: Lijst
author: Bram Proefstra
created: 2026-11-20
sheets:
  - name: klanten
    rows: [[naam], [geen]]
  - name: verborgen
    state: hidden
    rows: [[naam, bsn], [CANARY, "999991693"]]
`,
	'kwartelbrief.eml.md': `${mail}\n${line}\n`,
	'kwartelbrief.csv': 'naam;bsn\nCANARY;999991693\n',
	'kwartelbrief.txt': line
};

/** One file of every kind that can be read, each with these words in it. */
export async function filesWith(words: string): Promise<readonly HandedFile[]> {
	const files: HandedFile[] = [];
	for (const [name, source] of Object.entries(sources)) {
		const text = source.replaceAll('CANARY', words);
		const built = /\.(?:md|yaml)$/u.test(name)
			? await buildPracticeFile(name, text, () => undefined)
			: ({ ok: true, value: Buffer.from(text) } as const);
		if (!built.ok) throw new Error(JSON.stringify(built.issues));
		files.push(handed(name.replace(/\.(?:md|yaml)$/u, ''), built.value));
	}
	return files;
}

export const attachment = (page: Page): Locator =>
	page.getByRole('region', { name: 'Bijlage bij je bericht' });

export const picker = (page: Page): Locator => page.getByLabel('Kies een bestand');

/** Picks a file and waits until all of it was looked at. */
export async function attach(page: Page, file: HandedFile): Promise<void> {
	await picker(page).setInputFiles(file);
	await expect(attachment(page)).toContainText(file.name);
	await expect(attachment(page)).toContainText(/vondst|niets gevonden/u);
}

/** What is in the attached file, in the dialog that tells it. */
export async function lookInside(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Bekijk de inhoud' }).click();
	return page.getByRole('dialog');
}
