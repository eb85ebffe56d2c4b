/** Political parties, in small letters or capitals, that are no ordinary word; and convictions, with what shows them. */
export const parties = String.raw`VVD|PVV|CDA|D[’']?66|PvdA|GL[-/ ]?PvdA|PvdA[-/]GL|Groen ?Links(?:[-/ ]PvdA)?|SP|SGP|Christen ?Unie|CU|FvD|Forum(?: voor Democratie)?|Volt|BBB|BoerBurgerBeweging|JA21|50 ?PLUS|Partij voor de (?:Dieren|Vrijheid)|PvdD|PvdV|NSC|Nieuw Sociaal Contract|BIJ1|BVNL|Belang van Nederland|Piratenpartij|Libertaire Partij|Code Oranje|NIDA|Denk|DENK|Splinter|LPF|Partij van de Arbeid|Socialistische Partij|Staatkundig Gereformeerde Partij|Democraten 66|NVU|CPN|Vlaams Belang|Vlaams Blok|N-VA|Open VLD|CD&V|PVDA|AfD|SPD|CDU|Die Linke|AKP|HDP|CHP|MHP|PKK|Reform UK|Sinn Féin|SNP|Lib Dems|Labour(?: Party)?|Tories|Tory Party|Conservatives|Conservative Party|Green Party|Greens|Republicans|Republican Party|Democrats|Democratic Party|JOVD|CDJA|PerspectieF|Jonge (?:Socialisten|Democraten)|Jonge Democraten|(?:Leefbaar|Lokaal|Stadspartij|Hart voor|Gemeentebelangen|Dorpsbelang|Burgerbelangen) \p{Lu}\p{L}{2,20}`;

const leaning = String.raw`(?:links|rechts|linksradicaal|rechtsradicaal|links-radicaal|rechts-radicaal|linksgeoriënteerd|rechtsgeoriënteerd|links georiënteerd|rechts georiënteerd|conservatief|progressief|nationalistisch|communistisch|socialistisch|anarchistisch|marxistisch|extreemlinks|extreemrechts|extreem links|extreem rechts|feministisch|liberaal)`;
const strong = String.raw`(?:heel |erg |heel erg |zeer |nogal |politiek |behoorlijk |uitgesproken |overtuigd |fel |best |vrij |oer|ultra|knetter|zwaar )`;
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;
const cause = String.raw`(?:anarchistische|communistische|socialistische|marxistische|fascistische|extreem-?rechtse|extreem-?linkse|(?:links|rechts)-?radicale|linkse|rechtse|nationalistische|politieke|populistische|antidemocratische|conservatieve|progressieve|anti-[\p{L}]{3,20}|pro-[\p{L}]{3,20})`;
const action = String.raw`(?:demonstratie|betoging|protest|protestmars|protestactie|blokkade|snelwegblokkade|klimaatmars|boerenprotest|boerenactie|mars voor het leven|vredesmars|women['’]s march|partijcongres|partijbijeenkomst|verkiezingsbijeenkomst)`;

export const politicalLife = {
	fixed: `trump-fan, trump-aanhanger, trumpaanhanger, wilders-fan, wilders-stemmer, wildersstemmer, baudet-fan, fan van wilders, fan van trump, fan van baudet, fan van poetin, poetin-aanhanger, pro-poetin, pro-russisch, pro-oekraine, pro-israel, pro-palestijns, anti-israel, anti-islam, anti-migratie, anti-overheid, anti-regering, tegen het regime, tegenstander van het regime, kritisch op het regime, kritiek op het regime, erdogan-aanhanger, gulenist, gulen-aanhanger, gulenbeweging, hizmet-beweging, grijze wolven, grijze wolf, maga-pet, trump-pet, omgekeerde vlag, vlag omgekeerd, vlag op zijn kop, prinsenvlag, keffiyeh, palestijnse vlag, rode driehoek, watermeloenspeld, watermeloensticker, hamer en sikkel, anarchiespeld, anarchisme, communisme, fascisme, marxisme, rechtse ideeen, linkse ideeen, qanon, complottheorieen over, gelooft niet in de overheid, wantrouwt de overheid, pacifist, pacifiste, antimilitarist, dienstweigeraar, patriot, identitaire beweging, abortustegenstander, pro-life, pro-choice, suffragette, feministe, kandidaatsraadslid, wethouderskandidaat, kandidaat-wethouder, partijleider, afdelingsvoorzitter van, campagneteam, campagneleider, campagnevrijwilliger, campagnemedewerker, verkiezingscampagne, op de kandidatenlijst, kandidatenlijst, kieslijst, verkiesbare plaats, verkiesbare plek, onverkiesbare plaats, lijstplaats, stemt op, voorkeurstem, voorkeurstemmen, linkse stemmer, rechtse stemmer, proteststem, proteststemmer, op links gestemd, op rechts gestemd, partijprogramma schreef, ledencongres, ledenraad van de partij, partij-app, universiteitsbezetting, studentenprotest, bezettingsactie, tentenkamp op de campus, blokkeerde de snelweg, snelweg geblokkeerd, vastgelijmd, vastgeplakt aan, klimaatspijbelaar, klimaatstaking, woonprotest, woonopstand, black lives matter, bnnvara-stemmer, antifascist, antifascistisch, racistische partij, politiek links, politiek rechts, politiek uitgesproken, politieke mening, politieke uitspraken, politieke tweets, politieke posts, politieke berichten, politieke functie, politieke ambities, politiek ambt, politiek gevangene, politieke gevangene, vervolgd om zijn politieke, vervolgd vanwege politieke, oppositielid, lid van de oppositie, oppositiepartij, oppositie in zijn land, oppositie in haar land, verzetsbeweging, onafhankelijkheidsbeweging, wil afschaffing van de monarchie, antimonarchist, royalist, koningshater, tegen de monarchie, voor de monarchie,
	climate protester, climate activism, political party, party leaflets, political leaflets, political posts, opposition party, opposition supporter, member of the opposition, critical of the government, pro-putin, pro-russia, pro-palestinian, pro-israel, maga hat, trump hat, campaign volunteer, campaign leaflets, on the ballot, ran for office, running for office, political asylum, monarchist,
	monarchist, monarchiste, republikeinsgezind, koningsgezind, oranjegezind, marxist, marxiste, feminist-marxist, marxist-leninist, leninist, maoist, trotskist, stalinist, communiste, anarchiste, socialiste, nationalist, nationaliste, fascist, fasciste, eurosceptisch, eurosceptisch ingesteld, eurofiel, libertarier, libertarisch, sociaaldemocraat, sociaal-democraat, christendemocraat, christen-democraat, neoliberaal, populist, separatist, zionist, zioniste, antizionist, antikapitalist, anti-kapitalist, linkse rakker, linkse activist, linkse actievoerder, rechtse rakker, linksradicaal, rechtsradicaal, alt-right, krakersbeweging, kraakbeweging,
	partijgenoot, partijgenote, partijkader, partijpas, partijspeldje, partijspeld, partijfolders, partijflyers, verkiezingsflyers, fractieassistent, fractieondersteuner, fractiesecretaris, fractiegenoot, duo-raadslid, duoraadslid, commissielid namens, stemadvies, politieke partij lid, politieke gezindheid, politieke sympathie, politieke sympathieën, politieke ideeën, politieke opvattingen, politieke denkbeelden, politieke kleur bekend, politieke achtergrond, politieke activiteiten, politiek vluchteling, politiek vluchtelinge, politiek dissident, dissident, regimecriticus, regimekritisch, klimaatrebel, actief in de kraakbeweging, xr-activist, extinction rebellion, soevereinen, soevereine burger, staatsontkenner, dierenrechtenactivist, woonactivist, boerenactivist, vaccinatieweigeraar uit overtuiging,
	marxist, communist party, leftist, left-wing, left-winger, right-winger, card-carrying, libertarian, lifelong labour, lifelong tory, lifelong republican, lifelong democrat, socialist, political dissident, party card, party membership, staunch conservative, staunch republican, anti-government, pro-life activist, animal rights activist, voted for, campaigns for, canvassing for, ran for council, standing for council`,
	grown: [
		[
			'is was noemt blijkt vindt bleek lijkt',
			String.raw` (?:zichzelf |zich |hij |zij |ze )?(?:${strong}){1,2}${leaning}(?! (?:van|in|op|naast|achter|voor|handig|rijden))`
		],
		[
			'noemt noemde beschouwt',
			String.raw` zich(?:zelf)? (?:een |als )?(?:${leaning}|[\p{L}-]{2,14}ist|liberaal|conservatief|progressief)(?!\p{L})`
		],
		[
			'zit zat gaat ging hoort flyert flyerde foldert folderde plakt plakte knokt loopt liep werkt werkte doneert geeft maakt kiest koos kiezen gekozen gaan canvast canvaste spreekt sprak kandidaat verkiesbaar ingeschreven aangesloten aangemeld stemmer sympathisant fan supporter aanhanger',
			String.raw`${few} (?:bij|voor|op|namens|van|aan) (?:de |het )?(?:lijst van (?:de )?)?(?:${parties})(?![\p{L}-]| (?:in|over) de kamer)`
		],
		[
			'is was zijn ben',
			String.raw`(?: (?:nu|al|jaren|altijd|echt|fervent|trouw|fel|vroeger|actief)){0,2} (?:van|voor|bij) (?:de |het )(?:${parties})(?![\p{L}-])`
		],
		[
			'stemt stemde stemmen gestemd',
			String.raw`${few} (?:op |voor )?(?:de |het )?(?:${parties}|extreem-?rechts|extreem-?links|rechts|links|blanco|nee tegen|niet uit principe)(?!\p{L})`
		],
		[
			'zegde opzegde opgezegd zegt',
			String.raw`${few} (?:lidmaatschap|partijlidmaatschap)${few} (?:van|bij) (?:de |het )?(?:${parties})(?:${few} op)?`
		],
		['lidmaatschap', String.raw` (?:van|bij) (?:de |het )?(?:${parties})(?!\p{L})`],
		['lid', String.raw`(?: (?:geworden|is|was|sinds|nummer|\d{4}|al|jaren|van|bij)){0,4} (?:de |het )?(?:${parties})(?![\p{L}-])`],
		[
			'tekende tekent ondertekende ondertekent getekend ondertekend signed sign signs',
			String.raw`${few} (?:petitie|manifest|burgerinitiatief|volksinitiatief|referendumverzoek|[\p{L}-]{3,16} petition|petition)(?: (?:tegen|voor|against|for)(?: (?:het|de|the))? [\p{L}-]{3,20})?`
		],
		[
			'op',
			String.raw` (?:het|de) (?:Malieveld|Dam|A12|snelweg)${few} (?:gestaan|gedemonstreerd|geprotesteerd|gezeten|staan|demonstreren|protesteren|opgepakt)`
		],
		['met', String.raw` (?:z['’]n|zijn|haar|de) (?:trekker|tractor) (?:op|naar) (?:het|de) [\p{L}\d]{3,14}(?: (?:gestaan|gereden|geweest|gegaan))?`],
		[
			'liket likete deelt deelde plaatst plaatste post postte retweet retweette verspreidt verspreidde stuurt schrijft likes shares shared posts posted',
			String.raw`${few} (?:${cause}|far-right|far-left|communist|anarchist|nationalist|political) (?:posts?|berichten|memes?|filmpjes?|tweets?|teksten|content|leuzen|propaganda|stukken|slogans|videos|pamfletten|blogs?)`
		],
		[
			'was ging gaat deed doet liep loopt stond',
			String.raw` (?:[\p{L}\d-]{2,12} ){0,3}(?:bij|naar|aan|in|met|op) (?:de |een |het )?(?:${cause} )?${action}(?: (?:tegen|voor|van|op) (?:de |het |een )?[\p{L}\d-]{2,20})?`
		],
		['actief lid voorzitter bestuurslid penningmeester secretaris vrijwilliger', String.raw` (?:is |was )?(?:in|van|bij|voor|binnen) (?:de |een |zijn |haar )?(?:${cause} |plaatselijke |lokale |christelijke |groene )?(?:(?:politieke )?partij|beweging|actiegroep|jongerenpartij|ouderenpartij|boerenpartij)(?!\p{L})`],
		['heeft had heb', String.raw` (?:nogal |erg |heel |zeer |uitgesproken |behoorlijk )?${cause} (?:ideeën|opvattingen|denkbeelden|sympathieën|standpunten|meningen|voorkeur|overtuigingen)`],
		['marched marches protested protests demonstrated attended attends joined', String.raw`${few} (?:against|for|with|at|the|a) [\p{L}\d -]{0,20}(?:rally|march|demo|protest|blockade|party conference|government|regime|war|abortion|Brexit)`],
		['is was', String.raw` (?:a |an )?(?:lifelong |staunch |committed |devout |registered |self-declared )?(?:Tory|Republican|Democrat|Conservative|Marxist|communist|socialist|Brexiteer|Labour voter|Green voter|libertarian|anarchist|Trump voter)(?![\p{L}-])`]
	]
} as const;

/** A party in a sentence about somebody: hardly ever anything else than a preference. Written with its capitals. */
export const partyNames = new RegExp(
	String.raw`(?<!(?:vindt|vond|willen|wil|standpunt\p{L}* van|programma van|regering|coalitie|tussen|en|fractie van|partijen als|minister van) (?:de |het )?)(?:VVD|PVV|CDA|D66|PvdA|GroenLinks(?:-PvdA)?|GL-PvdA|SGP|ChristenUnie|FvD|Forum voor Democratie|BBB|JA21|50PLUS|Partij voor de (?:Dieren|Vrijheid)|PvdD|NSC|BIJ1|BVNL|Vlaams Belang|N-VA|AfD|AKP|SP(?= |[.,;!?)]|$))(?![\p{L}-])(?! (?:wil|willen|vindt|won|verloor|heeft|is|en|of|[’'])(?!\p{L}))`,
	'gu'
);

/** "BBB-stickers", "een VVD'er", "SGP-jongere". */
export const partyCompounds =
	/(?:VVD|PVV|CDA|D66|PvdA|SP|SGP|FvD|Forum|Volt|BBB|JA21|PvdD|NSC|BIJ1|BVNL|DENK|GroenLinks|ChristenUnie|CU|GL|AfD|N-VA|AKP|50PLUS)(?:['’]er|[- ](?:er|stickers?|speld(?:je)?|pet|petje|folders?|flyers?|posters?|vlag|shirt|jas|lid|leden|lidmaatschap|stemmers?|kiezer|fractielid|raadslid|jongere|jongeren|bestuurder|congres|pas|kandidaat|adept|fan|aanhang(?:er|ster)|sympathisant|actieveling|vrijwilliger|bijeenkomst|borrel|avond|bord|statenlid|wethouder|dag|tas|mok|button))(?![\p{L}\p{N}])/gu;
