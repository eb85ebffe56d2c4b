import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { lineOfText, parseFrontMatter } from './index.ts';

const schema = v.strictObject({
	title: lineOfText,
	count: v.exactOptional(v.pipe(v.number(), v.integer('expected a whole number'))),
	parts: v.optional(v.array(v.strictObject({ id: lineOfText })), []),
	sizes: v.exactOptional(v.record(v.picklist(['s', 'm']), v.number()))
});

const parse = (text: string) => parseFrontMatter('f.md', text, schema);
const places = (text: string) => {
	const parsed = parse(text);
	return parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);
};
const value = (text: string) => {
	const parsed = parse(text);
	return parsed.ok ? parsed.value.value : undefined;
};

describe('what it accepts', () => {
	test('gives the value, the body and the line the body begins on', () => {
		const parsed = parse('---\ntitle: a\n---\n\nbody\n');
		expect(parsed).toMatchObject({
			ok: true,
			value: { value: { title: 'a', parts: [] }, body: '\nbody\n', bodyLine: 4 }
		});
	});

	test('gives the last line for a body that is not there', () => {
		expect(parse('---\ntitle: a\n---')).toMatchObject({ value: { body: '', bodyLine: 3 } });
	});

	test('reads a byte order mark and lines that end as on Windows', () => {
		expect(parse('\uFEFF---\r\ntitle: a\r\n---\r\nx\r\ny')).toMatchObject({
			value: { body: 'x\ny' }
		});
	});

	test.each([
		['title: Zorg: gegevens', 'Zorg: gegevens'],
		["title: Zorg: 't gegeven", "Zorg: 't gegeven"],
		['title: a: b: c  ', 'a: b: c'],
		['title: a: b # a comment', 'a: b'],
		['title: "a: b"', 'a: b'],
		['title: 2026-11-21', '2026-11-21']
	])('takes %j as one text', (line, title) => {
		expect(value(`---\n${line}\n---\n`)).toMatchObject({ title });
	});

	test('takes a colon in an entry of a list as text', () => {
		expect(value('---\ntitle: a\nparts:\n  - id: b: c\n---')).toMatchObject({
			parts: [{ id: 'b: c' }]
		});
	});

	test('knows where each key is written', () => {
		const parsed = parse('---\ntitle: a\nparts:\n  - id: b\nsizes: { s: 1 }\n---');
		const placeOf = parsed.ok ? parsed.value.placeOf : undefined;
		expect([['title'], ['parts', 0, 'id'], ['sizes', 's'], ['sizes', 'm']].map((path) => placeOf?.(path))).toEqual([
			{ line: 2, column: 1 },
			{ line: 4, column: 5 },
			{ line: 5, column: 10 },
			{ line: 5, column: 1 }
		]);
	});
});

describe('what it refuses', () => {
	test.each([
		['no front matter', 'title: a', ['1:1 front-matter-missing']],
		['an empty file', '', ['1:1 front-matter-missing']],
		['no end', '---\ntitle: a', ['1:1 front-matter-open']],
		['nothing between', '---\n---', ['2:1 missing-key']],
		['an unknown key', '---\ntitle: a\ncolour: b\n---', ['3:1 unknown-key']],
		['a nested unknown key', '---\ntitle: a\nparts:\n  - id: a\n    x: b\n---', ['5:5 unknown-key']],
		['a nested missing key', '---\ntitle: a\nparts:\n  - {}\n---', ['4:5 missing-key']],
		['a wrong value', '---\ntitle: a\ncount: 1.5\n---', ['3:1 wrong-value']],
		['a wrong key of a record', '---\ntitle: a\nsizes: { s: 1, xl: 2 }\n---', ['3:16 wrong-value']],
		['an empty value', '---\ntitle:\n---', ['2:1 wrong-value']],
		['a list for a text', '---\ntitle: [a]\n---', ['2:1 wrong-value']],
		['a text for the whole', '---\njust text\n---', ['2:1 wrong-value']],
		['a key given twice', '---\ntitle: a\ntitle: b\n---', ['3:1 yaml-syntax']],
		['a colon on a second line', '---\ntitle: a\n  b: c\n---', ['3:1 yaml-syntax']],
		['a tab as indentation', '---\ntitle: a\nparts:\n\t- id: b\n---', ['4:1 yaml-syntax']],
		['a quote left open', '---\ntitle: "a\n---', ['2:10 yaml-syntax']],
		['an unknown tag', '---\ntitle: !code a\n---', ['2:8 yaml-syntax']],
		['an anchor that is used', '---\ntitle: &a b\nparts:\n  - id: *a\n---', ['2:1 yaml-syntax']],
		['too much YAML', `---\ntitle: ${'a'.repeat(20_001)}\n---`, ['2:1 yaml-syntax']],
		['too much text', `---\ntitle: a\n---\n${'a'.repeat(100_000)}`, ['1:1 too-large']]
	])('reports %s at its place', (_, text, expected) => {
		expect(places(text).slice(0, 1)).toEqual(expected);
	});

	test.each(['[', '{a: ', '- ', '? ', '!a '])('reports nesting by %j that goes too deep', (mark) => {
		expect(places(`---\ntitle: a\nparts:\n ${mark.repeat(4_000)}\n---`)[0]).toMatch(/ yaml-syntax$/u);
	});

	test('places nothing behind the end of a line that it first tried to mend', () => {
		expect(places('---\n title: a: b\ncount: x.\n  - id: c\n---').at(-1)).toBe('3:10 yaml-syntax');
	});

	test('names the key and what was expected', () => {
		const parsed = parse('---\ntitle: a\ncount: 1.5\n---');
		expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
			{ nl: '"count": verwacht een heel getal.', en: '"count": expected a whole number.' }
		]);
	});

	test('takes no value from the prototype', () => {
		expect(places('---\n__proto__: { title: a }\n---')).toContain('2:1 missing-key');
	});
});

test('never throws', () => {
	const part = fc.oneof(
		fc.constantFrom('---\n', 'title: ', 'a', '\n', ': ', '- ', '[', '{', '"', "'", '|', '&a', '*a', '!', '#', '? '),
		fc.string({ maxLength: 5, unit: 'binary' })
	);
	const text = fc.array(part, { maxLength: 30 }).map((parts) => `---\n${parts.join('')}\n---\n`);
	const property = fc.property(text, (written) => typeof parse(written).ok === 'boolean');
	expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
});
