import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { wordSet } from '../source-text.ts';
import { topicNumbers } from '../topic-numbers.ts';
import { withConfidence } from '../labelled.ts';
import { wordMatches } from '../word-matches.ts';

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

/** Passes of one practice are numbered close to each other. */
const sharedHead = 4;

const care = wordSet(
	`arts artsen huisarts apotheker apotheek tandarts verpleegkundige praktijk zorgverlener zorgverleners dr psychiater zorg ziekenhuis ehealth
	waarnemer assistente intrekken`
);

export const uziNumber: Recognizer = {
	...labelled,
	*find(source, earlier) {
		const heads = new Set<string>();
		for (const found of labelled.find(source, earlier)) {
			heads.add(source.text.slice(found.start, found.start + sharedHead));
			yield found;
		}
		// "de UZI-pas van Testerink (900418274) en die van Proefstra (900418312)"
		for (const { index: start, 0: value } of heads.size > 0 ? wordMatches(source, pass.shape) : [])
			if (heads.has(value.slice(0, sharedHead)))
				yield { start, end: start + value.length, confidence: 0.7 };
		const inCare =
			earlier.some(({ entity }) => entity === 'big-number' || entity === 'agb-code') ||
			source.words.some(({ key }) => care.has(key));
		if (!inCare) return;
		for (const found of topicNumbers(source, pass)) yield withConfidence(found, 0.75);
	}
};
