import { registerNumber } from '../register-numbers.ts';
import { isServiceNumber } from '../service-numbers.ts';

const registers = String.raw`boeking|boekings|rebooking|verzekerden|verzekerings|zorgverzekerings|bonuskaart|klantenpas|gebruikers|user|pensioen|woningnet|flying blue[- ]?|frequent flyer|cust|reservering|booking|klant(?:en)?|cli[eë]nt(?:en)?|leden|lid(?:maatschaps)?|debiteur(?:en)?|crediteur(?:en)?|relatie|student(?:en)?|leerling(?:en)?|onderwijsdeelnemer|huurder|bewoner|abonnee|abonnement|deelnemer|cursist|donateur|gast|lezers?|bond|speler|licentie|verzekerde|verzekering|verz\.?|zorgpas|pas|klantenkaart|kaart|spaarkaart|bibliotheekpas|ov-?chipkaart|ov-?chip|parkeerkaart|toegangspas|account|inschrijf|inschrijving|registratie|aansluit|aansluiting|lening|krediet|contract|overeenkomst|customer|client|member(?:ship)?|tenant|student|pupil|subscriber|subscription|account|guest|loyalty(?: card)?|policyholder|agreement|loan`;
const agreements = String.raw`contract|(?:lening|krediet|huur|koop|lease|zorg)?overeenkomst|leningnr|licentie|klantenkaart|parkeerkaart|verz\.|agreement|loan|membership|abonnement`;

export const customerNumber = registerNumber({
	entity: 'customer-number',
	labels: String.raw`(?:${registers})s?\.?[ _-]?(?:nummers?|nrs?|id|code|kenmerk|referentie|ref|numbers?|no)|(?:deb|kl|cli?|stud|ll|abo|rel|huurd)\.? ?nr|(?:zorg|leden|bibliotheek)pas|ov-?chip(?:kaart)?|bonuskaart|klantenpas|flying blue|air miles(?:-? ?(?:nummer|nr))?|pnr|s-?(?:nummer|nr)|ulcn|acct\.? ?no|a\/c no|(?:cust|customer|klant) ?(?:#|ref(?:erence)?)|(?:booking|reservation) (?:ref(?:erence)?|code|id)|boekingscode|reserveringscode|${agreements}|(?:die|zijn|haar|mijn|de|een) (?:kaart|pas|card),|(?:ingeschreven|geregistreerd|registered|enrolled)(?: \p{L}{2,10}){0,2} (?:onder|als|under|as) (?:nummer|nr\.?|number)`,
	shapes:
		/(?<=\()s\d{7}(?=\))|(?<=\p{L} \()[sS]tud(?:ent)?\.? ?\d{6,8}(?=\))|(?:KL|KLT|KLANT|CUST|HUU|HRD|DEB|REL|LID|LL|LLN|STUD|ABO)-\d{4,8}(?![\p{L}\p{N}-])/gu,
	concerns: (source, { start }) => !isServiceNumber(source, start),
	nouns: String.raw`klant|relatie|woningzoekende|cli[eë]nte?|customer|debiteur|huurder|huurster|student|studente|leerling|lid|(?<!staff |crew |team )member|tenant|abonnee|deelnemer`,
	columns:
		/^(?:(?:klant|client|lid|leden|lidmaatschap|debiteur(?:en)?|deb|kl|ll|stud|cust|gebruikers?|user|crediteur(?:en)?|relatie|student(?:en)?|leerling|huurder|abonnee|deelnemer|cursist|verzekerde|contract|account|pas|kaart|customer|member|tenant|subscriber|student|client)s? ?(?:nummer|nr|no|id|code|number)|klant ?#)$/u
});
