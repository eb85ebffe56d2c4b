import { editionFor } from '../alphabet.ts';
import { aroundNames } from '../around-names.ts';
import { isLookAlike } from '../criminal-lookalikes.ts';
import type { Candidate, Recognizer, Span } from '../finding.ts';
import { growing, offences, procedure } from '../lexicons/facts/criminal.ts';
import { deeds } from '../lexicons/facts/deeds.ts';
import { justice } from '../lexicons/facts/justice.ts';
import { phraseRecognizer } from '../phrases.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from '../source-text.ts';

/** Next to these the person is the one it was done to, or the text is about rules. */
const sufferers = wordSet(
	'meldde meldden gemeld melder bestolen beroofd opgelicht bedreigd reported robbed burgled slachtoffer slachtoffers slachtofferhulp aangever aangeefster benadeelde victim victims nabestaanden preventie bescherming beveiliging artikel sr wetboek maximale maximum strafmaat strafbaar definitie wet delictsomschrijving verjaringstermijn'
);
const reach = 10;

function concernsSuspect(source: SourceText, { start, end }: Span): boolean {
	const index = indexFrom(source, start);
	const { sentence } = tokenAt(source, index);
	if (isLookAlike(source.text, { start, end })) return false;
	for (let step = -reach; step <= reach; step += 1) {
		const token = tokenAt(source, index + step);
		if (token.sentence === sentence && sufferers.has(token.key)) return false;
	}
	return true;
}

const facts = phraseRecognizer({
	entity: 'criminal',
	books: [
		{
			book: {
				fixed: `${procedure}, ${offences}`,
				grown: [...growing, ...justice, ...deeds],
				endings:
					'diefstal mishandeling fraude misbruik oplichting inbraak geweldpleging detentie taakstraf gevangenisstraf'
			},
			leastLink: 0.66
		}
	],
	columns:
		/^(?:delict|delicten|feit|feiten|strafbaar feit|tenlastelegging|antecedenten|strafblad|veroordeling(?:en)?|offences?|convictions?|criminal record)$/u,
	accepts: concernsSuspect
});

const conjunction =
	/^(?: (?!(?:heeft|hebben|had|staat|maar|zit|wordt)(?!\p{L}))[\p{L}\d]{1,12}){0,3}? (?:is|was|werd|wordt|gehad|gekregen|geweest|gezeten|opgelegd|en|and|of|voor|wegens|terzake|inzake|ivm|vanwege|om|van|in|na|tot|for|after)(?: (?:een|de|het|a|the|zijn|haar))? $|^ (?:heeft|had|heb|hebben|has) (?:voor|wegens|vanwege|van|for)(?: een| a)? $|^ $/u;
/** "Staat bekend als dealer en heeft vastgezeten": two facts. */
const another = /^(?:heeft|had|is|was|kreeg|zat|zit|werd|wordt|has|was|got|served)(?!\p{L})/iu;

export const criminal: Recognizer = {
	...facts,
	// "Rijden onder invloed" and "possession of cocaine" say more about the law than about health.
	priority: 21,
	*find(source, earlier) {
		let last: Candidate | undefined;
		for (const next of facts.find(source, earlier)) {
			const { text } = source;
			const goesOn = last && editionFor(source, conjunction).test(text.slice(last.end, next.start));
			if (last && goesOn && !editionFor(source, another).test(text.slice(next.start, next.end)))
				last = { ...last, end: next.end };
			else {
				if (last) yield aroundNames(source.text, last, earlier);
				last = next;
			}
		}
		if (last) yield aroundNames(source.text, last, earlier);
	}
};
