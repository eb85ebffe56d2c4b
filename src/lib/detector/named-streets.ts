import { isFirstName, isSurname } from './lexicon.ts';
import { roles, titles } from './names/words.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';

/**
 * After what new estates name their streets without a word for street: plants, animals, stars, ships, tools, stones.
 * Drawn up from what such things are, not from a register of streets.
 */
const things =
	wordSet(`meidoorn vuurdoorn sleedoorn duindoorn kruisbes aalbes vlierbes braam framboos hazelaar wilg treurwilg knotwilg berk zilverberk zwarteels populier ratelpopulier esdoorn
	linde olm beuk haagbeuk eik wintereik zomereik kastanje acacia robinia plataan fijnspar grove lariks taxus jeneverbes cipres ceder hulst klimop kamperfoelie seringen sering
	goudenregen forsythia jasmijn hortensia rododendron azalea magnolia hibiscus liguster buxus brem gaspeldoorn heide dopheide struikhei bosbes vossenbes veenbes zonnedauw wollegras gagel
	lisdodde dotterbloem waterlelie kroosvaren kalmoes zwanenbloem pijlkruid watermunt kattenstaart koekoeksbloem pinksterbloem boterbloem paardenbloem madelief margriet klaproos korenbloem
	kamille boerenwormkruid akkerwinde haagwinde zuidwende vogelwikke ganzerik ganzenbloem zilverschoon weegbree duizendblad ereprijs vergeet-mij-niet viooltje vingerhoedskruid wilgenroosje teunisbloem
	zonnebloem dahlia anjer chrysant gladiool krokus hyacint narcis tulp sneeuwklok sneeuwklokje lelie lavendel rozemarijn citroenmelisse bieslook
	meerkoet waterhoen fuut eend kuifeend smient slobeend krakeend wintertaling zomertaling bergeend eidereend zwaan knobbelzwaan aalscholver lepelaar reiger purperreiger roerdomp ooievaar kraanvogel
	kievit grutto tureluur wulp scholekster kluut plevier watersnip houtsnip kemphaan visdief stern meeuw kokmeeuw zilvermeeuw kwartel patrijs fazant buizerd havik sperwer torenvalk slechtvalk kiekendief
	zeearend ransuil kerkuil steenuil bosuil koekoek ijsvogel specht wielewaal leeuwerik veldleeuwerik boomleeuwerik zwaluw boerenzwaluw gierzwaluw graspieper kwikstaart winterkoning roodborst
	nachtegaal merel lijster zanglijster kramsvogel koperwiek rietzanger karekiet tuinfluiter zwartkop tjiftjaf fitis koolmees pimpelmees staartmees boomklever gaai ekster spreeuw mus vink groenling putter sijs
	kneu goudvink appelvink geelgors rietgors hermelijn wezel bunzing otter bever eekhoorn egel konijn damhert edelhert everzwijn veldmuis spitsmuis
	snoek baars brasem karper zeelt voorn ruisvoorn kolblei steur snoekbaars libel juffer dagpauwoog atalanta koninginnenpage citroenvlinder zandoog blauwtje kolibrie parelmoervlinder
	steenbok schorpioen boogschutter poolster orion cassiopeia pegasus perseus andromeda castor pollux sirius wega mercurius venus
	saturnus jupiter uranus neptunus kompas sextant zonnewijzer schoener klipper kotter botter tjalk aak praam punter logger schouw skutsje hoogaars hengst fregat galjoen kogge
	grootzeil bezaan gaffel spinnaker klaver koggen wissel disselboom hoefslag dorsvlegel zeis sikkel egge karnton rosmolen windas spinnewiel weefstoel kaardebol hennep boekweit
	koolzaad morel mirabel bellefleur goudreinet sterappel jonagold agaat jaspis onyx opaal saffier smaragd topaas toermalijn
	turkoois kwarts graniet basalt marmer zandsteen dolomiet vuursteen menuet mazurka sonate fuga cantate serenade rapsodie hobo fagot klarinet cello altviool klavecimbel`);
const homes = wordSet(
	`adres woonadres bezorgadres adressen woont woon wonen woonde wonende bezorgen ophalen brengen afleveren langs sleutel lekkage storing melding huurder huurster huurders
	bewoner bewoonster buren buurman buurvrouw buur overbuur klant familie fam gezin woning huis appartement flat kavel huisnummer verhuisd verhuist oprit tuin erfgrens overlast aanvrager
	lives living address tenant`
);
const notBefore = wordSet(
	'model type versie maat kleur soort ras merk team groep klas ploeg lijst lijn zaal kamer schip boot'
);
const reach = 6;
const isCapital = (shape: string): boolean => shape === 'title' || shape === 'upper';

/**
 * Where a street begins that bears the name of a plant or a bird and stands before a number, when somebody or
 * somebody's home is spoken of close by: "huurder Smit, Meerkoet 402".
 */
export function namedStreetBefore(source: SourceText, numberIndex: number): number | undefined {
	const index = numberIndex - 1;
	const word = tokenAt(source, index);
	const number = tokenAt(source, numberIndex);
	if (!things.has(word.key) || number.startsLine || number.start - word.end !== 1) return undefined;
	let first = index;
	while (/^(?:de|het|grote|kleine|gele|wilde|oude|nieuwe)$/u.test(tokenAt(source, first - 1).key))
		first -= 1;
	if (notBefore.has(tokenAt(source, first - 1).key)) return undefined;
	const steps = Array.from({ length: reach }, (_, step) => step + 1);
	const near = [...steps.map((step) => first - step), ...steps.map((step) => numberIndex + step)];
	const { sentence } = word;
	const spoken = near.some((at) => {
		const token = tokenAt(source, at);
		if (Math.abs(token.sentence - sentence) > 1) return false;
		return homes.has(token.key) || roles.has(token.key) || titles.has(token.key);
	});
	const beside = [first - 1, first - 2, numberIndex + 1, numberIndex + 2, numberIndex + 3].some(
		(at) => {
			const token = tokenAt(source, at);
			return isCapital(token.shape) && (isFirstName(token) || isSurname(token));
		}
	);
	if (!spoken && !(beside && isCapital(word.shape))) return undefined;
	return tokenAt(source, first).start;
}

export const mayNameStreet = (key: string): boolean => things.has(key);
