import { registerNumber } from '../register-numbers.ts';
import { wordSet } from '../source-text.ts';

/** "P-20938" is a patient's number where somebody is treated. */
const care = wordSet(
	'patient patiente patienten pt polikliniek poli behandeling huisarts fysiotherapeut zorgdossier patients ward syndroom diagnose uitslag uitslagen drager medicatie brca1 brca2 dosis'
);
/** Words that only a longer number needs: "P0044812". */
const nearCare = wordSet(
	`opgenomen opname afdeling verpleging verpleegkundige decubitus antibiotica antibiotics dokter arts specialist cardioloog chirurg longarts ic icu seh
	operatie bloeddruk koorts bed infuus pump pomp morfine morphine discharge discharged admitted nurse doctor surgeon handover delirium delier
	labuitslag dx diagnosis symptoms copd diabetes hiv kanker cancer tumor zwanger pregnant recept dosering allergie allergy`
);
const isLong = /\d{6}/u;
/** "personeelsnummer P-20917": its own label says what it is. */
const otherLabel = /(?:nummer|nr|no|number|id|code)\.?[\s:#]{0,3}$/iu;

/** A client who is treated is a patient. */
const treated = wordSet(
	'behandelaar behandelaren behandelplan psychiater psycholoog ggz ecd epd wijkverpleging wijkverpleegkundige huisarts polikliniek'
);
const ofClient = /cli[eë]nt\p{L}*[ -]?\p{L}*\P{L}{0,4}$/iu;

/** "onder vermelding van G-55190" says that it is a number, not whose. */
const onMention = /vermelding van\P{L}{0,3}$/iu;

export const patientNumber = registerNumber({
	entity: 'patient-number',
	labels: String.raw`vermelding van|pati[eë]nt(?:en)?[ _-]?(?:nummer|nr|id|code|no|number)|pat\.? ?-?(?:nummer|nr|id)|p(?:t|at)\.? ?(?:nummer|nr|no|id|#)|pnr|pid|epd-? ?(?:nummer|nr|id)|(?:hix|his|medicom|promedico|chipsoft|pharmacom|epic|umc|zkh|seh|ggz|ggd|dbc|zorgtraject|zorg|ponsplaatje|proefpersoon|deelnemer onderzoek)[ -]?(?:nummer|nr|id)|ponsplaatje|proefpersoon|subject id|accession (?:number|no)|study id|mrn|(?:zieken)?huis-?nummer ziekenhuis|ziekenhuis-? ?(?:nummer|nr)|hospital (?:number|no|id)|nhs (?:number|no)|(?:medical )?(?:record|chart) (?:number|no)|opname-? ?(?:nummer|nr)|zorgdossier-? ?(?:nummer|nr)?|medisch dossier(?:nummer|nr)?|behandel-? ?(?:nummer|nr)|lab-? ?(?:nummer|nr)|monster-? ?(?:nummer|nr)|ponskaart(?:je)?(?:nummer|nr)?|ggz-? ?(?:nummer|nr)|kind ?(?:nummer|nr)|(?:epd|jgz|ggz|his|ecd)-?dossiers?(?: ?(?:nummer|nr))?|pati[eë]nt(?:en)?dossier(?: ?(?:nummer|nr))?|mdn|studie ?nr|pati[eë]nt['’]?s (?:number|id|mrn|no)|patient file(?: (?:no|number))?|cli[eë]nt(?:en)?[ -]?(?:nummer|nr|code|id)|(?:subject|participant|proband) (?:id|no|number)|deelnemersnummer (?:onderzoek|studie)|(?:kaart|pas)(?:nummer|nr) ziekenhuis`,
	shapes:
		/(?:(?<=(?:^|\n)[ \t]{0,3})P\d{3,6}(?=[;,|\t])|P-?\d{4,8}(?=[\s,;:.)\]]|$)|(?:PT|PAT|PN|ZH|EPD|UMC|GGZ|JGZ)-?\d{5,9}(?=[\s,;:.)\]]|$))/gu,
	isShape: (source, { start, end }) =>
		!otherLabel.test(source.text.slice(Math.max(0, start - 12), start)) &&
		source.words.some(
			({ key }) =>
				care.has(key) ||
				key.startsWith('patient') ||
				(nearCare.has(key) && isLong.test(source.text.slice(start, end)))
		),
	concerns: (source, { start }) => {
		const before = source.text.slice(Math.max(0, start - 24), start);
		if (ofClient.test(before)) return source.words.some(({ key }) => treated.has(key));
		return (
			!onMention.test(before) ||
			source.words.some(({ key }) => care.has(key) || key.startsWith('patient'))
		);
	},
	nouns: String.raw`pati[eë]nte?|patient|pat\.?|pt\.?|hix`,
	columns:
		/^(?:p(?:a?t(?:ient)?)(?:en)? ?(?:nummer|nr|no|id|code|number)|pati[eë]?nt(?:e|en)?|pt|pat|pnr|pid|mrn|(?:epd|hix|ziekenhuis|opname) ?(?:nummer|nr|id))$/u,
	priority: 58
});
