import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { scanXml } from './xml.ts';

function events(xml: string): readonly string[] {
	const seen: string[] = [];
	scanXml(xml, {
		open: ({ name, get }) => seen.push(`<${name} ${get('a') ?? '-'}>`),
		text: (text) => seen.push(text),
		close: (name) => seen.push(`</${name}>`)
	});
	return seen;
}

const reasonOf = (xml: string): unknown => {
	try {
		return events(xml);
	} catch (error) {
		return error;
	}
};

describe('walking through XML', () => {
	test.each([
		['<w:p w:a="1">x</w:p>', ['<p 1>', 'x', '</p>']],
		['<?xml version="1.0"?><!-- <b> --><p/>', ['<p ->', '</p>']],
		[`<p b='">' a = '2'/>`, ['<p 2>', '</p>']],
		['<p a="x &amp; &#39;y&#x41;">&lt;b&gt;</p>', [`<p x & 'yA>`, '<b>', '</p>']],
		['<p><![CDATA[<a> & b]]></p>', ['<p ->', '<a> & b', '</p>']],
		['<p ba="1"/>', ['<p ->', '</p>']],
		[' <p>a<q/>b</p> ', ['<p ->', 'a', '<q ->', '</q>', 'b', '</p>']]
	])('%s', (xml, expected) => {
		expect(events(xml)).toEqual(expected);
	});

	test.each([
		['<!DOCTYPE a><a/>', 'unsafe'],
		['<a><!ENTITY b "c"></a>', 'unsafe'],
		['<a>&b;</a>', 'corrupt'],
		['<a>&#x110000;</a>', 'corrupt'],
		['<a><b></a></b>', 'corrupt'],
		['<a>', 'corrupt'],
		['<a', 'corrupt'],
		['<a b="c>', 'corrupt'],
		['<!-- a', 'corrupt'],
		['<>', 'corrupt']
	])('%s is refused: %s', (xml, reason) => {
		expect(reasonOf(xml)).toMatchObject({ reason });
	});

	test('refuses what is nested too deeply', () => {
		const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
		expect(events(nested(limits.xmlDepth))).toHaveLength(2 * limits.xmlDepth);
		expect(reasonOf(nested(limits.xmlDepth + 1))).toMatchObject({ reason: 'corrupt' });
	});
});
