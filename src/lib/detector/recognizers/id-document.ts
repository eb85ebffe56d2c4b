import { editionFor } from '../alphabet.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { digitsIn, withConfidence } from '../labelled.ts';
import { seriesIn } from '../number-series.ts';
import type { SourceText } from '../source-text.ts';
import { isCompactDate, lineAround, topicNumbers } from '../topic-numbers.ts';
import { wordMatches } from '../word-matches.ts';
import { occursAnywhere } from '../text-search.ts';

const labelled = fixedNumber({
	entity: 'id-document',
	labels: String.raw`(?:paspoort|passport|id-kaart|identiteitskaart)(?:nummer|nr\.?) \p{L}{4,14}|(?:nederlands |buitenlands |dutch )?(?:paspoort|pasp\.?|passport|(?:id|identiteits|verblijfs|nik)-?(?:kaart|pas)|nik|vreemdelingenpas|w-?document|travel document|verblijfsdocument|verblijfsvergunning|vreemdelingendocument|(?:identiteits|id|reis)-?(?:bewijs|document)|documentnummer|doc(?:ument)?[ .-]{0,2}nr|vluchtelingenpaspoort|w-?doc|travel doc|visum|document|residence document|residence permit|(?<!(?:patient|pat|pt|hospital|eck|client|customer|user|klant|member|employee|staff|device|toestel|worker|student|leerling|account|case|zaak|tag|badge|record|order|transactie|transaction|build|product|ticket|job|run|request|session|sessie|campagne|campaign|artikel|message|bericht|event|track|item|batch|version)[ -])(?:national )?id(?: ?card)?|identity card|legitimatie(?:bewijs)?|gelegitimeerd met|personalausweis|reisepass|verblijfstitel|vreemdelingenkaart|eid(?:-kaart)?|pp|id-bewijs|kopie van je id|je id)(?: (?:van|is|of|voor|met|op naam van|for|paspoort|id-kaart)(?: \p{L}{2,14}){0,3}| (?:nummer|nr\.?|no\.?)? ?\p{L}{4,14})?`,
	format: String.raw`[a-z]{2}[a-z\d][ .-]?[a-z\d]{3}[ .-]?[a-z\d]{2}\d|[a-z]{2}[ .-][a-z\d]{3}[ .-][a-z\d]{3}\d|[a-z]{2}[ .-]\d{6,7}|[a-z](?=[a-z]{0,4}\d[a-z]{0,4}\d)[a-z\d]{8}|[a-z]{2}[a-z\d]{6}\d|[a-z]{2}\d[a-z\d]{6}|[a-z]{2,3}\d{6,7}|\d{8,9}|[a-z]\d{7,9}|[a-z]\d{7}[a-z]|[a-z]{3}\d{9}|\d{3}-\d{7}-\d{2}`,
	topic: {
		words:
			/^(?:paspoort\p{L}*|pasp|pp|passports?|id|ids|idkaart\p{L}*|eid|nik|identiteit\p{L}*|identity|legitima\p{L}*|gelegitimeerd|legitime\p{L}*|geidentificeerd|verblijfs\p{L}*|vreemdelingen\p{L}*|reisdocument\p{L}*|documentnummers?|documentnr|docnr|docnummer|personalausweis|reisepass|visum|visa)$/u,
		shape:
			/(?:[A-Z]{2}(?=[A-Z\d]{0,5}\d)[A-Z\d]{6}\d|[A-Z]{2}[A-Z\d] [A-Z\d]{3} [A-Z\d]{2}\d|[a-z]{2}(?=[a-z\d]{0,5}\d)[a-z\d]{6}\d|[A-Z]{3}\d{6}|[A-Z]{1,2}\d{7}|[A-Z]\d{8}|[A-Z]\d{7}[A-Z]|[A-Z]\d{2}[A-Z][A-Z\d]{5}|\d{3}-\d{7}-\d{2})(?![\p{L}\p{N}]|[.-]\d)/gu
	},
	columns:
		/^(?:paspoort|id|id kaart|document|passport|legitimatie|id bewijs) ?(?:nummer|nr|number|no)?$/u,
	confidence: (value) =>
		!isCompactDate(value) &&
		/\d/u.test(value) &&
		/\d{2}|[a-z]\d|\d[a-z]/iu.test(value) &&
		(!value.includes(' ') || digitsIn(value).length >= 3)
			? 0.9
			: 0
});
/** Two letters, six letters or digits and a digit, never an O for a nought: a Dutch passport or identity card. */
const bare =
	/(?<![-/.])[A-Z]{2}(?=[A-Z\d]{0,5}\d)[A-NP-Z\d]{6}\d(?![\p{L}\p{N}]|[-/.]\p{L}|[-/.]\d)/gu;
const dateInRow =
	/(?<!\d)[0-3]?\d[-/. ](?:[01]?\d|\p{L}{3,9})[-/. ](?:19|20)\d\d(?!\d)|(?:19|20)\d\d-[01]\d-[0-3]\d/u;
const saysPeople =
	/(?<!\p{L})(?:geboren|geb\.?|geboortedatum|nationaliteit|reizigers?|passagiers?|vlucht\p{L}*|check-?in|gasten|gastenlijst|bezoekers?|hotel|douane|grens\p{L}*|kyc|wwft|identificatie|bsn|nationality|travellers?|passengers?|guests?|born)(?!\p{L})/iu;

const idBefore = /(?<![\p{L}-])id\P{L}{1,3}$/iu;

/** Without what only numbers records: plain digits and numbers of a series below or behind a mere "id". */
function* ofDocuments(source: SourceText, found: readonly Candidate[]): Generator<Candidate> {
	if (found.length === 0) return;
	const { text } = source;
	const cells = new Set(
		source.cells.filter(({ header }) => header === 'id').map(({ start }) => start)
	);
	const values = found.map(({ start, end }) => text.slice(start, end).toUpperCase());
	const isInSeries = seriesIn(values);
	for (const [index, one] of found.entries()) {
		const value = values[index] ?? '';
		const isHeadedId =
			cells.has(one.start) || idBefore.test(text.slice(Math.max(0, one.start - 6), one.start));
		if (!isHeadedId || !(/^\d+$/u.test(value) || isInSeries(value))) yield one;
	}
}

/** In a row with a day, or several in a text about travellers or guests, such a number needs no label. */
function* unlabelled(source: SourceText): Generator<Candidate> {
	const found = [...wordMatches(source, bare)].filter(([value]) => digitsIn(value).length >= 2);
	if (found.length === 0) return;
	const isInSeries = seriesIn(found.map(([value]) => value));
	const aboutPeople = occursAnywhere(source, saysPeople);
	for (const { index, 0: value } of found)
		if (
			!isInSeries(value) &&
			(aboutPeople ||
				(found.length >= 2 && editionFor(source, dateInRow).test(lineAround(source.text, index))))
		)
			yield { start: index, end: index + value.length, confidence: 0.7 };
}

/** Numbers of nine digits, as the United States, Britain and Poland print them. */
const ofDigits = {
	words: /^(?:paspoort\p{L}*|passports?)$/u,
	shape: /\d{9}(?![\p{L}\p{N}]|[.,-]\d)/gu
};

/** The machine-readable lines of a passport or identity card. */
const machineReadable =
	/(?<![\p{L}\p{N}<])[PIAC][A-Z<][A-Z]{3}[A-Z0-9<]{25,39}(?:\r?\n[A-Z0-9<]{30,44}){0,2}(?![\p{L}\p{N}<])/gu;

export const idDocument: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* ofDocuments(source, [...labelled.find(source, earlier)]);
		yield* unlabelled(source);
		for (const number of topicNumbers(source, ofDigits)) yield withConfidence(number, 0.6);
		if (!source.text.includes('<<')) return;
		for (const match of source.text.matchAll(machineReadable))
			if (match[0].includes('<'))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.95 };
	}
};
