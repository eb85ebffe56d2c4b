import { wordSet, type SourceText } from '../source-text.ts';

/** People one knows, letters and records: with one of these a text is not about culture or a story alone. */
const closeOnes = wordSet(
	`collega medewerker medewerkster werknemer werkneemster klant klante client cliente patient patiente bewoner bewoonster huurder huurster leerling
	stagiair stagiaire sollicitant kandidaat kandidate buurman buurvrouw moeder vader zoon zoontje dochter dochtertje broer broertje zus zusje oma opa neef nicht
	nichtje neefje vriend vriendin ex partner baas leidinggevende dossier bsn geboortedatum adres telefoon mail groet groeten groetjes geachte mevrouw meneer mevr mw dhr
	colleague employee client customer patient tenant pupil neighbour neighbor mother father son daughter brother sister grandma grandpa friend boyfriend girlfriend
	boss regards dear address phone`
);
/** Ways to ask for knowledge; one stands near the beginning. */
const questions = wordSet(
	`vergelijk leg uitleg wie wat waarom welk welke hoe wanneer waar noem beschrijf analyseer bespreek toetsvraag toetsvragen quizvraag quizvragen zaaltekst museumtekst vat samenvatting essay quiz werkstuk spreekbeurt
	boekverslag recensie tijdlijn bio biografie compare explain who what why which how when where describe analyse analyze discuss summarise summarize list name give`
);
/** What is known of people of public life: their works, their time, their prizes. */
const culture = wordSet(
	`werk werken oeuvre boek boeken roman romans gedicht gedichten poezie verhalen toneelstuk toneelstukken theorie theorieen ideeen idee filosofie filosoof filosofen denker denkers leer ethiek muziek
	lied liedje liedjes album albums film films regisseur schilderij schilderijen schilder schilders schilderkunst kunst kunstenaar kunstenaars beeldhouwer architect architectuur gebouwen compositie composities
	componist componisten symfonie opera toespraak citaat citaten uitspraak uitspraken schrijver schrijvers schrijfster schrijfsters auteur auteurs dichter dichters dichteres literatuur literaire
	wetenschapper wetenschappers uitvinder uitvinding ontdekking ontdekte nobelprijs oscar elfstedentocht olympische wereldkampioen wereldrecord wk ek tour eeuw geschiedenis historische revolutie oorlog
	president minister-president premier koning keizer hoofdpersonen hoofdpersoon personage personages tentamen schoolexamen essay werkstuk spreekbeurt boekverslag recensie apa maan ruimtevaart toetsvraag toetsvragen quizvraag quizvragen examenvraag examenvragen zaaltekst museumtekst
	works novel novels book books poem poems poetry play plays style theory theories ideas philosophy philosopher philosophers music song songs movie movies painting paintings painter painters speech quote quotes
	biography author authors writer writers poet poets scientist scientists inventor invention composer composers literature century history revolution war nobel prize olympics`
);
/** "Wie was …", "Who wrote …": asked of people in the past. */
const askedOfThePast =
	/^(?:[^\n]{0,80}[.!?:] )?(?:wie (?:was|waren|won|wonnen|schreef|schilderde|componeerde|regisseerde|ontdekte|bouwde|stichtte|vond)|who (?:was|were|won|wrote|painted|composed|directed|discovered|invented|founded|built)|(?:wat|what) (?:vond|schreef|zei|bedoelde|ontdekte|did)|in welk jaar|in which year|welke? (?:schrijver|schilder|componist|dichter|filosoof|president))(?!\p{L})/iu;
const opening = 14;

/** Stories, plays and their people. */
const stories = wordSet(
	`verhaal verhaaltje voorleesverhaal voorleesverhaaltje sprookje sprookjes fabel roman novelle toneelstuk toneelstukje sketch prentenboek kinderboek hoofdpersoon hoofdpersonen personage personages thriller plot detective
	musical rollenspel strip stripverhaal story stories tale fairytale novel screenplay protagonist character characters limerick`
);
/** What a text says about itself. "Gebruik fictieve namen" is a wish, and what follows may be real. */
const saysInvented =
	/(?<!\p{L})(?:(?:is|zijn|geheel|volledig|helemaal) (?:geheel |volledig |helemaal )?(?:verzonnen|fictief)|(?:verzonnen|fictie(?:f|ve)|fictional) (?:verhaal|casus|personages?|pati[eë]nt|story|case|characters?))(?!\p{L})/iu;
const invents = wordSet(
	'verzin bedenk schrijf maak vertel fantaseer bedenken verzinnen invent write tell create make imagine noem'
);
const sums =
	/(?<!\p{L})(?:(?:in|bij|van|voor) (?:som|sommetje|opgave|opdracht|vraagstuk|oefening|rekensom) \d|rekensom\p{L}*|redactiesom\p{L}*|verhaaltjessom\p{L}*|(?:word|maths?) problems?|in (?:exercise|question|problem) \d)/iu;

/** A text that is not about anybody in particular, as far as names go. */
export type PublicContext = 'culture' | 'story' | 'none';

/**
 * Says whether the people in a text are those of public life ("vergelijk de romans van …"), of a story or of a sum.
 * A person close to the writer, a form of address or an address book word is enough to say no.
 */
export function publicContextOf(source: SourceText): PublicContext {
	const { text, tokens, words } = source;
	if (saysInvented.test(text)) return 'story';
	if (/@|\d{6}/u.test(text) || words.some(({ key }) => closeOnes.has(key))) return 'none';
	if (sums.test(text)) return 'story';
	const first = tokens.slice(0, opening);
	if (
		first.some(({ key }) => invents.has(key)) &&
		tokens.slice(0, opening * 2).some(({ key }) => stories.has(key))
	)
		return 'story';
	if (askedOfThePast.test(text)) return 'culture';
	const asks = first.some(({ key }) => questions.has(key));
	return asks && words.some(({ key }) => culture.has(key)) ? 'culture' : 'none';
}
