import { endingTest } from '../endings.ts';
import { wordSet } from '../source-text.ts';

/** What people are, as newspapers put it in front of their names. */
const professions =
	wordSet(`brandweerman brandweervrouw politieman politievrouw agent rechercheur commissaris onderzoeker onderzoekster wetenschapper docent docente
	kapitein schipper stuurman piloot kok chef bakker slager boer boerin tuinder imker visser kapper kapster verloskundige vroedvrouw huisarts
	viroloog epidemioloog cardioloog neuroloog oncoloog kinderarts dierenarts tandarts apotheker psycholoog psychiater woordvoerder woordvoerster
	wethouder burgemeester raadslid statenlid kamerlid senator minister staatssecretaris gedeputeerde lijsttrekker fractievoorzitter fractieleider
	partijleider vicepremier commissionair griffier officier rechter raadsheer raadsman raadsvrouw advocaat advocate jurist notaris curator
	trainer coach bondscoach assistent-trainer keeper doelman doelvrouw spits aanvaller aanvalster verdediger middenvelder aanvoerder captain international
	oud-international wielrenner wielrenster renner renster schaatser schaatsster atleet atlete zwemmer zwemster tennisser tennisster turner turnster
	hockeyer hockeyster voetballer voetbalster judoka bokser scheidsrechter arbiter schaker dammer roeier roeister zeiler zeilster springruiter amazone
	zanger zangeres gitarist gitariste bassist drummer pianist pianiste violist violiste cellist organist sopraan tenor bariton dirigent componist rapper
	acteur actrice regisseur regisseuse cabaretier presentator presentatrice schrijver schrijfster auteur dichter dichteres journalist journaliste columnist
	redacteur hoofdredacteur fotograaf fotografe kunstenaar kunstenares beeldhouwer schilder schilderes ontwerper ontwerpster architect uitgever conservator
	curator galeriehouder historicus historica econoom econome hoogleraar professor lector rector conrector student studente promovendus bioloog biologe
	ecoloog boswachter directeur directrice bestuurder topman topvrouw ceo cfo voorzitter voorzitster penningmeester secretaris ondernemer onderneemster
	eigenaar eigenaresse winkelier horecaondernemer projectleider projectontwikkelaar makelaar aannemer timmerman metselaar schilder loodgieter elektricien
	monteur chauffeur vrachtwagenchauffeur taxichauffeur buschauffeur machinist conducteur postbode bezorger koerier schoonmaker schoonmaakster
	verpleegkundige verpleger verpleegster wijkverpleegkundige verzorgende mantelzorger vrijwilliger vrijwilligster buurvrouw buurman buurtbewoner
	buurtbewoonster omwonende inwoner inwoonster bewoner bewoonster ooggetuige getuige slachtoffer verdachte dader verzetsman verzetsvrouw overlevende
	pastoor dominee imam rabbi bisschop kardinaal priester pater koster organisator initiatiefnemer oprichter oprichtster woningbouwer winnaar winnares
	kampioen kampioene titelverdediger leider klassementsleider vicevoorzitter bondsvoorzitter vakbondsman vakbondsbestuurder lobbyist campagneleider
	generaal kolonel majoor luitenant sergeant korporaal soldaat militair veteraan marinier ambassadeur consul diplomaat koopman handelaar bankier analist
	beursanalist belegger adviseur adviseuse consultant specialist deskundige expert kenner weduwe weduwnaar gepensioneerde scholier scholiere leerling
	juf meester leraar lerares onderwijzer onderwijzeres mentor decaan schoolhoofd schooldirecteur teamleider manager bedrijfsleider filiaalmanager
	hovenier bloemist kweker veehouder melkveehouder akkerbouwer pluimveehouder jager molenaar smid instrumentmaker orgelbouwer restaurator archivaris
	stadsarcheoloog archeoloog astronoom natuurkundige scheikundige wiskundige filosoof theoloog socioloog sociologe politicoloog bestuurskundige gids
	vlogger youtuber influencer blogger dj danser danseres choreograaf model topmodel zakenman zakenvrouw miljonair erfgenaam prins-carnaval
	researcher spokesman spokeswoman spokesperson firefighter mayor councillor judge professor singer actor actress author writer striker midfielder captain
	stukadoor dakdekker glazenwasser schoorsteenveger planner programmeur programmeuse uitvoerder werkvoorbereider calculator tekenaar magazijnmedewerker orderpicker teamchef teamlead kassier kassiere caissiere barista barman barvrouw gastvrouw gastheer serveerster ober afwasser receptionist portier beveiliger bewaker marinier postbezorger pakketbezorger fietskoerier instructeur instructrice rijinstructeur zwemleraar badmeester gymleraar peuterleidster kinderoppas nanny gastouder pleegvader pleegmoeder voogd bewindvoerder schuldhulpverlener wijkagent boa deurwaarder taxateur hypotheekadviseur verzekeringsagent reisleider stewardess purser steward piloot hoofdagent inspecteur brigadier officier stagiaire stagiair praktijkbegeleider afdelingshoofd sectorhoofd teammanager keepster doelverdediger spelmaakster kopvrouw kopman sprintster stayer veldrijder shorttracker keepers imkerster zzper goalkeeper winger senator congressman farmer baker butcher builder plumber electrician`);

const endsLikeProfession = endingTest(
	wordSet(`psycholoog arts leider leidster meester werker werkster begeleider begeleidster docent leraar lerares trainer coach kundige
	consulent adviseur monteur chauffeur therapeut medewerker medewerkster assistent assistente directeur chirurg moeder vader broer
	zus zoon dochter vriend vriendin voerder voerster houder houdster maker maakster bouwer schrijver schrijfster speler speelster
	bewoner bewoonster voorzitter bestuurder ondernemer onderneemster eigenaar deskundige handelaar ontwikkelaar rechter advocaat
	officier agent commissaris rechercheur politicus politica minister president kampioen kampioene renner rijder rijdster loper
	loopster springer springster zanger zangeres schilder fotograaf journalist redacteur presentator presentatrice regisseur hoogleraar
	onderzoeker wetenschapper lid loog loge planner boer bakker slager kok kapper agente soldaat militair wachter man vrouw`),
	1
);

/** Is this the word for what somebody is or does? The short list first, then what such words end in. */
export const isProfession = (key: string): boolean =>
	professions.has(key) || (key.length > 8 && endsLikeProfession(key));
