import type { Recognizer } from '../finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { platesIn } from '../plates.ts';
import { hasWordBefore, indexFrom, tokenAt, wordSet } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const spaced = labelPattern(
	'kentekens?|kenteken-?(?:nummer|nr\\.?)|kentekenplaat|nummerplaat|nummerbord|licen[cs]e plate|number plate|plate',
	// The second is German.
	String.raw`[A-Z\d]{1,3} [A-Z\d]{2,3} [A-Z\d]{1,3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}`
);
const labels = wordSet(
	'kenteken kentekens kentekenplaat kentekennummer kentekennr parkeervergunning parkeerontheffing apk kentekencheck reg plate plates registration nummerplaat nummerbord kent plaat regnr regno kentekenhouder'
);
/** Written with spaces and without a label: the vowels and a few abbreviations are not used on plates. */
const bareSpaced =
	/(?:\d{2} (?!BTW|CDA|VVD|PVV|GGD|GGZ|KVK|BSN|SMS|PSV|KLM|RTL|NPO)[BDFGHJKLNPRSTVXZ]{3} \d|\d [BDFGHJKLNPRSTVXZ]{3} \d{2}|[BDFGHJKLNPRSTVXZ]{1,2} \d{3} [BDFGHJKLNPRSTVXZ]{1,2})(?![\p{L}\p{N}]| ?\p{N})/gu;
/** Any layout with spaces, further behind its label: "kent. eerst gedeeltelijk, later volledig: V 77 XDB". */
const anySpaced =
	/(?:[A-Z] \d{2} [A-Z]{3}|[A-Z]{3} \d{2} [A-Z]|[A-Z]{2} \d{2} [A-Z]{2}|[A-Z]{2} [A-Z]{2} \d{2}|\d{2} [A-Z]{2} [A-Z]{2}|\d{2} [A-Z]{2} \d{2}|[A-Z]{1,2} \d{3} [A-Z]{1,2}|\d{1,2} [A-Z]{3} \d{1,2})(?![\p{L}\p{N}])/gu;
const vehicles =
	wordSet(`auto bus busje bestelbus wagen personenauto vrachtwagen vrachtauto truck trekker oplegger motor scooter brommer taxi
	bakwagen voertuig lease leaseauto leasebak trailer camper caravan car vehicle lorry volkswagen vw golf polo opel astra corsa ford focus fiesta
	toyota yaris renault clio peugeot citroen bmw audi mercedes volvo skoda seat fiat kia hyundai nissan tesla mazda suzuki daf scania iveco
	boete bekeuring flitser flitspaal laadpas laadpaal tankpas tankbeurt slagboom parkeergarage garage wasstraat milieuzone trajectcontrole
	bestuurder bestuurster automobilist automobiliste doorrijden aangehouden reed
	overtreding snelheidsovertreding parkeerboete naheffing
	parkeervergunning aanrijding parkeerplek parkeerplaats geparkeerd parkeerde aangereden reed gereden rijdt stond`);

/** Words that may stand right before a plate; behind another word in small letters it is a part or a model. */
const mayPrecede = wordSet(
	`de een het met van en of op is was bij door daarna in noteerde zag gezien parkeert rijdt reed staat stond overtreding boete bekeuring flitser
	tankpas parkeerkosten taxirit rit sleutels the a and with saw
	voor aan naar vanaf via tegen als heeft had kreeg tussen zijn haar mijn onze
	witte zwarte grijze rode blauwe groene gele zilveren bruine oranje`
);

/** Things that have a number of the same form. */
const things = wordSet(
	`onderdeel onderdelen artikel artikelen type model modellen serie product sku kamer lokaal zaal ruimte schroef pomp filter lamp printer
	apparaat machine versie vergunning norm lijn route vlucht code zone rek stelling locatie kavel order bestel bestelnummer part item kit set`
);

/** "XX-99-99", "9-XXX-99": the form of a plate instead of one. */
const template = /^(?=.*x)[x09-]+$|(?:^|-)ABC(?:-|$)/iu;
/** Plates have all their dashes or none: "1234-RT" is a postcode, "PP-0147" something else. */
const someDashes = /^[^-]+-[^-]+$/u;

const confidenceOf = (
	{ labelled, vehicle, thing }: Readonly<Record<'labelled' | 'vehicle' | 'thing', boolean>>,
	value: string
): number => {
	if (template.test(value)) return 0;
	if (labelled) return 0.97;
	if (someDashes.test(value)) return 0;
	if (value !== value.toUpperCase()) return vehicle && value === value.toLowerCase() ? 0.6 : 0;
	if (/^[A-Z\d]+$/u.test(value)) return vehicle && !/^\d{4}/u.test(value) ? 0.6 : 0;
	return vehicle ? 0.85 : thing || value.split('-').length < 3 ? 0 : 0.6;
};

export const licensePlate: Recognizer = {
	entity: 'license-plate',
	priority: 75,
	*find(source) {
		for (const match of platesIn(source)) {
			const start = match.index;
			const labelled = hasWordBefore(source, start, labels, 4);
			const vehicle = hasWordBefore(source, start, vehicles, 9);
			const before = tokenAt(source, indexFrom(source, start) - 1);
			const named =
				before.kind === 'word' && before.shape === 'lower' && !mayPrecede.has(before.key);
			const thing = named || hasWordBefore(source, start, things, 4);
			yield {
				start,
				end: start + match[0].length,
				confidence: confidenceOf({ labelled, vehicle, thing }, match[0])
			};
		}
		for (const match of wordMatches(source, bareSpaced))
			if (!/[\d€] $/u.test(source.text.slice(Math.max(0, match.index - 2), match.index)))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.55 };
		for (const match of wordMatches(source, anySpaced))
			if (hasWordBefore(source, match.index, labels, 8))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.8 };
		for (const found of labelledValues(source, spaced))
			if (/\d/u.test(source.text.slice(found.start, found.end))) yield withConfidence(found, 0.9);
		for (const cell of columnValues(
			source,
			/^(?:kentekens?(?: (?:auto|nr|nummer))?|kenteken(?:nr|nummer)|licen[cs]e plate|number plate|plate|registration)$/u,
			/\d/u
		))
			yield withConfidence(cell, 0.9);
	}
};
