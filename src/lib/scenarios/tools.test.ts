import { describe, expect, it } from 'vitest';
import { assess, detect } from '../detector/index.ts';
import { scoreTurn, tools, weighVerdict, type Tool } from './index.ts';

const verdictWith = (tool: Tool, text: string) => {
	const findings = detect(text);
	return weighVerdict(tool, assess(text, findings), findings);
};
const ordinary = 'Vat samen: mevrouw Testerink belde over haar factuur, 06-99000001.';
const rows = [
	'Noor Testerink',
	'Bram Proefstra',
	'Ilse Voorbeeldsma',
	'Joris El Demo',
	'Fenna Fictema'
]
	.map((name, index) => `${name};0699000${String(index).padStart(3, '0')};Fictiedam`)
	.join('\n');

describe('the tool profiles', () => {
	it.each(tools)('forbids BSN, health and passwords in %s', (tool) => {
		expect(verdictWith(tool, 'Klopt BSN 999991693?')).toBe('leak');
		expect(verdictWith(tool, 'Mevrouw Testerink heeft hartfalen.')).toBe('leak');
		expect(verdictWith(tool, 'user=demo wachtwoord=Zomer!23abc')).toBe('leak');
	});

	it.each(['free', 'paid', 'business'] as const)('forbids ordinary data in %s', (tool) => {
		expect(verdictWith(tool, ordinary)).toBe('leak');
	});

	it('leaves ordinary data in an approved tool to necessity', () => {
		expect(verdictWith('internal', ordinary)).toBe('caution');
	});

	it('forbids a list of people in an approved tool as well', () => {
		expect(verdictWith('internal', rows)).toBe('leak');
	});

	it.each(tools)('leaves a safe question safe in %s', (tool) => {
		expect(verdictWith(tool, 'Welke onderdelen horen in een verwijsbrief?')).toBe('safe');
	});

	it('lets a useful prompt pass in an approved tool, with a doubt', () => {
		const scenario = {
			forbidden: ['person', 'phone'] as const,
			required: [{ id: 'invoice', label: 'factuur', stems: ['factuur'] }]
		};
		const free = scoreTurn({ ...scenario, tool: 'free' }, ordinary, detect(ordinary));
		const internal = scoreTurn({ ...scenario, tool: 'internal' }, ordinary, detect(ordinary));
		expect([free.outcome, free.leaked.length, free.doubtful.length]).toEqual(['leak', 2, 0]);
		expect([internal.outcome, internal.leaked.length, internal.doubtful.length]).toEqual([
			'good',
			0,
			2
		]);
	});
});
