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
	'age',
	'license-plate',
	'iban'
]);
const registers = String.raw`dossier|zaak|claim|schade|ticket|polis|melding|incident|aanvraag|beschikking|toewijzing|insolventie|faillissement|parket|rol|rekest|proces-verbaal|pv|bvh|mutatie|registratie|order|bestel|bestelling|retour|case|file|policy|reference|bezwaar|beroep|klacht|wmo-melding|volg|akte|hypotheek|dossier|aanslag|boete|cjib|naheffing|vordering|factuur dossier|intake|indicatie|traject|verwijs|verwijzing|aangifte|onderzoek|inspectie|opdracht|vonnis|arrest|uitkering|toeslag|vergunning|visum|ind|v|repertorium|betalings|wmo|ongevals|report|crime|complaint|application|mandaat|afspraak|notulen|zorgtoewijzing|schadeclaim|schadedossier|deurwaarder|incasso`;

// A ticket or order is only about a person when a person is in the text.
export const caseNumber = registerNumber({
	entity: 'case-number',
	labels: String.raw`(?:${registers})s?[ _-]?(?:nummers?|nrs?|id|kenmerk|code|number|no|ref(?:erence)?\.?)|(?:schade|auto|woon|zorg|verzekerings|levens|uitvaart)?polis|(?:schade|letsel)?claim|(?:ons |uw |je |your |our )?(?:kenmerk|referentie|reference|ref)|zaak|(?:schade|zorg|personeels|incasso|deurwaarders|letselschade|verzuim|hypotheek|cliënt|klant|wmo-?)?dossier|ticket|case|proces-verbaal|pv|beschikking|(?:wmo-|zorg)?melding(?: bij(?: \p{L}{2,12}){1,3},?)?|aangifte|(?:wmo|bijstands|visum|urgentie)-?aanvraag|(?:police|crime)(?: \p{L}{1,10}){0,2}|onder(?: zaak)?nummer|incident|policy|file|mutatie`,
	columns:
		/^(?:(?:ons |uw )?(?:dossier|zaak|claim|schade|polis|case|ticket|melding|parket|rol|incident|aanvraag|policy|file|order|kenmerk|referentie|ref|klacht|bezwaar|beschikking|v|ind|cjib|pv|aangifte|rekest|insolventie|reference)s? ?(?:nummer|nr|no|id|number|code)?)$/u,
	shapes:
		/(?:PL\d{4}[- ]?\d{4}[- ]?\d{5,8}|(?:INC|REQ|CHG|RITM|TKT)-?\d{5,10}|\d{2}[/-]\d{6}-\d{2}|[CE]\/\d{2}\/\d{5,6}(?: ?[/-] ?[A-Z]{2} ?[A-Z]{2} ?\d{2}[-/]\d{1,4})?)(?![\p{L}\p{N}])/gu,
	concerns: (_, { start }, earlier) => hasFindingNear(earlier, start, 1000, people)
});
