import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isCorrect,
	parseQuiz,
	questionShape,
	readAnswer,
	rightAnswer,
	toAnsweredQuestion,
	toPublicQuestion,
	wrongAnswer,
	type Question
} from '../index.ts';

const words = Array.from({ length: 20 }, () => 'woord').join(' ');
const kinds = {
	'true-false': `- [ ] Waar\n\n  ${words}\n\n- [x] Niet waar\n\n  ${words}`,
	order: `1. Bel de *FG*.\n2. Bewaar het bewijs.\n3. Verwijder de chat.\n\n### Uitleg\n\n${words}`,
	match: `| Gegeven | Kleur |\n|---|---|\n| BSN | rood |\n| Sjabloon | groen |\n| Diagnose | rood |\n\n### Uitleg\n\n${words}`,
	short: `- [x] 72 uur\n- [x] drie dagen\n\n### Explanation\n\n${words}`,
	spot: `> Hoi, [mevrouw F. Testerink]{person}, BSN ([999991693]{bsn}),\n>\n> belt morgen terug over de afspraak.\n\n### Uitleg\n\n${words}`
};

const write = (kind: string, body: string) =>
	`---\ntitle: Toets\n---\n\n## Vraag {#een}\n\n{level=apply objective=o kind=${kind}}\n\nWat nu?\n\n${body}\n`;

function read(kind: keyof typeof kinds): Question {
	const parsed = parseQuiz('quiz.md', write(kind, kinds[kind]), 'nl');
	const question = parsed.ok ? parsed.value.questions[0] : undefined;
	if (!question) throw new Error(JSON.stringify(parsed));
	return question;
}

const issues = (kind: string, body: string) => {
	const parsed = parseQuiz('quiz.md', write(kind, body), 'nl');
	return parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);
};

describe('reading', () => {
	test('an order question keeps the written order as the key', () => {
		expect(read('order')).toMatchObject({
			kind: 'order',
			items: [
				{ id: 'a', text: 'Bel de *FG*.' },
				{ id: 'b', text: 'Bewaar het bewijs.' },
				{ id: 'c', text: 'Verwijder de chat.' }
			],
			explanation: words
		});
	});

	test('a match question shares equal right cells', () => {
		expect(read('match')).toMatchObject({
			columns: ['Gegeven', 'Kleur'],
			items: [
				{ id: 'a', text: 'BSN', choice: 'a' },
				{ id: 'b', text: 'Sjabloon', choice: 'b' },
				{ id: 'c', text: 'Diagnose', choice: 'a' }
			],
			choices: [
				{ id: 'a', text: 'rood' },
				{ id: 'b', text: 'groen' }
			]
		});
	});

	test('a short answer has its accepted forms', () => {
		expect(read('short')).toMatchObject({ accepted: ['72 uur', 'drie dagen'] });
	});

	test('a text with leaks knows which words belong to which leak', () => {
		const question = read('spot');
		const lines = question.kind === 'spot' ? question.lines : [];
		expect([
			'leaks' in question && question.leaks,
			lines.map((line) => line.map(({ text, leak }) => `${text}${leak ?? ''}`).join(' '))
		]).toEqual([
			['person', 'bsn'],
			['Hoi, mevrouw0 F.0 Testerink,0 BSN (999991693),1', '', 'belt morgen terug over de afspraak.']
		]);
	});

	test.each([
		['true-false', `- [x] Waar\n\n  ${words}\n\n- [x] Niet\n\n  ${words}`, '5:1 true-false'],
		['order', `1. Een\n2. Twee\n\n### Uitleg\n\n${words}`, '5:1 step-count'],
		['order', `1. Een\n2. Een\n3. Drie\n\n### Uitleg\n\n${words}`, '12:1 step-text'],
		['order', '1. Een\n2. Twee\n3. Drie', '5:1 explanation-missing'],
		['order', `1. Een\n\nlos\n\n2. Twee\n3. Drie\n4. Vier\n\n### Uitleg\n\n${words}`, '13:1 list'],
		['match', `| a | b |\n| c | d |\n\n### Uitleg\n\n${words}`, '5:1 match-table'],
		['match', `| a | b |\n|---|---|\n| c | d |\n\n### Uitleg\n\n${words}`, '5:1 match-count'],
		['match', `| a | b |\n|---|---|\n| c |\n| d | e |\n\n### Uitleg\n\n${words}`, '13:1 match-row'],
		[
			'match',
			`| a | b |\n|---|---|\n| c | x |\n| d | x |\n| e | x |\n\n### Uitleg\n\n${words}`,
			'5:1 match-choices'
		],
		[
			'match',
			`| a | b |\n|---|---|\n| c | x |\n| c | y |\n| e | x |\n\n### Uitleg\n\n${words}`,
			'5:1 match-duplicate'
		],
		['short', `- [ ] 72 uur\n\n### Uitleg\n\n${words}`, '11:1 accepted-form'],
		['short', `- [x] !!!\n\n### Uitleg\n\n${words}`, '11:1 accepted-form'],
		['short', `### Uitleg\n\n${words}`, '5:1 accepted-count'],
		[
			'spot',
			`> een twee drie vier vijf zes zeven acht\n\n### Uitleg\n\n${words}`,
			'5:1 spot-leaks'
		],
		['spot', `> [een]{person} twee\n\n### Uitleg\n\n${words}`, '5:1 spot-length'],
		[
			'spot',
			`> een [twee]{Per son} drie vier vijf zes zeven acht\n\n### Uitleg\n\n${words}`,
			'11:7 spot-label'
		],
		[
			'spot',
			`> een [twee]{person} drie vier vijf zes zeven acht\nlos\n\n### Uitleg\n\n${words}`,
			'12:1 spot-quote'
		],
		['essay', kinds.short, '7:26 kind-unknown']
	])('refuses a %s question written as %j', (kind, body, expected) => {
		expect(issues(kind, body)).toContain(expected);
	});
});

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('a %s question', (kind) => {
	const question = read(kind);

	test('is right with the right answer and wrong with the wrong one', () => {
		const [right, wrong] = [rightAnswer(question), wrongAnswer(question)];
		expect([isCorrect(question, right), isCorrect(question, wrong)]).toEqual([true, false]);
	});

	test('takes both as complete answers, in any order', () => {
		const [right, wrong] = [rightAnswer(question), wrongAnswer(question)];
		expect([
			readAnswer(question, [...right].reverse())?.toSorted(),
			readAnswer(question, wrong)?.toSorted()
		]).toEqual([right.toSorted(), wrong.toSorted()]);
	});

	test('takes no empty answer', () => {
		expect([readAnswer(question, []), readAnswer(question, [''])]).toEqual([undefined, undefined]);
	});

	test('shows no key before the answer, and the explanation after it', () => {
		const shown = JSON.stringify(toPublicQuestion(question, 1));
		const answered = JSON.stringify(toAnsweredQuestion(question, rightAnswer(question), 1));
		expect([
			/explanation|correct|choice"|accepted|leak|woord woord/u.test(shown),
			answered.includes('woord woord')
		]).toEqual([false, true]);
	});

	test('never throws on what a browser may send, and keeps only what it can grade', () => {
		const piece = fc.oneof(
			fc.constantFrom('a', 'b', 'a:1', 'a:2', 'b:3', 'a=a', 'b=a', 'w0', 'w99', '72 uur', ':', '='),
			fc.string({ maxLength: 80 })
		);
		const property = fc.property(fc.array(piece, { maxLength: 6 }), (written) => {
			const answer = readAnswer(question, written);
			return (
				answer === undefined ||
				(answer.length > 0 && readAnswer(question, answer)?.join() === answer.join())
			);
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});

describe('grading', () => {
	test.each([
		['72 uur', true],
		['  72uur. ', true],
		['Drie Dagen', true],
		['24 uur', false],
		['72', false]
	])('compares the short answer %j loosely: %s', (given, expected) => {
		expect(isCorrect(read('short'), [given])).toBe(expected);
	});

	test.each([
		['one word per leak', ['w2', 'w5'], true],
		['all words of the leaks', ['w1', 'w2', 'w3', 'w5'], true],
		['one leak missed', ['w5'], false],
		['a word too many', ['w2', 'w5', 'w6'], false]
	])('of a text with leaks: %s is %s', (_, marked, expected) => {
		expect(isCorrect(read('spot'), marked)).toBe(expected);
	});

	test('never shows the steps in the right order', () => {
		const question = read('order');
		const property = fc.property(fc.integer(), (seed) => {
			const shown = toPublicQuestion(question, seed);
			return 'items' in shown && shown.items.map(({ id }) => id).join('') !== 'abc';
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('keeps true and false in the order of the file', () => {
		const orders = [1, 2, 3, 4].map((seed) => {
			const shown = toPublicQuestion(read('true-false'), seed);
			return 'options' in shown ? shown.options.map(({ id }) => id).join('') : '';
		});
		expect(new Set(orders)).toEqual(new Set(['ab']));
	});

	test('tells what the learner placed and matched', () => {
		const order = toAnsweredQuestion(read('order'), ['a:3', 'b:2', 'c:1'], 1);
		const match = toAnsweredQuestion(read('match'), ['a=b', 'b=b', 'c=a'], 1);
		expect([
			'items' in order && order.items.map((item) => 'placed' in item && item.placed),
			'rows' in match && match.rows
		]).toEqual([
			[3, 2, 1],
			[
				{ text: 'BSN', right: 'rood', chosen: 'groen' },
				{ text: 'Sjabloon', right: 'groen', chosen: 'groen' },
				{ text: 'Diagnose', right: 'rood', chosen: 'rood' }
			]
		]);
	});
});

test('the shape names what languages must share', () => {
	expect(
		(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => questionShape(read(kind)))
	).toEqual([
		'true-false: b of 2',
		'order: a:1, b:2, c:3',
		'match: a=a, b=b, c=a',
		'short',
		'spot: person, bsn'
	]);
});
