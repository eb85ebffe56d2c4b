import type { Scenario } from '../scenarios/index.ts';

/** A small exercise for the tests of this room. */
export const practiceScenario: Scenario = {
	kind: 'prompt',
	id: 'oefening',
	title: 'Oefening',
	goal: 'Een doel.',
	technique: 'ask-without-data',
	difficulty: 'free',
	minutes: 3,
	tool: 'free',
	peildatum: '2026-11-21',
	forbidden: ['person', 'bsn'],
	leaks: {},
	required: [{ id: 'letter', label: 'een brief', stems: ['brief'] }],
	situation: 'Een situatie.',
	task: 'Een opdracht.',
	sheets: [{ title: 'Brief', body: 'BSN 999991693' }],
	opening: 'Dag, waarmee kan ik helpen?',
	specialReplies: [],
	replies: { leak: 'Dat had ik niet mogen zien.', unclear: 'Wat bedoel je?', good: 'Alsjeblieft.' },
	hints: ['Eerste hint', 'Tweede hint', 'Derde hint'],
	example: 'Wat staat er in een brief?',
	debrief: 'Nabespreking.',
	passes: [],
	fails: []
};
