import { editionFor } from '../alphabet.ts';
import { registerNumber } from '../register-numbers.ts';
import { isServiceNumber } from '../service-numbers.ts';

/** Labels that are shared with other registers. */
const sharedLabel =
	/(?<!\p{L})(?:reg(?:istratie)?|(?:toegangs)?pas)\.?[ -]?(?:nummer|nr)\P{L}{0,5}$/iu;

export const employeeNumber = registerNumber({
	entity: 'employee-number',
	labels: String.raw`(?:personeels?|pers\.? ?|medewerkers?|mdw\.? ?|mw-|werknemers?|dienst|stam|loon|salaris|verlof|rooster|badge|penning|employee|staff|payroll|personnel|worker|crew|emp\.?|wn|hr|uitzendkracht|flexkracht|flex|chauffeurs|bestuurders|sap|afas|medew\.?|tag|stamboek|collar|workday|(?:mede)?werkers)[ _-]?(?:nummers?|nrs?|id|code|number|no)|pernr|p-(?:nummer|nr)|p\.nr|mwnr|(?:reg(?:istratie)?\.?|(?:toegangs)?pas)[ -]?(?:nummer|nr)|badge|personeelspas|medewerkerspas|dienstpenning`,
	concerns: (source, { start }) =>
		!editionFor(source, sharedLabel).test(source.text.slice(Math.max(0, start - 24), start)) ||
		isServiceNumber(source, start),
	nouns:
		'medewerker|medewerkster|werknemer|werkneemster|employee|collega|mdw|chauffeur|monteur|stagiaire?|uitzendkracht|(?:staff|crew|team) member|pers\\.|emp\\.?|wn',
	shapes: /(?:EMP|MDW|PERS)-?\d{4,8}(?![\p{L}\p{N}-])/gu,
	columns:
		/^(?:pers(?:oneels?)?|medewerkers?|mdw|werknemers?|dienst|stam|loon|salaris|badge|employee|emp|staff|personnel|payroll|mw) ?(?:nummer|nr|no|id|code|number)$|^badge$/u
});
