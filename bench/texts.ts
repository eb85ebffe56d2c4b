import { readFileSync } from 'node:fs';

const corpus = new URL('../tests/corpus/dev.jsonl', import.meta.url);

function textOf(line: string): string {
	const row: unknown = JSON.parse(line);
	return typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : '';
}

/** The invented prompts, letters, chats and rows of the development corpus, one after another. */
export const corpusText = readFileSync(corpus, 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map(textOf)
	.join('\n\n');

/** `size` characters of realistic text; another `turn` gives another part of it. */
export function realisticText(size: number, turn = 0): string {
	const start = (turn * 7919) % corpusText.length;
	const turned = corpusText.slice(start) + corpusText.slice(0, start);
	return turned.repeat(Math.ceil(size / turned.length)).slice(0, size);
}

const filled = (piece: string, size: number): string =>
	piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

function rows(size: number): string {
	const lines = ['naam;geboortedatum;postcode;telefoon;saldo'];
	for (let row = 0; lines.length * 40 < size; row += 1) {
		const day = String((row % 28) + 1).padStart(2, '0');
		lines.push(
			`Sanne Testerink${row};${day}-03-1980;${1000 + (row % 9000)} AB;06-99${100000 + row};${row},50`
		);
	}
	return lines.join('\n').slice(0, size);
}

export interface HostileText {
	readonly name: string;
	readonly text: string;
}

/** Inputs that make careless patterns and loops quadratic. */
export const hostileTexts = (size: number): readonly HostileText[] => [
	...['a', 'A', '1', '.', '-', '@', '\n', ' ', '(', 'é', '{'].map((piece) => ({
		name: JSON.stringify(piece),
		text: filled(piece, size)
	})),
	...[
		'1 ',
		'1-',
		'A.',
		'a@',
		'a.a@',
		'van der ',
		'Jan ',
		'HOOFDLETTERS ZIJN WOORDEN ',
		'Jan de Boer, ',
		'klant 1 ',
		'06 ',
		'NL99 ',
		'a:b:',
		'1.1.1.1.',
		'wachtwoord ',
		'mevrouw de heer ',
		'hij heeft pijn ',
		'de enige wethouder ',
		'[[',
		'<a ',
		'12-',
		'a;b;c;d\n',
		'zes '
	].map((piece) => ({ name: JSON.stringify(piece), text: filled(piece, size) })),
	{ name: 'rows of a table', text: rows(size) }
];
