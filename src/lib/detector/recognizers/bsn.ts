import { passesElevenProof } from '../checksums.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { columnValues, digitsIn, labelledValues, withConfidence } from '../labelled.ts';
import { hasFindingNear } from '../nearby.ts';
import { hasWordBefore, wordSet, type SourceText } from '../source-text.ts';
import { topicNumbers } from '../topic-numbers.ts';
import { wordMatches } from '../word-matches.ts';

const digits = String.raw`\d(?:[ .-]?\d){7,8}`;
const label = String.raw`bsn|burger ?service ?(?:nummer|nr)|sofi-?(?:nummer|nr)|citizen service number`;
const labelled = new RegExp(
	String.raw`(?:${label})(?:-?(?:nummer|nr)\.?)?[^\d\n]{0,60}(${digits})(?!\d|[.-]\d)`,
	'giu'
);
const bare =
	/(?<![\p{L}\p{N}#€$]|[\p{N}#€$][ .-])(?:\d{9}|\d{3}\.\d{3}\.\d{3}|\d{4} \d{2} \d{3}|\d{3} \d{3} \d{3})(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** Where citizens are registered, the number of a citizen needs no further label. */
const topic = {
	words:
		/^(?:bsn\p{L}*|burgerservice\p{L}*|sofi\p{L}*|brp|gba|digid|loonheffing\p{L}*|persoonsnummers?|belastingaangifte|aangifte|inkomstenbelasting|jaaropgave)$/u,
	shape: bare
};

// Numbers of the same length that pass the eleven-proof one time in eleven.
const otherNumbers =
	wordSet(`factuur factuurnummer order ordernummer ordernr bestelling bestelnummer ticket ticketnummer zending
	zendingnummer pakket track trace artikel artikelnummer omzet bedrag saldo euro eur rsin fiscaal serienummer kenmerk referentie
	telefoon tel rekening klantnummer klantnr dossier invoice shipment serial uzi kvk agb versie build commit id pas passen pasnummer`);
const people = new Set(['person', 'date-of-birth', 'age'] as const);

const labelledConfidence = (value: string): number => {
	if (passesElevenProof(digitsIn(value))) return 0.98;
	return digitsIn(value).length === 9 ? 0.6 : 0;
};

function* unlabelled(source: SourceText, near: (offset: number) => boolean): Generator<Candidate> {
	const valid = [...wordMatches(source, bare)].filter(
		({ 0: value, index }) =>
			passesElevenProof(digitsIn(value)) && !hasWordBefore(source, index, otherNumbers, 4)
	);
	for (const match of valid) {
		const start = match.index;
		// Two such numbers pass by chance one time in 121.
		if (near(start) || new Set(valid.map(([value]) => value)).size > 1)
			yield { start, end: start + match[0].length, confidence: 0.6 };
	}
}

export const bsn: Recognizer = {
	entity: 'bsn',
	priority: 90,
	*find(source, earlier) {
		for (const found of labelledValues(source, labelled)) {
			const confidence = labelledConfidence(found.value);
			if (confidence > 0) yield withConfidence(found, confidence);
		}
		for (const cell of columnValues(
			source,
			/^(?:bsn|burgerservicenummer|sofi ?nummer)$/u,
			/^\d{8,9}$/u
		))
			yield withConfidence(cell, labelledConfidence(cell.value));
		for (const found of topicNumbers(source, topic))
			if (passesElevenProof(digitsIn(found.value))) yield withConfidence(found, 0.7);
		yield* unlabelled(source, (offset) => hasFindingNear(earlier, offset, 80, people));
	}
};
