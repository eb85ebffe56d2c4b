import { expect, test } from 'vitest';
import { schemaPhraseInDutch } from '../src/lib/content/schema-words.ts';
import { schemas } from './content-schema.ts';

/** The messages in a schema and all it is built of; the names of parts that have no message. */
function phrasesOf(part: unknown, seen = new Set<unknown>()): readonly string[] {
	if (typeof part !== 'object' || part === null || seen.has(part)) return [];
	seen.add(part);
	const own =
		'message' in part && 'type' in part ? [part.message ?? `no message: ${String(part.type)}`] : [];
	const inner = Object.entries(part).flatMap(([key, value]) =>
		key.startsWith('~') ? [] : phrasesOf(value, seen)
	);
	return [...own.map(String), ...inner];
}

test.each(Object.entries(schemas))(
	'says in Dutch everything the schema of a %s can say',
	(_, schema) => {
		const phrases = phrasesOf(schema);
		// Of these two the sentence is made without a phrase.
		const own = ['no message: strict_object', 'no message: record'];
		const missing = phrases.filter(
			(phrase) => !own.includes(phrase) && schemaPhraseInDutch(phrase) === undefined
		);
		expect([phrases.length > 3, missing]).toEqual([true, []]);
	}
);

test('knows no phrase that is not in the table', () => {
	expect(schemaPhraseInDutch('expected a horse')).toBeUndefined();
});
