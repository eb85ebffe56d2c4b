import { describe, expect, it } from 'vitest';
import { lookUp } from './lexicon.ts';
import { isRoleMailbox } from './role-mailboxes.ts';
import { noLists } from './words.ts';

describe('what stands before the at sign', () => {
	it.each([
		'kassa',
		'Toernooi',
		'hr-servicedesk',
		'beveiliging',
		'zaalverhuur',
		'luizenteam',
		'schadeteam',
		'schade',
		'wmo'
	])('is a desk: %s', (local) => {
		expect(isRoleMailbox(local, lookUp)).toBe(true);
	});

	it.each([
		'anna',
		'a.testerink',
		'pmulder',
		'mandykroonenburg',
		'famvandijken',
		'groen',
		'anna.kassa',
		'kassa2',
		'b1'
	])('may be somebody: %s', (local) => {
		expect(isRoleMailbox(local, lookUp)).toBe(false);
	});

	it('without lexicons only names of desks are known', () => {
		expect(isRoleMailbox('zaalverhuur', noLists)).toBe(true);
		expect(isRoleMailbox('toernooi', noLists)).toBe(false);
	});
});
