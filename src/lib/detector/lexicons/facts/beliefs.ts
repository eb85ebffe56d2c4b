import { parties as namedParties } from './politics.ts';

/** Trade unions, political parties and faiths by name, with what ties somebody to them. Folded where fixed. */
const unions = String.raw`FNV(?: \p{Lu}\p{L}{3,12})?|CNV(?: \p{Lu}\p{L}{3,12})?|VCP|VHP2?|De Unie|Unie NFTO|AOb|Nautilus|NVJ|NU[’']?91|ACP|NPB|VVMC|VPOB?|BTB|ABVV|ACV|ACLVB|FBZ|LAD|CMHF|CCOOP|LBV|RMU|GOV|MARVER|VNC|VKBN|BBTV?|FNV-Havens|Abvakabo|AVV|CNV-jongeren|PVLO|Leraren in Actie|(?:de |een |onze |haar |zijn |mijn )?(?:vakbond|bond|vakvereniging|politiebond|onderwijsbond|pilotenbond|zorgbond|bouwbond)|(?:the |a |her |his |my |our )?(?:trade |labou?r )?union|Unison|Unite|GMB`;

const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;
const union = String.raw`(?:de |het |een |zijn |haar |mijn |onze )?(?:FNV|CNV|AOb|VCP|VVMC|NPB|ACP|NU[’']91|RMU|Nautilus|vakbond|bond|vakvereniging)(?: \p{Lu}\p{L}{2,12})?`;

export const unionFacts = {
	fixed: `vakbondsconsulent, vakbondscollega, vakbondsafgevaardigde, stakingscommissie, in de stakingscommissie, actiecomite, het actiecomite, rood hesje, staakte, staakten, gestaakt, gestaakt heeft, heeft meegedaan aan de staking, deed mee aan de acties, aan het staken, estafettestaking, bondslidmaatschap opgezegd, union dues, dues to the union, pays union dues, joined the union, has joined the union, left the union, member of the union, on the strike committee, on the picket line, walked out with the strikers, joined the walkout, a union man, a union woman, strike fund, kaderlid, kaderleden van, vakbondslid, bondslid, vakbondslidmaatschap, bondslidmaatschap, vakbondsman, vakbondsvrouw, vakbondsbestuurder, vakbondsactivist, vakbondscontributie, vakbondskaderlid, vakbondsvertegenwoordiger,
	fnv-lid, cnv-lid, fnv-kaderlid, cnv-kaderlid, fnv-poster, fnv-leden, cnv-leden, fnv'er, cnv'er, fnv-vertegenwoordiger, fnv-consulent, fnv-jas, fnv-hesje, lidmaatschap van de bond, lid van de bond, lid van een bond, bij de bond, stakingsleider, stakingscomite, stakingspost, stakingsuitkering, staakt mee, staakte mee, heeft gestaakt, meegestaakt, stakende, legde het werk neer, kadergroep, bondsraad, vakbondsfunctie, vakbondswerk, vakbondsvrijwilliger, stakingsbreker, vakbondslidmaatschappen, fnv-contributie, cnv-contributie, fnv-lidmaatschap, cnv-lidmaatschap, abvakabo-lid, aob-lid, npb-lid, nu'91-lid, heeft meegestaakt, doet mee aan de staking, deed mee aan de staking, stakingslijst, stakingskas, took part in the strike, was on strike, in the union, joined the strike, ging staken, meegedaan aan de staking,
	union member, union membership, union rep, union representative, union steward, shop steward, union official, union organiser, union organizer, union activist, union dues, trade unionist, went on strike, strike committee, works with the union`,
	grown: [
		[
			'lid kaderlid lidmaatschap bestuurslid actief aangesloten ingeschreven vertegenwoordiger voorzitter vrijwilliger woordvoerder kader consulent',
			String.raw` (?:geworden |is |sinds \d{4} )?(?:van|bij|voor|namens|in) (?:de |het )?(?:${unions})`
		],
		[
			'vakbond bond vakvereniging union',
			String.raw`,? \(?(?:FNV|CNV|VCP|AOb|NU[’']91|Unison|Unite|GMB)\)?`
		],
		[
			'unite unison gmb fnv cnv vcp aob npb acp nu91 nautilus rmu abvv acv aclvb union',
			String.raw`[- ](?:member|members|membership|rep|card|delegate|official|activist|organiser|lid|lidmaatschap|kaderlid|consulent|woordvoerder|vertegenwoordiger)`
		],
		[
			'namens',
			String.raw` (?:de |zijn |haar |onze |het )?(?:FNV|CNV|vakbond|bond)(?: aan (?:de )?(?:cao-?|onderhandelings)?tafel)?`
		],
		[
			'uit',
			String.raw` (?:de |zijn |haar |het )?(?:FNV|CNV|vakbond|bond) (?:gestapt|gegaan|getreden|gezet|stapt|stapte)`
		],
		[
			'stapt stapte stappen treedt trad',
			String.raw`(?: [\p{L}\d]{2,10}){0,2} (?:uit|toe tot) (?:de |het )?(?:FNV|CNV|vakbond|bond)`
		],
		[
			'ledenraad kadergroep bondsraad sectorraad jurist advocaat rechtshulp hulp bijstand ledenvergadering',
			String.raw` (?:van|bij|namens) (?:de |het |zijn |haar )(?:FNV|CNV|vakbond|bond)`
		],
		[
			'gestopt stopt',
			String.raw` (?:met|bij) (?:de |het )?(?:FNV|CNV|vakbond)`
		],
		['bij naar van uit', String.raw` ${union} (?:gegaan|gekomen|aangemeld|aangesloten|ingeschreven|overgestapt|gebleven|vertrokken|weggegaan|zit|zat|hoort)`],
		['lid bondslid vakbondslid', String.raw`(?: (?:is|ben|bent|was|meer|geweest|geworden|sinds|vanaf|al|jaren|\d{4}|\d{1,2}|[a-z]{3,9})){1,4} (?:van|bij) ${union}`],
		['lid', String.raw` (?:bent |is |ben )?(?:van|bij) ${union}`],
		['overgestapt overstapte stapte overgegaan overgekomen stapt overstappen', String.raw`(?: over)? (?:van|naar) ${union}(?: naar ${union})?`],
		['aansluiten aangesloten sluit sloot', String.raw`(?: zich)?${few} bij ${union}(?: aan)?`],
		['lidmaatschap', String.raw`${few} (?:bij |van )?(?:${union} )?(?:opgezegd|beëindigd|stopgezet|op te zeggen|opzeggen)`],
		['opgezegd opzegging gestopt bedankt', String.raw` (?:bij|van|voor) ${union}`],
		['bond vakbond', String.raw` (?:regelt|helpt|staat|steunt|vertegenwoordigt|procedeert|regelde|hielp) (?:zijn|haar|hem|namens)(?: [\p{L}]{3,20})?`],
		['bijstaan bijgestaan vertegenwoordigd gesteund geholpen vertegenwoordigen', String.raw` door${few} (?:van )?${union}`],
		['legde legden legt legt gelegd', String.raw`${few} het werk neer`],
		['deed doet meedoen meegedaan', String.raw`${few} (?:mee )?(?:met|aan|in) (?:de |een |het )?(?:[\p{L}]{0,14}staking\p{L}*|stakingsacties?|cao-acties?|vakbondsactie)(?: mee)?`],
		['wil wilde zit zat', String.raw`${few} (?:in|bij) (?:de |het |een )?(?:stakingscommissie|stakingscomité|actiecomité|kadergroep|bondsraad)(?: van ${union})?`],
		['staakt staakte staakten', String.raw` (?:al |nog |mee |een |twee |drie |vier |\d ){1,2}(?:dag|dagen|week|weken|uur)?`],
		['staat stond', String.raw`${few} op de (?:kandidaten|kies)?lijst van ${union}`],
		['werft wierf werven ronselt', String.raw`${few} (?:leden )?voor ${union}`],
		['lid', String.raw` (?:vak)?bond: ja(?:, (?:${unions}))?`],
		['pays paid', String.raw`${few} (?:dues|subs|subscription) to (?:${unions}|the union)`],
		['lidnr lidnummer', String.raw` [\d-]{3,12},? (?:FNV|CNV|AOb|VCP)(?: \p{Lu}\p{L}{3,14})?`],
		['mee', String.raw` (?:heb|heeft|had|hebben|ging|gaat) (?:ge)?sta(?:a)?k(?:t|en)`],
		['lid', String.raw` (?:sinds|vanaf) (?:\p{L}{3,9} )?(?:19|20)\d\d`],
		[
			'opgestapt gestopt bedankt opgezegd',
			String.raw` als (?:kader|bonds|vakbonds)?lid(?: van (?:de )?(?:vak)?bond)?`
		],
		[
			'betaalt betaalde betalen',
			String.raw`(?: [\p{L}\d]{2,12}){0,3} (?:contributie|lidmaatschap) (?:aan|voor|van) (?:de |het )?(?:FNV|CNV|vakbond|bond)`
		],
		['contributie', String.raw` (?:aan|voor|van) (?:de |het )?(?:FNV|CNV|vakbond|bond)`],
		[
			'aangemeld aanmelden opgegeven aangemeld meldde geworven',
			String.raw`(?: zich)? (?:bij|voor|als lid van|door) (?:de |het |een |zijn |haar )?(?:FNV|CNV|vakbond|bond)`
		],
		[
			'organised organized led leads joined called organises',
			String.raw` (?:the |a |our |last year['’]s )?(?:strike|picket line|picket|walkout|union drive)`
		],
		[
			'doet deed liep loopt deden',
			String.raw`(?: [\p{L}]{2,10}){0,2} mee (?:aan|in|met|in de optocht van) (?:de |een )?(?:staking\p{L}*|vakbonds\p{L}+)(?: (?:van|bij) (?:de )?(?:FNV|CNV|vakbond|bond))?`
		],
		[
			'zit zat werkt actief',
			String.raw`(?: [\p{L}]{2,10}){0,2} (?:in|voor|bij|namens) (?:het |de |een )?(?:stakingscomité|stakingscomite|vakbond|kadergroep|bondsraad|bondsbestuur|FNV|CNV)`
		],
		[
			'staking stakingsactie actie',
			String.raw` (?:van |bij |met )?(?:de )?(?:FNV|CNV|vakbond|bond)`
		],
		[
			'joined joining member representative active organised organized rep',
			String.raw` (?:of |in |with |for )?(?:${unions})`
		],
		['fnv cnv', String.raw`[- ](?:lid|kaderlid|poster|leden|actie|pas|bestuurder|advocaat|jurist)`],
		['naar via', String.raw` (?:de |mijn |zijn |haar )?(?:FNV|CNV|vakbond)`]
	]
} as const;

const parties = String.raw`${namedParties}|DWARS|ROOD|Groen|Vooruit|(?:Gemeente|Lokaal|Hart voor|Dorps)\p{L}*(?: \p{Lu}\p{L}{2,20})?|een (?:lokale|politieke|extreemrechtse|extreemlinkse|christelijke|linkse|rechtse) partij|(?:the |a )?(?:Greens|Green Party|Labour(?: Party)?|Conservatives|Tories|Democrats|Republicans|Young Democrats|Lib Dems|far-right party|far-left party|political party|communist party)`;

export const politicalFacts = {
	fixed: `partijvlag, partijposter, kandidaat-raadslid, kandidaat-kamerlid, aspirant-raadslid, kandidaat voor de gemeenteraad, verkiesbaar voor, verkiesbaar bij, op de kieslijst, lijsttrekker, lijstduwer, steunfractielid, burgerraadslid, fractiemedewerker, partijbureau, partijcongres, jongerenafdeling van de partij, boerenprotest, boerenprotesten, klimaatprotest, klimaatactie, a12-blokkade, snelwegblokkade, malieveld demonstratie, pro-palestina, pro-palestijnse demonstratie, pro-israel demonstratie, republikein in hart en nieren, overtuigd monarchist, voted for brexit, campaigned for brexit, brexiteer, remainer, maga, is running for council, local councillor, party activist, party donor, partijlid, partijlidmaatschap, partijcontributie, partijdonatie, partijbijdrage, contributie van de partij, stemgedrag, partijbestuurder, partijvoorzitter, politieke voorkeur, politieke overtuiging, politieke kleur, politiek actief, lid van een politieke partij, extreemrechts, extreemrechtse, extreem-rechts, extreem-rechtse, extreem rechtse, extreemlinks, extreemlinkse, rechtsextremist, neonazi, complotdenker, soeverein, autonoom verklaard, antifa, communist, anarchist, socialist, liberaal stemt, links stemt, rechts stemt, stemt links, stemt rechts, stemt blanco,
	activist, activiste, klimaatactivist, klimaatactiviste, dierenactivist, actievoerder, extinction rebellion, antivaxer, anti-vaxxer, wappie, viruswaanzin, boerenprotest, farmers defence force, kozp, kick out zwarte piet, demonstreerde, liep mee in de demonstratie, meegelopen met de demonstratie, pegida, identitair, reichsburger,
	vvd'er, pvv'er, cda'er, d66'er, pvda'er, sp'er, sgp'er, groenlinkser, fvd'er, bbb'er, nsc'er, volter, vvd-lid, pvv-lid, cda-lid, d66-lid, pvda-lid, sp-lid, sgp-lid, vvd-stemmer, pvv-stemmer, pvv-aanhanger, fvd-stemmer, fvd-aanhanger, sp-stemmer, partijaanhanger,
	far-right, far right, far-left, far left, extreme right, right-wing extremist, party member, political views, political opinions, left-wing views, right-wing views, political affiliation, anti-vaccine activist, climate activist, political activist, campaigner, left-wing activist, environmental activist, voted leave, voted remain, trump supporter, trump voter`,
	grown: [
		[
			'lid actief kandidaat stemt stemde gestemd stem stemmen afgevaardigde fractievoorzitter fractielid bestuurslid wethouder raadslid statenlid lijsttrekker lijstduwer flyert flyerde canvast sympathisant aanhanger aanhangster penningmeester voorzitter secretaris campagneleider donateur vrijwilliger steunfractielid burgerraadslid kaderlid',
			String.raw` (?:geworden |is |altijd |al jaren |op |nummer \d{1,2} |in de raad ){0,2}(?:van|voor|bij|op|namens|in)? ?(?:de |het |een lokale afdeling van )?(?:lijst van )?(?:de )?(?:afdeling van )?(?:${parties})`
		],
		[
			'fel fanatiek actief overtuigd sympathiseert sympathieen flyert campagne lid',
			String.raw` (?:lid |aanhanger )?(?:voor|bij|van|met|in) (?:de|het|een|die|zijn|haar) (?:\p{L}{2,20} )?(?:lokale|linkse|rechtse|christelijke|groene|liberale|socialistische|communistische|nationalistische|conservatieve|progressieve|populistische|extreem\p{L}*|anti-[\p{L}]{3,20}|ouderen|dieren|boeren)[ -]?partij`
		],
		[
			'fel fanatiek overtuigd',
			String.raw` (?:voor|voorstander van|aanhanger van) (?:de|een) [\p{L}-]{3,24}partij`
		],
		[
			'staat stond sta',
			String.raw` (?:verkiesbaar )?op (?:plek|plaats|nummer|positie) [\p{L}\d]{1,10} (?:van|op|bij|voor) (?:de |het )(?:\p{L}{3,15} )?(?:(?:kies|kandidaten)lijst(?: (?:van|voor) (?:de |het )?(?:${parties}))?|(?:${parties})(?:-lijst)?)`
		],
		[
			'gemeenteraad raad staten',
			String.raw` (?:in |gekozen )?(?:voor|namens) (?:de |het )?(?:${parties})`
		],
		[
			'op',
			String.raw` (?:de |het )?(?:${parties}) (?:gestemd|stemt|stemde|stemmen)`
		],
		[
			'campagne flyert flyerde folderde posters doneert doneerde donateur bestuurslid penningmeester secretaris voorzitter',
			String.raw` (?:voor|aan|van|bij) (?:de |het )?(?:(?:lokale |plaatselijke )?(?:afdeling|fractie) van (?:de |het )?)?(?:${parties})(?! \p{Lu})`
		],
		['raadslid statenlid kamerlid wethouder kandidaat lijsttrekker fractievoorzitter', String.raw` (?:voor|van|namens|bij) (?:de |het )?(?:${parties})`],
		['voted votes', String.raw` for (?:Trump|Biden|Harris|Wilders|Brexit|Farage|\p{Lu}\p{L}{2,12} Party)`],
		[
			'conservative labour republican democrat democratic green tory',
			String.raw` (?:voter|supporter|councillor|activist|party member)`
		],
		[
			'linkse rechtse linksradicale conservatieve progressieve',
			String.raw` (?:sympathieën|sympathie|ideeën|opvattingen|denkbeelden|overtuiging)`
		],
		['stemt stemde stemmen gestemd', String.raw`${few} (?:op|voor) (?:de |het )?(?:${parties}|Wilders|Timmermans|Yesilgöz|Jetten|Bontenbal|Omtzigt|Baudet|Van der Plas|Eerdmans|Stoffer|links|rechts)(?!\p{L})`],
		['op', String.raw` (?:Wilders|Timmermans|Yesilgöz|Jetten|Bontenbal|Omtzigt|Baudet|Van der Plas|Eerdmans|Stoffer|links|rechts) (?:gestemd|stemt|stemde|stemmen)`],
		['poster posters vlag sticker bord verkiezingsposter raamposter spandoek', String.raw` (?:van|voor) (?:de |het )?(?:${parties})`],
		['deelde deelt plaatste liket likete', String.raw`${few} (?:bericht|berichten|post|posts|filmpje|filmpjes|tweet|tweets|meme|memes) van (?:de |het )?(?:${parties})`],
		['staat stond sta', String.raw` (?:op )?(?:plek|plaats|nummer|positie|nr\.?) [\p{L}\d]{1,10} (?:van|op|bij|voor) (?:de |het )?(?:${parties})`],
		['op', String.raw` (?:plek|plaats|nummer|nr\.?) \d{1,2} (?:van|bij|voor|op de lijst van) (?:de |het )?(?:${parties})`],
		['zit zat actief', String.raw`${few} (?:bij|in|voor|namens) (?:de )?(?:jongerenafdeling|jongerenclub|afdeling|fractie|campagne|werkgroep|partijbestuur|het bestuur) van (?:de |het )?(?:${parties})`],
		['zit zat', String.raw` (?:voor|namens) (?:de |het )?(?:${parties}) in de (?:raad|gemeenteraad|staten|kamer|fractie)`],
		['namens', String.raw` (?:de |het )?(?:${parties}) (?:in de|wethouder|raadslid|kandidaat)`],
		['gaat ging', String.raw` (?:met|voor) (?:de |het )?(?:${parties})${few} (?:de raad in|de verkiezingen in|in zee|als kandidaat)`],
		['running stood standing stands ran', String.raw` (?:for|as) (?:a |the )?(?:${parties}|council|mayor|parliament|[\p{L}]{4,14} candidate)`],
		['demonstreerde demonstreert gedemonstreerd protesteerde', String.raw` (?:voor|tegen|bij|met|op|mee) [\p{L}\d-]{2,20}(?: [\p{Lu}][\p{L}-]{2,20})?`],
		['loopt liep meegelopen gelopen', String.raw`${few} (?:mee )?(?:met|in) (?:de |een )?(?:demonstratie|protestmars|klimaatmars|Extinction Rebellion|XR|Pegida)`],
		['op', String.raw` de (?:kandidaten)?lijst (?:van|voor|bij) (?:de |het )?(?:${parties})`],
		[
			'vvd pvv cda d66 pvda sp sgp fvd denk volt bbb nsc groenlinks christenunie bij1',
			String.raw`[- ](?:raadslid|lid|wethouder|kandidaat|stemmer|aanhanger|fractie-?voorzitter|statenlid|poster|vlag|bijeenkomst|campagne|sticker|fractielid|kamerlid)`
		],
		[
			'votes voted vote active member candidate councillor campaigns campaigned canvasses chairs chaired treasurer supporter volunteers volunteer',
			String.raw` (?:of |for |in |with |on behalf of ){0,2}(?:the )?(?:local (?:branch|chapter) of )?(?:the )?(?:${parties})`
		]
	]
} as const;

export const religiousFacts = {
	fixed: `uit de kerk gestapt, uit de kerk getreden, zegde de kerk vaarwel, kerkkoor, in het kerkkoor, kerkdienst, kerkdiensten, bijbelstudie, bijbelkring, bijbelgroep, gebedsgroep, alphacursus, koranstudie, moskeebezoeker, bloedtransfusie om geloof, vanwege het gebed, vanwege het vrijdaggebed, vrijdagmiddaggebed, gebedskleed, gebedstijden, rozenkrans, doet communie, deed communie, communie gedaan, eerste heilige communie, belijdenis, laat zich dopen, dopeling, doopouders, peetouders, islamitische begrafenis, katholieke begrafenis, joodse begrafenis, hindoestaanse crematie, rituele wassing, laatste sacramenten, ziekenzalving, dominee geweest, viert geen kerst, viert geen verjaardagen, viert geen sinterklaas, kerst niet viert, geen kerst viert, geen kerst vieren, niet meedoen met kerst, niet meedoen aan kerst, niet meedoen met sinterklaas, om geloofsredenen, vanwege zijn geloof, vanwege haar geloof, om zijn geloof, om haar geloof, uit geloofsovertuiging, van zijn geloof, geloofsbezwaren, gewetensbezwaren, streng in de leer, strenge gelovigen, orthodox gelovig, evangeliseert, probeert collega's te bekeren, time off for eid, off for eid, off for diwali, off for ramadan, prays at, prays at work, church choir, bible study, prayer breaks, for religious reasons, doesn't celebrate christmas, does not celebrate christmas, moslim, moslima, moslims, islamitisch, islamitische, soenniet, soennitisch, sjiiet, sjiitisch, aleviet, alevitisch, ahmadi, salafist, salafistisch, salafistische, bekeerd, bekeerd tot de islam, bekeert zich, bekeerde zich, overgestapt op de islam, moslim geworden, christen geworden, belijdend lid, dooplid, lidmaat, catechisatie, avondmaal, eerste communie, vormsel, bekeringsverhaal, catecheet, voorganger, bekeerling, koranles, koranschool, imam, naar de moskee, moskeebestuur, moskeebezoek, bezoekt de moskee, gaat naar de moskee, vrijdaggebed, bidt vijf keer per dag, vijf keer per dag bidt, vijf keer per dag bidden, bidden op het werk, ramadan, tijdens de ramadan, doet aan ramadan, doet aan de ramadan, doet mee aan de ramadan, vast tijdens de ramadan, vast vanwege de ramadan, vanwege de ramadan, suikerfeest, offerfeest, hadj, bedevaart naar mekka, halal, eet halal, alleen halal, geen varkensvlees, eet geen varkensvlees, hoofddoek, hoofddoekje, draagt een hoofddoek, draagt hoofddoek, een hoofddoek draagt, hidjab, hijab, nikab, niqab, boerka, boerkini, geeft geen hand, geen hand aan vrouwen, geen hand aan mannen,
	joods, joodse, jood, jodin, orthodox-joods, orthodox-joodse, koosjer, kosjer, eet koosjer, keppel, keppeltje, synagoge, sjoel, naar de synagoge, sjabbat, sabbat, houdt sabbat, bar mitswa, bat mitswa, jom kippoer,
	gelovig, gelovige, streng gelovig, zeer gelovig, diep gelovig, streng christelijk, christelijk, christelijke, christen, christin, wedergeboren christen, katholiek, katholieke, rooms-katholiek, rooms-katholieke, oud-katholiek, protestant, protestants, protestantse, gereformeerd, gereformeerde, gereformeerd vrijgemaakt, vrijgemaakt, hersteld hervormd, hervormd, hervormde, luthers, doopsgezind, doopsgezinde, remonstrant, baptist, baptisten, baptistengemeente, evangelisch, evangelische, evangelische gemeente, evangelische broedergemeente, pinkstergemeente, pinkstergeloof, pinkstergelovige, bevindelijk, reformatorisch, reformatorische, zwarte kousen, gereformeerde gemeente, gereformeerde gemeenten, jehova, jehova's getuige, jehova's getuigen, jehovagetuige, getuige van jehova, mormoon, mormoons, adventist, zevendedagsadventist, scientologist, scientology, koptisch, koptische, syrisch-orthodox, syrisch-orthodoxe, russisch-orthodox, grieks-orthodox, orthodoxe kerk, leger des heils-soldaat, legt belijdenis af, belijdenis gedaan, doopdienst, gedoopt, laat zich dopen, zich laten dopen, liet zich dopen, laten bekeren, heeft zich bekeerd, ongedoopt, kerkelijk, kerkganger, kerkgangster, naar de kerk, gaat naar de kerk, kerkgang, in de kerk actief, kerkenraad, kerkbestuur, kerkelijke gemeente, kerklid, lid van de kerk, ouderling, diaken, scriba, kerkrentmeester, is koster, als koster, koster bij, koster van, hulpkoster, misdienaar, ouderling in, zondagsrust, werkt niet op zondag, niet op zondag werken, zondag niet werken, op zondag niet werkt, geloofsovertuiging, geloofsgemeenschap, kerkverlater, van zijn geloof gevallen, van haar geloof gevallen, uitgetreden, ex-moslim, afvallige, atheist, agnost, ongelovig, niet gelovig, humanist, vrijmetselaar, vrijmetselaarsloge, sekte, nonnen, kloosterling, pater, dominee in,
	hindoe, hindoeistisch, hindoeistische, hindostaanse tempel, mandir, divali, diwali, holi, pandit, boeddhist, boeddhiste, boeddhistisch, boeddhistische, sikh, tulband, gurdwara, jain, winti, bahai, taoist, wicca, heiden, gebedsgenezer,
	muslim, muslims, islamic, sunni, shia, converted to islam, mosque, prays five times a day, prays, fasting for ramadan, fasts during ramadan, headscarf, hijab, jewish, orthodox jew, kosher, synagogue, keeps the sabbath, sabbath, catholic, roman catholic, protestant, christian, born-again christian, devout, devout christian, evangelical, evangelical church, baptist, pentecostal, jehovah's witness, jehovah's witnesses, mormon, church elder, churchgoer, goes to church, her church, his church, religious beliefs, hindu, buddhist, sikh, atheist, baptised, quaker`,
	grown: [
		[
			'convert converted converts converting conversion',
			String.raw` (?:back )?(?:to|from) \p{Lu}\p{L}{2,20}`
		],
		[
			'belijdenis',
			String.raw` (?:van (?:haar|zijn|het|hun) geloof|gedaan|doen|doet|af|afgelegd|afleggen)`
		],
		[
			'bidt bad bidden bid',
			String.raw`(?: [\p{L}\d]{2,12}){0,3} (?:per dag|elke dag|iedere dag|dagelijks|in de (?:kerk|moskee|gebedsruimte)|voor het eten|met (?:zijn|haar) (?:gebedskleed|rozenkrans))|(?:bidt|bidden) (?:elke|iedere) dag`
		],
		['bidt bidden', String.raw` (?:elke|iedere) (?:dag|middag|ochtend)`],
		[
			'gaat ging gaan komt kwam',
			String.raw`(?: [\p{L}\d]{2,10}){0,3} (?:naar|in) de (?:kerk|moskee|synagoge|mis|kerkdienst|tempel|gurdwara|koranles)(?!\p{L})`
		],
		[
			'uit',
			String.raw` een (?:streng |zwaar |diep )?(?:gelovig|christelijk|gereformeerd|reformatorisch|islamitisch|katholiek|joods|hindoeïstisch)e? (?:gezin|nest|milieu|familie)`
		],
		[
			'leeft leven',
			String.raw` (?:streng |strikt )?(?:volgens|naar) de (?:islam|bijbel|koran|thora|sharia)`
		],
		[
			'vast vastte vasten',
			String.raw` (?:mee|deze maand|tot zonsondergang|tijdens|omdat het|met de|voor de|vanwege)`
		],
		[
			'vrij verlof',
			String.raw` (?:met|voor|tijdens|op) (?:het |de )?(?:suikerfeest|offerfeest|eid|divali|diwali|holi|jom kippoer|chanoeka|pesach|vrijdaggebed|sabbat|sjabbat|biddag|dankdag)`
		],
		['faith geloof', String.raw` \((?:\p{L}|['’ ]){4,30}`],
		[
			'lid ouderling diaken actief voorganger vrijwilliger predikant jeugdleider organist koster scriba voorzitter',
			String.raw` (?:van|bij|in|binnen) (?:de |het |een )?(?:\p{L}{3,20} ){0,2}(?:kerk|gemeente van \p{Lu}\p{L}+|moskee|synagoge|pinkstergemeente|kerkenraad|parochie|tempel|geloofsgemeenschap|broedergemeente)`
		],
		['meedoen meedoet meedoen mee', String.raw` (?:aan|met|doen aan|doen met|doet aan) (?:het |de )?(?:kerstspel|kerstviering|paasviering|sinterklaas\p{L}*|kerst|gebed|ramadan|schoolkerk)`],
		['niet', String.raw` (?:dat (?:hij|zij|ze) )?(?:meedoe\p{L}{1,2}|mee doe\p{L}{1,2}) (?:aan|met) (?:het |de )?(?:kerst\p{L}*|paas\p{L}*|sinterklaas\p{L}*)`],
		['bidt bad bidden', String.raw` (?:op|in|tijdens|voor) (?:het |de |zijn |haar )?(?:magazijn|werk|kantine|kantoor|lunch|pauze|eten|les|klas|kleedkamer|dienst)`],
		['weigert weigerde wil mag', String.raw`${few} (?:bloedtransfusie|vaccinatie|inenting|gymles|zwemles|muziekles|seksuele voorlichting|handen? (?:te )?(?:schudden|geven))${few} (?:om|vanwege|wegens|uit|door) (?:zijn |haar |hun |het )?(?:geloof|religie|godsdienst|overtuiging|kerk)`],
		['schudt geeft geven schudden', String.raw` (?:geen handen?|vrouwen geen hand|mannen geen hand)(?: (?:met|aan) (?:vrouwen|mannen|collega['’]?s))?`],
		['gezindte kerkgenootschap denominatie', String.raw`: ?[\p{L}][\p{L} -]{2,24}`],
		['vrij verlof dag', String.raw`${few} (?:met|voor|tijdens|op|vanwege|wegens) (?:het |de )?(?:suikerfeest|offerfeest|eid|divali|diwali|holi|jom kippoer|chanoeka|pesach|vrijdaggebed|ramadan|sabbat|goede vrijdag|biddag|dankdag|bedevaart|hadj)`],
		['laat liet laten', String.raw`${few} (?:dopen|besnijden|bekeren)(?= |[.,;!?]|$)`],
		['opgevoed opgegroeid', String.raw` (?:in|met) (?:het |een )?(?:geloof|islam|\p{L}{4,14} (?:gezin|geloof|milieu))`],
		['kerk moskee synagoge', String.raw` van (?:zijn|haar) (?:ouders|familie)`],
		[
			'wil mag kan',
			String.raw` (?:\p{L}{2,10} ){0,3}(?:bidden|gebedspauze|gebedsruimte|halal eten|koosjer eten|vasten|een hoofddoek dragen)`
		]
	]
} as const;
