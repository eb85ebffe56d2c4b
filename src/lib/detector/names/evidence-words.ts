import { endingTest } from '../endings.ts';
import { wordSet } from '../source-text.ts';

// The words around a name that say what it is the name of.

/** Geography, clubs, bands and dishes. */
export const moreInstitutions = wordSet(
	'lake mount river port fort cape bay isle gulf strait saint st. fc vv sv sc rkvv koor orkest ensemble band club fanfare harmonie gerecht recept schotel motorschip zeilschip veerpont ms ss hms komeet ster planeet mars maan'
);

/** What a person has; "de zaak van Eduard" is not called Eduard. */
export const possessions = wordSet(
	'zaak boek roman film lied album schilderij gedicht proces theorie formule schip winkel restaurant model methode praktijk'
);

export const eponyms =
	/^(?:laws?|theorem|razor|principle|paradox|conjecture|equation|lemma|syndrome)$/u;

/** "de ouders van Jaivy-Lee", "de mentor van Storm". */
export const kin = wordSet(
	`ouders ouder moeder vader mama papa zoon zoontje dochter dochtertje kind man vrouw echtgenoot echtgenote partner broer broertje zus zusje oma opa
	weduwe weduwnaar voogd mentor oppas verzorgers mantelzorger begeleider juf meester behandelaar verloofde familie mother father parents son daughter husband wife
	brother sister partner carer teacher`
);

export const groups = wordSet(
	'groep klas team brugklas havo vwo vmbo mavo leerjaar afdeling kamer unit ploeg locatie vestiging class year team ward room'
);

export const months = wordSet('april may june august mei');

export const requests = wordSet('vraag bel mail app informeer herinner ask call tell remind');

export const articles = new Set([
	'de',
	'het',
	'een',
	'the',
	'a',
	'an',
	'deze',
	'dit',
	'dat',
	'die',
	'elke',
	'geen'
]);

export const linkingWords = new Set(
	'aan met van door voor dat of en namens bij to with for from by and that zei vroeg volgens heet genaamd named called says said'.split(
		' '
	)
);

export const teachers = wordSet(
	'docent docente leraar lerares leerkracht bijles les toets vak student teacher'
);

export const subjects = wordSet(
	'nederlands frans duits engels spaans latijn grieks italiaans arabisch turks fries chinees russisch wiskunde biologie natuurkunde scheikunde aardrijkskunde geschiedenis economie gym muziek tekenen handvaardigheid techniek informatica filosofie rekenen'
);

export const speech = wordSet(
	'zei zegt aldus vertelt vertelde lacht lachte vindt vond denkt dacht besluit verzucht legt benadrukt vervolgt antwoordt reageert roept herinnert waarschuwt'
);

/** "kantoorhond Guus" and "boekenkast Billy" are no people. */
export const endsLikePetOrThing = endingTest(
	wordSet('hond kat poes kater puppy paard pony konijn hamster cavia papegaai kast dressoir'),
	0
);

/** Family that is called by what they are. */
export const elders = wordSet('opa oma oom tante papa mama zus broer grandpa grandma uncle aunt');

/** What shops, publishers and carriers give out: "de site van Van Dijk". */
export const offerings = wordSet(
	'site website webshop filmladder boekenlijst catalogus assortiment brochure dienstregeling menukaart abonnement reclame jas jassen regenjassen schoenen land filiaal offerte levering bestelbus app'
);

export const schoolWords = wordSet(
	'kinderen leerlingen brugklas les lessen vak vakken toets examen cijfer cijfers rapport school rooster onderwijs havo vwo vmbo mavo'
);

/** What people are said to be; nothing else is pregnant, a Muslim or a member of a union. */
export const predicates = wordSet(
	`homo homoseksueel lesbisch biseksueel gay lesbian bisexual trans transgender transvrouw transman non-binair queer aseksueel panseksueel
	moslim moslima christen katholiek protestant gereformeerd hervormd joods hindoe boeddhist sikh atheist gelovig religieus ouderling diaken predikant
	voorganger pastoor imam muslim jewish catholic christian hindu buddhist bekeerd gedoopt vakbondslid kaderlid bondslid raadslid wethouder partijlid
	zwanger pregnant verslaafd depressief autistisch dement doof slechthorend blind slechtziend hiv-positief diabeet epileptisch suicidaal overspannen
	opgenomen ontslagen gescheiden getrouwd verloofd verliefd geadopteerd gevlucht aangehouden veroordeeld gearresteerd bevallen ziekgemeld herstellende
	draagster donorkind alleenstaand weduwe weduwnaar jarig failliet werkloos arbeidsongeschikt dakloos marokkaan turk surinamer pool roemeen bulgaar
	syrier eritreeer afghaan koerd oekrainer chinees nigeriaan ghanees somalier molukker antilliaan indonesier iranier irakees hongaar rus italiaan spanjaard
	kenyan somali ghanaian nigerian polish turkish moroccan surinamese syrian chinese indian romanian bulgarian ukrainian kurdish iranian iraqi afghan
	portugees portugese pools turks marokkaans surinaams antilliaans koerdisch syrisch eritrees`
);

/** Said of companies and works too. */
export const alsoOfFirms = wordSet(
	`failliet opgenomen ontslagen werkloos actief joods katholiek protestant christen gereformeerd hervormd religieus gescheiden getrouwd jarig
	pool pools turks marokkaans surinaams antilliaans koerdisch syrisch eritrees chinees portugees polish turkish moroccan chinese indian
	romanian bulgarian ukrainian veroordeeld wethouder blind christian catholic jewish`
);
