/** How people tell about deals, losses and plans of their organisation without naming a figure by its trade name. */

/** Words that open such a turn, so that a text without any of them is not read for it. Folded. */
export const dealingWords = `verkoopdoel verkoopdoelen kiezen kiest gekozen goedkoper duurder cheaper gunnen staalprijs zakken zak mogen mag maximaal max minimaal hooguit hoogstens uiterste akkoord accepteert accepteren bereid ruimte onderhandelingsruimte loonruimte limiet plafond eindbod openingsbod inzet
inschrijven inschrijfprijs ingeschreven kopen kocht koopt overnemen overname verkopen koper aanbieden raming directieraming perceel gunning gunningscriteria score uitvraag
klant klanten leverancier leveranciers afnemer opdrachtgever concurrent concurrenten aannemer onderaannemer verhuurder reseller distributeur wederverkoper eigenaar verkoper staalbouwer drukker groothandel klantenbestand
fte banen arbeidsplaatsen functies boventallig ontslag ontslaan schrappen inleveren krimpt krimp inkrimpen mensen medewerkers collega's
gezakt gedaald gestegen gekort korten teruggebracht verloren verliezen kwijt opgezegd opzeggen omhoog omlaag tegenvallen viel vielen wegvalt achter halen haalden haalde verhogen verlagen
weken maanden cash geld kas runway liquiditeit krediet financiert financiering ronde waardering investeerder investeerders aandeelhouders dividend derving capaciteit
gelekt lek buitgemaakt datalek klachten terugroepactie ongepatcht ongepatchte verouderde patent octrooi recept receptuur formule prototype lancering lanceren codenaam werknaam
vestiging vestigingen locatie filiaal fabriek afdeling productlijn huurprijs huurvrij looptijd opzegtermijn boete boetebeding vergoeding tarieven tarief bonuspot inkoop verkoopprijs vraagprijs kortingen korting cao or ondernemingsraad
floor ceiling limit accept settle buyer seller customer client supplier vendor competitor contractor reseller landlord jobs roles posts layoffs redundant cutting cut axe lost losing leaked breach patent recipe bookings renewal ship ships launch launches codename site plant fee list`;

/** Who reads such a text, and what it is called. Folded. */
export const audiences = `mt directie directeur bestuur baas cfo ceo coo cto leidinggevende leidinggevenden teamleiders or ondernemingsraad mr rvc rvt commissarissen aandeelhouders investeerders bank huisbankier accountant controller boekhouder vertegenwoordigers verkopers accountmanagers inkoper inkoopafdeling calculatie calculator
memo notitie offerte voorstel businesscase rapportage kwartaalrapportage jaarplan plan presentatie slide slides sheet spreektekst speech gespreksscript belscript persverklaring q&a persbericht notulen agenda inschrijving inschrijfbrief aanbesteding selectieleidraad leidraad uitvraag contract contractbepaling bepaling tarievenblad overzicht grafiek onderhandeling onderhandelen onderhandelaar biedingsprotocol opdrachtgever leverancier leveranciers klant klanten afwijzing huurcontract pitch tender werkgever
board management boss managers investors shareholders bank sales leads deck proposal letter council memo report negotiation renewal supplier suppliers customer customers client clients buyer landlord briefing`;

const sum = String.raw`(?:€|eur|£|\$)? ?\d[\d.,]*(?: ?(?:%|procent|per ?cent|mln|miljoen|million|mille|ton|k|m|euro|eur|cent))?`;
const words = (most: number): string => String.raw`(?:[\p{L}'’/-]{1,18} ){0,${most}}`;
const partner = String.raw`(?:klant|leverancier|afnemer|opdrachtgever|concurrent|aannemer|onderaannemer|verhuurder|koper|verkoper|reseller|distributeur|groothandel|eigenaar|customer|client|supplier|vendor|competitor|contractor|buyer|seller|landlord|[\p{L}]{3,12}(?:bouwer|leverancier|drukker|handel))`;
const staff = String.raw`(?:fte|banen|arbeidsplaatsen|functies|formatieplaatsen|mensen|man|medewerkers|collega['’]?s|werknemers|jobs|roles|posts|people|staff|positions)`;

/** Whole words only. Tried where a word starts. */
const oneOf = (turns: readonly string[]): RegExp =>
	new RegExp(String.raw`(?:${turns.join('|')})(?!\p{L})`, 'iu');

/** A turn that is known by its verb: looked for there and not at every word that may come before it. */
const behind = (before: string, turn: string): string =>
	String.raw`(?<=(?<![\p{L}\p{N}])${before})${turn}`;

/** Turns that give a figure away: a limit, what somebody pays or asks, what was lost or cut. */
export const dealings = oneOf([
		// How far somebody may go.
	String.raw`(?:mogen|mag|kunnen|kan|gaan|willen|bereid|akkoord|accepteert|accepteren|zakken|zak|can|may|could|will|would accept|accepts?|settle|go) ${words(4)}(?:tot|vanaf|voor|met|onder|boven|naar|up to|down to|as low as|as high as|from|for|at|to)? ?(?:maximaal |max\.? |minimaal |nog )?${sum}`,
	String.raw`(?:maximaal|max\.?|minimaal|min\.?|hooguit|hoogstens|ten hoogste|niet (?:hoger|lager) dan|uiterlijk|no (?:more|less|lower|higher) than|at (?:most|least)) (?:op |aan |at )?${sum}`,
		// What a partner in trade pays, asks or gives.
	behind(
		String.raw`${partner} (?:[\p{Lu}][\p{L}&-]{1,20} ){0,2}${words(3)}`,
			'(?:betaalt|betaalde|betalen|krijgt|kreeg|levert|rekent|rekende|zit|zat|bood|biedt|vraagt|vroeg|geeft|accepteert|doet|pays|gets|charges|offers?|offered|asks|quoted|gives)'
		),
	String.raw`(?<=\p{L} )(?:krijgt|krijgen|gets?) (?:van ons|from us)`,
	String.raw`(?:betalen|betaalt|rekenen|rekent|krijgen|krijgt|vragen|pay|pays|charge|get|geven|geeft|bieden|kost) (?:ons |us |nu |now |hem |haar |ze |hun |we |wij )${words(2)}${sum}`,
		// What is bought, sold, bid for.
	String.raw`(?:kopen|koopt|overnemen|neemt|nemen|verkopen|verkoopt|inschrijven|schrijven in|ingeschreven|aangeboden|bieden|buy|buying|sell|selling|acquire|acquiring|bid|bidding|tender|quote) (?:[^,;]{0,45}? )?(?:voor|op|met|aan|for|at) ${sum}`,
	String.raw`(?:goedkoper|duurder|cheaper|dearer|off list|onder de marktprijs|boven de marktprijs|minder dan de (?:marktprijs|rest)|below list)`,
		// Who has to leave.
	String.raw`\d[\d.]{0,6} ?${staff} ${words(4)}(?:uit|weg|eruit|minder|ontslag|boventallig|schrappen|inleveren|verdwijnen|vertrekken|vervallen|redundant|to go|leave|laid off)`,
	String.raw`(?:gaan er|moeten er|schrappen|ontslaan|inleveren|cut|cutting|axe|axing|losing|shed|shedding|verliezen) ${words(2)}\d[\d.]{0,6} ?${staff}`,
		// How it goes.
	String.raw`(?:gezakt|gedaald|gestegen|gekort|teruggebracht|verlaagd|opgelopen|gekelderd|fell|dropped|down|rose|came in|against a plan) ${words(2)}(?:met|naar|tot|van|by|to|at|from|of)? ?${sum}`,
	String.raw`(?:met|naar|tot|by|to) ${sum} ${words(2)}(?:gezakt|gedaald|gestegen|gekort|teruggebracht|verlaagd|omhoog|omlaag|opgelopen)`,
	String.raw`(?:verloren|verliezen|kwijt|lost|losing|opgezegd) [^,;]{0,30}\d`,
	String.raw`\d[\d.,]*(?: ?(?:%|k|mln))? (?:omzet|klanten|abonnees|leden|revenue|customers) (?:weg|kwijt|lost|gone|verloren)`,
	String.raw`\d{1,2} (?:weken|maanden|weeks|months) (?:of )?(?:geld|cash|liquiditeit|lucht|kas|left)`,
	String.raw`(?:liquiditeit|kas|cash|runway|geld)[^,;]{0,14}\d{1,2} (?:weken|maanden|weeks|months)`,
	String.raw`(?:looptijd|opzegtermijn|huurvrij|afnameplicht|betaaltermijn)[^;]{0,12}\d`,
	String.raw`\d[\d.]* (?:[\p{L}]{0,12}gegevens|dossiers|records|accounts|klachten|complaints)`,
	String.raw`(?:kiezen|gekozen|kiest|gunnen|choose|chose|went) (?:we |wij )?(?:voor|aan|with|for) [^,;]{2,60}\d`,
	behind(
		String.raw`\p{Lu}[\p{L}&-]{2,20} `,
		String.raw`(?:zat|zit|bood|biedt|vraagt|vroeg|kwam|rekent|gets|got|quoted|came in) ${words(3)}(?:op|met|at)? ?${sum}`
		),
	String.raw`(?:boete|boetebeding|penalty)[^,;]{0,40}\d`,
	String.raw`(?:ligt|liggen|zat|zit|zitten|staat|staan|beginnen|openen) (?:nu |we |wij |al |ruim )?(?:op|onder|boven|rond|met) ${sum}`,
	String.raw`(?:gelekt|buitgemaakt|leaked|exposed|stolen)`,
	String.raw`klantenbestand|onderhandelingsruimte|loonruimte|gunningscriteria|bonuspot|eindbod|verkoopdoel(?:en)?|sales target`
]);

/** Numbers that are no money, share or count of a trade: dates, times, ages, measures, articles. */
export const plainNumbers =
	/(?<![\p{L}\d])(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?(?![\d%])(?! ?(?:%|mln|miljoen|k|m)(?!\p{L}))|\d{1,2}[:.]\d\d(?: ?uur|u)|(?:19|20)\d\d(?![\d.])|(?:art\.?|artikel|versie|build|groep|groepen|klas|perceel|lijn|lot|kamer|nr\.?|nummer|pagina|p\.|bladzijde) ?[\d.]+|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d[\d.,]* ?(?:gb|mb|gr|gram|kg|kilo|km|cm|mm|meter|liter|uur|uren|u|minuten|min|dagen|jaar|jr|graden|keer|x|dozen|vel|hours?|minutes?|days?|years?|times|kilometers?))(?![\p{L}\d])/giu;

/** What is left counts in a trade: money, shares, large numbers, people and customers. */
export const tradeNumbers = new RegExp(
	String.raw`\d ?(?:%|procent|per ?cent|mln|miljoen|miljard|million|billion|mille|ton(?!\p{L})|k(?!\p{L})|m(?![\p{L}²2])|euro|eur|fte|mensen|klanten|abonnees|leden|stuks|jobs|people|customers|subscribers|klachten|weken|maanden|weeks|months)|(?:€|£|\$|eur) ?\d|\d{4,}|\d[.,]\d{3}(?!\d)|\d[.,]\d{1,2}(?![\d:])|(?<![\d.,])\d{2,3}(?![\d.,:/-])`,
	'iu'
);

/** How long an answer may be is no limit of a deal. */
export const lengths =
	/\d ?(?:woord|zin|regel|alinea|pagina|a4|minuut|minuten|slide|bullet|punt|teken|kantje|vragen|tips|word|sentence|line|paragraph|page|minute|point|character|question)/iu;

/** Plans and troubles that an organisation keeps to itself, without a figure. */
export const troubles = oneOf([
	String.raw`(?:overweegt|overwegen|wil|willen|gaat|gaan|consider(?:s|ing)?|plans? to|going to) (?:[^,;]{0,40} )?(?:verkopen|sluiten|afstoten|samenvoegen|fuseren|stoppen|sell|close|merge|shut)`,
	String.raw`(?:stoppen|stopt) (?:we |wij |ze )?(?:[^,;]{0,25} )?met (?:de |het |onze )?(?:productlijn|lijn|merk|dienst|vestiging|productie|verkoop|levering)`,
	String.raw`in gesprek met [^,;]{3,30} over (?:een )?(?:fusie|overname|verkoop|samenwerking)|in talks with`,
	String.raw`(?:afscheid van|opvolger voor|vervangen) (?:de |onze )?[\p{L}-]{0,12}(?:directeur|directie|ceo|cfo|manager)|zoeken (?:stil|in stilte)`,
	String.raw`(?:marge|margin|winst|profit|kas) (?:dus |is |nu |bijna |almost |vrijwel |nagenoeg ){1,3}(?:nul|nihil|zero|weg|op)`,
	String.raw`(?:heeft|hebben|has) (?:al )?(?:opgezegd|gezegd dat hij weg wil|cancelled|given notice)`,
	String.raw`contract (?:loopt|loop) (?:af|ten einde)|loopt af (?:in|op|per)`,
	String.raw`(?:geen|no) dividend|door ons (?:eigen )?(?:vermogen|geld|reserves) heen|te weinig (?:kas|geld)|technisch failliet|uitstel van betaling`,
	String.raw`(?:gelekt|buitgemaakt|leaked)|ongepatchte?|unpatched|terugroepactie|recall`,
	String.raw`(?:patent|octrooi)(?: vragen we| wordt|aanvraag| application| aan)`,
	String.raw`(?:komt|komen|gaat|gaan|ships?|launch(?:es)?|comes) (?:[^,;]{0,30} )?(?:uit|live|op de markt|in de winkel|on \d|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
	String.raw`(?:cut|gekort|stopgezet|ingetrokken|verlaagd) (?:next year|volgend jaar|in \d{4})|(?:being|be|wordt|worden) (?:cut|gekort|stopgezet)`,
	String.raw`(?:kwart|derde|helft|half|quarter|third) (?:minder|lager|less|lower|down)|viel(?:en)? (?:flink |zwaar )?tegen`
]);
