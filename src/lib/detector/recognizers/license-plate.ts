import type { Recognizer } from '../finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import {
	addPlaces,
	hasWordBefore,
	inOrder,
	placesOf,
	tokenAt,
	wordSet,
	type SourceText
} from '../source-text.ts';
import type { Token, Word } from '../tokens.ts';
import { wordMatches } from '../word-matches.ts';

// The fourteen layouts of the Dutch vehicle register, with or without dashes.
const layouts = [
	'LL-99-99',
	'99-99-LL',
	'99-LL-99',
	'LL-99-LL',
	'LL-LL-99',
	'99-LL-LL',
	'99-LLL-9',
	'9-LLL-99',
	'LL-999-L',
	'L-999-LL',
	'LLL-99-L',
	'L-99-LLL',
	'9-LL-999',
	'999-LL-9'
];
const layoutPattern = layouts
	.map((layout) =>
		layout.replace(/L+|9+|-/gu, (run) =>
			run === '-' ? '-?' : `${run.startsWith('L') ? '[A-Z]' : String.raw`\d`}{${run.length}}`
		)
	)
	.join('|');
const shape = new RegExp(
	String.raw`(?<![\p{L}\p{N}/.]|[\p{L}\p{N}]-)(?:${layoutPattern})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`,
	'iuy'
);
const spaced = labelPattern(
	'kenteken|kentekenplaat|nummerplaat|license plate|plate',
	String.raw`[A-Z\d]{1,3} [A-Z\d]{2,3} [A-Z\d]{1,3}`
);
const labels = wordSet(
	'kenteken kentekens kentekenplaat plate plates registration nummerplaat nummerbord kent'
);
/** Written with spaces and without a label: the vowels and a few abbreviations are not used on plates. */
const bareSpaced =
	/(?:\d{2} (?!BTW|CDA|VVD|PVV|GGD|GGZ|KVK|BSN|SMS|PSV|KLM|RTL|NPO)[BDFGHJKLNPRSTVXZ]{3} \d|\d [BDFGHJKLNPRSTVXZ]{3} \d{2}|[BDFGHJKLNPRSTVXZ]{1,2} \d{3} [BDFGHJKLNPRSTVXZ]{1,2})(?![\p{L}\p{N}]| ?\p{N})/gu;
const vehicles =
	wordSet(`auto bus busje bestelbus wagen personenauto vrachtwagen vrachtauto truck trekker oplegger motor scooter brommer taxi
	bakwagen voertuig lease leaseauto leasebak trailer camper caravan car van vehicle lorry volkswagen vw golf polo opel astra corsa ford focus fiesta
	toyota yaris renault clio peugeot citroen bmw audi mercedes volvo skoda seat fiat kia hyundai nissan tesla mazda suzuki daf scania man iveco
	parkeerplek parkeerplaats geparkeerd parkeerde aangereden reed gereden rijdt stond`);

const confidenceOf = (labelled: boolean, vehicle: boolean, value: string): number => {
	if (labelled) return 0.97;
	if (value !== value.toUpperCase())
		return vehicle && value === value.toLowerCase() && value.split('-').length === 3 ? 0.6 : 0;
	if (/^[A-Z\d]+$/u.test(value)) return vehicle && !/^\d{4}/u.test(value) ? 0.6 : 0;
	return vehicle ? 0.85 : value.includes('-') ? 0.4 : 0;
};

/** Could a plate start with this word by itself? Letters alone only if a dash follows. */
const mayStart = ({ kind, key }: Word): boolean =>
	key.length <= 6 && (kind === 'number' || (kind === 'word' && /\d/u.test(key)));

const isLetters = ({ kind, key }: Token): boolean =>
	kind === 'word' && key.length <= 4 && !/\d/u.test(key);

/** The words that may start a plate, in order. */
function startsOfPlates(source: SourceText): Uint32Array {
	const places: number[] = [];
	for (const word of source.words) {
		if (mayStart(word)) addPlaces(source, word, places);
		if (word.key !== '-') continue;
		for (const dash of placesOf(source, (other) => other === word)) {
			const before = tokenAt(source, dash - 1);
			if (tokenAt(source, dash).glued && isLetters(before)) places.push(dash - 1);
		}
	}
	return inOrder(places);
}

function* plates(source: SourceText): Generator<RegExpExecArray> {
	let position = 0;
	for (const index of startsOfPlates(source)) {
		const { start } = tokenAt(source, index);
		if (start < position) continue;
		shape.lastIndex = start;
		const match = shape.exec(source.text);
		if (!match) continue;
		position = start + match[0].length;
		yield match;
	}
}

export const licensePlate: Recognizer = {
	entity: 'license-plate',
	priority: 75,
	*find(source) {
		for (const match of plates(source)) {
			const start = match.index;
			const labelled = hasWordBefore(source, start, labels, 4);
			const vehicle = hasWordBefore(source, start, vehicles, 9);
			yield {
				start,
				end: start + match[0].length,
				confidence: confidenceOf(labelled, vehicle, match[0])
			};
		}
		for (const match of wordMatches(source, bareSpaced))
			if (!/[\d€] $/u.test(source.text.slice(Math.max(0, match.index - 2), match.index)))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.55 };
		for (const found of labelledValues(source, spaced)) yield withConfidence(found, 0.9);
		for (const cell of columnValues(source, /^(?:kenteken|license plate|plate)$/u, /\d/u))
			yield withConfidence(cell, 0.9);
	}
};
