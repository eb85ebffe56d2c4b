/** Orientation and gender, genes and bodies: what reveals them about a person. */
export const orientationFacts = {
	fixed: `homo, homo's, homoseksueel, homoseksuele, homofiel, homostel, homohuwelijk, lesbisch, lesbische, lesbienne, lesbisch stel, pot, biseksueel, biseksuele, bi, bi-seksueel, panseksueel, aseksueel, aromantisch, queer, lhbti, lhbtiq, lhbt, roze gemeenschap, travestiet, crossdresser, drag queen,
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
		['getrouwd samen relatie', String.raw` met haar (?:vrouw|vriendin|echtgenote)`]
	],
	extension: String.raw` (?:als|as) (?:een |a )?(?:homo|homoseksueel|lesbienne|lesbisch|bi|biseksueel|trans|transgender|gay|lesbian|bisexual)`
} as const;

const genes = String.raw`BRCA ?[12]?|CHEK2|PALB2|TP53|MLH1|MSH[26]|APC|CFTR|HFE|HTT|LDLR|DMD|MYBPC3|PKP2|PLN|SCN5A|factor V Leiden|F508del|FMR1|SMN1|RB1|VHL|NF1|CDKN2A`;

export const geneticFacts = {
	fixed: `dna-profiel, dna-profielen, dna-mengprofiel, dna-match, dna-spoor, dna-sporen, dna-onderzoek, dna-test, dna-uitslag, dna-test uitslag, dna-materiaal, dna-verwantschapsonderzoek, dna-databank, vaderschapstest, verwantschapsonderzoek, chromosoomafwijking, chromosoomonderzoek, genafwijking, gen-afwijking, gendefect, gen-defect, genvariant, genmutatie, genetische afwijking, genetische aandoening, genetische mutatie, genetisch onderzoek, genetisch profiel, genetische test, genetische aanleg, genetisch belast, erfelijk belast, erfelijke belasting, erfelijke aanleg, erfelijke mutatie, erfelijk onderzoek, erfelijkheidsonderzoek, klinisch geneticus, draagster, dragerschap, dragerschapstest, mutatiedrager, gendrager, pathogene variant, pathogene mutatie, waarschijnlijk pathogene variant, kiembaanmutatie, trisomie 21, trisomie 18, trisomie 13, trisomie, nipt, nipt-uitslag, afwijkende nipt, exoomsequencing, wes-onderzoek, snp-array, karyotype, karyogram, genpaspoort, dna-paspoort, farmacogenetisch, farmacogenetisch paspoort, cyp2d6, cyp2c19, hla-b27, hla-typering, gentest, gentests, genoom, genoomonderzoek, dna-analyse, genetisch risico, verhoogd genetisch risico, genetisch profiel, genetische uitslag, genetische screening, genetische variant, genetische variatie, familiaire mutatie, borstkankergen, huntingtongen, alzheimergen, taaislijmziektegen, erfelijke variant, erfelijkheidstest, dragerschapsonderzoek, dna-uitslagen, 23andme, faulty gene, defective gene, family mutation, genetic profile, genetic screening, gene test, apoe4, apoe e4, fragiele x, factor v leiden, hielprikuitslag,
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
			String.raw` (?:is |was |blijkt |bleek |te zijn )?(?:van|of|for) (?:een |het |de |a |the )?[\p{L}\d][\p{L}\d -]{2,28}`
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
		['mutatie', String.raw`(?= (?:gevonden|aangetoond|vastgesteld|die|heeft|bij (?:haar|hem)))`],
		['zelfde deze dezelfde die', String.raw` (?:gen)?(?:mutatie|variant|genafwijking)`]
	],
	endings: 'genmutatie'
} as const;

/** A gene by its symbol or by the illness named after somebody: "IDH1 mutation", "het Lynch-gen". */
export const namedGenes =
	/(?:\p{Lu}{2,6}\d{1,2}[A-Z]?[- ](?:gen|genmutatie|mutatie|variant|gene|mutation)|(?:Lynch|Huntington|Alzheimer|Parkinson|Duchenne|Fabry|Gaucher|Marfan|Brugada)-(?:gen|mutatie|gene|mutation))(?![\p{L}\p{N}])/gu;

export const biometricFacts = {
	fixed: `vingerafdruk, vingerafdrukken, vingerafdruktemplate, vingerafdrukscan, vingerscan, vingerspoor, vingersporen, dactyloscopisch, handafdruk, handscan, handpalmscan, handpalm, palmafdruk, handpalmherkenning, handgeometrie, irisscan, irisscans, iristemplate, irispatroon, retinascan, netvliesscan, oogscan, gezichtsherkenning, gezichtsherkenningsmatch, gezichtsscan, gezichtstemplate, gezichtsprofiel, gezichtsvergelijking, gezichts-id, face id, faceid, faceid-template, touch id, gezichtsvector, gezichtsherkenningstemplate, gezichtsherkenningsdata, gezichtskenmerken, gezichtsmodel, vingerafdrukgegevens, vingerafdrukregistratie, vingerafdruksjabloon, vingerafdrukhash, vingerafdruk-hash, vingerafdruklezer gescand, biometrisch sjabloon, biometrische template-hash, biometrische hash, irisgegevens, iris-scan, irisherkenning, iriscode, stemmodel, stemgeluidprofiel, handafdrukscan, gezichtsdata, stemprofiel, stemafdruk, stemherkenning, stemtemplate, spraakprofiel, adergegevens, aderpatroon, vingeraderscan, looppatroonherkenning, loopprofiel, typpatroon, toetsaanslagprofiel, handtekeningdynamiek, biometrische gegevens, biometrisch profiel, biometrische template, biometrische scan, biometrisch kenmerk, biometrie, biometrische inlog, biometrische tijdregistratie,
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
