const delimiters = [';', '\t', ',', '|'] as const;
const sampledRows = 20;

/** Splits text into records as RFC 4180 has it, with the separator the text itself uses. */
export function* readRecords(text: string): Generator<readonly string[]> {
	yield* splitRecords(text, findDelimiter(text));
}

/** The separator that cuts the first rows into the most columns, the same number in each. */
export function findDelimiter(text: string): string {
	const sample = text.slice(0, 20_000);
	let best: string = ';';
	let bestScore = 0;
	for (const delimiter of delimiters) {
		const widths: number[] = [];
		for (const record of splitRecords(sample, delimiter)) {
			widths.push(record.length);
			if (widths.length === sampledRows) break;
		}
		const width = widths[0] ?? 1;
		const alike = widths.filter((other) => other === width).length / widths.length;
		const score = (width - 1) * alike * alike;
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

function* splitRecords(text: string, delimiter: string): Generator<readonly string[]> {
	let record: string[] = [];
	let at = 0;
	while (at < text.length) {
		const { value, end } = text.startsWith('"', at)
			? readQuoted(text, at, delimiter)
			: readPlain(text, at, delimiter);
		record.push(value);
		if (text.startsWith(delimiter, end)) {
			at = end + 1;
			if (at === text.length) record.push('');
			if (at < text.length) continue;
		} else at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
		yield record;
		record = [];
	}
}

interface Field {
	readonly value: string;
	/** Where the separator or the end of the line stands. */
	readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): Field {
	let end = start;
	while (end < text.length) {
		const character = text.charAt(end);
		if (character === delimiter || character === '\n' || character === '\r') break;
		end += 1;
	}
	return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: string): Field {
	let at = start + 1;
	let value = '';
	for (;;) {
		const quote = text.indexOf('"', at);
		// A quote that never closes: then it was an ordinary character.
		if (quote < 0) return readPlain(text, start, delimiter);
		value += text.slice(at, quote);
		at = quote + 1;
		if (text.charAt(at) !== '"') break;
		value += '"';
		at += 1;
	}
	const rest = readPlain(text, at, delimiter);
	return { value: value + rest.value, end: rest.end };
}
