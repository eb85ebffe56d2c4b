import { scanXml } from './xml.ts';

/** What the cells of every sheet refer to. */
export interface Workbook {
	readonly strings: readonly string[];
	/** Cell styles that show a number as a day or a time. */
	readonly dateStyles: ReadonlySet<number>;
	readonly isFrom1904: boolean;
}

export function readSharedStrings(xml: string): readonly string[] {
	const strings: string[] = [];
	let text = '';
	let isText = false;
	// How a Japanese word sounds, once more after the word.
	let isPhonetic = false;
	scanXml(xml, {
		open: ({ name }) => {
			if (name === 'si') text = '';
			if (name === 'rPh') isPhonetic = true;
			isText = name === 't';
		},
		text: (piece) => {
			if (isText && !isPhonetic) text += piece;
		},
		close: (name) => {
			isText = false;
			if (name === 'rPh') isPhonetic = false;
			if (name === 'si') strings.push(text);
		}
	});
	return strings;
}

// Formats that Excel numbers itself (ECMA-376 part 1, 18.8.30).
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** Without texts, colours and escaped characters, only the codes of a format are left. */
function isDateFormat(code: string): boolean {
	return /[dmyh]/iu.test(code.replaceAll(/"[^"]*"|\\.|\[[^[\]]*\]/gu, ''));
}

/** A birth date is kept as a number of days; only its style says that it is a day. */
export function readDateStyles(xml: string): ReadonlySet<number> {
	const custom = new Map<number, string>();
	const dates = new Set<number>();
	let isCellStyle = false;
	let index = 0;
	scanXml(xml, {
		open: ({ name, get }) => {
			if (name === 'numFmt') custom.set(Number(get('numFmtId')), get('formatCode') ?? '');
			if (name === 'cellXfs') isCellStyle = true;
			if (name !== 'xf' || !isCellStyle) return;
			const id = Number(get('numFmtId') ?? 0);
			const code = custom.get(id);
			if (code === undefined ? isBuiltInDate(id) : isDateFormat(code)) dates.add(index);
			index += 1;
		},
		close: (name) => {
			if (name === 'cellXfs') isCellStyle = false;
		}
	});
	return dates;
}

const dayMs = 86_400_000;

/** Excel's day number as `14-03-1958`; day 1 is 1 January 1900, or day 0 is 1 January 1904. */
export function dayOfSerial(serial: number, isFrom1904: boolean): string {
	const zero = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	const day = new Date(zero + Math.floor(serial) * dayMs);
	if (Number.isNaN(day.getTime())) return String(serial);
	const [year, month, date] = day.toISOString().slice(0, 10).split('-');
	return `${date}-${month}-${year}`;
}
