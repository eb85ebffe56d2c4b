import { fold } from './words.ts';

/** A non-empty cell below a header row; `header` is folded and holds letters, digits and single spaces. */
export interface Cell {
	readonly header: string;
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

interface Line {
	readonly text: string;
	readonly start: number;
}

const delimiters = ['\t', ';', '|', ','] as const;
const headerLengthLimit = 30;

function* linesOf(text: string): Generator<Line> {
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 ? text.length : newline;
		yield { text: text.slice(start, end), start };
		start = end + 1;
	}
}

const headerKey = (cell: string): string =>
	fold(cell)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Headers that make even two columns a table. */
const plainHeaders =
	/^(?:bigreg|big|agb|uzi|kvk|iccid|imei|imsi|msisdn|rijbewijs|paspoort|btw|(?:voor|achter)?naam|name|client|patient|klant|leerling|medewerker|(?:e ?)?mail(?:adres)?|telefoon(?:nummer)?|tel|mobiel|phone|bsn|geb(?:oorte)?(?: ?\p{L}{1,6})?|dob|adres|woonplaats|plaats|postcode|iban|rekening(?:nummer)?|(?:klant|client|pers(?:oneels)?|lid|patient|leerling|dossier|zaak|polis|claim|case|ticket|employee|emp|staff|student|cust(?:omer)?|member|medewerker|mdw|pat|pt|debiteur|relatie|huurder|contract) ?(?:nummer|nr|no|id|number|code)|mrn|mdw|pt|salaris|saldo|bedrag|leeftijd|kenteken|wachtwoord|gebruikersnaam|login|password|user(?:name)?)$/u;

/** So do headers that ask for a fact about a person. */
const factHeaders =
	/^(?:geloof|religie|godsdienst|kerk|levensovertuiging|gezindte|nationaliteit|afkomst|herkomst|etniciteit|land van herkomst|geboorteland|bevolkingsgroep|politieke (?:partij|voorkeur|kleur)|partij|stemt(?: op)?|stemde(?: op)?|vakbond|bond|lid vakbond|vakbondslid|geaardheid|orientatie|religion|faith|nationality|ethnicity|origin|party|votes|union|orientation)$/u;

/** And headers of what an organisation keeps for itself. */
export const innerHeaders =
	/(?<!\p{L})(?:kostprijs|kostprijzen|inkoopprijs|inkoopprijzen|inkoop|landed cost|cost price|unit cost|marge|brutomarge|margin|markup|opslag|opslagfactor|opslagpercentage|bodemprijs|biedprijs|bod|walk away|netto ?tarief|klanttarief|tarief rit|tarief per (?:rit|uur|pakket)|korting|staffelkorting|concept|churn|ebitda)(?!\p{L})/u;

const isPlain = (key: string): boolean =>
	plainHeaders.test(key) || factHeaders.test(key) || innerHeaders.test(key);

/** Cells of a row; a delimiter between quotes belongs to the value. */
function split(line: string, delimiter: string): readonly string[] {
	if (!line.includes('"')) return line.split(delimiter);
	const cells: string[] = [];
	let quoted = false;
	let start = 0;
	for (let index = 0; index < line.length; index += 1) {
		const character = line.charAt(index);
		if (character === '"') quoted = !quoted;
		else if (character === delimiter && !quoted) {
			cells.push(line.slice(start, index));
			start = index + 1;
		}
	}
	cells.push(line.slice(start));
	return cells;
}

const isHeader = (cells: readonly string[], delimiter: string): boolean => {
	if (!cells.every((cell) => cell.length <= headerLengthLimit && !/\d{3}|[.!?]\s+\S/u.test(cell)))
		return false;
	const filled = cells.filter((cell) => /\p{L}/u.test(cell));
	if (filled.length >= 3) return filled.filter((cell) => /\p{L}{2}/u.test(cell)).length >= 2;
	if (filled.length !== 2) return false;
	const plain = filled.filter((cell) => isPlain(headerKey(cell))).length;
	// Two words with a comma between are mostly a sentence.
	return plain === 2 || (plain === 1 && delimiter !== ',' && cells.length <= 4);
};

function delimiterOf(line: string): string | undefined {
	return delimiters.find(
		(delimiter) => line.includes(delimiter) && isHeader(split(line, delimiter), delimiter)
	);
}

function cellsOf(line: Line, delimiter: string, headers: readonly string[]): readonly Cell[] {
	let offset = line.start;
	const cells: Cell[] = [];
	for (const [column, raw] of split(line.text, delimiter).entries()) {
		const value = raw.trim().replace(/^["*_]{1,2}|["*_]{1,2}$/gu, '');
		const header = headers[column];
		const start = offset + raw.indexOf(value);
		if (header && value) cells.push({ header, value, start, end: start + value.length });
		offset += raw.length + delimiter.length;
	}
	return cells;
}

/**
 * Columns kept apart by gaps or by spaced marks ("naam   geb.datum   bsn", "naam / bsn / tel"), written with tabs: as long as
 * before, so that every offset stays.
 */
const withTabs = (line: Line): Line => ({
	start: line.start,
	text: line.text.replace(/(?<=\S)(?: {2,}| [-–—/] )(?=\S)/gu, (gap) => '\t'.padEnd(gap.length))
});

const isRule = (line: string): boolean => /^[\s|:+=-]{3,400}$/u.test(line);

/** Reads every block of lines that share a delimiter and a number of columns as a table. */
export function readTables(text: string): readonly Cell[] {
	const cells: Cell[] = [];
	let headers: readonly string[] = [];
	let delimiter: string | undefined;
	let isAligned = false;
	for (const written of linesOf(text)) {
		if (isRule(written.text)) continue;
		let line: Line = isAligned ? withTabs(written) : written;
		const columns = delimiter === undefined ? 0 : split(line.text, delimiter).length;
		if (delimiter !== undefined && columns >= 2 && Math.abs(columns - headers.length) <= 1) {
			cells.push(...cellsOf(line, delimiter, headers));
			continue;
		}
		line = written;
		const isShort = line.text.length <= 400;
		delimiter = isShort ? delimiterOf(line.text) : undefined;
		isAligned = isShort && delimiter === undefined && / {2}| [-–—/] /u.test(line.text);
		if (isAligned) {
			line = withTabs(line);
			if (isHeader(line.text.split('\t'), '\t')) delimiter = '\t';
			else isAligned = false;
		}
		headers = delimiter === undefined ? [] : split(line.text, delimiter).map(headerKey);
	}
	return cells;
}
