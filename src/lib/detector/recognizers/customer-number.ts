import { registerNumber } from '../register-numbers.ts';

const registers = String.raw`klant|cli[eë]nt|lid|leden|debiteur(?:en)?|relatie|student(?:en)?|leerling|huurder|bewoner|abonnee|abonnement|deelnemer|cursist|donateur|zorgpas|pas|licentie|account|inschrijf|registratie|customer|client|member(?:ship)?|tenant|student|subscriber|account`;

export const customerNumber = registerNumber({
	entity: 'customer-number',
	labels: String.raw`(?:${registers})[ -]?(?:nummers?|nrs?|id|code|kenmerk|numbers?|no)|licentie`,
	nouns: String.raw`klant|cli[eë]nte?|customer|debiteur|huurder|student|leerling|lid`,
	columns:
		/^(?:(?:klant|client|lid|leden|debiteur(?:en)?|relatie|student(?:en)?|leerling|huurder|abonnee|deelnemer|customer|member|tenant) ?(?:nummer|nr|no|id|code|number)|deb ?nr)$/u
});
