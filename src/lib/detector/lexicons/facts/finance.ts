/** Words that say that money is somebody's own. Folded. */
export const ownMoney = `huis woning koopwoning appartement overhoudt overhield salaris salarissen loon lonen maandloon uurloon weekloon jaarloon brutoloon nettoloon maandsalaris jaarsalaris brutosalaris nettosalaris
basissalaris aanvangssalaris startsalaris salariseis salariswens looneis loonwens beloning bezoldiging wedde gage soldij honorarium inkomen inkomens jaarinkomen
gezinsinkomen maandinkomen brutoinkomen nettoinkomen verzamelinkomen toetsingsinkomen verdien verdient verdienen verdiende verdiensten verdienvermogen bonus
bonussen dertiende eindejaarsuitkering vakantiegeld onkostenvergoeding uitkering uitkeringen pensioen pensioenen aow wao wia wajong ww bijstand bijstandsuitkering
lijfrente nabestaandenpensioen weduwenpensioen partnerpensioen arbeidsongeschiktheidspensioen kindgebonden kinderbijslag toeslag toeslagen huurtoeslag zorgtoeslag
kinderopvangtoeslag studiefinanciering studietoelage ziekengeld voorschot leenbijstand schuld schulden studieschuld belastingschuld restschuld gokschuld
huurschuld creditcardschuld familieschuld roodstand achterstand achterstanden huurachterstand betalingsachterstand hypotheekachterstand premieachterstand
alimentatieachterstand achterstallig achterstallige openstaand openstaande openstaat hoofdsom lening leningen studielening leenovereenkomst leningovereenkomst
krediet kredieten kredietlimiet hypotheek hypotheken hypotheekschuld hypotheekbedrag aflossing aflossen maandlasten woonlasten woonquote alimentatie
kinderalimentatie partneralimentatie spaargeld spaarrekening spaarsaldo spaarpot spaart banksaldo saldo vermogen overwaarde aandelenportefeuille beleggingen crypto
bitcoin erfenis erfdeel nalatenschap legaat legitieme schenking schonk geschonken nagelaten erft erfde taxatie taxatiewaarde waardebepaling woz woz-waarde
ontslagvergoeding transitievergoeding vertrekpremie vaststellingsovereenkomst afkoopsom schikking smartengeld letselschadevergoeding schadevergoeding boete boetes
naheffing naheffingsaanslag aanslag teruggaaf teruggave belastingteruggave terugvordering terugbetalen teruggevorderd vordering incasso dwangsom loonbeslag beslag
beslagvrije leefgeld zakgeld weekgeld aanbetaling betalingsregeling schuldregeling saneringskrediet zorgkosten giften gift aftrekbaar aftrekpost loonheffing
loonh ingehouden inhouding inhoudingen bruto netto dga rekening-courantschuld privestorting privestortingen prive-opname prive-opnames privegebruik winst verlies
opgenomen overgemaakt overboeking overboekingen overmaken afgeschreven gestort storten stort contant contante cash gepind gestolen afhandig opgelicht
kwijt uitgegeven bijverdient bijverdiensten bijbaan zwart afkopen koopsom lijfrentepolis uitvaartpolis inleg inbreng leaseauto bijtelling
salary salaries wage wages pay pays paid earns earn earned earning earnings income incomes pension benefit benefits allowance debt debts arrears overdue owes owe owed loan loans mortgage
savings inheritance inherited alimony maintenance severance settlement compensation tax fine fined refund overdraft instalment instalments repayment
transfers transfer withdrew withdrawn deposits profit loss worth living living`;

/** Words near an amount that make it a price, a cost or an organisation's money. Folded. */
export const otherMoney = `huur huurprijs huursom kale servicekosten borg waarborgsom waarborg deposit rent korting kortingsbon kost kosten kostte prijs prijzen prijskaartje adviesprijs
verkoopprijs inkoopprijs kostprijs vanafprijs tarief tarieven contributie lidmaatschap entree kaartje kaartjes ticket tickets abonnement abonnementen cadeau cadeaubon cadeautje
budget begroting omzet marge ebitda bod offerte subsidie donatie donaties sponsor sponsoring sponsorcontract kas kasverschil btw verzendkosten bezorgkosten schade schadebedrag
schadestaat eigen risico boodschappen fooi reiskosten kilometervergoeding deelname deelnameprijs inschrijfgeld cursusgeld lesgeld schoolgeld ouderbijdrage collegegeld
statiegeld parkeerkosten opbrengst ingezameld goededoelenactie discount price prices costs cost fee fees ticket subscription charged damage returned budget revenue
bestelt bestelde bestellen kocht koopt kopen gekocht aanschaf aangeschaft verkocht verkoopt factureren gefactureerd tandartsrekening garagerekening nota declaratie declareert declareren gedeclareerd haalde opgehaald
won gewonnen prijzengeld inzameling collecte actie cursus training opleiding workshop sportschool fitness fiets scooter bankstel meubels keuken badkamer vloer kozijnen schilder schildert loodgieter aannemer dakdekker verbouwing verbouwen reparateur reis reizen vakantie vlucht hotel boek boeken ruilen retour garantie parkeerboete bekeuring
bought buys buy purchase purchased repair repaired course gym holiday flight voucher
meerwerk aanneemsom stuk stuks product producten artikel artikelen bestelling besteld order pakket abonnementsprijs reparatie reparatiekosten voorrijkosten`;

const months = String.raw`(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|enkele|paar|meerdere) (?:maand(?:en)?|mnd|termijn(?:en)?|months?|instalments?|weken)`;

/** Facts about somebody's money that need no amount. */
export const moneyFacts = {
	fixed: `op het minimum, minimumloner, verdient het minimumloon, verdient minimumloon, beslag op het loon, beslag op zijn loon, beslag op haar loon, beslag op de uitkering, alleen aow, aow'er, aow-gat, aanmelding kredietbank, aangemeld bij de kredietbank, saneringskrediet, schuldhulptraject, dossier schuldhulp, vroegsignalering, signaal vroegsignalering, in de schuldsanering, zit in de wsnp, in de wsnp, moratorium aangevraagd, dwangakkoord, btw-schuld, belastingschulden, toeslagenschuld, boeteschuld, cjib-schuld, cjib-boetes, zorgschuld, energieschuld, belschuld, toestelkrediet, telefoonkrediet, webshopschuld, klarna-schuld, klarnaschuld, achteraf betalen-schulden, creditcardschuld, roodstand, staat diep rood, onder water met zijn hypotheek, onder water met haar hypotheek, onderwaarde, huis geveild, huis wordt geveild, executieveiling, gedwongen verkoop van zijn huis, gedwongen verkoop van haar huis, uit huis gezet wegens, huisuitzetting, ontruiming wegens huurachterstand, niet meer kan betalen, niet meer kunnen betalen, kan het einde van de maand niet halen, einde van de maand niet, redt het financieel niet, redt het niet financieel, kan de eindjes niet aan elkaar knopen, eindjes aan elkaar, eindjes niet aan elkaar, komt niet uit met zijn geld, komt niet uit met haar geld, geld op voor het einde, voedselbankpakket, voedselpakket, bijzondere bijstandsaanvraag, individuele studietoeslag, participatiewet-uitkering, pw-uitkering, ioaw-uitkering, tw-uitkering, toeslagenwet, aio-aanvulling, wajong-uitkering, wazo-uitkering, ww-rechten, ww-recht, wia-keuring, wia-gerechtigd, arbeidsongeschiktheidsuitkering, arbeidsongeschiktheidspensioen, vervroegd pensioen, lijfrente-uitkering, leefloon, werkloosheidsvergoeding, inschakelingsuitkering, cryptoverlies, steenrijk, ontving een erfenis, kreeg een erfenis, schenking van zijn ouders, schenking van haar ouders, belastingvrije schenking, verdeling van de overwaarde, gezamenlijke lening, gezamenlijke schuld, gezamenlijke rekening leeg, huwelijksvermogen, alimentatie niet betaald, betaalt geen alimentatie, alimentatieplicht, alimentatieplichtig, niet-betaalde alimentatie, lbio, loon gegarneerd, gokverslaving en schulden, vergokt zijn loon, vergokt haar loon, geld geleend van, geld geleend bij, prive geleend, geen verzekering kunnen betalen, zorgverzekering niet betaald, wanbetaler zorgpremie, cak-wanbetaler, bestuursrechtelijke premie, eigen faillissement, persoonlijk failliet, failliet is, failliet geweest, faillissement aangevraagd, faillissement van zijn, faillissement van haar, loonsverhoging gevraagd, opslag gekregen, opslag krijgt, hoger loon gevraagd, salaris omlaag, salarisverlaging, terugzetting in schaal, winstuitkering gekregen, bonus gekregen, bonus van zijn, bonus van haar, tekenbonus, retentiebonus, blijfbonus, ontslagvergoeding van, gouden parachute, beeindigingsvergoeding, vertrekvergoeding, aflossingsregeling, afbetalingsregeling, terugbetalingsregeling, uitstel van betaling gevraagd, borg niet betalen, contributie niet betalen, schoolreisje niet betalen, schoolreis niet betalen, behind on her mortgage, behind on his mortgage, behind on their mortgage, mortgage arrears, council tax arrears, rent debt, payday loan, credit card debt, credit-card debt, tax debt, owes tax, owes the taxman, owes hmrc, county court judgment, county court judgments, debt management plan, debt relief order, universal credit, housing benefit, jobseeker's allowance, disability living allowance, personal independence payment, pip award, carer's allowance, income support, food stamps, on minimum wage, minimum wage earner, salary increase, redundancy payment, redundancy pay, severance pay, pension pot, life savings, in the red, maxed out, repossession, repossessed, went bankrupt, declared bankrupt, family's shop went bankrupt, evicted for arrears, eviction for arrears, cannot afford rent, can't afford, can't make ends meet, struggles to pay, struggling financially, money problems, money worries, financial hardship, lives off savings, lives on savings, child maintenance, unpaid maintenance,
	wanbetaling, wanbetalingen, wanbetaler, wanbetaalster, storneringen, incassotraject, in rekening-courant opgenomen, rekening-courantschuld, gokschulden, speelschulden, schuldhulpverlening, schuldhulp, schuldsanering, schuldsaneringstraject, schuldsaneringsregeling, schuldregeling, minnelijk traject, minnelijke regeling, wsnp,
	wet schuldsanering, schone lei, msnp, budgetbeheer, beschermingsbewind, onder bewind, onder bewind gesteld, onder bewindvoering, bewindvoerder, bewindvoerder aangevraagd, bewindvoering, loonbeslag, bankbeslag, beslaglegging,
	derdenbeslag, dwangbevel, deurwaarder aan de deur, deurwaarder op de stoep, deurwaarder op bezoek, deurwaarder langs, brief van de deurwaarder, de deurwaarder komt, de deurwaarder kwam, gerechtsdeurwaarder, deurwaarders, failliet, persoonlijk faillissement,
	geldproblemen, geldzorgen, geldnood, financiele problemen, financiele zorgen, financiele moeilijkheden, problematische schulden, in de schulden, diep in de schulden,
	schulden, schulden heeft, gokschulden, studieschuld, belastingschuld, restschuld, hypotheekschuld, huurschuld, wanbetaler, rood staat, staat rood, in het rood,
	huurachterstand, betalingsachterstand, betalingsachterstanden, hypotheekachterstand, premieachterstand, alimentatieachterstand, achterstallige huur, achterstallige alimentatie, achterstallig loon,
	bkr, bkr-registratie, bkr-codering, bkr-notering, bkr-achterstand, negatieve bkr, kredietwaardigheid, kredietscore, kredietwaardig, niet kredietwaardig,
	kan de huur niet betalen, kan niet betalen, kan de rekeningen niet betalen, kan het niet betalen, kan haar rekeningen niet betalen, kan zijn rekeningen niet betalen, huur niet betaald, niet rondkomen, niet rondkomt, komt niet rond, kan niet rondkomen, rekeningen niet betalen,
	leeft van de bijstand, geen spaargeld, geen inkomen, geen inkomsten, krap bij kas, zit krap, al krap, heeft het krap, krap heeft, geen geld voor,
	bijstand, bijstandsuitkering, in de bijstand, bijstandsmoeder, ww-uitkering, zit in de ww, in de ww, wia-uitkering, in de wia, wia-aanvraag, iva-uitkering, wga-uitkering, wao-uitkering, in de wao,
	ziektewet, ziektewetuitkering, in de ziektewet, wajong, wajong-uitkering, wajonger, ioaw, ioaz, iow, bbz, bbz-uitkering, bbz-lening, bbz lening, participatiewet, aow en een klein pensioen, aow met een klein pensioen, zit krap, kan nu niet betalen,
	anw-uitkering, nabestaandenuitkering, nabestaandenpensioen, werkloosheidsuitkering, uitkeringsgerechtigd, uitkeringsgerechtigde, toeslagenaffaire, toeslagenouder, bijzondere bijstand, individuele inkomenstoeslag, kwijtschelding,
	aov-uitkering, pw alleenstaand, pw gezin, pw-uitkering, uitkering lijfrente, kinderopvangtoeslag terugbetalen, uitkering, woonlastenverzekering, uitkering aov, lening bij duo, duo-schuld, studielening, doorlopend krediet, persoonlijke lening, flitskrediet,
	vrij van hypotheek, tweede hypotheek, hypotheekvrij, hypotheek afgewezen, aflossingsvrije hypotheek, overwaarde, private lease, erfenis, legitieme portie,
	alimentatie, kinderalimentatie, partneralimentatie, transitievergoeding, ontslagvergoeding, vaststellingsovereenkomst, vertrekregeling, gouden handdruk, salariswens, salariseis,
	loonsverhoging, salarisverhoging, opslag gevraagd, fiscale partner, zwart bijverdient, zwart geld, zwart werk, te veel prive opgenomen, veel prive opgenomen, geen aangifte gedaan, drie jaar geen aangifte gedaan, loon is nog niet binnen, salaris is nog niet binnen, loon nog niet binnen,
	kan de hypotheek niet betalen, hypotheek niet meer betalen, tijdelijk contract, leeft van spaargeld, spaargeld, vermogend, miljonair, rijk geworden, gokt, vergokt, vergokte,
	in debt, debts, bankrupt, bankruptcy, insolvent, personal insolvency, debt restructuring, debt collector, bailiff, in arrears, rent arrears, mortgage arrears, payment arrears, behind on rent, behind on his rent, behind on her rent, behind on the mortgage, behind with the rent, overdrawn, bad credit, credit score, poor credit,
	on welfare, on benefits, unemployment benefit, disability benefit, housing benefit, benefit has been stopped, benefits have been stopped, benefits stopped, child support, attachment of earnings, wage garnishment, garnished, student debt, student loan, study debt, severance package, expected salary, salary expectation, inheritance, disinherited, cannot pay, can't pay, could not pay, cannot afford`,
	grown: [
		['een twee drie vier vijf zes zeven acht meerdere enkele paar', String.raw` (?:maand(?:en)?|mnd|termijn(?:en)?) (?:achter|achterstand|achterstallig) (?:met|op) (?:de |het |zijn |haar )?(?:betalen|betalingen|betaling|huur|hypotheek|aflossen|aflossing|lening|premie|lease|alimentatie|auto)(?!\p{L})`],
		['kan kon kunnen konden', String.raw` (?:[\p{L}'’]{2,14} ){0,5}(?:niet|nauwelijks|amper) (?:meer )?(?:betalen|opbrengen|aflossen|missen|voldoen|rondkomen|ophoesten)(?!\p{L})`],
		['heeft had heb kreeg krijgt', String.raw`(?: (?:een|grote|flinke|hoge|veel|nog|forse|oude|openstaande|zware|al|\p{L}{2,12}))? (?:\p{L}{2,14}schuld(?:en)?|schulden|loonbeslag|betalingsregeling|betalingsachterstand|huurachterstand)(?: (?:van|bij|aan) (?:[\p{L}\d.,€]{1,14} ?){1,4})?(?!\p{L})`],
		['owes owed', String.raw` (?:the |his |her |a |about |around |over ){0,2}(?:taxman|tax office|HMRC|bank|landlord|council|IRS|brother|sister|mother|father|friend|employer)?(?: (?:about|around|over))? ?(?:[£€$]?\d[\d.,]{1,9}k?|\p{L}{3,9} (?:grand|thousand|hundred|quid|k))(?!\p{L})`],
		['wants asks asked asking requested expects', String.raw` (?:for )?(?:an? )?(?:\d{1,2}(?:[.,]\d)? ?% |\d{1,2} per ?cent )?(?:raise|pay rise|salary increase|rise in salary)(?!\p{L})`],
		['rely relies lives living depends', String.raw` (?:entirely |only |solely |fully )?(?:on|off) (?:Universal Credit|benefits|welfare|food banks?|savings|a pension|her pension|his pension|disability|social security|tips)(?!\p{L})`],
		['bonus', String.raw` (?:van|of) \d{1,3}(?:[.,]\d{1,2})? ?(?:%|procent|per ?cent)`],
		['gaat ging', String.raw` (?:er )?(?:[\p{L}\d€.,]{1,12} ){0,6}(?:op achteruit|op vooruit)(?!\p{L})`],
		['wil wilde vraagt vroeg eist krijgt kreeg', String.raw` (?:graag |minimaal |ook |maar |wel ){0,2}(?:€ ?)?\d[\d.,]{0,6}(?: ?(?:euro|%|procent|eur))? (?:opslag|salarisverhoging|loonsverhoging|meer loon|meer salaris|meer per maand|extra per maand|erbij per maand)(?!\p{L})`],
		['zit zitten zat leeft staat', String.raw` (?:nu |al |nog |maar ){0,2}(?:op|in|onder) (?:het |een |de )?(?:minimum|minimumloon|bijstandsniveau|sociaal minimum|armoedegrens|wsnp|ww|bijstand|schuldsanering|schuldhulp|schuldhulpverlening|bewind|bewindvoering|ziektewet|wia|wajong)(?!\p{L})`],
		['verdient verdiende verdienen earns earned', String.raw` (?:nu |maar |slechts |precies |ongeveer |net |krap |about |around |just |only ){0,2}(?:het minimumloon|minimumloon|modaal|twee keer modaal|anderhalf keer modaal|boven modaal|onder modaal|bijstandsniveau|minimum wage|six figures|the minimum)(?!\p{L})`],
		['geld', String.raw` (?:geleend|lenen|leent|geleende) (?:van|bij|aan) (?:zijn|haar|een|de|hun|collega['’]?s)(?: \p{L}{3,14})?`],
		['bkr', String.raw`[- ](?:registratie|codering|notering|code|melding)(?: \p{Lu}\d?)?`],
		[
			'schaal schalen scale loonschaal salarisschaal functieschaal',
			String.raw` (?:\d{1,2}|[IVX]{1,4})(?:,? (?:trede|periodiek|step|anciënniteit) ?\d{1,2})?`
		],
		['trede periodiek', String.raw` \d{1,2}`],
		['achterstand achterstanden achterstallig', String.raw`(?: van)?,? ${months}`],
		[
			'een twee drie vier vijf zes zeven acht meerdere enkele paar',
			String.raw` (?:maand(?:en)?|mnd|termijn(?:en)?) (?:huur |hypotheek |alimentatie )?(?:achterstand|achterloopt|achterlopen|achterligt|achterstaat|achter|geen bijdrage betaald|niet betaald|achterstallig)`
		],
		[
			'loopt',
			String.raw` (?:\p{L}{2,12} ){0,3}achter met (?:de |het |zijn |haar )?(?:huur|hypotheek|betalen|betalingen|aflossing|premie|alimentatie)`
		],
		[
			'kan kon kunnen kunt',
			String.raw` (?:[\p{L}'’]{2,12} ){0,4}(?:huur|hypotheek|schoolgeld|les\p{L}{0,3}geld|ouderbijdrage|[\p{L}]{0,12}rekening(?:en)?|premie|zorgpremie|schoolreis|bijdrage|contributie|boete|aflossing|lasten|termijn(?:en)?) (?:nu |even |al maanden |nog )?(?:niet |nauwelijks |amper |nooit )?(?:meer )?(?:betalen|opbrengen|missen|voldoen)`
		],
		['kan kon kunnen komt kwam', String.raw` (?:[\p{L}'’]{2,12} ){0,3}niet (?:meer )?(?:rondkomen|rond|uitkomen)`],
		[
			'betaalt betaalde betalen',
			String.raw`(?: zijn| haar| de| het)? ?(?:huur|hypotheek|premie|rekening(?:en)?|alimentatie)? ?(?:al |sinds )(?:[\p{L}\d]{1,9} ){0,2}(?:maanden|weken|termijnen|tijden|januari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: geen \p{L}{3,12}| niet| niets| niks)`
		],
		['voorschot', String.raw` op (?:zijn|haar|mijn|het|hun) (?:salaris|loon|vakantiegeld|uitkering)`],
		['leefgeld zakgeld budgetbeheer', ''],
		['beslag', String.raw` (?:gelegd |leggen |te leggen |ligt )?op [\p{L} ]{3,25}`],
		[
			'recht aanspraak',
			String.raw` op (?:een |een volledige )?(?:uitkering|bijstand|ww|wia|toeslag|teruggaaf|transitievergoeding)`
		],
		['beslag', String.raw` (?:gelegd|leggen|te leggen|ligt)`],
		[
			'lening leningen krediet hypotheek schuld schulden hypotheken',
			String.raw` (?:bij|aan) (?:de |het |zijn |haar )?(?:DUO|bank|belastingdienst|gemeente|ouders|familie|woningcorporatie|zorgverzekeraar|verhuurder|UWV|SVB|CAK|CJIB|\p{Lu}\p{L}{2,20})`
		],
		[
			'schuld schulden',
			String.raw` (?:gemaakt|opgebouwd|opgelopen|uitstaan|heeft|had|heb|zijn opgelopen)`
		],
		[
			'leeft leven leefde leef',
			String.raw`(?: nu| al| sinds| alleen| nog){0,2} (?:van|op) (?:een |zijn |haar |het |de )?(?:uitkering|bijstand|spaargeld|aow|pensioen|toeslagen|minimum|studiefinanciering|alimentatie)(?: van (?:zijn|haar) \p{L}{3,12})?`
		],
		[
			'uitkering bijstand wajong ww wia toeslag toeslagen ziektewet aow',
			String.raw` (?:is |werd |wordt )?(?:afgewezen|stopgezet|stop gezet|gekort|aangevraagd|beëindigd|ingetrokken|teruggevorderd|geweigerd|toegekend|loopt af|met een aanvulling uit de AIO|van \d{1,3}%)`
		],
		['wia wga wao iva wajong', String.raw` ?\d{1,3}(?:-\d{1,3})?%`],
		[
			'heeft hebben had heb',
			String.raw` (?:al |nog )?(?:\p{L}{2,10} ){0,2}(?:geen spaargeld|niets gespaard|geen buffer|veel schulden|hoge schulden|grote schulden|geldproblemen)`
		],
		['jaarsalaris jaarsalarissen maandsalaris maandsalarissen', ''],
		[
			'one two three four five six',
			String.raw` (?:months?['’]?|instalments?|weeks['’]?) (?:of rent |rent |of )?(?:behind|overdue|in arrears|arrears|unpaid|pay|salary|wages)`
		],
		[
			'staat stond sta',
			String.raw`(?! op)(?: (?:al|nog|nu|weer|steeds|flink|zwaar|fors|elke|maand|bijna|ruim|€|[\d.,]{1,9}|euro|\p{L}{2,9}(?:tien|tig)?|mille|duizend|honderd)){0,4} (?:rood|in de min|in het rood)`
		],
		['credit', String.raw` (?:score|rating) (?:of|is|was)? ?\d{3}`],
		['zorgtoeslag huurtoeslag kinderopvangtoeslag toeslagen', String.raw`(?: en \p{L}{2,14}toeslag)?`],
		['loopt lopen komt gaat', String.raw` (?:al |nu |elke week |wekelijks ){0,2}(?:bij|naar) de voedselbank`],
		['maatregel', String.raw` van \d{1,3} ?(?:%|procent)(?: op (?:zijn|haar|de) uitkering)?`],
		['afgesloten', String.raw` van (?:gas|water|stroom|elektra|energie|licht)(?: (?:wegens|door) \p{L}{4,18})?`],
		['verdient verdiende', String.raw` (?:inmiddels |nu |al |veel |fors ){0,2}(?:minder dan|meer dan|het dubbele|de helft|te weinig|bijna niets|nauwelijks iets|niets)(?: [\p{L}]{2,14}){0,3}`],
		['gekort', String.raw` (?:met|op) [\p{L}\d%., ]{2,20}`],
		['benefits benefit allowance', String.raw` (?:was|were|has been|have been|got) (?:stopped|cut|refused|suspended)`],
		['mortgage loan credit', String.raw`(?: application| request)? (?:was|got|has been) (?:rejected|refused|declined|turned down)`],
		['filed', String.raw` for (?:personal )?bankruptcy`],
		['lenen leent geleend leende', String.raw`(?: van| bij| aan) (?:zijn|haar|mijn|een|de) (?:vader|moeder|ouders|dochter|zoon|broer|zus|vriend|vriendin|bank|collega|werkgever)`],
		['maximaal max tot', String.raw` ?(?:€ ?)?\d[\d. ]{1,8}(?: ?(?:k|duizend|mille|ton|euro))? (?:kunnen |kan |mag )?(?:lenen|geleend|hypotheek)`],
		['minimaal minimum', String.raw` ?(?:€ ?)?\d[\d.]{1,8}(?: ?(?:k|euro))?(?: bruto| netto)?,? ?(?:per maand|p\/m|p\.?m\.?|bruto|netto|per jaar)`],
		['eigen', String.raw` (?:geld|inleg|vermogen|middelen)(?: (?:van|is|:))? ?(?:€ ?)?\d[\d.]{0,8}\d(?: ?(?:k|euro|ton))?`],
		['energierekening zorgpremie hypotheek huur schoolgeld waterrekening gasrekening', String.raw` (?:kan|kon|kunnen) [\p{L} ]{2,20} (?:niet|nauwelijks|amper)(?: meer)? (?:betalen|opbrengen)`],
		['contributie premie bijdrage schoolgeld rekening rekeningen', String.raw` (?:nog |al )?(?:niet|nooit) (?:betaald|voldaan)(?: sinds [\p{L}\d]{3,10})?`],
		['niet nooit', String.raw` betaald sinds [\p{L}\d]{3,10}`],
		['ww wao wia aow wajong bijstand', String.raw`(?: (?:tot|sinds|van|vanaf) [\p{L}\d]{3,10})?,? (?:€ ?)?\d[\d.]{2,6}(?: ?(?:p\.?m\.?|per maand|netto|bruto|euro))`]
	],
	endings: `achterstand schulden schuldsanering uitkering alimentatie ontslagvergoeding`,
	extension: String.raw`(?: (?:van|met|over|sinds))? ${months}(?: (?:huur|loon))?`
} as const;