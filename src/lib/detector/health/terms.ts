import { complaints } from '../lexicons/health/complaints.ts';
import { diagnoses } from '../lexicons/health/diagnoses.ts';
import { english } from '../lexicons/health/english.ts';
import { everyday } from '../lexicons/health/everyday.ts';
import { healthPhrases } from '../lexicons/health/sayings.ts';
import { medication } from '../lexicons/health/medication.ts';
import { treatments } from '../lexicons/health/treatments.ts';
import { endingTest } from '../endings.ts';
import { phrasesIn } from '../phrase-lists.ts';
import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import { Kept } from '../kept.ts';

/** How much a term says by itself: "hartfalen" is always an illness, "drank" only next to a person. */
export type TermStrength = 'clinical' | 'everyday';

interface Term {
	readonly keys: readonly string[];
	readonly strength: TermStrength;
}

const ambiguous = new Set(
	`aanval aanvallen angst breuk bloeding gebroken dorst echo drain depot gips geopereerd operatie opname opgenomen paniek pijn pijnlijk stress
	trauma uitslag moe wond terminaal terminale therapie hart rug als ass add icd ms odd nah prep cholesterol allergie allergisch kweek gevallen
	sick ill blind doof drunk terminal infection spectrum alcohol therapy surgery medication sight wound infectie vaccinatie hormonen bleek
	overgang zuurstof spit hypo transitie bevalling bevallen afvallen drugs corona covid griep emdr re-integratie pillen onrust gescheurd
	verpleeghuis ziekenhuis psycholoog beperking handicap verslaving verslaafd psychologist therapist stroke injury injured trillen`.split(
		/\s+/u
	)
);

let index: ReadonlyMap<string, readonly Term[]> | undefined;

function buildIndex(): ReadonlyMap<string, readonly Term[]> {
	const terms = new Map<string, Term[]>();
	const add = (list: string, strength: TermStrength): void => {
		for (const { keys, written } of phrasesIn(list)) {
			const [first] = keys;
			if (first === undefined) continue;
			const bucket = terms.get(first) ?? [];
			bucket.push({ keys, strength: ambiguous.has(written) ? 'everyday' : strength });
			terms.set(first, bucket);
		}
	};
	for (const list of [complaints, diagnoses, medication, treatments, english])
		add(list, 'clinical');
	for (const list of [everyday, healthPhrases]) add(list, 'everyday');
	for (const bucket of terms.values()) bucket.sort((a, b) => b.keys.length - a.keys.length);
	return terms;
}

const heads = wordSet(
	`kanker tumor tumoren carcinoom sarcoom carcinoma sarcoma lymphoma melanoma myeloma blastoma pijn pijnen klachten ontsteking ontstekingen operatie operaties stoornis stoornissen botbreuk beenbreuk armbreuk heupbreuk liesbreuk polsbreuk enkelbreuk ribbreuk schedelbreuk bekkenbreuk neusbreuk wervelbreuk buikbreuk fractuur infarct insufficientie opathie anemie emfyseem fobie verslaving verslaafd verslaafde ziekte ziekten syndroom aandoening aandoeningen infectie transplantatie transplantaties amputatie prothese prothesen medicatie letsel letsels trauma dementie psychose depressie allergie intolerantie vergiftiging bloeding bloedingen punctie scopie ectomie plastiek trombose embolie stenose sclerose parese plegie dystrofie oedeem remmer remmers blokker blokkers puffer itis aritmie verwonding zwelling allergisch hartafwijking longafwijking oogafwijking chromosoomafwijking functiebeperking gehoorbeperking visusbeperking arbeidsbeperking chemotherapie radiotherapie immunotherapie psychotherapie distorsie blessure blessures kneuzing verlamming vernauwing spasmen krampen hersenschudding zenuwpijn beknelling bloeduitslag bloeduitslagen labuitslag labuitslagen intoxicatie overdosis abces adenoom gezwel ruptuur eczeem poliep poliepen verkalking vervetting griep koorts algie urie orexie manie neurose psychose medicijn medicijnen pillen tabletten injectie injecties lymfoom thelioom blastoom puffer hormoontherapie gedragstherapie speeltherapie zuurstoftherapie`
);
const medicineEndings = wordSet(
	`tanide ronolacton glutide flozin citabine taxel platin rubicin ciclib pril mycin cillin statin sartan olol statine prazol cilline mycine floxacine cycline azepam zolam mab tinib gliptine gliflozine oxetine triptyline setron dipine parine coxib profen conazol oxaban grel triptan codon fentanil tadine lukast platine parib toclax zomib trexed steride entan gestrel tamide tropium acetam nazol relin buvir ivir zumab thiazide semide prednison prednisolon sone caine peridol apine idon faxine alopram`
);
const endsLikeIllness = endingTest(heads, 2);
const endsLikeMedicine = endingTest(medicineEndings, 3);

/** Words with a medical ending and another meaning. */
const others =
	/^(?:beroepsziekte|zeeziekte|wagenziekte|heimwee|vertrouwensbreuk|blikschade|.{0,12}schadevergiftiging)$/u;

const isCompound = (key: string): boolean =>
	key.length >= 7 && (endsLikeIllness(key) || endsLikeMedicine(key)) && !others.test(key);

/** ALS and MS are illnesses, als and ms are not. */
const abbreviations = new Set([
	'als',
	'add',
	'ass',
	'ms',
	'odd',
	'nah',
	'tia',
	'ibs',
	'prep',
	'ect',
	'pci',
	'fas',
	'sle',
	'lvb',
	'dm1',
	'dm2',
	'dm',
	'pob',
	'hvz',
	'ht',
	'cva',
	'bps',
	'did',
	'sma',
	'crps',
	'pms',
	'cpap',
	'ops',
	'mnd',
	'rsv',
	'gad',
	'bpd',
	'pots'
]);

const isSpelledOut = (source: SourceText, { key, start, end }: Token, { keys }: Term): boolean =>
	keys.length > 1 || !abbreviations.has(key) || source.text.slice(start, end) === key.toUpperCase();

export interface FoundTerm {
	readonly from: number;
	readonly to: number;
	readonly strength: TermStrength;
}

const matches = (source: SourceText, from: number, { keys }: Term): boolean =>
	keys.every((key, offset) => {
		const token = tokenAt(source, from + offset);
		return token.key === key && (offset === 0 || !token.startsSentence);
	});

/** The word without the ending of a plural. */
function singularOf(key: string): string | undefined {
	const ending = key.endsWith('en') ? 2 : key.endsWith('s') ? 1 : 0;
	return ending > 0 && key.length > ending + 3 ? key.slice(0, -ending) : undefined;
}

/** Can a term start with this word? */
export const mayOpenTerm = new Kept(({ kind, key }) => {
	if (kind !== 'word') return false;
	index ??= buildIndex();
	return isCompound(key) || index.has(key) || index.has(singularOf(key) ?? '');
});

/** The longest health term that starts at a token. */
export function termAt(source: SourceText, from: number): FoundTerm | undefined {
	index ??= buildIndex();
	const token = tokenAt(source, from);
	if (token.kind !== 'word') return undefined;
	const term = index.get(token.key)?.find((candidate) => matches(source, from, candidate));
	if (term && isSpelledOut(source, token, term))
		return { from, to: from + term.keys.length, strength: term.strength };
	const plural = index.get(singularOf(token.key) ?? '')?.find(({ keys }) => keys.length === 1);
	if (plural) return { from, to: from + 1, strength: plural.strength };
	return isCompound(token.key) ? { from, to: from + 1, strength: 'clinical' } : undefined;
}
