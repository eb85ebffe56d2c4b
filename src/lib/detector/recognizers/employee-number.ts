import { registerNumber } from '../register-numbers.ts';

export const employeeNumber = registerNumber({
	entity: 'employee-number',
	labels: String.raw`(?:personeels?|pers\.? ?|medewerkers?|mdw\.? ?|mw-|werknemers?|dienst|stam|loon|salaris|verlof|rooster|badge|penning|employee|staff|payroll|personnel|worker|crew|emp\.?|wn|hr|uitzendkracht|flexkracht|flex|chauffeurs|bestuurders|sap|afas|medew\.?|tag)[ _-]?(?:nummers?|nrs?|id|code|number|no)|badge|personeelspas|dienstpenning`,
	nouns: 'medewerker|medewerkster|werknemer|werkneemster|employee|collega',
	columns:
		/^(?:pers(?:oneels?)?|medewerkers?|mdw|werknemers?|dienst|stam|loon|salaris|badge|employee|emp|staff|personnel|payroll|mw) ?(?:nummer|nr|no|id|code|number)$|^badge$/u
});
