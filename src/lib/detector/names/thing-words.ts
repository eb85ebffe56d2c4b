import { endingTest } from '../endings.ts';
import { wordSet } from '../source-text.ts';

// Animals and things that people give the names of people.

export const animals = wordSet(
	`hond honden hondje teef kat katten kater poes poezen poesje kitten kittens puppy puppys pup pups paard paarden pony ponys merrie hengst veulen ezel ezels koe koeien stier kalf kalfje ram ooi schaap schapen
	geit geiten geitje bok lammetje varken varkens biggetje kip kippen haan hanen papegaai papegaaien parkiet parkieten kanarie konijn konijnen cavia cavias hamster hamsters fret fretten schildpad schildpadden hagedis
	slang goudvis goudvissen uil uilen ooievaar zeehond zeehonden olifant olifanten giraf giraffe gorilla aap apen chimpansee panda leeuw leeuwin tijger ijsbeer neushoorn otter wolvin huisdier huisdieren
	dog dogs cat cats horse horses mare stallion foal donkey cow cows goat goats sheep ewe pig pigs parrot parrots rabbit rabbits kitten pet pets elephant giraffe gorilla lion tiger tortoise`
);

const things = wordSet(
	`zaal zalen lokalen kamers ruimtes vergaderkamers suite suites hotelkamers schip schepen boot boten jacht veerboot veerpont pont tanker sloep kotter trein locomotief vliegtuig satelliet raket sonde robot robots
	chatbot bot script scripts server servers app apps applicatie programma software tool systeem algoritme model modellen database plug-in printer printers heftruck machine machines oven ovens kraan
	storm stormen orkaan orkanen hurricane hurricanes cycloon tyfoon afdelingen vleugel vleugels gebouwen toren torens flat flats lift liften tent tenten pop poppen knuffel knuffels beeld beelden klok kerkklok
	lamp lampen stoel stoelen kast kasten jurk jurken bril brillen parfum lettertype font bank loungeset tuinset parasol sofa fauteuil kussen gordijn rugzak handtas sneaker wandelschoen collectie kleur kleuren project projecten
	set armchair cushion backpack handbag sneakers ship ships vessel vessels boat boats yacht ferry room rooms robot server servers script scripts app tool program programme machine printer storm storms doll dolls font typeface model models building buildings project projects chatbot`
);
const endsLikeThing = endingTest(
	wordSet(
		'zaal zalen lokalen kamers ruimte ruimtes schip boot script server robot bot printer machine toren kast hond kat poes paard pony konijn vogel ras rassen software systeem'
	),
	3
);

/** Kinds of plants and beasts; in a row behind them stand the names of breeds. */
const kinds = wordSet(
	`rassen appelras appelrassen perenrassen ras cultivar cultivars varieteit varieteiten variety varieties breed breeds aardappel aardappels aardappelen tomaat tomaten rozen rozenstruik tulp tulpen
	dahlia dahlias hortensia hortensias pioenrozen pruimen kersen druiven appels appelbomen peren perenbomen aardbeien potatoes tomatoes apples pears roses tulips dahlias plums cherries grapes strawberries`
);
const endsLikeKind = endingTest(wordSet('rassen rozen soorten cultivars'), 3);

const plants = wordSet(
	'boom bomen struik struiken plant planten fruitboom fruitbomen appelboom perenboom buxus hortensia klimop gazon tree trees plant plants shrub hedge lawn'
);
/** What lives and falls ill, and is nobody. */
export const isCreature = (key: string): boolean =>
	animals.has(key) || plants.has(key) || kinds.has(key) || endsLikeKind(key);
export const isThing = (key: string): boolean =>
	things.has(key) || animals.has(key) || kinds.has(key) || endsLikeThing(key);
export const isKind = (key: string): boolean => kinds.has(key) || endsLikeKind(key);
/** Words of the weather, which bears names too. */
export const weather = wordSet(
	'orkaan orkanen stormen windkracht windstoten stormschade knmi landfall hurricane hurricanes storms gusts tyfoon cycloon storm'
);
