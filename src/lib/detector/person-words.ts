import { wordSet, type SourceText } from './source-text.ts';
import { occursAnywhere } from './text-search.ts';

/** Roles beside those that announce a name. */
export const moreRoles =
	wordSet(`patienten client man vrouw jongen meisje kind dame heer baby bejaarde oudere puber weduwe weduwnaar gast cursist medestudent
	renster wielrenner ploeggenoot medespeler klasgenoot huisgenoot opdrachtgever werkgever ondernemer zzper operator lasser boer
	boekhouder bakker bewoner uitzendkracht zwangere wethouder burgemeester agent motoragent rechter raadslid ambtenaar gymleraar
	keeper keepster spits doelman verdediger aanvoerder aanvoerster trainer trainster penningmeester juf lerares leraar directrice stewardess purser bezorger bode concierge
	verzorgende verzorgster kapster kassiere caissiere postbode schoonmaakster vrijwilligster oppas gastouder ploegleider ploegbaas voorman uitvoerder portier beveiliger
	pilot chef engineer mayor coach captain treasurer chairman caretaker receptionist professor trainee developer judge firefighter priest vicar farmer baker
	butcher dentist vet welder electrician headmaster principal temp cleaner carer apprentice volunteer passenger pt patiente
	souschef conrector rector decaan dga opa oma zwager schoonzus schoonmoeder schoonvader neef nicht kleinzoon kleindochter stiefzoon stiefdochter conducteur machinist barman ober koerier schipper planner controller
	lady guy kid child boy girl man woman employee patient client
	verzorger magazijnier installateur tuinman schoonheidsspecialiste nagelstyliste kelner hulpkok kraamverzorgster dietist logopedist fysio osteopaat poetshulp
	pedagoog meester zorgcoordinator bewaker boa handhaver pleegkind kleinkind peuter kleuter tiener brugklasser postdoc huisbaas leverancier deelnemer deelneemster cursiste sporter sportster muzikant artiest redactrice vormgever tester inkoper administratrice opzichter compagnon vennoot freelancer
	nabestaande overledene donor klager klaagster dader senior invalide rolstoelgebruiker mantelzorgster
	tante oom buurjongen buurmeisje achterneef oproepkracht vakantiekracht invalkracht leerkracht teamlid wederhelft kennis schat meid knul vent pte mvr betrokkene cl wn
	suppoost huurkandidaat stamgast baasje pax contractor bartender aanvraagster afwashulp afwashulpje vakkenvuller leerlinge maatje ploegmaat 
	kostganger hulpkracht jongere exman ex-man fella bloke lad lass cashier waiter waitress lodger kraanmachinist voorganger collegaatje
	magazijnjongen babysitter bijbaner schoolverlater werkzoekende bijstandsgerechtigde uitkeringsgerechtigde boarder rider courier coworker workmate
	opdrachtnemer onderaannemer bijrijder ober serveerster consultant inspecteur inspectrice garantsteller getuige aanvrager aanvraagster eiser eiseres verweerder
	appellant appellante comparant erflater erflaatster klager abonnee bootsman matroos soldaat sergeant korporaal officier purser kweker veehouder melkveehouder
	rechthebbende rechthebbenden danser danseres violist violiste cellist celliste zanger zangeres acteur actrice assistent assistente stewardess buurman buurvrouw
	contractor applicant candidate resident appellant claimant witness tenant caller winner picker subscriber
	participant uncle aunt toddler teen teenager flatmate roommate housemate classmate teammate`);

/** Words of a sentence about people in general. */
export const generalities =
	wordSet(`wie folder voorlichting symptomen oorzaken verschil uitleggen uitleg informatie algemeen algemene mensen patienten ouderen kinderen
	lezers soorten bijwerkingen bijwerking bijsluiter artikel blog presentatie les quiz lesstof richtlijn protocol huisartsen verpleegkundigen werknemers cijfers
	verhaal roman fictief fictieve verzonnen hypothetisch voorbeeldcasus symptoms causes leaflet people patients guideline general`);

/** Kinds of text that speak about everybody; what a reader asks for stands at the beginning. */
export const genres =
	wordSet(`folder nieuwsbrief protocol werkprotocol werkinstructie instructie beleid beleidsstuk policy artikel blog sjabloon template
	standaardbrief standaardmail chatscript script quiz quizvragen verordening reglement lesstof les verhaal oefentekst vacature vacaturetekst recept
	handleiding voorlichting poster leaflet guideline newsletter explain uitleg difference verschil dosering richtlijn werkboek persbericht cao cao-tekst
	toetsvraag toetsvragen quizvraag examenvraag examenvragen proefwerk zaaltekst museumtekst oefenzaak oefencasus plot toneelstuk roman recensie vergelijk compare gedicht roleplay rollenspel lesson story`);

const forTraining =
	/^[^\n]{0,60}?(?<!\p{L})(?:(?:voor|for) (?:de|een|onze|mijn|a|an|the|our|my) (?:\p{L}{2,18}[ -]){0,2}(?:training|workshop|cursus|scholing|nascholing|klinische les|toets|course|masterclass)|role[- ]play)(?!\p{L})/iu;
/** "Voor een training triage …": who is in it is made up, as long as nobody is named. */
export const isForTraining = (source: SourceText): boolean => occursAnywhere(source, forTraining);

/** Words that say a text is made up. */
export const inventions = wordSet(
	'fictief fictieve verzonnen voorbeeldcasus fictional hypothetical hoofdpersoon hoofdpersonage personage romanfiguur protagonist'
);

/** Last parts of words for a person by work or place: "taxichauffeur", "stagebegeleider". */
export const roleEndings =
	wordSet(`medewerker medewerkster chauffeur directeur leider leidster verpleegkundige docent monteur patient client
	werknemer huurder bewoner leerling student adviseur coach arts agent consulent begeleider begeleidster beheerder voorzitter
	eigenaar ondernemer bestuurder voetballer trainer kapper bakker slager commandant piloot rechter wethouder burgemeester speler speelster moeder vader zoon dochter vriend vriendin broer zus genoot genote conducteur controleur technicus ingenieur verzorger verzorgster handhaver recruiter`);
