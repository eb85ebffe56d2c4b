/** Trade unions by name, what members do and get, and words for those who are one. */
const names = String.raw`FNV(?: \p{Lu}\p{L}{3,12})?|CNV(?: \p{Lu}\p{L}{3,12})?|VCP|VHP2?|De Unie|AOb|AVS|NU[’']?91|NVJ|ACP|NPB|ANPV|VVMC|VVMC-lid|VNV|VNC|LAD|FBZ|CMHF|ACOM|GOV|AFMP|VBM|KVMO|Marver|RMU|CCOOP|Abvakabo|BTB|ABVV|ACV|ACLVB|Nautilus|Unie NFTO|LBV|Unison|Unite|GMB|UNITE HERE|NASUWT|NEU|Teamsters|UAW|Qlix|Leraren in Actie|LIA|Kunstenbond|Horecabond|Politiebond|CNV-jongeren|FNV-jongeren|Vakcentrale MKB|De Jonge Specialist|VNV-piloten|VHKP|CLC-VHKP|TUC|RCN|BMA|NEU|PCS|UNISON|USDAW|RMT|ASLEF|TSSA|IG Metall|Verdi|CGT|CFDT|CCOO|UGT|CGSP|ACOD|VSOA|NSPV|VVP|KNOV-bond|FNPK|Zelfstandigenbond|PostNL-bond|BVPP|Facta|PMB|De Dienstenbond|Dienstenbond|Voedingsbond|Bouwbond|Industriebond|Vervoersbond|Schoonmaakbond|Algemene Onderwijsbond|Algemene Bond|Nederlandse Politiebond|Equipe|Synergo|VPW|Leerkracht in ActieDe Goudse Unie|FNV-Havens`;
const bond = String.raw`(?:vak|kader|metaal|bouw|grafische |ambtenaren|onderwijs|leraren|zorg|vervoers|politie|journalisten|spoor|zeelieden|industrie|diensten|artsen|piloten|cabine|schoonmaak|transport|haven|mijnwerkers|kunstenaars|muzikanten|horeca|militaire |christelijke |katholieke |landelijke )bond`;
const some = String.raw`(?:de |het |een |zijn |haar |mijn |onze |hun )?(?:${names}|${bond}|bond|vakbeweging|vakvereniging|vakcentrale)`;
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;

export const unionNames = names;

export const unionLife = {
	fixed: `gaan staken, is gaan staken, ging staken, gaan meestaken, meegestaakt, vakbondscontributie, contributie vakbond, contributie fnv, contributie cnv, bondslidmaatschap, bondscontributie ingehouden, stakingskas, stakingsuitkering gekregen, kreeg een stakingsuitkering, de staking georganiseerd, organiseerde de staking, voorvrouw van de staking, voorman van de staking, gangmaker van de staking, aanvoerder van de staking, woordvoerder van de stakers, onderwijsstaking, zorgstaking, ov-staking, schoonmaakstaking, schoonmakersstaking, havenstaking, spoorstaking, buschauffeursstaking, politieacties, stiptheidsactie, stiptheidsacties, zondagsdiensten draaien uit actie, estafettestakingen, werknemersdelegatie, or-lid namens de bond, or-kandidaat van de bond, op de bondslijst, bondslijst, vakbondslijst, kadertraining van, kaderlid geworden, kadergroepsvergadering, kaderleden, kaderledengroep, sectorbestuur van de bond, hoofdbestuurder van de fnv, hoofdbestuurder van het cnv, vakbondsspreekuur, bondsspreekuur, bondspoli, belastinginvulhulp van de bond, ledenadvies van de bond, vakbondslidmaatschap, lidmaatschap vakbond, lidmaatschap van een vakbond, vakbondlid, vakbondlidmaatschap, vakbondsleden, vakbond ingeschakeld, vakbond erbij, bond erbij, bond erbij gehaald, de bond gebeld, rechtsbijstand van de bond, rechtshulp van de bond, bijstand van de bond, bijgestaan door de bond, bijgestaan door zijn bond, bijgestaan door haar bond, met de bond op tafel, dreigt met de bond, dreigt met de vakbond, dreigde met de bond, stuurt de bond, stuurt de vakbond, vakbond op ons af, bond op ons af, naar de bond gestapt, naar de vakbond gestapt, naar de bond gegaan, opgezegd bij de bond, bond opgezegd, lidmaatschap bond opgezegd, geen vakbondslid, geen bondslid, geen lid van de bond, geen lid van een bond, niet bij de bond, niet aangesloten bij een bond, niet aangesloten bij een vakbond, militant vakbondsman, actiehesje, actie-hesje, spandoek van de bond, vakbondsfluitje, vakbondsshirt, syndicaal, syndicaal actief, syndicaal verlof, militant van het abvv, militant van het acv, lid van de or voor de bond, ondernemingsraad namens de bond, union member since, union membership, trade union rep, trade union representative, trade union official, union safety rep, health and safety rep for the union, union-sponsored, represented by the union, represented by his union, represented by her union, asked his union, asked her union, asked the union, called in the union, went to the union, took it to the union, brought the union in, with her union rep, with his union rep, strike vote, strike fund, unionist, labor organizer, labour organiser, organizing a union, organising a union, non-union, crossed the picket, collective bargaining rep, bargaining committee,
	vakbondsactiviste, vakbondsachtergrond, vakbondscursus, vakbondsbeweging, kadercursus, stakingsuitkering, stakingsdreiging, bedrijfsledengroep, bedrijfsledengroepen, ledengroep van de bond, stakingswillig, ging mee staken, gaat meestaken, staakt mee, staken mee, voor de staking gestemd, meestaakt, staakt niet, niet gestaakt, rood hesje, rode hesje, fnv-hesje, lid van een vakbond, geen lid van een vakbond, politiebond, onderwijsbond, artsenbond, pilotenbond, metaalbond, journalistenbond, kunstenbond, zijn bond, haar bond, zijn vakbond, haar vakbond, hun vakbond, mijn vakbond, mijn bond, her union, his union, my union, union man, union woman, unionise, unionize, unionising, unionizing, organise a union, union drive, joined a union, join a union, trade union activity, trade union member, works council for the union, walkout, wildcat strike, industrial action, collective action, striking worker, strike leader, strike action, bondsbestuurder, bondsman, bondsvrouw, bondsmensen, bondsconsulent, bondsjurist, bondsadvocaat, bondscollega, bondscontributie, bondskaart, bondspas, bondsblad, bondsvergadering, bondsactiviteit, bondswerk, bondsvertegenwoordiger, bondsafgevaardigde, bondslidnummer, kaderman, kadervrouw, kadermensen, kaderlid, kaderlidmaatschap, kaderledenverlof, kaderwerk, kadercursus, kaderscholing, kaderdag, vakbondsdag, vakbondsdagen, vakbondsverlof, vakbondsleider, vakbondsjurist, vakbondsadvocaat, vakbondsmedewerker, vakbondsmens, vakbondslid, vakbondsbijdrage, vakbondspas, vakbondskaart, vakbondsblad, vakbondsbijeenkomst, vakbondsvergadering, vakbondsactie, vakbondsacties, vakbondstrui, vakbondsvlag, vakbondspet, vakbondsrechten, vakbondsverleden, vakbondstijger, vakbondsdelegatie, vakbondssecretaris, vakbondsvoorzitter, vakbondsondersteuning, vakbondsfaciliteiten, stakingsgeld, stakingsbereid, stakingsbereidheid, stakingsactie, stakingspiket, stakingscoordinator, stakingsaanvoerder, stakingsregistratie, stakingsformulier, stakingskassa, stakingsoproep, stakingsdag, stakingsdagen, stakersregister, staker, staakster, stakers, stakend personeelslid, werkstaking, prikactie, estafettestaker, gaat staken, ging staken, wil staken, gaat morgen staken, bereid te staken, doet mee met staken, staakt morgen, staakt vandaag, staakt vrijdag, heeft gestaakt, staakte, meestaakt, meestaakte, meestaken, mee gestaakt, werkonderbreking, actiebereid, actievergadering, poortactie, werkwilligen, bestaker, geen stakingsbreker, georganiseerd bij, is georganiseerd, syndicalist, syndicaliste, syndicaal afgevaardigde, syndicale premie, vakbondspremie, sociaal afgevaardigde, délégué,
	union delegate, union card, union fees, union subs, union meeting, union meetings, union lawyer, union branch, union branch secretary, union convenor, union contribution, union deduction, union leader, union convener, union supporter, union work, union business, unionised, unionized, unionist, union organising, strike ballot, strike pay, striker, strikers, on strike, striking, picket, picketing, picket line, voted to strike, voted for the strike, crossed the picket line, branch secretary of`,
	grown: [
		['lid ledenvertegenwoordiger', String.raw` (?:v\/?d|v\.d\.|vd|v) (?:vak)?bond(?!\p{L})`],
		['lid lidmaatschap aangesloten bestuurslid voorzitter', String.raw` (?:van|bij|is van|sinds \d{4} van) (?:de |het )?(?:LHV|NVDA|KNMG|V&VN|KNMP|NVM-bond|VvEM|VVA-O|OVAL-bond)(?!\p{L})`],
		['vertrouwenspersoon contactpersoon aanspreekpunt vrijwilliger actieleider coach belangenbehartiger consulent kaderlid ambassadeur bestuurder penningmeester onderhandelaar', String.raw` (?:van|voor|bij|namens) ${some}(?!\p{L})`],
		['bond vakbond union', String.raw`(?:slid(?:maatschap)?)? ?[:=] ?(?:ja, )?(?:${names})(?: \p{Lu}\p{L}{3,14})?(?!\p{L})`],
		['betaalt betaalde betalen', String.raw`${few} (?:${names}|bonds|vakbonds|vakbond)[- ]?(?:bijdrage|contributie|premie|lidgeld)(?!\p{L})`],
		['met', String.raw` (?:hulp van |steun van |behulp van )(?:de |het |zijn |haar |een )${some}(?!\p{L})`],
		['door', String.raw` (?:een |de |het )?(?:${names})[- ](?:jurist|advocaat|consulent|bestuurder)(?: \p{Lu}\p{L}{2,14})?`],
		['gevraagd vraagt vroeg laat liet', String.raw`${few} (?:bond|vakbond|${names})(?: (?:om|mee|meelezen|meekijken|controleren|checken|helpen|advies)(?: [\p{L}]{2,10}){0,3})?(?!\p{L})`],
		['voor tegen', String.raw` (?:de |een )?staking (?:gestemd|stemt|stemde)(?!\p{L})`],
		['was ging stond liep zat bij', String.raw`${few} (?:acties?|manifestatie|actiedag|stakingsbijeenkomst|demonstratie|mars|bijeenkomst)${few} (?:met|van|voor) ${some}(?!\p{L})`],
		['joined joins joining left quit leads represents represented belongs signed active', String.raw`${few} (?:union|unions|${names})(?! jack)(?!\p{L})`],
		['staakt staakte gestaakt', String.raw`(?! (?:het|de|zijn|haar|met) )(?:${few})?`],
		['bij van via naar door met lid namens', String.raw` (?:de |een |zijn |haar |die )?(?:fnv|cnv|vakbond|${bond})(?!\p{L})(?! (?:en|of) (?:de )?werkgever)`],
		['bond vakbond fnv cnv', String.raw`(?: [\p{L}]{3,12})? (?:gebeld|ingeschakeld|erbij gehaald|gemaild|ingelicht|benaderd|gevraagd|geraadpleegd|opgezocht|in de arm genomen|behartigt|onderhandelt namens|neemt het op|treedt op|steunt|helpt|verdedigt|betaalt)${few}`],
		['folders flyers leden pamfletten stickers handtekeningen', String.raw`${few} (?:van|voor|namens) (?:de |het )?(?:${names}|bond|vakbond)(?!\p{L})`],
		['staat stond kandidaat gekozen', String.raw`${few} (?:op|voor|namens|via) (?:de |het )?(?:lijst van (?:de )?)?(?:${names}|vakbond|bond)(?:-lijst)?(?!\p{L})`],
		['voorzitter bestuurslid secretaris penningmeester bestuurder kaderlid', String.raw`(?: van (?:de |het )?[\p{L}-]{4,24})? (?:van |bij )?(?:de )?(?:${names})(?!\p{L})`],
		['active involved', String.raw` (?:in|with) (?:the |a |her |his )?(?:[\p{L}]{3,12}['’s]{0,2} )?union(?!\p{L})`],
		[
			'lid kaderlid kaderman kadervrouw bondslid actief aangesloten ingeschreven vertegenwoordiger afgevaardigde voorzitter secretaris penningmeester vrijwilliger woordvoerder consulent bestuurder bestuurslid georganiseerd',
			String.raw`(?: (?:geworden|is|was|al|jaren|sinds|\d{4}|\d{1,2}|jaar|nog|steeds)){0,4} (?:van|bij|voor|namens|in|binnen) ${some}(?!\p{L})`
		],
		['lid', String.raw` (?:${names}|vakbond)(?!\p{L})`],
		[
			'contributie inhouding afdracht bijdrage lidmaatschap lidmaatschapskosten premie incasso lidmaatschapsnummer lidnummer lidnr ledenpas lidkaart ledenkorting',
			String.raw`(?: (?:van|voor|aan|bij|is|wordt|maandelijks|de)){0,4}:? ${some}(?!\p{L})`
		],
		['contributie', String.raw` (?:vak)?bond(?!\p{L})`],
		[
			'zit zat hoort gaat ging stapt stapte stapten loopt liep belt belde schakelt schakelde komt kwam dreigt dreigde overlegt overlegde klaagt klaagde klopte klopt mailde spreekt werkt betaalt meldt meldde wordt werd bleef praat',
			String.raw`${few} (?:met|bij|naar|van|voor|aan|door|via|namens|in|uit|tot) ${some}(?!\p{L})(?:${few} (?:naar binnen (?:stapte|stapt|kwam|komt|ging|gaat)|in|toe|erbij|mee))?`
		],
		['met via door namens', String.raw` (?:de |zijn |haar |een |mijn )(?:${names}|${bond})(?!\p{L})`],
		[
			'tekende tekenden tekent getekend ondertekende',
			String.raw` (?:ook )?(?:op )?(?:de |het |een )?(?:stakingslijst|actielijst|stakingsregister|presentielijst van (?:de )?(?:bond|staking)|fnv-petitie)`
		],
		[
			'organiseert organiseerde leidt leidde trekt trok startte riep roept steunt steunde wil plant',
			String.raw`${few} (?:de |een |het )?(?:staking|stakingen|cao-acties|vakbondsacties?|werkonderbreking|stiptheidsacties?)(?: (?:bij|van|op|in) (?:de )?[\p{L}]{3,20})?`
		],
		['stond staat', String.raw`${few} (?:bij|op|aan) (?:de |het )?(?:stakingspost|poort met de (?:bond|fnv|cnv)|piket|stakingspiket|picket line)`],
		['doet deed doen', String.raw`${few} (?:mee )?(?:aan|met) (?:de |een )?(?:staking|stakingen|acties?|cao-actie|stiptheidsactie)(?: mee)?(?!\p{L})`],
		['cao', String.raw`-(?:onderhandelaar|delegatie|commissie) (?:van|voor|namens) ${some}`],
		['onderhandelt onderhandelde', String.raw` (?:namens|voor) ${some}`],
		['joined joins joining member members rep steward delegate official branch secretary left pays belongs active', String.raw` (?:of |in |with |for |to |secretary of )?(?:the |a |her |his )?(?:${names}|union|trade union|labou?r union|teachers['’] union|nurses['’] union)(?!\p{L})`]
	]
} as const;

/** "FNV'er", "VHP-mannetje", "CNV-jas". */
export const unionCompounds =
	/(?:FNV|CNV|VCP|VHP|AOb|NVJ|ACP|NPB|VVMC|VNV|VNC|AFMP|VBM|ANPV|CMHF|AVS|LBV|LAD|RMU|NU[’']?91|Abvakabo|ABVV|ACV|ACLVB|GMB|Unison|Unite)(?:['’]er|-(?!cao|eis|voorzitter|onderzoek|voorman|bestuurder (?:zegt|eist)|akkoord|rapport|cijfers|baas|topman)[\p{Ll}]{2,20})(?![\p{L}\p{N}])/gu;

/** A union in a sentence about somebody, written with its capitals. */
export const unionMentions =
	/(?<!(?:tussen|en|vindt|eist|cao (?:van|met)|werkgevers en|bericht van|nieuws van) )(?:FNV|CNV|VHP|AOb|NVJ|NU[’']?91|VVMC|NPB|ANPV|Abvakabo|Ambtenarencentrum|ABVV|ACLVB|ASLEF|UNISON|RMT|USDAW|Teamsters?|ver\.di|NASUWT)(?![\p{L}-]| (?:eist|wil|vindt|en|zegt|meldt|roept)(?!\p{L}))/gu;

/** What only members and strikers have to do with, in a sentence about somebody by name. */
export const unionMatters =
	/(?:(?:de|een|zijn|haar|geen|geen enkele|mijn|hun|the|a|his|her) )?(?:vakbond(?:en)?|vakbeweging|werkonderbreking|staking|stakers|stakings?\p{Ll}{3,16}|stakers\p{Ll}{3,14}|bond(?! (?:van|met|zonder|tussen|voor))|picketed|picketing|trade union|labou?r union|picket line|walkout)(?![\p{L}-])(?! (?:bij|in|van) (?:het|de) (?:streekvervoer|ov|NS|luchthaven|haven))/gu;
