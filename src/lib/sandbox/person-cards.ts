import { entities, type Entity, type Finding } from '../detector/index.ts';

/** A prompt that was sent, with what the detector found in it. */
export interface SentText {
	readonly text: string;
	readonly findings: readonly Finding[];
}

export interface KnownFact {
	readonly entity: Entity;
	readonly text: string;
}

/** What is known about one person after all that was sent. */
export interface PersonCard {
	/** The longest form in which the name was sent. */
	readonly name: string;
	readonly facts: readonly KnownFact[];
}

export interface Knowledge {
	readonly persons: readonly PersonCard[];
	/** Personal, but with no name near it. */
	readonly loose: readonly KnownFact[];
	/** About the organisation. */
	readonly company: readonly KnownFact[];
}

interface Card {
	readonly order: number;
	/** The longest form in which the name was sent, and its words. */
	name: string;
	words: readonly string[];
	readonly facts: FactSet;
}

/** Facts by entity and value without case, so that each is there once. */
type FactSet = Map<string, KnownFact>;

/**
 * Assembles what a reader of all messages knows. A fact goes to the nearest name on its own line, else to the
 * last name before it, else to the first one after it in the same paragraph; in a message without names to the
 * only person the chat has named. "F. Testerink" and "mevrouw Testerink" are one person.
 */
export function assemble(messages: readonly SentText[]): Knowledge {
	const cards = new CardIndex();
	const loose: FactSet = new Map();
	const company: FactSet = new Map();
	for (const { text, findings } of messages) {
		const names = findings.filter(({ entity }) => entity === 'person');
		const owners = new Map(
			names.map((name) => [name, cards.cardFor(text.slice(name.start, name.end))])
		);
		for (const finding of findings) {
			const { entity, start, end } = finding;
			if (entity === 'person') continue;
			const name = nearestName(text, finding, names);
			const only = names.length === 0 && cards.all.length === 1 ? cards.all[0] : undefined;
			const owner = (name && owners.get(name)) ?? only;
			const isCompany = entities[entity].axis === 'confidential';
			add(isCompany ? company : (owner?.facts ?? loose), { entity, text: text.slice(start, end) });
		}
	}
	const persons = cards.all.map(({ name, facts }) => ({ name, facts: [...facts.values()] }));
	return { persons, loose: [...loose.values()], company: [...company.values()] };
}

/** The name a fact most likely belongs to, of the names in the same text, which are sorted. */
export function nearestName(
	text: string,
	{ start, end }: Finding,
	names: readonly Finding[]
): Finding | undefined {
	const next = firstFrom(names, start);
	const before = names[next - 1];
	const after = names.slice(next, next + 2).find((name) => name.start >= end);
	const isOneLine = (from: number, until: number) => !text.slice(from, until).includes('\n');
	const beforeOnLine = before && isOneLine(before.end, start) ? before : undefined;
	const afterOnLine = after && isOneLine(end, after.start) ? after : undefined;
	if (beforeOnLine && afterOnLine)
		return afterOnLine.start - end < start - beforeOnLine.end ? afterOnLine : beforeOnLine;
	if (beforeOnLine ?? afterOnLine) return beforeOnLine ?? afterOnLine;
	const isNear = after !== undefined && !/\n\s*\n/u.test(text.slice(end, after.start));
	return before ?? (isNear ? after : undefined);
}

/** The index of the first name that begins there or later. */
function firstFrom(names: readonly Finding[], start: number): number {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((names[middle]?.start ?? Infinity) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function add(facts: FactSet, fact: KnownFact): void {
	const key = `${fact.entity}:${fact.text.toLowerCase()}`;
	if (!facts.has(key)) facts.set(key, fact);
}

/**
 * The cards so far. An export has thousands of names, so a name is compared only with those that share its last
 * word, or a word when one of the two is no more than a word.
 */
class CardIndex {
	readonly all: Card[] = [];
	readonly #byKey = new Map<string, Set<Card>>();

	/** The card of the person with this name: the newest that fits, or a new one. */
	cardFor(name: string): Card {
		const words = partsOf(name);
		let card: Card | undefined;
		const wanted = words.length === 1 ? anyOf(words) : [lastOf(words), ...onlyOf(words)];
		for (const key of wanted)
			for (const candidate of this.#byKey.get(key) ?? [])
				if (candidate.order > (card?.order ?? -1) && isSamePerson(candidate.words, words))
					card = candidate;
		if (!card) {
			card = { order: this.all.length, name, words, facts: new Map() };
			this.all.push(card);
		} else if (name.length > card.name.length) Object.assign(card, { name, words });
		this.#keep(card, [
			...anyOf(words),
			lastOf(words),
			...(words.length === 1 ? onlyOf(words) : [])
		]);
		return card;
	}

	#keep(card: Card, keys: readonly string[]): void {
		for (const key of keys) {
			const cards = this.#byKey.get(key);
			if (cards) cards.add(card);
			else this.#byKey.set(key, new Set([card]));
		}
	}
}

const anyOf = (words: readonly string[]) => words.map((word) => `any ${word}`);
const onlyOf = (words: readonly string[]) => words.map((word) => `only ${word}`);
const lastOf = (words: readonly string[]) => `last ${words.at(-1) ?? ''}`;

/** The same last word, and first words that do not speak against it; or one word that is part of the other. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	if (shorter.length === 1) return longer.some((part) => part === shorter[0]);
	const [first = '', second = ''] = [a[0], b[0]];
	const isInitial = first.length === 1 || second.length === 1;
	const fits = isInitial ? first[0] === second[0] : first === second;
	return fits && a.at(-1) === b.at(-1);
}

const titles = new Set([
	'mevrouw',
	'mevr',
	'mw',
	'meneer',
	'dhr',
	'heer',
	'de',
	'dr',
	'drs',
	'ing',
	'mr',
	'mrs',
	'ms'
]);

const partsOf = (name: string): readonly string[] => {
	const parts = name
		.toLowerCase()
		.split(/[^\p{L}\p{M}'’-]+/u)
		.filter((part) => part !== '');
	const bare = parts.filter((part) => !titles.has(part));
	return bare.length > 0 ? bare : parts;
};
