import { lists } from '../lists.ts';
import { lastPlace, type SourceText, tokenAt, wordSet } from '../source-text.ts';
import { fold } from '../words.ts';
import { characters, exercises, stories } from './made-up-words.ts';
import { occursAnywhere } from '../text-search.ts';

/** People one knows, letters and records: with one of these a text is not about culture or a story alone. */
const closeOnes = wordSet(
	`collega medewerker medewerkster werknemer werkneemster klant klante client cliente patient patiente bewoner bewoonster huurder huurster leerling
	stagiair stagiaire sollicitant kandidaat kandidate buurman buurvrouw moeder vader zoon zoontje dochter dochtertje broer broertje zus zusje oma opa neef nicht
	nichtje neefje vriend vriendin ex partner baas leidinggevende dossier bsn geboortedatum adres telefoon mail groet groeten groetjes geachte mevrouw meneer mevr mw dhr
	colleague employee client customer patient tenant pupil neighbour neighbor mother father son daughter brother sister grandma grandpa friend boyfriend girlfriend
	boss regards dear address phone`
);
/** Names as words, sentences to learn a language with, and people that designers think up. */
const namesAsSuch =
	/(?<!\p{L})(?:(?:betekent|betekenis van|herkomst van|oorsprong van) (?:de )?(?:voor|achter|jongens|meisjes)?na(?:am|men)|hoe spreek (?:je|ik|u) [^.?!]{2,60} uit|how (?:do (?:you|i|we)|to) pronounce|(?:baby|jongens|meisjes)na(?:am|men)|(?:baby|boys?|girls?)['’]? names?|naam die past|meaning of the name)(?!\p{L})/iu;
const practice =
	/^[^\n]{0,70}?(?<!\p{L})(?:oefenzinnen|voorbeeldzinnen|dictee met|conjugate|vervoeg|grammatica-?oefening\p{L}*|example sentences|invulzinnen|kruiswoordpuzzel|(?:buyer |user )?persona['’]?s?(?= |:)|user stor(?:y|ies)|klantreis voor persona|(?:ik|we|i|my \p{L}+) (?:leer|leren|learn) (?:spaans|frans|duits|engels|italiaans|dutch|spanish|french|german|italian))(?!\p{L})/iu;

/** A letter or a file: what it tells happened, whatever kind of text is asked for. */
const records = wordSet(
	'dossier bsn geboortedatum adres telefoon mail groet groeten groetjes geachte regards dear address phone'
);
const ownOrThis = wordSet('mijn mn onze ons deze dit my our this');
/** Ways to ask for knowledge; one stands near the beginning. */
const questions = wordSet(
	`vergelijk leg uitleg uitleggen toelichten alinea zaaltekst museumtekst toetsvraag toetsvragen quizvraag quizvragen bronnenopdracht lesbrief wie wat waarom welk welke hoe wanneer waar noem beschrijf analyseer bespreek vat samenvatting essay quiz werkstuk spreekbeurt
	boekverslag recensie tijdlijn bio biografie compare explain who what why which how when where describe analyse analyze discuss summarise summarize list name give`
);
/** What is known of people of public life: their works, their time, their prizes. */
const culture = wordSet(
	`werk werken oeuvre boek boeken roman romans gedicht gedichten poezie verhalen toneelstuk toneelstukken theorie theorieen ideeen idee filosofie filosoof filosofen denker denkers leer ethiek muziek
	lied liedje liedjes album albums film films regisseur schilderij schilderijen schilder schilders schilderkunst kunst kunstenaar kunstenaars beeldhouwer architect architectuur gebouwen compositie composities
	componist componisten symfonie opera toespraak citaat citaten uitspraak uitspraken schrijver schrijvers schrijfster schrijfsters auteur auteurs dichter dichters dichteres literatuur literaire
	wetenschapper wetenschappers uitvinder uitvinding ontdekking ontdekte nobelprijs oscar elfstedentocht olympische wereldkampioen wereldrecord wk ek tour eeuw geschiedenis historische revolutie oorlog
	biografie kabinet kabinetten president minister-president premier koning keizer hoofdpersonen hoofdpersoon personage personages tentamen schoolexamen essay werkstuk spreekbeurt boekverslag recensie apa maan ruimtevaart toetsvraag toetsvragen quizvraag quizvragen examenvraag examenvragen zaaltekst museumtekst
	works novel novels book books poem poems poetry play plays style theory theories ideas philosophy philosopher philosophers music song songs movie movies painting paintings painter painters speech quote quotes
	biography author authors writer writers poet poets scientist scientists inventor invention composer composers literature century history revolution war nobel prize olympics`
);
/** "Wie was …", "Who wrote …": asked of people in the past. */
const askedOfThePast =
	/^(?:[^\n]{0,80}[.!?:] )?(?:wie (?:was|waren|won|wonnen|schreef|schilderde|componeerde|regisseerde|ontdekte|bouwde|stichtte|vond)|who (?:was|were|won|wrote|painted|composed|directed|discovered|invented|founded|built)|(?:wat|what) (?:vond|schreef|zei|bedoelde|ontdekte|did)|in welk jaar|in which year|welke? (?:schrijver|schilder|componist|dichter|filosoof|president))(?!\p{L})/iu;
const opening = 14;
const opensExercise = 8;

/** What a text says about itself. "Gebruik fictieve namen" is a wish, and what follows may be real. */
const saysInvented =
	/(?<!\p{L})(?:(?:is|zijn|geheel|volledig|helemaal|purely|entirely|completely) (?:geheel |volledig |helemaal )?(?:verzonnen|fictief|fictional|made[- ]up)|geen echte (?:mensen|personen|pati[eë]nten|cli[eë]nten)|fictional,? (?:of course|obviously)|no real people)(?!\p{L})|\((?:geheel |volledig )?(?:verzonnen|fictief|fictional|made[- ]up|fictitious)\)/iu;
const asksInvented =
	/(?<!\p{L})(?:verzonnen|fictie(?:f|ve)|denkbeeldige?|fictional|imaginary|made[- ]up) (?:verhaal|casus|zaak|personages?|pati[eë]nt|cli[eë]nt|klant|collega|medewerker|werknemer|sollicitant|huurder|leerling|verdachte|gezin|familie|story|case|characters?|client|customer|colleague|employee|applicant|tenant|suspect|family)(?!\p{L})/iu;
/** "Vervang mevrouw Kuipers door een fictieve patiënt", "maak van dit verslag een oefencasus": real people become invented ones. */
const fromReal =
	/(?<!\p{L})(?:vervang|anonimiseer|anonymi[sz]e|replace|(?:op basis|aan de hand|naar aanleiding) van (?:de|dit|deze|dat|die|ons|onze|mijn|een echte?|mevrouw|meneer)|van (?:dit|deze|onderstaande?)|based on (?:this|the|our|my|a real)|hieronder|onderstaande?|hiervan|below|echt gebeurd|waargebeurd|true story|from this)(?!\p{L})/iu;
const titles = wordSet('mevrouw mevr mw meneer mijnheer dhr heer mr mrs ms');
const invents = wordSet(
	'verzin bedenk schrijf maak vertel fantaseer bedenken verzinnen invent write tell create make imagine noem'
);
/** Makes that somebody plays, or a scene of which the writer is the author. */
const played =
	/(?<!\p{L})(?:(?:u|jij|je) speelt (?:de|een)|you (?:play|are playing) (?:a|an|the)|(?:ik schrijf|ik werk|we schrijven|i['’]m writing|i am writing|we are writing) (?:aan )?(?:een|mijn|onze|a|an|my|our) (?:\p{L}+ )?(?:roman|thriller|novel|verhaal|story|sprookje|musical|toneelstuk|filmscript|scenario|screenplay|misdaadroman|kinderboek|prentenboek|detective|play))(?!\p{L})/iu;
const sums =
	/(?<!\p{L})(?:(?:in|bij|van|voor) (?:som|sommetje|opgave|opdracht|vraagstuk|oefening|rekensom) \d|rekensom\p{L}*|redactiesom\p{L}*|verhaaltjessom\p{L}*|rekenles\p{L}*|(?:word|maths?) problems?|in (?:exercise|question|problem) \d)|^(?:opgave|som|vraag|opdracht|vraagstuk|exercise|question|problem) \d{1,2} ?[.:)]/iu;

/** For whom such a text is asked: a class, a museum. */
const forReaders =
	/(?<!\p{L})(?:(?:voor|niveau|for) (?:(?:de|het|een|my|a|the|onze|mijn) )?(?:\d\p{L}{0,2} )?(?:havo|vwo|vmbo|mavo|gymnasium|brugklas|eerstejaars\p{L}*|museum\p{L}*|kinderen (?:vanaf|van)|spreekbeurt|werkstuk|eindexamen|first-years?|year \d|(?:sixth|fifth)[- ]formers?|secondary school|children))(?!\p{L})/iu;
/** "De staking van 1941", "in 1672". */
const longAgo =
	/(?<!\p{L})(?:in|van|uit|rond|tot|sinds|of|from|around) (?:1[0-8]\d\d|19[0-4]\d)(?![\p{L}\d-])/iu;
const born = /(?<!\p{L})(?:geb|geboren|born|dob)(?!\p{L})/iu;

/** A text that is not about anybody in particular: in a culture as far as names go, in a lesson also the facts beside them. */
export type PublicContext = 'culture' | 'lesson' | 'story' | 'none';

/** The place of the first word of a list, as long as no first name with a capital stands before it. */
function opensWith(source: SourceText, words: ReadonlySet<string>, within: number): boolean {
	for (let index = 0; index < within; index += 1) {
		const token = tokenAt(source, index);
		if (token.kind === 'none') return false;
		if (words.has(token.key)) return true;
		const isName = token.lists & lists.firstName && !(token.lists & lists.commonWord);
		if (token.shape === 'title' && isName) return false;
	}
	return false;
}

/** "Mijn patiënt", "onze bewoner": somebody that exists. */
const pointsAtOne = (source: SourceText): boolean =>
	source.words.some((word) => {
		if (!closeOnes.has(word.key)) return false;
		for (let index = lastPlace(source, word); index >= 0; index = source.previous[index] ?? -1)
			if (ownOrThis.has(tokenAt(source, index - 1).key)) return true;
		return false;
	});

/** A story, a part to play or an exercise that the text announces before it names anybody. */
function announcesStory(source: SourceText): boolean {
	const { words } = source;
	const authored = occursAnywhere(source, played);
	const character = authored || opensWith(source, characters, opening);
	const exercise = opensWith(source, exercises, opensExercise);
	if (!character && !exercise) return false;
	if (occursAnywhere(source, fromReal) || pointsAtOne(source)) return false;
	return character || !words.some(({ key }) => titles.has(key));
}

/** "Was Alan Turing …": a name that everybody knows. */
function namesPublicOne({ text, tokens, lookUp }: SourceText): boolean {
	return tokens.some((token, index) => {
		if (token.shape !== 'title') return false;
		return [1, 2, 3].some((step) => {
			const last = tokens[index + step];
			return (
				last?.shape === 'title' &&
				(lookUp(fold(text.slice(token.start, last.end))) & lists.publicName) !== 0
			);
		});
	});
}

const contexts = new WeakMap<SourceText, PublicContext>();

/**
 * Says whether the people in a text are those of public life ("vergelijk de romans van …"), of a story or of a sum.
 * A person close to the writer, a form of address or an address book word is enough to say no, unless the text
 * itself says that it is made up.
 */
export function publicContextOf(source: SourceText): PublicContext {
	const known = contexts.get(source);
	if (known) return known;
	const context = readContext(source);
	contexts.set(source, context);
	return context;
}

function readContext(source: SourceText): PublicContext {
	const { text, tokens, words } = source;
	if (occursAnywhere(source, saysInvented)) return 'story';
	if (occursAnywhere(source, asksInvented) && !occursAnywhere(source, fromReal)) return 'story';
	if (/@|\d{6}/u.test(text) || words.some(({ key }) => records.has(key))) return 'none';
	if (announcesStory(source) || occursAnywhere(source, namesAsSuch)) return 'story';
	if (occursAnywhere(source, practice) && !occursAnywhere(source, fromReal) && !pointsAtOne(source))
		return 'story';
	if (occursAnywhere(source, sums) && !pointsAtOne(source)) return 'story';
	if (words.some(({ key }) => closeOnes.has(key))) return 'none';
	const first = tokens.slice(0, opening);
	if (first.some(({ key }) => invents.has(key)) && opensWith(source, stories, opening * 2))
		return 'story';
	const asks =
		/^(?:was|waren|were|did|had)$/u.test(tokenAt(source, 0).key) ||
		tokens.slice(0, opening * 2).some(({ key }) => questions.has(key));
	if (
		asks &&
		(occursAnywhere(source, forReaders) ||
			(occursAnywhere(source, longAgo) && !occursAnywhere(source, born)) ||
			namesPublicOne(source))
	)
		return 'lesson';
	if (occursAnywhere(source, askedOfThePast)) return 'culture';
	return first.some(({ key }) => questions.has(key)) && words.some(({ key }) => culture.has(key))
		? 'culture'
		: 'none';
}
