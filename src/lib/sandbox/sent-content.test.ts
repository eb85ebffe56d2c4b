import { describe, expect, it } from 'vitest';
import { assess, detect } from '../detector/index.ts';
import { indirectFacts } from './indirect-facts.ts';
import { joinFile } from './sent-content.ts';

const read = (text: string) => {
	const findings = detect(text);
	return { text, findings, indirect: assess(text, findings).indirect };
};
const part = (text: string) => {
	const { findings, indirect } = read(text);
	return {
		part: { label: { code: 'text' as const }, text, within: [] },
		...{ findings, indirect, assessments: [] }
	};
};

describe('a prompt with a file', () => {
	const typed = read('Kort in: mevrouw Testerink');
	const official = 'De enige wethouder van Fictiedam met een hond is op 12 maart aangehouden.';
	const sent = joinFile(typed, [part('BSN 999991693'), part(official)]);

	it('is one text in which every finding stands at its place', () => {
		const found = sent.findings.map(({ start, end }) => sent.text.slice(start, end));
		expect(found).toEqual(expect.arrayContaining(['Testerink', '999991693']));
		const starts = sent.findings.map(({ start }) => start);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	});

	it('keeps the words by which somebody can be guessed', () => {
		const guesses = sent.indirect.flatMap((passage) => indirectFacts(sent.text, passage));
		const alone = read(official);
		expect(alone.indirect.length).toBeGreaterThan(0);
		expect(guesses).toEqual(
			alone.indirect.flatMap((passage) => indirectFacts(alone.text, passage))
		);
	});

	it('is what was typed when there is no file', () => {
		expect(joinFile(typed, [])).toEqual(typed);
	});
});
