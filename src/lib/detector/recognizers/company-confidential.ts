import { namesFigure } from '../clauses.ts';
import { confidentialClauses, internalCode } from '../confidential.ts';
import type { Entity } from '../entities.ts';
import type { Finding, Recognizer, Span } from '../finding.ts';
import { columnValues, withConfidence } from '../labelled.ts';
import { someFindingIn } from '../nearby.ts';
import { innerHeaders } from '../tables.ts';

/** May stand inside a clause about the organisation. */
const asides: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'case-number']);
/** A figure of the staff, nobody's illness. */
const absence = /^(?:ziekte)?verzuim/iu;
const leastPiece = 6;
const isTold = (text: string, { start, end }: Span): boolean =>
	end - start >= leastPiece && /\d/u.test(text.slice(start, end));

const ours = /(?<!\p{L})(?:wij|we|ons|onze|our|us)(?!\p{L})/iu;

/** "Tarief voor Boltwijk is 3,80": the name is a finding of its own, the piece with the figure is left. */
function besideNames(text: string, clause: Span, names: readonly Span[]): Span | undefined {
	// "Liselotte vertrekt en krijgt 180.000 mee" is about her.
	const words = text.slice(clause.start, clause.end);
	if (names.length > 0 && !namesFigure(words) && !ours.test(words)) return undefined;
	let from = clause.start;
	for (const name of names) {
		const piece = { start: from, end: name.start };
		if (isTold(text, piece)) return piece;
		from = Math.max(from, name.end);
	}
	const rest = { start: from, end: clause.end };
	return from === clause.start || isTold(text, rest) ? rest : undefined;
}

/** What is found inside a clause; other things than names make it a text about somebody. */
function namesIn(
	text: string,
	clause: Span,
	earlier: readonly Finding[]
): readonly Span[] | undefined {
	const names: Span[] = [];
	const other = someFindingIn(earlier, clause.start, clause.end - 1, (finding) => {
		if (finding.end <= clause.start) return false;
		if (asides.has(finding.entity)) names.push(finding);
		return !asides.has(finding.entity) && !absence.test(text.slice(finding.start, finding.end));
	});
	return other ? undefined : names.sort((a, b) => a.start - b.start);
}

export const companyConfidential: Recognizer = {
	entity: 'company-confidential',
	priority: 10,
	*find(source, earlier) {
		for (const cell of columnValues(source, innerHeaders, /^\D{0,3}\d/u))
			yield withConfidence(cell, 0.65);
		const code = internalCode(source);
		if (code) yield { ...code, confidence: 0.8 };
		for (const clause of confidentialClauses(source)) {
			if (code && clause.start >= code.start && clause.end <= code.end) continue;
			const names = namesIn(source.text, clause, earlier);
			const piece = names && besideNames(source.text, clause, names);
			if (piece) yield { start: piece.start, end: piece.end, confidence: 0.65 };
		}
	}
};
