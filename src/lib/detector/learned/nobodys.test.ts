import { describe, expect, it } from 'vitest';
import type { Entity } from '../entities.ts';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { isNobodys } from './nobodys.ts';

function isOfNobody(entity: Entity, marked: string): boolean {
	const start = marked.indexOf('⟦');
	const end = marked.indexOf('⟧') - 1;
	const source = readSource(marked.replace(/[⟦⟧]/gu, ''), lookUp);
	return isNobodys(source, { entity, start, end, confidence: 0.9 });
}

describe('what is told, but of nobody', () => {
	it.each<[Entity, string]>([
		['age', 'een jongen van ⟦ongeveer⟧ 18'],
		['handle', 'maak er SBAR van: ⟦k12⟧ bed 2'],
		['patient-number', 'diabetes (⟦2014⟧), appendectomie'],
		['employee-number', 'I called ⟦112⟧'],
		['handle', 'gebruiker ⟦admin⟧'],
		['handle', 'login,full_name,⟦last_ip⟧'],
		['location', 'een lasser op de ⟦werf⟧'],
		['location', 'BERICHT AAN DE ⟦APOTHEEK⟧'],
		['location', 'ze woont in ⟦Duitsland⟧'],
		['person', '⟦Dag⟧,\n\nBSN 999991693'],
		['person', 'ons schip de ⟦Johanna⟧ ligt in Harlingen'],
		['company-confidential', 'een omzet van ⟦12⟧'],
		['company-confidential', 'een firewall ⟦uit 2016⟧ zonder support'],
		['company-confidential', 'De nieuwe app ⟦is nog geheim⟧']
	])('is %s: %s', (entity, marked) => {
		expect(isOfNobody(entity, marked)).toBe(true);
	});

	it.each<[Entity, string]>([
		['age', 'Anna (⟦43⟧)'],
		['age', 'zij is ⟦begin dertig⟧'],
		['age', 'he is in his ⟦late fifties⟧'],
		['age', 'ons kind van ⟦anderhalf⟧'],
		['employee-number', 'Anna (⟦4471⟧)'],
		['handle', 'Anna, inlog ⟦a.fictema⟧'],
		['person', 'bel ⟦Ineke Kraan⟧ terug'],
		['person', 'het schip ligt in Harlingen. Bel daarna ook ⟦Johanna⟧ even'],
		['location', 'ze woont in ⟦Zwolle⟧'],
		['location', 'ze woont in ⟦zwolle⟧'],
		['location', 'ze ligt op ⟦zaal 9⟧'],
		['location', 'bij ⟦De Hazelaar⟧']
	])('is not %s: %s', (entity, marked) => {
		expect(isOfNobody(entity, marked)).toBe(false);
	});
});
