import type { Candidate, Finding, Recognizer, Span } from '../finding.ts';
import { columnValues, withConfidence } from '../labelled.ts';
import { moneyFacts, ownMoney } from '../lexicons/facts/finance.ts';
import { about, amount } from '../money.ts';
import { personalAmounts } from '../personal-amounts.ts';
import { phraseRecognizer } from '../phrases.ts';
import { isSomebodys } from '../whose-money.ts';
import type { SourceText } from '../source-text.ts';

/** "3 maanden achter", with the number in figures. */
const behind =
	/\d{1,2} (?:maand(?:en)?|mnd|termijn(?:en)?|weken|months?|weeks) (?:huur |rent )?(?:achterstand|achterloopt|achterlopen|achterstallig|achter|behind|in arrears|overdue)(?: met (?:de |zijn |haar )?(?:huur|hypotheek|premie|alimentatie))?(?![\p{L}\p{N}])/giu;

const facts = phraseRecognizer({
	entity: 'personal-finance',
	books: [
		{
			book: {
				...moneyFacts,
				grown: [...moneyFacts.grown, [ownMoney, String.raw`(?: ${about})? ?${amount}`]],
				extension: String.raw`${moneyFacts.extension}|(?: ${about})? ?${amount}`
			},
			leastLink: 0.62
		}
	],
	patterns: [{ pattern: behind, leastLink: 0.62 }],
	accepts: isSomebodys
});

const salaryColumns =
	/^(?!.*(?:marg|omzet|sales|revenue|winst|profit|resultaat))(?:.{0,12} )?(?:salaris|loon|inkomen|jaarinkomen|maandloon|uurloon|brutoloon|bruto|netto|salary|wage|income|gross|achterstand|schuld|uitkering|pensioen|leefgeld)(?: .{0,14})?$/u;
const sumColumns = /^(?:bedrag|saldo|amount|balance|openstaand|huur)(?: .{0,12})?$/u;

function* cells(source: SourceText, earlier: readonly Finding[]): Generator<Span> {
	yield* columnValues(source, salaryColumns, /\d{2}|\p{L}{2}/u);
	if (earlier.some(({ entity }) => entity === 'person'))
		yield* columnValues(source, sumColumns, /\d{2}/u);
}

const joint = /^(?!.*(?: en | and | maar ))[^.;\n\d]{0,32}$/u;
const opensFact =
	/^.{0,20}(?:achterstand|schuld|lening|krediet|hypotheek|alimentatie|uitkering|beslag|lease|regeling|bijstand|ww|salaris|loon|inkomen|overwaarde|spaartegoed|spaargeld|vermogen|pensioen|bonus|weekgeld|leefgeld|boete|erfenis|legaat|toeslag|beurs|aow|wia|wajong|debt|loan|salary|pension|arrears)\D*$/iu;
const sum = /^\D{0,5}\d/u;

/** A debt and its amount beside it are one fact. */
function belongTogether(text: string, last: Candidate, next: Candidate): boolean {
	if (next.start < last.end) return true;
	const between = text.slice(last.end, next.start);
	const first = text.slice(last.start, last.end);
	const second = text.slice(next.start, next.end);
	if (sum.test(second)) return opensFact.test(first) && joint.test(between);
	return sum.test(first) && between === ' ' && !/\d/u.test(second);
}

function* joined(text: string, found: readonly Candidate[]): Generator<Candidate> {
	let last: Candidate | undefined;
	for (const next of [...found].sort((a, b) => a.start - b.start)) {
		if (last && belongTogether(text, last, next)) {
			last = { ...last, end: Math.max(last.end, next.end) };
			continue;
		}
		if (last) yield last;
		last = next;
	}
	if (last) yield last;
}

export const personalFinance: Recognizer = {
	...facts,
	*find(source, earlier) {
		for (const cell of cells(source, earlier)) yield withConfidence(cell, 0.95);
		yield* joined(source.text, [
			...facts.find(source, earlier),
			...personalAmounts(source, earlier)
		]);
	}
};
