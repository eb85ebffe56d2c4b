import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { wordSet } from '../source-text.ts';
import { topicNumbers } from '../topic-numbers.ts';
import { withConfidence } from '../labelled.ts';

// Nothing else is called UZI, and a telephone number is longer: what stands between is of no matter.
const labelled = fixedNumber({
	entity: 'uzi-number',
	labels: String.raw`(?:uzi|u\.z\.i\.)[^\d\n;|]{0,50}?`,
	format: String.raw`\d(?:[ .-]?\d){7,8}`,
	topic: {
		words: /^(?:uzi\p{L}*|zorgverlener(?:s)?pas(?:sen)?)$/u,
		shape: /\d{9}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^uzi ?(?:pas|register)? ?(?:nummer|nr|no|number|code)?$/u,
	confidence: () => 0.95
});

/** "pas 900012345, BIG 99990187330": the only pass that stands beside the registers of care. */
const pass = {
	words: /^(?:pas|passen|pasje|pasnummers?|pasnrs?|zorgpas|card)$/u,
	shape: /9\d{8}(?![\p{L}\p{N}]|[.,-]\d)/gu
};

const care = wordSet(
	`arts artsen huisarts apotheker apotheek tandarts verpleegkundige praktijk zorgverlener zorgverleners dr psychiater zorg ziekenhuis ehealth
	waarnemer assistente intrekken`
);

export const uziNumber: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		const inCare =
			earlier.some(({ entity }) => entity === 'big-number' || entity === 'agb-code') ||
			source.words.some(({ key }) => care.has(key));
		if (!inCare) return;
		for (const found of topicNumbers(source, pass)) yield withConfidence(found, 0.75);
	}
};
