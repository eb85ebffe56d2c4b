import type { Entity } from './entities.ts';

interface RegisterWords {
	/** What stands before "nummer", "nr", "id": "klantnummer", "pers.nr.", "lid-nr", "client id". */
	readonly stems: string;
	/** Who or what has such a number: "klant K-448812". */
	readonly holders: string;
	/** The same for several of them, as over a list. */
	readonly groups: string;
}

export type Register = Extract<
	Entity,
	'patient-number' | 'customer-number' | 'employee-number' | 'case-number'
>;

/** The words that say in which register a number stands, folded. */
export const registerWords: Readonly<Record<Register, RegisterWords>> = {
	'patient-number': {
		stems: `patient patienten pat pt epd hix his mrn medicom promedico chipsoft umc zkh seh ggz ziekenhuis opname zorgdossier behandel lab
			monster studie studiepatient kind jgz consultatiebureau proefpersoon zorg zorgtraject hospital chart ward study subject kliniek poli polikliniek
			zis ais mdn pons donor echo accessie accession jgz kinddossier patientdossier patientendossier buis zk triage participant polsband polsbandje trial ur ecd kis zorgvrager hist pathologie radiologie hosp tandartspatient wlz zorgplan`,
		holders: `patient patiente pat pt pte studiepatient proefpersoon epd hix mrn patientkaart patientenkaart ponsplaatje patientdossier
			patientendossier kinddossier polsbandje polsband promedico medicom zis donor ecd zorgvrager tandartspatient inpatient outpatient`,
		groups: 'patienten patients pten proefpersonen opnames'
	},
	'customer-number': {
		stems: `klant klanten client clienten lid leden lidmaatschap lidmaatschaps debiteur debiteuren crediteur crediteuren relatie student
			studenten leerling leerlingen onderwijsdeelnemer onderwijs huurder huurders bewoner bewoners abonnee abonnement deelnemer cursist
			donateur donateurs gast lezer lezers lener leners bond speler licentie verzekerde verzekerden verzekering verzekerings
			zorgpas klantenkaart spaarkaart bibliotheekpas spaarpas ledenpas ovchipkaart parkeerkaart account acct inschrijf inschrijving
			aansluit aansluiting lening krediet contract huurcontract leasecontract overeenkomst koopovereenkomst customer cust
			member membership tenant pupil subscriber subscription guest loyalty policyholder agreement loan woningzoekende woningzoekenden
			deb kl cl stud ll abo rel huurd boeking boekings booking reservering reserverings gebruikers bonuskaart klantenpas pensioen leerlingen zorgclient zorgclienten bibliotheek lenerspas studentenkaart
			pupillen buyer seller koper verkoper prospect lead begunstigde uitkeringsgerechtigde erkenning lidm ingeschrevene`,
		holders: `klant relatie woningzoekende client cliente customer debiteur huurder huurster student studente leerling lid member tenant
			abonnee deelnemer deelneemster cursist donateur verzekerde gast abonnement account boeking reservering booking reservation huurcontract
			contract lening aansluiting bibliotheekpas spaarpas klantenkaart subscriber bewoner bewoonster lezer lener pupil
			lidmaatschap lidm zorgpas lenerspas spaarkaart ledenpas studentenkaart zorgclient zorgcliente`,
		groups: `klanten relaties clienten customers debiteuren huurders studenten leerlingen leden members tenants abonnees deelnemers
			cursisten donateurs verzekerden gasten boekingen reserveringen contracten accounts bewoners`
	},
	'employee-number': {
		stems: `personeel personeels pers medewerker medewerkers mdw medew werknemer werknemers dienst stam loon salaris verlof rooster badge
			penning employee staff payroll personnel worker crew emp wn hr uitzendkracht flexkracht flexwerker flex chauffeurs bestuurders
			sap afas tag klok klokkaart prikklok operator agent boa monteur monteurs verkopers begeleider docent docenten crewlid loonlijst
			verlonings verloning korps associate contractor hrm visma nmbrs chauffeur vrijwilliger vrijwilligers stagiair stagiaire
			stamboek collar workday youforce personeelspas medewerkerspas dienstpas toegangsdruppel mw inlog personeelslid teamlid manager zorgmedewerker`,
		holders: `medewerker medewerkster werknemer werkneemster employee collega uitzendkracht flexwerker flexkracht zzp'er zzper zzp
			stagiair stagiaire vrijwilliger vrijwilligster chauffeur badge personeelspas dienstpas agent verpleegkundige monteur inhuurkracht
			detacheerkracht oproepkracht mdw medewerkerspas druppel verbalisant kassiere caissiere afas nmbrs youforce workday
			teamlid staff conducteur conductrice machinist postbode zorgmedewerker personeelslid personeelsdossier ambtenaar freelancer
			leidinggevende docent docente toegangspas
			sergeant sgt korporaal kpl soldaat sld matroos wachtmeester`,
		groups: `medewerkers werknemers employees collega collegas uitzendkrachten flexwerkers stagiairs vrijwilligers chauffeurs
			zzp'ers zzpers badges personeel`
	},
	'case-number': {
		stems: `dossier zaak zaaks claim schade ticket polis melding meldings incident aanvraag aanvraags beschikking beschikkings toewijzing
			toewijzings casus matter insolventie faillissement faillissements parket rol rekest proces-verbaal verbaal pv bvh mutatie case file policy reference bezwaar beroep klacht wmo volg akte hypotheek aanslag boete cjib naheffing vordering intake
			indicatie traject verwijs verwijzing aangifte onderzoek inspectie opdracht vonnis arrest uitkering uitkerings toeslag vergunning
			vergunnings rapport rapportage visum ind v repertorium mandaat afspraak zorgtoewijzing schadeclaim schadedossier deurwaarder deurwaarders incasso
			incassodossier ongevals report crime complaint application toezicht toezichts service sr werkorder werkbon storing storings
			interventie reclassering jeugdzorg beschermingsbewind bewind bewinds
			dos pol vreemdelingen toekenning toekennings klachten uwv wsnp gezins jeugddossier verzuimdossier letsel inc incidenten zorgdomein`,
		holders: `dossier zaak claim ticket polis melding incident aanvraag beschikking aangifte case policy mutatie schade klacht bezwaar
			meldcode cjib bvh vonnis beschikking werkorder verzoek schadedossier incassodossier schadeclaim letselschade pv sepot
			jeugdzorgdossier zorgdossier personeelsdossier onderzoek casus file matter complaint report claimdossier boete naheffing
			jeugddossier verzuimdossier integratiedossier topdesk zorgdomein casus`,
		groups: `dossiers zaken claims tickets polissen meldingen incidenten aanvragen beschikkingen aangiftes aangiften cases klachten
			bezwaren schades boetes vonnissen`
	}
};

/** What follows a stem: "klant nr", "client-id", "personeels nummer". */
export const numberNouns =
	'nummer nummers nr nrs no number numbers num id ids code codes kenmerk kenmerken referentie ref';

/** Words that announce a number of another kind, or an amount, so that it is not of the register named before. */
export const otherNumbers = `tel telefoon mobiel gsm fax bsn iban rekening rek bankrekening postcode postbus huisnummer artikel model
	versie kamer bedrag euro eur prijs omzet kvk btw vat rsin big agb uzi imei imsi iccid sim mac ip kenteken plate paspoort passport rijbewijs
	serie serienummer sn pagina jaar wachtwoord password pincode pin lokaal zaal bus lijn vlucht trein perceel kavel factuur invoice
	saldo product onderdeel sku ean barcode build commit release pakket zending gewicht afstand temperatuur formulier wet norm iso nen
	order orders bestelling bestellingen test postnr toestel doorkiesnummer extensie ext poort port`;
