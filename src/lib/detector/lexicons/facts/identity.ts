/** Orientation and gender, genes and bodies: what reveals them about a person. */
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;

export const orientationFacts = {
	fixed: `not out at work, is not out, isn't out, not out to, hasn't come out, in a lesbian relationship, in a gay relationship, getrouwd met een vrouw en, roze filter, roze zaterdag, pride-boot, hiv-positieve partner, homobar, gaybar, homosauna, gay bar, genderbevestigende, borstbinder, chest binder, aanspreekvorm hen, voornaamwoorden zij/haar, voornaamwoorden hij/hem, they/them, she/her, zij/haar, hen/hun, uses they, prefers they, zijn oude naam, haar oude naam, haar geboortenaam als jongen, homo, homo's, homoseksueel, homoseksuele, homofiel, homostel, homohuwelijk, lesbisch, lesbische, lesbienne, lesbisch stel, pot, biseksueel, biseksuele, bi, bi-seksueel, panseksueel, aseksueel, aromantisch, queer, lhbti, lhbtiq, lhbt, roze gemeenschap, travestiet, crossdresser, drag queen,
	transgender, transgenderpersoon, trans, transman, transvrouw, transpersoon, transjongen, transmeisje, transseksueel, transseksuele, non-binair, non-binaire, genderfluïde, genderfluide, genderneutraal persoon, intersekse, interseksueel, genderdysforie, gendertransitie, in transitie, geslachtsverandering, geslachtsaanpassing, geslachtsoperatie, genderpoli, genderpolikliniek, geslachtsregistratie gewijzigd, deadname, geboren als man, geboren als vrouw, geboren als jongen, geboren als meisje, was vroeger een man, was vroeger een vrouw, voornaamwoorden hen, hen/hun, die/diens,
	seksuele geaardheid, seksuele voorkeur, seksuele orientatie, seksueel gericht, geaardheid, uit de kast, uit de kast gekomen, komt uit de kast, kwam uit de kast, coming-out, coming out, outing, geout, valt op mannen, valt op vrouwen, valt op jongens, valt op meisjes, op mannen valt, op vrouwen valt, op jongens valt, op meisjes valt, houdt van mannen, twee moeders, twee vaders, twee mama's, twee papa's, meemoeder, duomoeder, draagmoeder voor hem en zijn man, grindr, swingers, polyamoreus, polyamoureus, bdsm, hiv-prep,
	gay, gay man, lesbian, bisexual, pansexual, asexual, homosexual, lgbtq, lgbt, lgbtqi, transgender, trans woman, trans man, transwoman, transman, same-sex relationship, gay couple, lesbian couple, gay marriage, transitioning, transitioned, gender transition, gender dysphoria, non-binary, nonbinary, intersex, came out, comes out, coming out, came out as, in the closet, closeted, outed, sexual orientation, sexual preference, same-sex partner, same-sex couple, likes girls, likes boys, likes men, likes women, attracted to men, attracted to women, her wife, his husband, her girlfriend, two mums, two dads, born a man, born a woman`,
	grown: [
		[
			'zij ze she',
			String.raw` (?:is|was|woont|leeft|trouwt|trouwde|lives|married|heeft) (?:\p{L}{2,12} ){0,3}(?:met |with |to )?(?:een|a) (?:vrouw|vriendin|wife|girlfriend|echtgenote)`
		],
		['getrouwd samen relatie', String.raw` met een (?:andere )?man`],
		['zijn', String.raw` (?:ex-)?man(?! en vrouw| genoeg)`],
		['he', String.raw` has a (?:boyfriend|husband)`],
		['she', String.raw` has a (?:girlfriend|wife)`],
		[
			'getrouwd trouwt trouwde verloofd',
			String.raw` met (?:zijn (?:vriend|man|echtgenoot)|haar (?:vriendin|vrouw|echtgenote))`
		],
		[
			'woont woonde leeft',
			String.raw`(?: [\p{L}\d]{2,9}){0,3} samen met (?:zijn vriend|haar vriendin)`
		],
		['zijn', String.raw` vriend (?:gaan |willen )trouwen`],
		['haar', String.raw` vriendin (?:gaan |willen )trouwen`],
		['his', String.raw` boyfriend`],
		['haar', String.raw` (?:vrouw|echtgenote)`],
		['met van voor over', String.raw` haar (?:ex-)?(?:vrouw|vriendin(?= (?:trouw|getrouwd|uitgemaakt|samen|een relatie|verloofd))|echtgenote|verloofde)`],
		['heeft had', String.raw`${few} (?:uitgemaakt|gebroken|een relatie|iets|verkering) met (?:haar vriendin|zijn vriend|een (?:andere )?vrouw)(?!\p{L})`],
		['uitgemaakt gebroken verkering relatie', String.raw` met (?:haar (?:vriendin|vrouw)|zijn (?:vriend|man))(?!\p{L})`],
		['trouwen trouwt trouwde verloofd verloofde getrouwd samenwonen samenwoont', String.raw`(?: (?:is|met|in|op|zich|gaat|gaan|morgen|volgend|jaar|mei|juni|juli|augustus|september)){0,3} met (?:haar (?:vriendin|vrouw)|zijn (?:vriend|man))(?!\p{L})`],
		['trouwde scheidt scheidde verhuisde gescheiden', String.raw` (?:van|voor|met) (?:haar (?:vriendin|vrouw)|zijn (?:vriend|man))(?!\p{L})`],
		['en', String.raw` (?:zijn (?:man|echtgenoot)|haar (?:vrouw|echtgenote|wife))(?!\p{L})(?! en)`],
		['with to', String.raw` (?:his (?:husband|boyfriend)|her (?:wife|girlfriend))`],
		['his', String.raw` (?:husband|boyfriend)`],
		['married marrying engaged', String.raw` (?:to )?(?:his boyfriend|her girlfriend|another (?:man|woman))`],
		['met', String.raw` (?:zij\/haar|hij\/hem|hen\/hun|die\/diens|hen|die)(?: en (?:haar|hem|hun|diens))? (?:worden )?(?:aangesproken|aanspreken|aangeduid)`],
		['gebruikt wil gebruiken', String.raw`${few} (?:zij\/haar|hij\/hem|hen\/hun|die\/diens|they\/them|voornaamwoorden)`],
		['heette was', String.raw` (?:vroeger|eerst|tot vorig jaar|voorheen) \p{Lu}\p{L}{2,14}${few} (?:en )?(?:heet|is) nu \p{Lu}\p{L}{2,14}`],
		['he', String.raw` (?:is|lives|lived|went|came) (?:\p{L}{2,12} ){0,3}(?:with|to) (?:a|his) (?:man|boyfriend|husband)`],
		['hij', String.raw` (?:is|woont|leeft|trouwt|trouwde|ging|gaat|heeft) (?:\p{L}{2,12} ){0,4}(?:met |voor )(?:een man|een vriend|zijn vriend(?= (?:trouw|samen|getrouwd|verhuisd|naar een)))(?!\p{L})(?! en vrouw| van)`],
		['getrouwd samen relatie', String.raw` met haar (?:vrouw|vriendin|echtgenote)`]
	],
	extension: String.raw` (?:als|as) (?:een |a )?(?:homo|homoseksueel|lesbienne|lesbisch|bi|biseksueel|trans|transgender|gay|lesbian|bisexual)`
} as const;

const genes = String.raw`BRCA ?[12]?|CHEK2|PALB2|TP53|MLH1|MSH[26]|APC|CFTR|HFE|HTT|LDLR|DMD|MYBPC3|PKP2|PLN|SCN5A|factor V Leiden|F508del|FMR1|SMN1|RB1|VHL|NF1|CDKN2A`;

export const geneticFacts = {
	fixed: `erfelijke afwijking, erfelijke hartafwijking, erfelijke ziekte, erfelijke vorm, erfelijke aandoening, erfelijk hartfalen, erfelijke spierziekte, erfelijke oogziekte, familieziekte, in zijn genen, in haar genen, zit in de genen, foutje in het gen, fout in het gen, afwijking in het gen, sikkelceldrager, sikkelceldraagster, thalassemiedrager, hemofiliedraagster, dna laten onderzoeken, dna laten testen, dna afgestaan, dna matched, dna matches, dna-verwantschap, chromosomenonderzoek, chromosoomfout, extra chromosoom, downscreening, prenatale test afwijkend, nipt afwijkend, nipt positief, kernfamilie onderzoek, stamboomonderzoek erfelijk, predictieve test, presymptomatische test, presymptomatisch onderzoek, voorspellende dna-test, cag-repeat, cag-herhalingen, cag-repeats, embryoselectie, pgt-traject, pgd-traject, carries the gene, carries a gene, genetic carrier, sickle cell carrier, sickle cell trait, breast cancer gene, cancer gene, inherited condition, inherited from her mother, runs in her family, runs in his family, genetic counsellor, whole exome, carrier status, carrier screening, dna-profiel, dna-profielen, dna-mengprofiel, dna-match, dna-spoor, dna-sporen, dna-onderzoek, dna-test, dna-uitslag, dna-test uitslag, dna-materiaal, dna-verwantschapsonderzoek, dna-databank, vaderschapstest, verwantschapsonderzoek, chromosoomafwijking, chromosoomonderzoek, genafwijking, gen-afwijking, gendefect, gen-defect, genvariant, genmutatie, genetische afwijking, genetische aandoening, genetische mutatie, genetisch onderzoek, genetisch profiel, genetische test, genetische aanleg, genetisch belast, erfelijk belast, erfelijke belasting, erfelijke aanleg, erfelijke mutatie, erfelijk onderzoek, erfelijkheidsonderzoek, klinisch geneticus, draagster, dragerschap, dragerschapstest, mutatiedrager, gendrager, pathogene variant, pathogene mutatie, waarschijnlijk pathogene variant, kiembaanmutatie, trisomie 21, trisomie 18, trisomie 13, trisomie, nipt, nipt-uitslag, afwijkende nipt, exoomsequencing, wes-onderzoek, snp-array, karyotype, karyogram, genpaspoort, dna-paspoort, farmacogenetisch, farmacogenetisch paspoort, cyp2d6, cyp2c19, hla-b27, hla-typering, gentest, gentests, genoom, genoomonderzoek, dna-analyse, genetisch risico, verhoogd genetisch risico, genetisch profiel, genetische uitslag, genetische screening, genetische variant, genetische variatie, familiaire mutatie, borstkankergen, huntingtongen, alzheimergen, taaislijmziektegen, erfelijke variant, erfelijkheidstest, dragerschapsonderzoek, dna-uitslagen, 23andme, faulty gene, defective gene, family mutation, genetic profile, genetic screening, gene test, apoe4, apoe e4, fragiele x, factor v leiden, hielprikuitslag,
	genetic mutation, gene mutation, genetic variant, pathogenic variant, genetic test, genetic testing, genetic test result, genetic risk, genetic predisposition, genetic condition, genetic disorder, hereditary, carrier of, gene carrier, dna test, dna profile, dna match, dna sample, dna result, paternity test, chromosome abnormality, genome, exome, whole genome sequencing, homozygous, heterozygous, both carriers, are carriers, is a carrier`,
	grown: [
		[
			'brca brca1 brca2 chek2 palb2 tp53 mlh1 msh2 msh6 cftr hfe f508del fmr1 pkp2 pln',
			String.raw`(?:[- ](?:gen|genmutatie|mutatie|variant|draagster|drager|gene|mutation|carrier|positief|positive|status))?`
		],
		[
			'pathogene dna variant mutatie mutation variants mutaties',
			String.raw` (?:variant |mutatie )?(?:in|of) (?:het |de |the )?(?:${genes}|[A-Z]{2,5}\d{0,2})(?:[- ](?:gen|gene))?`
		],
		[
			'drager draagster dragers dragerschap carrier carriers',
			String.raw` (?:is |was |blijkt |bleek |te zijn )?(?:van|of|for) (?:een |het |de |a |the )?(?!(?:cultuur|visie|project|beker|naam|titel|bal|vlag|idee|plan|verhaal|boodschap|last|ketting|wapen|kist)(?!\p{L}))[\p{L}\d][\p{L}\d -]{2,28}`
		],
		[
			'homozygoot heterozygoot homozygous heterozygous',
			String.raw` (?:voor|for) [\p{L}\d][\p{L}\d -]{1,20}`
		],
		[
			'erfelijke familiaire erfelijk familiair',
			String.raw` (?:borstkanker|darmkanker|eierstokkanker|hartspierziekte|hypercholesterolemie|cardiomyopathie|vorm van [\p{L}]{4,20}|belaste familie)`
		],
		[
			'gen gene',
			String.raw` (?:voor|for|van) (?:de ziekte van |(?:een )?erfelijke |familial )?(?:Huntington|Alzheimer|Parkinson|taaislijmziekte|cystic fibrosis|borstkanker|breast cancer|darmkanker|sikkelcelziekte|hemofilie|ALS|spierdystrofie|Duchenne)`
		],
		['huntington alzheimer parkinson lynch', String.raw`[ -](?:gene|gen|mutation|mutatie)`],
		['gen genen gene', String.raw` (?:voor|for|van|dat) (?:de |het |een )?(?:erfelijke? )?[\p{L}-]{4,24}(?: [\p{L}-]{5,20})?`],
		['draagt heeft carries has', String.raw`${few} (?:het|dat|een|the|a) (?:[\p{L}-]{3,20} )?(?:gen|gene|genmutatie|mutatie|mutation|genvariant)(?: (?:voor|for|van) [\p{L} -]{4,24})?`],
		['lynch huntington', String.raw`(?:-?syndroom|-?syndrome)? (?:${genes}|\d{2} CAG|positief|negatief|vastgesteld|aangetoond|bevestigd|mutatie)(?:[ -](?:positief|negatief|herhalingen|repeats|mutatie))?`],
		['huntington', String.raw`:? \d{2} CAG(?:-\p{L}+)?`],
		['cag', String.raw`[- ](?:repeat|repeats|herhalingen|lengte)[ :=]{1,2}\d{2}`],
		['sikkelcel thalassemie hemofilie cf taaislijmziekte spierdystrofie', String.raw`[ -]?(?:drager|draagster|dragerschap|gen|mutatie)`],
		['hla', String.raw`-?[A-Z]\d{1,2}[ :]{1,2}(?:positief|negatief|pos|neg)`],
		['trisomie monosomie', String.raw` (?:13|18|21|X)`],
		['nipt', String.raw`:? (?:afwijkend|positief|niet-afwijkend|negatief|trisomie \d{2})`],
		['familie', String.raw` (?:heeft|hebben|had) het ook`],
		['zit zat', String.raw`${few} in de (?:familie|genen)(?!\p{L})`],
		['erfelijk erfelijke erfelijkheid', String.raw` (?:hartfalen|hart\p{L}+|belast|aanleg|afwijking|aandoening|ziekte|vorm|kanker|\p{L}{3,20}kanker|cholesterol|doofheid|blindheid)(?: voor [\p{L}]{4,18})?`],
		['dna', String.raw` (?:laten onderzoeken|laten testen|afgestaan|ingestuurd|onderzocht|matcht|matched|matchte)`],
		['mutatie', String.raw`(?= (?:gevonden|aangetoond|vastgesteld|die|heeft|bij (?:haar|hem)))`],
		['zelfde deze dezelfde die', String.raw` (?:gen)?(?:mutatie|variant|genafwijking)`]
	],
	endings: 'genmutatie'
} as const;

/** A gene by its symbol or by the illness named after somebody: "IDH1 mutation", "het Lynch-gen". */
export const namedGenes =
	/(?:\p{Lu}{2,6}\d{1,2}[A-Z]?[- ](?:gen|genmutatie|mutatie|variant|gene|mutation)|(?:Lynch|Huntington|Alzheimer|Parkinson|Duchenne|Fabry|Gaucher|Marfan|Brugada)-(?:gen|mutatie|gene|mutation))(?![\p{L}\p{N}])/gu;

export const biometricFacts = {
	fixed: `aderscan, handaderscan, vingeraderherkenning, loopanalyse, gangherkenning, gezichtsopname, gezichtsherkenningsprofiel, gezichtsfoto-match, gezichtsmatch, gezichtsvergelijk, scan van zijn gezicht, scan van haar gezicht, zijn gezicht gescand, haar gezicht gescand, gezicht gescand, ogen gescand, oog gescand, hand gescand, stem als wachtwoord, stemverificatie, stemprint, biometrisch vastgelegd, biometrisch paspoort chip uitgelezen, biometrische klok, face_match, face match, facematch, fingerprint_id, fingerprint id, finger_id, iris_id, voice_match, voice match, face_id, face_score, match_score, liveness check, palm reader, hand geometry, retina template, enrolled fingerprint, enrolled face, enrolled biometrics, vingerafdruk, vingerafdrukken, vingerafdruktemplate, vingerafdrukscan, vingerscan, vingerspoor, vingersporen, dactyloscopisch, handafdruk, handscan, handpalmscan, handpalm, palmafdruk, handpalmherkenning, handgeometrie, irisscan, irisscans, iristemplate, irispatroon, retinascan, netvliesscan, oogscan, gezichtsherkenning, gezichtsherkenningsmatch, gezichtsscan, gezichtstemplate, gezichtsprofiel, gezichtsvergelijking, gezichts-id, face id, faceid, faceid-template, touch id, gezichtsvector, gezichtsherkenningstemplate, gezichtsherkenningsdata, gezichtskenmerken, gezichtsmodel, vingerafdrukgegevens, vingerafdrukregistratie, vingerafdruksjabloon, vingerafdrukhash, vingerafdruk-hash, vingerafdruklezer gescand, biometrisch sjabloon, biometrische template-hash, biometrische hash, irisgegevens, iris-scan, irisherkenning, iriscode, stemmodel, stemgeluidprofiel, handafdrukscan, gezichtsdata, stemprofiel, stemafdruk, stemherkenning, stemtemplate, spraakprofiel, adergegevens, aderpatroon, vingeraderscan, looppatroonherkenning, loopprofiel, typpatroon, toetsaanslagprofiel, handtekeningdynamiek, biometrische gegevens, biometrisch profiel, biometrische template, biometrische scan, biometrisch kenmerk, biometrie, biometrische inlog, biometrische tijdregistratie,
	fingerprint, fingerprints, fingerprint template, fingerprint scan, thumbprint, palm scan, palm print, handprint, face scan, face template, faceprint, face embedding, facial embedding, face vector, facial scan, fingerprint hash, fingerprint data, iris code, biometric hash, facial template, facial recognition match, facial recognition, face recognition, iris scan, iris template, retina scan, retinal scan, voiceprint, voice print, voice profile, voice template, vein scan, gait recognition, gait profile, keystroke profile, biometric data, biometric template, biometric profile, biometrics`,
	grown: [
		[
			'vingerafdruk vingerafdrukken vingersporen vingerspoor handpalmafdruk',
			String.raw` (?:op|in) (?:de |het |een |zijn |haar )?[\p{L}]{3,18}`
		],
		[
			'gezichtsherkenning irisscan vingerafdrukscanner stemherkenning',
			String.raw` (?:geeft|gaf|toont|toonde|herkent|herkende|levert|meldt|zegt) (?:een |geen )?(?:match|treffer|hit|score)?(?: van)?(?: \d{1,3}(?:[.,]\d)?%)?(?: met [\p{L}-]{3,20}(?: \([^)\n]{2,25}\))?)?`
		],
		[
			'klokt logt opent opende klokte logde ontgrendelt betaalt',
			String.raw`${few} met (?:zijn|haar|de) (?:vinger|vingers|duim|gezicht|hand|handpalm|oog|ogen|iris|stem)(?= |[.,;!?]|$)`
		],
		['opens unlocks clocks pays logs', String.raw`${few} with (?:his|her|a) (?:palm|face|finger|fingers|thumb|iris|eye|voice|fingerprint)`],
		[
			'herkende herkent herkend',
			String.raw`${few} (?:het |zijn |haar )?gezicht van(?! (?:de|het) (?:zaak|club|campagne|organisatie|partij|merk|serie|actie))${few}`
		],
		['gezicht stem iris hand vinger vingers handpalm', String.raw` (?:is |zijn |was |wordt |werd )?(?:gescand|herkend|ingescand|geregistreerd|opgeslagen in het toegangssysteem)`],
		['herkend geïdentificeerd geidentificeerd ingelogd', String.raw` (?:aan|via|op basis van|met) (?:zijn |haar |het |de )?(?:gezicht|stem|iris|loop|vingerafdruk|handpalm)`],
		[
			'match treffer hit',
			String.raw` (?:van )?\d{1,3}(?:[.,]\d)?%(?: met [\p{L}-]{3,20}(?: \([^)\n]{2,25}\))?)?`
		]
	]
} as const;

const taken = String.raw`(?= (?:zijn |is |werden |wordt |worden )?(?:af)?(?:genomen|opgeslagen|geregistreerd|gescand|gemaakt|vastgelegd|ingevoerd|gewist))`;
/** What was done with somebody's features: enough in a record about that person. */
export const biometricActs = {
	fixed: 'fingerprints taken, fingerprint taken, face scanned, iris scanned',
	grown: [
		[
			'vingerafdruk vingerafdrukken vingers irisscan gezichtsscan handscan stemopname celmateriaal wangslijm dna',
			taken
		]
	]
} as const;
