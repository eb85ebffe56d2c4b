import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, detect, entityIds } from './index.ts';

const fragments = fc.constantFrom(
	'mevrouw ',
	'Testerink',
	' van der ',
	'BSN ',
	'999991693',
	' 06-99000001',
	'1234 AB',
	'NL13TEST0123456789',
	'a@b.example',
	'@',
	'geb. ',
	'14-03-1958',
	' diabetes',
	'\n',
	';',
	',',
	'. ',
	'ĳ',
	"'t ",
	'-',
	'\ud800',
	'😀',
	'(43)',
	'wachtwoord: ',
	'[NAAM]',
	'|',
	'\t',
	'Laan 1'
);
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))
);

describe('detect', () => {
	it('gives sorted findings inside the text that do not overlap', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let position = 0;
				for (const { start, end, confidence } of detect(text)) {
					expect(start).toBeGreaterThanOrEqual(position);
					expect(end).toBeGreaterThan(start);
					expect(confidence).toBeGreaterThan(0);
					expect(confidence).toBeLessThanOrEqual(1);
					position = end;
				}
				expect(position).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('gives the same answer every time', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(detect(text)).toEqual(detect(text));
			}),
			{ numRuns: 100 }
		);
	});

	it('reports only the entities that were asked for', () => {
		const text = 'mevrouw Testerink, BSN 999991693, 06-99000001';
		expect(detect(text, { entities: ['phone'] }).map(({ entity }) => entity)).toEqual(['phone']);
	});

	it('uses context of entities that were not asked for', () => {
		const text = 'Mevrouw Testerink heeft diabetes';
		expect(detect(text, { entities: ['health'] })).toHaveLength(1);
	});

	it('finds nothing in an empty text', () => {
		expect(detect('')).toEqual([]);
	});

	it('never holds the text itself', () => {
		const [finding] = detect('BSN 999991693');
		expect(Object.keys(finding ?? {}).sort()).toEqual([
			'confidence',
			'end',
			'entity',
			'recognizer',
			'severity',
			'start'
		]);
	});

	it('knows 41 entities', () => {
		expect(entityIds).toHaveLength(41);
	});
});

describe('hostile input', () => {
	const units = [
		'1 ',
		'A.',
		'A. ',
		'van der ',
		'a@',
		'x',
		'A',
		'1',
		'Jan ',
		"'",
		'-',
		'a,b,c\n',
		';',
		'06 ',
		'naam: ',
		'wachtwoord ',
		'1-',
		'eyJ',
		'(0',
		'-----BEGIN PRIVATE KEY-----',
		'patient ',
		'mevrouw Jan 43 '
	];

	// Linear work grows by eight when the input does; the factor leaves room for a busy machine.
	it.each(units)('stays linear when %j is repeated', (unit) => {
		const costOf = (length: number): number => {
			const text = unit.repeat(Math.ceil(length / unit.length));
			const runs = [1, 2, 3].map(() => {
				const start = performance.now();
				detect(text);
				return performance.now() - start;
			});
			return Math.min(...runs);
		};
		costOf(4_000);
		expect(costOf(40_000)).toBeLessThan(costOf(5_000) * 8 * 4 + 40);
	});
});

describe('assess', () => {
	it.each([
		['Wat zijn symptomen van diabetes?', 'safe'],
		['Schrijf een uitnodiging voor de teamdag', 'safe'],
		['Schrijf een kaart voor Sanne', 'caution'],
		['Mijn patiënt van 46 heeft slaapapneu', 'caution'],
		['Mijn collega Joris zit thuis met een burn-out', 'leak'],
		['BSN 999991693', 'leak'],
		['Mail mevrouw Testerink dat haar afspraak is verzet', 'leak'],
		['wachtwoord: Lente2026!', 'leak']
	])('judges %j as %s', (text, verdict) => {
		expect(assess(text).verdict).toBe(verdict);
	});

	it('counts findings per entity and gives codes with their article', () => {
		const { counts, reasons } = assess('BSN 999991693 en BSN 999994451');
		expect(counts).toEqual({ bsn: 2 });
		expect(reasons).toEqual([
			{ code: 'direct-identifier', entity: 'bsn', article: 'UAVG-46', count: 2 }
		]);
	});

	it('judges the findings that it is given', () => {
		expect(assess('BSN 999991693', []).verdict).toBe('safe');
	});

	it.each([
		['De enige wethouder van Fictiedam met een hond is gisteren beboet en aangehouden', 'leak'],
		['Mag ik de penningmeester van onze kerk vragen waarom hij vorige week is opgepakt?', 'leak'],
		['De enige vrouwelijke brandweercommandant in onze gemeente Fictiedam vertrekt', 'caution'],
		['De burgemeester opende gisteren de nieuwe brug', 'safe'],
		['De enige manier om dit op te lossen is opnieuw beginnen', 'safe'],
		['In de roman is de enige vrouwelijke arts van het dorp ernstig ziek', 'safe']
	])('weighs how recognisable somebody is in %j: %s', (text, verdict) => {
		expect(assess(text).verdict).toBe(verdict);
	});

	it('reports the facts that single somebody out', () => {
		const [passage] = assess(
			'De dochter van de slager op ons eiland is zwanger en weet nog niets.'
		).indirect;
		expect(passage?.certain).toBe(true);
		expect(passage?.marks.map(({ kind }) => kind)).toContain('small-world');
		expect(passage?.facts.map(({ entity }) => entity)).toContain('health');
	});

	it('says about whom a sensitive fact is', () => {
		const text = 'Mevrouw Testerink heeft diabetes en dhr Proefstra heeft astma';
		const reason = assess(text).reasons.find(({ entity }) => entity === 'health');
		expect(reason?.persons?.map(({ start, end }) => text.slice(start, end))).toEqual([
			'Testerink',
			'Proefstra'
		]);
	});

	it('counts a list of people as bulk', () => {
		const names = ['Testerink', 'Proefstra', 'Voorbeeldsma', 'Fictema', 'Demo'];
		const text = names.map((name) => `mevrouw ${name};Fictiedam`).join('\n');
		expect(assess(text).reasons).toContainEqual({
			code: 'bulk',
			article: 'AVG-4-1',
			count: 5,
			severity: 'critical'
		});
	});

	it('warns about vague company matters', () => {
		const { reasons, verdict } = assess(
			'Onze omzet daalt fors en wij weten niet hoe we het bestuur dat vertellen'
		);
		expect(verdict).toBe('caution');
		expect(reasons.map(({ code }) => code)).toEqual(['vague-confidential']);
	});
});
