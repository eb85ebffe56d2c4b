import { expect, it } from 'vitest';
import { assess } from '../detector/index.ts';
import { indirectFacts } from './indirect-facts.ts';

it('names the facts of a passage in the order of the text', () => {
	const text = 'De enige wethouder van Fictiedam met een hond is op 12 maart aangehouden.';
	const [passage] = assess(text).indirect;
	expect(passage).toBeDefined();
	const facts = passage ? indirectFacts(text, passage) : [];
	expect(facts.length).toBeGreaterThan(1);
	const places = facts.map((fact) => text.indexOf(fact));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('names a fact once when one holds the other', () => {
	const facts = [
		{
			entity: 'age',
			severity: 'low',
			recognizer: 'age',
			confidence: 1,
			start: 3,
			end: 12
		}
	] as const;
	const marks = [{ kind: 'role', start: 3, end: 19 }] as const;
	expect(indirectFacts('de 46-jarige bakker', { facts, marks })).toEqual(['46-jarige bakker']);
});
