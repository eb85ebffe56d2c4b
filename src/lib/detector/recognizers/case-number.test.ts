import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('case-number', {
	finds: [
		'dossier ⟦Z-2024-118830⟧ van mevrouw Testerink',
		'polis ⟦KN-4410-22⟧ op naam van Joris van Fictema',
		'mevrouw Testerink, ticket ⟦INC0091822⟧',
		'parketnummer ⟦08/123456-21⟧ van dhr Proefstra',
		'claimnummer ⟦20240188⟧ van mevrouw Testerink',
		'ons kenmerk ⟦VOG-2024-77190⟧, mevrouw Testerink',
		'zaaknummer ⟦99801⟧, dhr Proefstra',
		'Mevrouw Testerink belde over schadenummer ⟦30921⟧',
		'Mevrouw Testerink kreeg een boete, aanslagnummer ⟦2024.551.0093⟧',
		'Jan de Wit deed aangifte, ⟦PL1300-2024-990117⟧',
		'Melding bij Veilig Thuis, ⟦VT-55102⟧, door Jan de Wit',
		'dhr Proefstra, parketnummer ⟦05-123456-21⟧',
		'Het zaaknummer van Anna Testerink is ⟦448812⟧',
		'Zaaknummers ⟦448812⟧ en ⟦448813⟧ zijn van Anna Testerink',
		'incassodossier ⟦448812⟧, Anna Testerink',
		'autopolis ⟦88213442⟧ Anna Testerink',
		'{"zaak_id":"⟦448812⟧","naam":"Anna Testerink"}'
	],
	ignores: [
		'Ticket #999991103 is gesloten',
		'ticketnummer 999991322 verschijnt in Jira',
		'dossier [NUMMER]',
		'zaak 3 van de agenda',
		'ordernummer 12345 is verzonden',
		'kenmerk 2024 volgt',
		'artikel 7:454 BW',
		'polis 88812 als voorbeeld',
		'aangifte IB 2023 van mevrouw Testerink',
		'de zaak uit 2021 van Jan de Wit',
		'contract 2025-2027 van Anna Testerink'
	]
});
