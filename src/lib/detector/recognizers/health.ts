import type { Candidate, Recognizer, Span } from '../finding.ts';
import { careTurns, careWords } from '../lexicons/health/care-words.ts';
import { healthSayings } from '../lexicons/health/sayings.ts';
import { healthTurns } from '../lexicons/health/turns.ts';
import { phraseFinder } from '../phrases.ts';
import { joined } from '../health/join.ts';
import { mayOpenTerm, termAt } from '../health/terms.ts';
import { widen } from '../health/widen.ts';
import { wordMatches } from '../word-matches.ts';
import { linkPersons } from '../person-links.ts';
import { isTopic } from '../topics.ts';
import { indexFrom, placesOf, tokenAt, wordSet, type SourceText } from '../source-text.ts';

const denials = wordSet('geen niet zonder nooit ontkent no not without denies never noch');
const readings =
	/(?:vrij T4|TSH|Hb|HbA1c|eGFR|MDRD|CRP|BSE|ALT|ALAT|AST|ASAT|GGT|LDL|HDL|kalium|natrium|[ck]reat(?:inine)?|kreatinine|glucose|troponine|ferritine|PSA|INR|MMSE|MoCA|FEV1|LVEF|EF|BMI|IQ|RR|SpO2|AF|NRS|VAS|GCS|EWS|bloeddruk|tensie|temp(?:eratuur)?|sat(?:uratie)?|pols|pH|leuko's|leukocyten|trombocyten|VO2max|B12|anti-TPO)(?: (?:of|is|van|was)| niet)?[ :=]{1,2}(?:[<>]?\d{1,4}(?:[.,/]\d{1,3})?%?|positief|negatief|verhoogd|verlaagd|afwijkend)(?![\p{L}\p{N}])/giu;
/** ICPC and ICD-10 codes, only beside a word that says so: "ICPC T90", "diagnose F32.1". */
const codes =
	/(?:ICPC(?:-code)?|ICD(?:-?10)?(?:-code)?|DSM(?:-?5)?|[Dd]iagnosecode|[Dd]iagnose|[Dd]iagnosis|[Ee]pisode)[ :=-]{1,2}\(?[A-Z]\d{2}(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu;
const pregnancy =
	/(?:\d{1,2} (?:wk|wkn|weken|maanden|mnd|weeks|months) (?:zwanger|pregnant)|zwanger,? \d{1,2} (?:wk|wkn|weken|mnd|maanden))(?!\p{L})/giu;
/** How much work a doctor thinks that somebody can do. */
const capacity =
	/\d{1,3} ?(?:%|procent) (?:inzetbaar|belastbaar|arbeidsgeschikt|arbeidsongeschikt|afgekeurd|ziek gemeld|hersteld gemeld)(?!\p{L})/giu;

const leastLink = { clinical: 0.5, everyday: 0.55, turn: 0.7, care: 0.9 } as const;

function isDenied(source: SourceText, from: number): boolean {
	return [1, 2].some((step) => {
		const token = tokenAt(source, from - step);
		return denials.has(token.key) && token.sentence === tokenAt(source, from).sentence;
	});
}

function* terms(source: SourceText, strengthAt: (offset: number) => number): Generator<Candidate> {
	let next = 0;
	for (const index of placesOf(source, mayOpenTerm)) {
		const term = index < next ? undefined : termAt(source, index);
		next = term?.to ?? next;
		// "Medicatie:" is a heading, not a fact.
		if (!term || isDenied(source, term.from) || tokenAt(source, term.to).key === ':') continue;
		if (isTopic(source, term.from)) continue;
		const link = strengthAt(tokenAt(source, term.from).start);
		if (link < leastLink[term.strength]) continue;
		yield { ...widen(source, term), confidence: Math.min(0.95, 0.45 + link * 0.5) };
	}
}

const turns = phraseFinder({
	fixed: '',
	grown: [...healthTurns, ...healthSayings, ...careTurns]
});
const care = phraseFinder({ fixed: careWords });

/** Turns of phrase in a sentence that is surely enough about one person. */
const linked = (
	source: SourceText,
	spans: Iterable<Span>,
	strengthAt: (offset: number) => number,
	least: number
): readonly Candidate[] =>
	[...spans]
		.filter(({ start }) => strengthAt(start) >= least && !isTopic(source, indexFrom(source, start)))
		.map((span) => ({ ...span, confidence: 0.8 }));

export const health: Recognizer = {
	entity: 'health',
	priority: 20,
	*find(source, earlier) {
		const { strengthAt } = linkPersons(source, earlier);
		// "Heeft rugklachten en vraagt fysiotherapie": two facts, not one long one.
		const named = [
			...terms(source, strengthAt),
			...linked(source, care(source), strengthAt, leastLink.care)
		];
		const apart = [
			...joined(
				source.text,
				named.sort((a, b) => a.start - b.start)
			)
		];
		const told = linked(source, turns(source), strengthAt, leastLink.turn).filter(
			({ start, end }) => apart.filter((one) => one.start >= start && one.end <= end).length < 2
		);
		yield* joined(
			source.text,
			[...apart, ...told].sort((a, b) => a.start - b.start)
		);
		for (const pattern of [readings, pregnancy, capacity, codes])
			for (const match of wordMatches(source, pattern))
				if (strengthAt(match.index) >= 0.5)
					yield { start: match.index, end: match.index + match[0].length, confidence: 0.96 };
	}
};
