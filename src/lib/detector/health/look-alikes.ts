import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { FoundTerm } from './terms.ts';

/** Whose complaints are nobody's: animals, plants, machines and markets. */
const noPersons =
	wordSet(`hond honden kat katten poes kater kitten puppy pup konijn cavia hamster paard pony merrie veulen koe kalf geit schaap varken kip
	papegaai parkiet vogel vis vissen plant planten kamerplant orchidee boom auto motor fiets scooter laptop computer pc printer server website
	telefoon tablet app systeem netwerk economie markt beurs sector bank bedrijf keten
	dog cat puppy horse rabbit hamster bird fish plant tree car engine bike computer phone printer server website economy market company`);
/** Where another clause may begin, with somebody else in it. */
const clauses = wordSet('en of want omdat maar terwijl dus die dat and or but because while who');
const reach = 5;

/** "Mijn auto hoest", "onze kat is geopereerd": the last thing before it in the clause is no person. */
function isOfNoPerson(source: SourceText, from: number): boolean {
	const { sentence } = tokenAt(source, from);
	for (let step = 1; step <= reach; step += 1) {
		const token = tokenAt(source, from - step);
		if (token.sentence !== sentence || clauses.has(token.key) || /^[,;:]$/u.test(token.key))
			return false;
		if (noPersons.has(token.key))
			return !/^(?:met|van|door|voor|zijn|haar)$/u.test(tokenAt(source, from - step - 1).key);
	}
	return false;
}

interface LookAlike {
	readonly words: ReadonlySet<string>;
	/** What stands right before it. */
	readonly before?: RegExp;
	/** What follows it. */
	readonly after?: RegExp;
}

const lookAlikes: readonly LookAlike[] = [
	{
		words: wordSet('alcohol drank wiet hasj drugs'),
		before:
			/(?<!\p{L})(?:artikel \d{1,3},?|art\. \d{1,3},?|verbod op|beleid rond|beleid over)(?: [\p{L}]{2,10}){0,4} $/iu
	},
	{
		words: wordSet('gebroken gescheurd gescheurde gevallen gewond breuk pijn'),
		after: /^ ?\?/u
	},
	{
		words: wordSet('gebroken gescheurde gescheurd kapotte'),
		after:
			/^ (?:[\p{L}]{0,12}(?:spaak|mast|glas|ruit|ruiten|scherm|raam|spiegel|bord|vaas|servies|stoel|tafel|beloften?|beloftes|hart|harten|cijfers?|nacht|nachten|wit|lijn|telefoon|laptop|leiding|afspraak|afspraken|record|records|zegel|slot|ketting|broek|jas|shirt|papier|zeil|kaartje|doos|verpakking|vertrouwen|gezin|gezinnen))(?!\p{L})/iu
	},
	{ words: wordSet('moe'), after: /^ van (?:word|al|alle|het|die|dat|deze|dit)(?!\p{L})/iu },
	{ words: wordSet('sick'), after: /^ (?:and tired )?of (?!his|her|it all)/iu },
	// A rate is that of a group.
	{
		words: wordSet('ziekteverzuim verzuim verzuimcijfer verzuimpercentage'),
		before: /\d ?(?:%|procent|percent|pct)(?: [\p{L}]{2,6})? $/iu
	},
	{
		words: wordSet('ziekteverzuim verzuim verzuimcijfer verzuimpercentage'),
		after: /^[^.;]{0,30}\d ?(?:%|procent|percent)/iu
	}
];
const around = 60;

/** Is a word of illness something else here? */
export function isLookAlike(source: SourceText, { from, to }: FoundTerm): boolean {
	if (isOfNoPerson(source, from)) return true;
	const { key, start } = tokenAt(source, from);
	const { end } = tokenAt(source, to - 1);
	return lookAlikes.some(
		({ words, before, after }) =>
			words.has(key) &&
			(before?.test(source.text.slice(Math.max(0, start - around), start)) ?? true) &&
			(after?.test(source.text.slice(end, end + around)) ?? true)
	);
}
