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
	names: string[];
	facts: KnownFact[];
}

/**
 * Assembles what a reader of all messages knows. A fact goes to the nearest name on its own line, else to the
 * last name before it, else to the first one after it in the same paragraph; in a message without names to the
 * only person the chat has named. "F. Testerink" and "mevrouw Testerink" are one person.
 */
export function assemble(messages: readonly SentText[]): Knowledge {
	const cards: Card[] = [];
	const loose: KnownFact[] = [];
	const company: KnownFact[] = [];
	for (const { text, findings } of messages) {
		const names = findings.filter(({ entity }) => entity === 'person');
		const owners = new Map(
			names.map((name) => [name, cardFor(cards, text.slice(name.start, name.end))])
		);
		for (const finding of findings) {
			const { entity, start, end } = finding;
			if (entity === 'person') continue;
			const name = nearestName(text, finding, names);
			const only = names.length === 0 && cards.length === 1 ? cards[0] : undefined;
			const owner = (name && owners.get(name)) ?? only;
			const isCompany = entities[entity].axis === 'confidential';
			add(isCompany ? company : (owner?.facts ?? loose), { entity, text: text.slice(start, end) });
		}
	}
	const persons = cards.map(({ names, facts }) => ({ name: longest(names), facts }));
	return { persons, loose, company };
}

/** The name a fact most likely belongs to, of the names in the same text. */
export function nearestName(
	text: string,
	{ start, end }: Finding,
	names: readonly Finding[]
): Finding | undefined {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineBreak = text.indexOf('\n', end);
	const lineEnd = lineBreak === -1 ? text.length : lineBreak;
	const gap = (name: Finding) => Math.max(name.start - end, start - name.end);
	const sameLine = names.filter((name) => name.start >= lineStart && name.end <= lineEnd);
	if (sameLine.length > 0)
		return sameLine.reduce((best, name) => (gap(name) < gap(best) ? name : best));
	const before = names.findLast((name) => name.end <= start);
	const after = names.find((name) => name.start >= end);
	const isNear = after !== undefined && !/\n\s*\n/u.test(text.slice(end, after.start));
	return before ?? (isNear ? after : undefined);
}

function add(facts: KnownFact[], fact: KnownFact): void {
	const isSame = (known: KnownFact) =>
		known.entity === fact.entity && known.text.toLowerCase() === fact.text.toLowerCase();
	if (!facts.some(isSame)) facts.push(fact);
}

function cardFor(cards: Card[], name: string): Card {
	const known = cards.findLast(({ names }) => isSamePerson(longest(names), name));
	if (known) {
		known.names.push(name);
		return known;
	}
	const card: Card = { names: [name], facts: [] };
	cards.push(card);
	return card;
}

/** The same last word, and first words that do not speak against it; or one word that is part of the other. */
function isSamePerson(one: string, other: string): boolean {
	const a = partsOf(one);
	const b = partsOf(other);
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

const longest = (names: readonly string[]): string =>
	names.reduce((best, name) => (name.length > best.length ? name : best), '');
