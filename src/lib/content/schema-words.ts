import type { Worded } from './types.ts';

/**
 * What schemas expect, in Dutch. A schema says it in English, so that one phrase is its message and
 * its key here; a test walks the schemas and fails when a phrase is missing.
 */
const dutch: Readonly<Record<string, string>> = {
	'"validUntil" lies before "validFrom"':
		'"validUntil" ligt vóór "validFrom", verbeter een van de twee',
	'a deadline in days has a multiple of 24 hours':
		'een termijn in dagen heeft een veelvoud van 24 uren',
	'a deadline is listed twice': 'een termijn staat er twee keer, haal er één weg',
	'at least 1 hour': 'ten minste 1 uur',
	'at least one': 'ten minste één',
	'at least one deadline': 'ten minste één termijn',
	'at least one role': 'ten minste één rol',
	'at most 3600: real time': 'hooguit 3600: de echte tijd',
	'at most a year': 'hooguit een jaar',
	'expected a list of deadline ids': 'verwacht een lijst van termijnen, zoals [ap-melding]',
	'expected a list of deadlines': 'verwacht een lijst van termijnen',
	'expected a list of evidence': 'verwacht een lijst van bewijs, elk met id en label',
	'expected a list of lines': 'verwacht een lijst van regels',
	'expected a list of roles': 'verwacht een lijst van rollen, elk met name en role',
	'expected a number of hours': 'verwacht een aantal uren, zoals 72',
	'expected a number of seconds': 'verwacht een aantal seconden, zoals 60',
	'expected a time': 'verwacht een tijdstip',
	'expected an existing time, YYYY-MM-DDTHH:MM':
		'verwacht een bestaand tijdstip, zoals 2026-11-21T09:30',
	'expected whole hours': 'verwacht hele uren',
	'expected whole seconds': 'verwacht hele seconden',
	'two pieces of evidence have the same id': 'twee stukken bewijs hebben hetzelfde id, verander er één',
	'a claim is listed twice': 'een uitspraak staat er twee keer, haal er één weg',
	'expected A1 to A55 or B1 to B21': 'verwacht A1 tot A55 of B1 tot B21',
	'expected a list of claims': 'verwacht een lijst van uitspraken',
	'expected a list of module/id': 'verwacht een lijst zoals [telecom/de-zaak]',
	'expected a list of modules': 'verwacht een lijst van modules, zoals [telecom]',
	'expected module/id': 'verwacht een module en een id, zoals telecom/de-zaak',
	'expected module/id, such as telecom/de-zaak':
		'verwacht een module en een id, zoals telecom/de-zaak',
	'expected { test: file } or { planned: why }': 'verwacht { test: bestand } of { planned: waarom }',
	'a scenario is listed twice': 'een scenario staat er twee keer, haal er één weg',
	'an entity is listed twice': 'een soort gegeven staat er twee keer, haal er één weg',
	'an id has lower-case letters, digits and hyphens, at most 60':
		'een id heeft kleine letters, cijfers en streepjes, hooguit 60 tekens',
	'at least 0': 'ten minste 0',
	'at least 1': 'ten minste 1',
	'at least 20 seconds': 'ten minste 20 seconden',
	'at least 1 minute': 'ten minste 1 minuut',
	'at least 2 characters': 'ten minste 2 tekens',
	'at least one concept': 'ten minste één begrip',
	'at least one entity': 'ten minste één soort gegeven',
	'at least one objective': 'ten minste één leerdoel',
	'at least one stem': 'ten minste één woordstam',
	'at most 100': 'hooguit 100',
	'at most 1000': 'hooguit 1000',
	'at most 400 characters': 'hooguit 400 tekens',
	'at most 480 minutes': 'hooguit 480 minuten',
	'at most 600 seconds': 'hooguit 600 seconden',
	'at most 60 characters': 'hooguit 60 tekens',
	'expected "all"': 'verwacht "all"',
	'expected a day, YYYY-MM-DD': 'verwacht een dag, zoals 2026-11-21',
	'expected a list of concepts': 'verwacht een lijst van begrippen',
	'expected a list of entity ids': 'verwacht een lijst van soorten gegevens, zoals [bsn, email]',
	'expected a list of objectives': 'verwacht een lijst van leerdoelen, elk met id en text',
	'expected a list of scenario ids': 'verwacht een lijst van scenario-ids, zoals [verwijsbrief]',
	'expected a list of sources': 'verwacht een lijst van bronnen, elk met een title',
	'expected a list of word stems': 'verwacht een lijst van woordstammen, zoals [sjabloon, opbouw]',
	'expected a number of concepts': 'verwacht een aantal begrippen',
	'expected a number of findings': 'verwacht een aantal keren, zoals 2',
	'expected a number of minutes': 'verwacht een aantal minuten, zoals 10',
	'expected a number of questions': 'verwacht een aantal vragen, zoals 10',
	'expected a percentage': 'verwacht een percentage zonder %, zoals 80',
	'expected a web address': 'verwacht een webadres',
	'expected a web address that begins with https://':
		'verwacht een webadres dat begint met https://',
	'expected a whole number': 'verwacht een heel getal',
	'expected a whole percentage': 'verwacht een heel percentage',
	'expected a word stem': 'verwacht een woordstam',
	'expected an entity id of the detector':
		'verwacht een soort gegeven die de detector kent, zoals bsn of email',
	'expected an existing day, YYYY-MM-DD': 'verwacht een bestaande dag, zoals 2026-11-21',
	'expected an id': 'verwacht een id',
	'expected one line': 'verwacht één regel',
	'expected text': 'verwacht tekst',
	'expected text, found nothing': 'verwacht tekst, er staat niets',
	'expected true or false': 'verwacht true of false',
	'expected whole minutes': 'verwacht hele minuten',
	'reading alone never completes a module: ask for the quiz or a scenario':
		'met alleen lezen is een module nooit klaar: vraag om de toets of een scenario',
	'two concepts have the same id': 'twee begrippen hebben hetzelfde id, verander er één',
	'two objectives have the same id': 'twee leerdoelen hebben hetzelfde id, verander er één'
};
const oneOf = 'expected one of ';

/** A schema's phrase in Dutch; undefined for one that is not in the table. */
export function schemaPhraseInDutch(phrase: string): string | undefined {
	return phrase.startsWith(oneOf) ? `kies uit ${phrase.slice(oneOf.length)}` : dutch[phrase];
}

/** A whole sentence about the value of a key that a schema refuses; `name` is its path, joined by dots. */
export function schemaMessage(
	name: string,
	{ type, message }: { readonly type: string; readonly message: string }
): Worded {
	// These two have no message of their own: whatever is no mapping is refused.
	if (type === 'strict_object' || type === 'record') {
		if (name === '')
			return {
				nl: 'Verwacht hier sleutels met een waarde, zoals "title: De zaak".',
				en: 'Expected keys with values here, such as "title: De zaak".'
			};
		return {
			nl: `"${name}": verwacht sleutels met een waarde, elk op een eigen regel met twee spaties ervoor.`,
			en: `"${name}": expected keys with values, each on a line of its own, indented by two spaces.`
		};
	}
	const subject =
		name === ''
			? { nl: 'Het hele bestand', en: 'The whole file' }
			: { nl: `"${name}"`, en: `"${name}"` };
	return {
		nl: `${subject.nl}: ${schemaPhraseInDutch(message) ?? `deze waarde past niet (${message})`}.`,
		en: `${subject.en}: ${message}.`
	};
}
