import {
	isContentId,
	readMarkedLine,
	splitList,
	type Section,
	type Worded
} from '../../content/index.ts';
import { labelUnknown, readLabel, type Label, type Report } from './label.ts';
import type { SpotExercise, TextWord } from './types.ts';

/** A leak of the text as the author marked it, for the comparison with the detector. */
export interface MarkedLeak extends Label {
	/** In `MarkedText.plain`. */
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly column: number;
}

export interface MarkedText {
	/** Without marks; one line per line of the file. */
	readonly plain: string;
	readonly leaks: readonly MarkedLeak[];
	/** Line of the file on which `plain` begins. */
	readonly line: number;
}

const minSafeWords = 10;
const maxWords = 250;

const says = {
	quote: {
		nl: 'Begin elke regel van de tekst met ">".',
		en: 'Begin every line of the text with ">".'
	},
	none: {
		nl: 'Markeer ten minste één lek in de tekst: "[F. Testerink]{person}".',
		en: 'Mark at least one leak in the text: "[F. Testerink]{person}".'
	},
	list: {
		nl: 'Leg hier elk lek uit op een regel als "- person: …".',
		en: 'Explain every leak here, on a line as "- person: …".'
	}
} satisfies Readonly<Record<string, Worded>>;

/** Reads a quoted text with marked leaks, and the list that explains each of them. */
export function readSpot(
	text: Section,
	list: Section,
	report: Report
): { readonly body: Pick<SpotExercise, 'lines' | 'leaks'>; readonly text: MarkedText } {
	const leaks: MarkedLeak[] = [];
	const lines: (readonly TextWord[])[] = [];
	const plain: string[] = [];
	let offset = 0;
	let count = 0;
	for (const [index, written] of text.body.split('\n').entries()) {
		const quoted = /^ {0,3}> ?(.*)$/u.exec(written)?.[1];
		const line = text.bodyLine + index;
		if (quoted === undefined && written.trim() !== '') report(line, 'spot-quote', says.quote);
		// A line without its mark is read all the same: one mistake, one message.
		const content = quoted ?? written;
		const { plain: shown, words, spans } = readMarkedLine(content);
		const indices = spans.map(({ label, start, end, column }) => {
			const known = readLabel(label);
			const at = column + written.length - content.length;
			if (known)
				leaks.push({ ...known, start: offset + start, end: offset + end, line, column: at });
			else report(line, 'leak-label', labelUnknown(label), at);
			return leaks.length - 1;
		});
		if (quoted !== undefined || content.trim() !== '')
			lines.push(
				words.map(({ text: word, span }) => ({
					...{ id: `w${count++}`, text: word },
					...(span !== undefined && { leak: indices[span] ?? 0 })
				}))
			);
		plain.push(shown);
		offset += shown.length + 1;
	}
	const safe = lines.flat().filter(({ leak }) => leak === undefined).length;
	if (leaks.length === 0) report(text.line, 'spot-leaks', says.none);
	if (safe < minSafeWords || count > maxWords)
		report(text.line, 'spot-length', {
			nl: `De tekst heeft ${count} woorden, waarvan ${safe} buiten de lekken: schrijf er hooguit ${maxWords}, met ten minste ${minSafeWords} die mogen.`,
			en: `The text has ${count} words, ${safe} of them outside the leaks: write at most ${maxWords}, at least ${minSafeWords} of them safe.`
		});
	const explained = readExplanations(list, leaks, report);
	return {
		text: { plain: plain.join('\n'), leaks, line: text.bodyLine },
		body: {
			lines,
			leaks: leaks.map(({ entity, key }) => ({ entity, explanation: explained.get(key) ?? '' }))
		}
	};
}

function readExplanations(list: Section, leaks: readonly MarkedLeak[], report: Report) {
	const explained = new Map<string, string>();
	const keys = new Set(leaks.map(({ key }) => key));
	const { entries, strayLine } = splitList(list.body, list.bodyLine, /^[-*+] (.*)$/u);
	if (strayLine !== undefined) report(strayLine, 'list', says.list);
	for (const { text, line } of entries) {
		const [, key = '', explanation = ''] = /^([^:\s]+):(.*)$/su.exec(text) ?? [];
		if (!isContentId(key) || explanation.trim() === '') report(line, 'leak-explanation', says.list);
		else if (!keys.has(key))
			report(line, 'explanation-unused', {
				nl: `In de tekst staat geen lek "${key}": verbeter de naam of haal de uitleg weg.`,
				en: `The text has no leak "${key}": correct the name or remove the explanation.`
			});
		else if (explained.has(key))
			report(line, 'explanation-duplicate', {
				nl: `"${key}" is al uitgelegd: haal er één weg, of geef een lek een eigen naam: "{${key} #naam}".`,
				en: `"${key}" is explained already: remove one, or name one of the leaks: "{${key} #name}".`
			});
		else explained.set(key, explanation.trim());
	}
	for (const key of keys)
		if (!explained.has(key))
			report(list.line, 'explanation-missing', {
				nl: `Leg het lek "${key}" uit: "- ${key}: …".`,
				en: `Explain the leak "${key}": "- ${key}: …".`
			});
	return explained;
}
