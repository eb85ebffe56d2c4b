import { editionFor } from '../alphabet.ts';
import type { Entity } from '../entities.ts';
import { hasFindingNear } from '../nearby.ts';
import { registerNumber } from '../register-numbers.ts';
import { isServiceNumber } from '../service-numbers.ts';
import { wordSet, type SourceText } from '../source-text.ts';

const people: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'bsn',
	'date-of-birth',
	'email',
	'phone',
	'address',
	'age',
	'license-plate',
	'iban',
	'handle',
	'id-document',
	'driving-licence',
	'imei',
	'patient-number',
	'customer-number',
	'employee-number'
]);
/** Who a case is about, when nobody is named. */
const parties = wordSet(
	`verdachte verdachten veroordeelde slachtoffer betrokkene appellant appellante eiser eiseres gedaagde verzoeker verzoekster verweerder
	belanghebbende minderjarige jeugdige gedetineerde vreemdeling asielzoeker asielzoekster statushouder aangever aangeefster curandus rechthebbende
	bewindvoerder client cliente patient patiente melder klager klaagster bezwaarmaker aanvrager aanvraagster erflater schuldenaar
	broer zus moeder vader zoon dochter buurman buurvrouw erven
	asiel asielzaak asielaanvraag vreemdelingenzaak strafzaak parketnummer uitzetting v-nummer
	suspect defendant claimant applicant complainant victim`
);
const partiesBySource = new WeakMap<SourceText, boolean>();
function namesParty(source: SourceText): boolean {
	const known = partiesBySource.get(source);
	if (known !== undefined) return known;
	const names = source.words.some(({ key }) => parties.has(key));
	partiesBySource.set(source, names);
	return names;
}

/** Registers in which only persons stand. */
const alwaysOfPerson =
	/(?<!\p{L})(?:v-?(?:nummer|nr)|vreemdelingen(?:nummer|nr)|parket(?:nummer|nr)s?|cjib(?:-?(?:nummer|nr))?|bvh(?:-?(?:nummer|nr))?|ind-?(?:nummer|nr))[\s.:#]{0,4}$/iu;
/** "mijn zaaknummer is", "haar polis". */
const ofSomebody =
	/(?<!\p{L})(?:mijn|m['’]n|mn|haar|zijn|hun|my|her|his|their) (?:\p{L}{3,20} ){0,2}\p{L}{4,24}(?: ?(?:nummer|nr))?[\s.:#]{0,3}(?:is |was )?$/iu;
const belongsTo =
	/^,? (?:is |was )?(?:van|for|op naam van|of) (?:mijn|m['’]n|mn|haar|zijn|onze|my|her|his) (?!\p{L}*(?:werk|bedrijf|team|auto|laptop|computer|printer))/iu;

const registers = String.raw`dos\.|dossier|zaak|claim|pol\.|schade|ticket|polis|melding|incident|aanvraag|beschikking|toewijzing|insolventie|faillissement|parket|rol|rekest|proces-verbaal|pv|bvh|mutatie|registratie|order|bestel|bestelling|retour|case|file|policy|reference|bezwaar|beroep|klacht|wmo-melding|volg|akte|hypotheek|dossier|aanslag|boete|cjib|naheffing|vordering|factuur dossier|intake|indicatie|traject|verwijs|verwijzing|aangifte|onderzoek|inspectie|opdracht|vonnis|arrest|uitkering|toeslag|vergunning|visum|ind|v|repertorium|betalings|wmo|ongevals|rapport|report|crime|complaint|application|mandaat|afspraak|notulen|zorgtoewijzing|schadeclaim|schadedossier|deurwaarder|incasso`;

// A ticket or order is only about a person when a person is in the text.
export const caseNumber = registerNumber({
	entity: 'case-number',
	labels: String.raw`(?:${registers})s?[ _-]?(?:nummers?|nrs?|id|kenmerk|code|number|no|ref(?:erence)?\.?)|(?:schade|auto|woon|zorg|verzekerings|levens|uitvaart)?polis|(?:schade|letsel)?claim|(?:ons |uw |je |your |our )?(?:kenmerk|referentie|(?<!booking |reservation |cust |customer |klant )ref(?:erence)?)|zaak|(?:schade|zorg|personeels|incasso|deurwaarders|letselschade|verzuim|hypotheek|cliënt|klant|wmo-?)?dossier|ticket|case|proces-verbaal|pv|beschikking|(?:wmo-|zorg)?melding(?: bij(?: \p{L}{2,12}){1,3},?)?|aangifte|(?:wmo|bijstands|visum|urgentie)-?aanvraag|(?:police|crime)(?: \p{L}{1,10}){0,2}|onder(?: zaak)?nummer|(?:onder |o\.v\. )?vermelding van|o\.?v\.?v\.?|incident|policy|file|mutatie`,
	columns:
		/^(?:(?:ons |uw )?(?:dossier|zaak|claim|schade|polis|case|ticket|melding|parket|rol|incident|aanvraag|policy|file|kenmerk|referentie|ref|klacht|bezwaar|beschikking|v|ind|cjib|pv|aangifte|rekest|insolventie|reference)s? ?(?:nummer|nr|no|id|number|code)?)$/u,
	shapes:
		/(?:(?:AWB|UTR|SGR|AMS|HAA|ROT|ARN|BRE|SHE|ZWO|LEE|GRO|LIM|MID|NHO|OBR|GEL|OVE|ROE) \d{2}[ /]{1,3}\d{3,5}|(?:HA|KG|FA|JE|BM|CV|EA|AR|VZ|TB) (?:ZA|RK|VERZ|EXPL) \d{2}[-/]\d{1,5}|200\.\d{3}\.\d{3}(?:\/\d{2})?|NL\d{2}\.\d{3,6}|F\.\d{2}\/\d{2}\/\d{1,4}|PL\d{4}[- ]?\d{4}[- ]?\d{5,8}|(?:INC|REQ|CHG|RITM|TKT)-?\d{5,10}|(?:REP|CLM|CLAIM|DOS|ZAAK|POL|SCH|SCHADE|BZW|AOV|MLD|KLA|TCK)-(?:\d\d(?:\d\d)?-)?\d{4,8}|\d{2}[/-]\d{6}-\d{2}|[CE]\/\d{2}\/\d{5,6}(?: ?[/-]? ?[A-Z]{2} ?[A-Z]{2} ?\d{2}[-/]\d{1,4})?)(?![\p{L}\p{N}])/gu,
	concerns: (source, { start, end }, earlier) => {
		if (isServiceNumber(source, start)) return false;
		const before = source.text.slice(Math.max(0, start - 40), start);
		return (
			hasFindingNear(earlier, start, 1000, people) ||
			editionFor(source, alwaysOfPerson).test(before) ||
			editionFor(source, ofSomebody).test(before) ||
			editionFor(source, belongsTo).test(source.text.slice(end, end + 24)) ||
			namesParty(source)
		);
	}
});
