import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entities, isEntity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { lookUp } from '../lexicon.ts';
import { runRecognizers } from '../pipeline.ts';
import { recognizers } from '../recognizers/all.ts';
import { readSource } from '../source-text.ts';
import { weigh } from './weigh.ts';

const marks = /⟦([a-z-]+):([^⟧]*)⟧/gu;

/** Weighs a text in which the rules found what stands between ⟦entity: and ⟧. */
function weighed(marked: string) {
	const findings: Finding[] = [];
	let text = '';
	let last = 0;
	for (const { 0: mark, 1: entity = '', 2: found = '', index } of marked.matchAll(marks)) {
		text += marked.slice(last, index);
		const start = text.length;
		text += found;
		last = index + mark.length;
		if (!isEntity(entity)) throw new Error(`no entity: ${entity}`);
		const { severity } = entities[entity];
		findings.push({
			entity,
			start,
			end: text.length,
			confidence: 0.8,
			severity,
			recognizer: entity
		});
	}
	text += marked.slice(last);
	const { findings: kept, isTelling } = weigh(readSource(text, lookUp), findings);
	return {
		isTelling,
		kept: kept.map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`),
		learned: kept.filter(({ recognizer }) => recognizer === 'learned').length
	};
}

const general =
	'Maak er een folder van voor de wachtkamer, met een kopje over bewegen en een over medicijnen.';

describe('what was learned', () => {
	it('keeps what supports itself', () => {
		expect(weighed('Mevrouw ⟦person:Testerink⟧ heeft ⟦health:hartfalen⟧.').kept).toEqual([
			'person: Testerink',
			'health: hartfalen'
		]);
	});

	it('takes back what was found in a text about nobody', () => {
		const text = `Leg in gewone taal uit wat ⟦health:hartfalen⟧ is. ${general}`;
		expect(weighed(text)).toEqual({ isTelling: false, kept: [], learned: 0 });
	});

	it('leaves numbers that prove themselves, whatever the text is about', () => {
		const text = `Leg in gewone taal uit wat hartfalen is. ${general} BSN ⟦bsn:999991693⟧`;
		expect(weighed(text).kept).toContain('bsn: 999991693');
	});

	it.each([
		'Mijn wachtwoord is ⟦credential:Zomer2024!Hix⟧, hoe maak ik een veiliger wachtwoord? Geef tips voor een goed wachtwoord en leg uit waarom lange zinnen beter zijn.',
		'Wat is het verschil tussen een mobiel en een vast nummer? Ik twijfel over ⟦phone:06-99000012⟧ van mijn klant, klopt de opbouw van dat nummer volgens de regels?',
		'Maak een formule in Excel die uit een mailadres de voornaam haalt, bijvoorbeeld uit ⟦email:testerink@fictema.example⟧. Leg de formule uit.'
	])('leaves what is given away by itself in a general question: %s', (text) => {
		expect(weighed(text).kept).toHaveLength(1);
	});

	it('takes back the mailbox of a desk unless somebody is named beside it', () => {
		const poster =
			'Maak een poster voor de open dag, met een kopje over de route en een over eten.';
		expect(weighed(`${poster} Aanmelden: ⟦email:toernooi@club.example⟧`).kept).toEqual([]);
		expect(weighed(`${poster} Aanmelden: ⟦email:pmulder@club.example⟧`).kept).toHaveLength(1);
		expect(
			weighed(`${poster} Aanmelden bij ⟦person:Anke⟧: ⟦email:toernooi@club.example⟧`).kept
		).toContain('email: toernooi@club.example');
	});

	it.each([
		'Leg uit hoe een verzuimgesprek werkt. Ik spreek morgen ⟦person:Fatima Yilmaz⟧, geef een algemene opzet met vijf stappen en tips voor een goed gesprek.',
		'Wat zijn de bijwerkingen van metoprolol en hoe leg je die uit? Het is voor ⟦person:Annie Fictema⟧, zij slikt het sinds een week. Maak er een folder van met drie kopjes.',
		'Schrijf een checklist voor een exitgesprek. ⟦person:Joris van Dam⟧ vertrekt vrijdag bij ons. Zet er tien vragen in, met een korte uitleg per vraag en een inleiding.'
	])('leaves a sure name in a general question: %s', (text) => {
		expect(weighed(text).kept[0]).toMatch(/^person: /u);
	});

	it.each([
		'Vat deze regels voor een folder samen en zet onderaan: vragen over de richtlijn? Bel de balie op ⟦phone:020-0123450⟧, op werkdagen van negen tot vijf.',
		'Leg in gewone taal uit wat een erfpachtcanon is en maak er een folder van. De folder ligt straks bij de balie, ⟦address:Stationsplein 9⟧.',
		'Antwoord kort op deze klantvraag: is het speelgoedziekenhuis geschikt vanaf drie jaar? Ruilen kan binnen 30 dagen met bon, winkel bellen op ⟦phone:020-0123433⟧.'
	])('takes back the number and the address of a desk: %s', (text) => {
		expect(weighed(text).kept).toEqual([]);
	});

	it.each([
		'Wat is het verschil tussen een mobiel en een vast nummer? Ik twijfel over ⟦phone:020-0123412⟧ van mijn klant, klopt de opbouw van dat nummer volgens de regels?',
		'Welke subsidies zijn er voor isolatie van een huis uit 1930? Mijn klant woont op ⟦address:Kerkstraat 14⟧ in Breda. Leg de regels uit in vijf punten.'
	])('leaves those of somebody: %s', (text) => {
		expect(weighed(text).kept.join()).toMatch(/phone: |address: /u);
	});

	it('does not suspect a text in which everything is masked', () => {
		const { isTelling } = weighed(
			'Mevrouw [PERSOON-1] ([LEEFTIJD-1]) belde. BSN [BSN-1]. Later belde mevrouw [PERSOON-1] weer.'
		);
		expect(isTelling).toBe(false);
	});

	it('chooses the register that the words tell where a rule guessed it', () => {
		const { kept } = weighed(
			'Ziekmeldingen van deze week, per medewerker van de expeditie: ⟦person:Joke Fictema⟧ (⟦customer-number:20413⟧) en ⟦person:Bram Fictema⟧ (⟦customer-number:20877⟧). Maak het rooster van de collega’s voor maandag.'
		);
		expect(kept).toContain('employee-number: 20413');
		expect(kept).toContain('employee-number: 20877');
	});

	it('adds numbers that somebody has in a register, and which register', () => {
		expect(
			weighed(
				'Rooster week 12: ⟦person:Joke Fictema⟧ (badge MW-4471) dagdienst, ⟦person:Karim Testerink⟧ (badge MW-4480) nachtdienst.'
			).kept
		).toContain('employee-number: MW-4471');
	});

	it('adds facts that no rule has words for, beside what was found', () => {
		const { kept, learned } = weighed(
			'Kun je dit mailtje netter maken? ⟦person:Joke Fictema⟧ zit sinds maandag thuis met een forse bijholteontsteking en kan haar dienst niet draaien.'
		);
		expect(kept).toContain('person: Joke Fictema');
		expect(learned).toBeGreaterThan(0);
	});

	it('never lets two findings overlap', () => {
		const { kept } = weighed(
			'Onze collega ⟦person:Joke Fictema⟧ is opgenomen met een ⟦health:psychose⟧ en heeft € 12.000 schuld bij de bank.'
		);
		expect(new Set(kept).size).toBe(kept.length);
	});
});

describe('a text as a whole', () => {
	it('can read like one about somebody', () => {
		const text =
			'Wil je deze mail aan mijn teamleider netter maken? Het gaat over de jongen van de balie, die zo veel moeite heeft met alles sinds hij alleen woont en die volgende week bij ons op gesprek komt.';
		expect(weighed(text).isTelling).toBe(true);
	});

	it.each(['', 'Hallo', 'Kun je mij helpen?'])('says nothing in a few words: %j', (text) => {
		expect(weighed(text)).toEqual({ isTelling: false, kept: [], learned: 0 });
	});

	it('reads like a general question where it is one', () => {
		const text =
			'Wat is het verschil tussen een verwerkersovereenkomst en een geheimhoudingsverklaring, en wanneer heb ik welke nodig? Geef een tabel met drie rijen.';
		expect(weighed(text).isTelling).toBe(false);
	});
});

describe('what is nobody’s', () => {
	it.each([
		'Kun je de regels van deze logs uitleggen? 08:14 login user=beheer vanaf host web-3, 08:15 login user=beheer vanaf host web-4, daarna drie keer een fout in de cron.',
		'⟦person:Sanne Fictema⟧ belde vanochtend. De brug bij Gorinchem staat open, dus de rit van vandaag begint een uur later dan gepland, zet dat in een bericht aan de ploeg.'
	])('is not added: %s', (text) => {
		expect(weighed(text).kept.filter((found) => /^(?:handle|location)/u.test(found))).toEqual([]);
	});
});

describe('what the words tell', () => {
	const words = fc.constantFrom(
		...'Joke Fictema badge MW-4471 inlog jfictema2 (43) uit Emmen klant 204417 ww Zomer2026! code 5510 heeft griep ; , : nr pas @joke.f dossier 12-887'.split(
			' '
		)
	);

	const expectNoOverlap = (text: string): void => {
		const rules = runRecognizers(text, { recognizers, lookUp });
		const { findings } = weigh(readSource(text, lookUp), rules);
		for (const [index, { start }] of findings.entries())
			expect(findings[index - 1]?.end ?? 0).toBeLessThanOrEqual(start);
	};

	it('never overlaps with itself or with what the rules found', () => {
		fc.assert(
			fc.property(fc.array(words, { minLength: 12, maxLength: 60 }), (list) => {
				expectNoOverlap(list.join(' '));
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		'inlog kids groep 4\nAbel – abel.g4 – hond12\nZeyneb – zeyneb.g4 – roos34\nFinn V. – finnv.g4 – auto56\nmaak kaartjes om uit te knippen',
		'ROM-scores; maak een trendlijn\n\ncli_id,meting1,meting2\nG-0077,OQ45 88,OQ45 71\nG-0102,OQ45 64,OQ45 69',
		'Zet deze bestandsnamen om naar een lijst met alleen naam en nummer:\nverzuim_70813_Hendriksen.pdf\nverzuim_70955_Kolk.pdf\nverzuim_71002_Ait Omar.pdf'
	])('is one thing where a run of characters could be two: %s', expectNoOverlap);
});

describe('accounts in cells', () => {
	it('end where the cell ends', () => {
		const { kept } = weighed(
			'Segmenteer deze nieuwsbriefleden op leeftijdsgroep: kim_xoxo;22;Breda hetkanwel.1968;56;Stadskanaal prince_of_zuidoost;34;de Bijlmer elin_en_de_schapen;48;Schiermonnikoog'
		);
		expect(kept).toContain('handle: kim_xoxo');
		expect(kept).toContain('age: 22');
		expect(kept).toContain('handle: prince_of_zuidoost');
	});
});

describe('a table', () => {
	it('keeps in each row what several rows hold in the same column', () => {
		const { kept } = weighed(
			`Wie moet ik als eerste bellen?
klantnr;naam;woonplaats;achterstand
204417;⟦person:Fatima el Fictieve⟧;⟦location:Almere⟧;€ 412,50
204418;⟦person:J. van der Verzonnen⟧;⟦location:Zwolle⟧;€ 1.280,00
204431;⟦person:Sjoukje Proefstra⟧;⟦location:Sneek⟧;€ 58,00
204433;⟦person:Li Voorbeeld⟧;⟦location:Breda⟧;€ 2.004,75`
		);
		expect(kept.filter((found) => /^(?:person|location): /u.test(found))).toHaveLength(8);
	});
});

describe('a deed of loan', () => {
	it('tells of a debt, not of guilt', () => {
		const { kept } = weighed(
			'Verscheen voor mij, notaris, ⟦person:Joris van Testeren⟧. De schuldenaar verklaart wegens geleend geld schuldig te zijn een bedrag van € 385.000,00, rente 3,9 %. Vat deze akte samen in gewone taal.'
		);
		expect(kept.filter((found) => found.startsWith('criminal'))).toEqual([]);
	});
});

describe('passwords', () => {
	it('are added where the words say so, without what stands in front of them', () => {
		const { kept } = weighed(
			'Voor de invalkracht van morgen: de code van de medicijnkast is A-2291 en het alarm gaat eraf met 5510. Maak er een kort briefje van voor ⟦person:Joke Fictema⟧.'
		);
		expect(kept).toContain('credential: A-2291');
	});
});
