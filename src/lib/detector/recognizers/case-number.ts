import type { Entity } from '../entities.ts';
import { hasFindingNear } from '../nearby.ts';
import { registerNumber } from '../register-numbers.ts';

const people: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'bsn',
	'date-of-birth',
	'email',
	'phone',
	'address',
	'age'
]);

// A ticket or order is only about a person when a person is in the text.
export const caseNumber = registerNumber({
	entity: 'case-number',
	labels: String.raw`(?:dossier|zaak(?:s)?|claim|schade|ticket|polis|melding(?:s)?|incident|aanvraag|beschikking(?:s)?|toewijzing(?:s)?|insolventie|faillissement(?:s)?|parket|rol|rolnr|proces-verbaal|pv|mutatie|registratie|order|bestel|case|file|policy|reference|bezwaar|klacht|wmo-melding|volg|akte|hypotheek|contract|v)[ -]?(?:nummers?|nrs?|id|kenmerk|code|number|no)|polis|claim|kenmerk|ons kenmerk|referentie|ref|zaak|dossier|ticket|case|proces-verbaal|pv|(?:wmo-)?melding|onder nummer|incident`,
	columns:
		/^(?:(?:dossier|zaak|claim|schade|polis|case|ticket|melding) ?(?:nummer|nr|no|id|number)?)$/u,
	concerns: (_, { start }, earlier) => hasFindingNear(earlier, start, 1000, people)
});
