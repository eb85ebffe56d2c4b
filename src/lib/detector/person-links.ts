import { isAnybody } from './anybody.ts';
import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { publicContextOf } from './names/public-context.ts';
import { isCreature } from './names/thing-words.ts';
import { genres, isForTraining } from './person-words.ts';
import { indexFrom, lastPlace, type SourceText, tokenAt, wordSet } from './source-text.ts';
import { anybody, pointsAtOne, prepositions, saidBy, says, weightOf } from './telling-words.ts';
import { Kept } from './kept.ts';

const identifying: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'age',
	'date-of-birth',
	'bsn',
	'patient-number',
	'handle',
	'employee-number',
	'customer-number'
]);
/** A text with one of these is a record about someone: every line of it is. */
const records: ReadonlySet<Entity> = new Set<Entity>(['date-of-birth', 'bsn', 'patient-number']);
const openingTokens = 40;

/** Says of places in a text whether they are about one person, named or pointed at. */
export interface PersonLinks {
	/** 0 = about nobody, 1 = about a person in the same sentence. */
	readonly strengthAt: (offset: number) => number;
}

interface SentenceFacts {
	/** By sentence: how surely its words are about one person. */
	readonly weights: Float64Array;
	/** Sentences that speak about everybody. */
	readonly general: ReadonlySet<number>;
	/** Sentences about anybody with a role; "zijn" and "haar" in them are that anybody's. */
	readonly unnamed: ReadonlySet<number>;
	/** Sentences about a role that somebody in particular has. */
	readonly named: ReadonlySet<number>;
	/** Sentences with "u", "ik" and the like. */
	readonly addressed: ReadonlySet<number>;
	/** Sentences that point at one person: "mijn patiënt". */
	readonly pointed: ReadonlySet<number>;
	/** Short lines, as forms have them. */
	readonly fields: ReadonlySet<number>;
	readonly creatures: Creatures;
	readonly isFictitious: boolean;
	readonly isGenre: boolean;
}

/** The index of the first token of each sentence. */
function openingsOf(source: SourceText, sentences: number): Int32Array {
	const openings = new Int32Array(sentences).fill(-1);
	for (const [index, { sentence, kind }] of source.tokens.entries())
		if (kind === 'word' && openings[sentence] === -1) openings[sentence] = index;
	return openings;
}

const longestField = 9;
/** Sentences of a label and a few words that end with their line. */
function fieldsIn(source: SourceText, openings: Int32Array): ReadonlySet<number> {
	const fields = new Set<number>();
	for (const [sentence, opening] of openings.entries()) {
		const next = openings[sentence + 1] ?? -1;
		if (opening < 0 || next < 0 || next - opening > longestField) continue;
		const isLabelled = [1, 2, 3].some((step) => tokenAt(source, opening + step).key === ':');
		if (isLabelled && tokenAt(source, next).startsLine) fields.add(sentence);
	}
	return fields;
}

const tellingSelf = wordSet('ben voel slik was word werd krijg am feel was');
const owned = wordSet('een twee drie nog ook een a an two');
/** "Ik ben …", "heb ik …": of the writer, unless it is "ik heb een hond". */
function tellsOfSelf(source: SourceText, index: number): boolean {
	const around = [tokenAt(source, index - 1).key, tokenAt(source, index + 1).key];
	if (around.some((key) => tellingSelf.has(key))) return true;
	return (
		around.some((key) => /^(?:heb|had|have)$/u.test(key)) &&
		![1, 2].some((step) => owned.has(tokenAt(source, index + step).key))
	);
}

const isSubject = (source: SourceText, index: number): boolean =>
	tokenAt(source, index).shape === 'lower' &&
	![1, 2].some((step) => prepositions.has(tokenAt(source, index - step).key));

/** What the sentences with an animal or a plant say. */
interface Creatures {
	/** Their first noun is an animal or a plant, before any person. */
	readonly told: ReadonlySet<number>;
	/** They come next and speak about nobody else. */
	readonly following: ReadonlySet<number>;
}

const creatures = new Kept(({ key }) => isCreature(key));

function readCreatures(source: SourceText): Creatures {
	const told = new Set<number>();
	const following = new Set<number>();
	const isCreatureWord = creatures.in(source);
	if (!source.words.some(({ number }) => isCreatureWord[number])) return { told, following };
	const peopled = new Set<number>();
	const telling: (readonly [index: number, said: number])[] = [];
	const saidByWord = saidBy.in(source);
	for (const word of source.words) {
		const said = saidByWord[word.number] ?? 0;
		if (said === 0 && !isCreatureWord[word.number]) continue;
		for (let index = lastPlace(source, word); index >= 0; index = source.previous[index] ?? -1)
			telling.push([index, said]);
	}
	for (const [index, said] of telling.sort(([a], [b]) => a - b)) {
		const { sentence, key } = tokenAt(source, index);
		if (peopled.has(sentence)) continue;
		const isHuman =
			(said & says.role && (!told.has(sentence) || tokenAt(source, index - 2).key !== 'van')) ||
			(said & says.pronoun && !told.has(sentence) && !told.has(sentence - 1)) ||
			(said & says.self && tellsOfSelf(source, index));
		if (isHuman) {
			peopled.add(sentence);
			if (said & says.self) told.delete(sentence);
		} else if (isCreature(key) && isSubject(source, index)) told.add(sentence);
	}
	for (const sentence of told)
		if (!peopled.has(sentence + 1) && !told.has(sentence + 1)) following.add(sentence + 1);
	return { told, following };
}

function readSentences(source: SourceText): SentenceFacts {
	const weights = new Float64Array(tokenAt(source, source.tokens.length - 1).sentence + 1);
	const general = new Set<number>();
	const unnamed = new Set<number>();
	const named = new Set<number>();
	const addressed = new Set<number>();
	const pointed = new Set<number>();
	let isFictitious = false;
	const openings = openingsOf(source, weights.length);
	const saidByWord = saidBy.in(source);
	for (const word of source.words) {
		const said = saidByWord[word.number] ?? 0;
		if (said === 0) continue;
		if (said & says.invention) isFictitious = true;
		for (let index = lastPlace(source, word); index >= 0; index = source.previous[index] ?? -1) {
			const { sentence } = tokenAt(source, index);
			const weight = weightOf(source, index, { said, opening: openings[sentence] ?? index });
			weights[sentence] = Math.max(weights[sentence] ?? 0, weight);
			if (said & says.role) (weight === anybody ? unnamed : named).add(sentence);
			if (said & says.somebody && isAnybody(source, index, openings[sentence] ?? index))
				unnamed.add(sentence);
			if (said & says.generality) general.add(sentence);
			if (said & says.addressee) addressed.add(sentence);
			if (said & says.role && pointsAtOne(source, index)) pointed.add(sentence);
		}
	}
	const isGenre =
		source.tokens.slice(0, openingTokens).some(({ key }) => genres.has(key)) ||
		isForTraining(source);
	const fields = fieldsIn(source, openings);
	const creatures = readCreatures(source);
	return {
		...{ weights, general, unnamed, named, addressed, pointed, fields, creatures },
		isFictitious,
		isGenre
	};
}

// Many recognizers ask about the same text; the answer goes with the text.
const sentencesBySource = new WeakMap<SourceText, SentenceFacts>();

function sentencesOf(source: SourceText): SentenceFacts {
	const known = sentencesBySource.get(source);
	if (known) return known;
	const facts = readSentences(source);
	sentencesBySource.set(source, facts);
	return facts;
}

/** What the findings so far say about the sentences of a text. */
interface Known {
	/** How many findings are in already; the list only grows. */
	count: number;
	readonly identified: Set<number>;
	hasName: boolean;
	recorded: boolean;
}

// A list of thousands would be read anew by a dozen recognizers.
const knownByList = new WeakMap<readonly Finding[], Known>();

function knownOf(source: SourceText, earlier: readonly Finding[]): Known {
	const known = knownByList.get(earlier) ?? {
		count: 0,
		identified: new Set<number>(),
		hasName: false,
		recorded: false
	};
	knownByList.set(earlier, known);
	for (; known.count < earlier.length; known.count += 1) {
		const finding = earlier[known.count];
		if (!finding) break;
		const { entity, start } = finding;
		if (identifying.has(entity))
			known.identified.add(tokenAt(source, indexFrom(source, start)).sentence);
		if (entity === 'person') known.hasName = true;
		if (records.has(entity)) known.recorded = true;
	}
	return known;
}

/** Far from the name in a text with a name: enough for what is an illness and nothing else. */
const withName = 0.49;
const unread = -1;

/** Reads once, per sentence, how surely it is about one person. */
export function linkPersons(source: SourceText, earlier: readonly Finding[]): PersonLinks {
	const {
		weights,
		general,
		unnamed,
		named,
		addressed,
		pointed,
		fields,
		creatures,
		isFictitious,
		isGenre
	} = sentencesOf(source);
	const { identified, hasName, recorded } = knownOf(source, earlier);
	const concerns = hasName || recorded;
	const own = (sentence: number): number => {
		if (identified.has(sentence)) return 1;
		const addressee = hasName && addressed.has(sentence) ? 0.76 : 0;
		return Math.max(weights[sentence] ?? 0, addressee);
	};
	const strengthOf = (sentence: number): number => {
		const here = own(sentence);
		if (creatures.told.has(sentence) && !identified.has(sentence)) return 0;
		if (creatures.following.has(sentence) && !concerns) return 0;
		if (general.has(sentence) && !pointed.has(sentence) && here < 0.85) return here * 0.5;
		if (unnamed.has(sentence) && !named.has(sentence) && here < 0.9) return here * 0.5;
		let strength = Math.max(here, recorded ? 0.52 : hasName ? withName : 0);
		for (let step = 1; step <= 6; step += 1)
			strength = Math.max(strength, (own(sentence - step) - step * 0.06) * 0.9);
		// "Toegang: irisscan", and on the next line "Naam: Anna de Boer".
		for (let step = 1; step <= 2; step += 1)
			if (identified.has(sentence + step) && fields.has(sentence))
				strength = Math.max(strength, 0.86 - step * 0.06);
		return strength;
	};
	const strengths = new Float64Array(weights.length).fill(unread);
	const strengthAt = (offset: number): number => {
		const { sentence } = tokenAt(source, indexFrom(source, offset));
		const follows = [0, 1, 2].some((step) => pointed.has(sentence - step));
		if (isFictitious || (isGenre && !concerns && !follows)) return 0;
		// "Was Alan Turing convicted because …": of public life, and nobody else is there.
		if (!concerns && publicContextOf(source) === 'lesson') return 0;
		const strength = strengths[sentence] ?? unread;
		return strength === unread ? (strengths[sentence] = strengthOf(sentence)) : strength;
	};
	return { strengthAt };
}
