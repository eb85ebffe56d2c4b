import { registerNumber } from '../register-numbers.ts';

export const employeeNumber = registerNumber({
	entity: 'employee-number',
	labels: String.raw`(?:personeels?|pers\.? ?|medewerkers?|werknemers?|dienst|stam|badge|employee|staff|payroll)[ -]?(?:nummers?|nrs?|id|code|number|no)`,
	nouns: 'medewerker|werknemer|employee',
	columns:
		/^(?:pers(?:oneels?)?|medewerkers?|werknemers?|dienst|stam|employee|staff|mw) ?(?:nummer|nr|no|id|code|number)$/u
});
