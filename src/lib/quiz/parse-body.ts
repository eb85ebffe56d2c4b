import { issueAt, type Issue, type Worded } from '../content/index.ts';
import type { WrittenKind } from './parse-attributes.ts';
import { splitExplanation } from './parse-explanation.ts';
import { readMatchTable } from './parse-match.ts';
import { readOptions } from './parse-options.ts';
import { readSteps } from './parse-order.ts';
import { readAccepted } from './parse-short.ts';
import { readMarkedText } from './parse-spot.ts';
import type {
	ChoiceQuestion,
	MatchQuestion,
	OrderQuestion,
	Question,
	ShortQuestion,
	SpotQuestion
} from './types.ts';

/** The lines of a question from where the part to answer begins. */
export interface BodyLines {
	readonly file: string;
	readonly lines: readonly string[];
	readonly firstLine: number;
	/** Where a mistake in the number of answers is reported. */
	readonly headingLine: number;
}

export interface Explanation {
	/** What it explains, for messages: `option a`, or the question itself. */
	readonly of: Worded;
	readonly text: string;
	readonly line: number;
	readonly column: number;
}

type Own<Q extends Question> = Omit<Q, 'id' | 'level' | 'pool' | 'objective' | 'text'>;
export type QuestionBody =
	| Own<ChoiceQuestion>
	| Own<OrderQuestion>
	| Own<MatchQuestion>
	| Own<ShortQuestion>
	| Own<SpotQuestion>;

export interface ReadBody {
	/** Worth using when there are no issues. */
	readonly body: QuestionBody;
	readonly explanations: readonly Explanation[];
	readonly issues: readonly Issue[];
}

/** Reads the part of a question that is answered, by its kind. */
export function readBody(kind: WrittenKind, body: BodyLines): ReadBody {
	if (kind === 'choice' || kind === 'true-false') return readChoices(kind, body);
	const { answer, explanation, issues } = splitExplanation(body);
	const read = {
		order: readSteps,
		match: readMatchTable,
		short: readAccepted,
		spot: readMarkedText
	}[kind](answer);
	return {
		issues: [...read.issues, ...issues],
		explanations: [{ of: { nl: 'de vraag', en: 'the question' }, ...explanation }],
		body: { ...read.body, explanation: explanation.text }
	};
}

function readChoices(kind: 'choice' | 'true-false', body: BodyLines): ReadBody {
	const { options, places, issues } = readOptions(
		body.file,
		body.lines,
		body.firstLine,
		body.headingLine
	);
	const explanations = options.map(({ id, explanation }, index) => ({
		of: { nl: `optie ${id}`, en: `option ${id}` },
		text: explanation,
		line: places[index]?.explanationLine ?? body.headingLine,
		column: 3
	}));
	const right = options.filter(({ correct }) => correct).length;
	if (kind === 'choice')
		return { issues, explanations, body: { kind: right > 1 ? 'multiple' : 'single', options } };
	const isPair = options.length === 2 && right === 1;
	const message = {
		nl: 'Geef een vraag met kind=true-false twee opties, waarvan één met "[x]".',
		en: 'Give a question with kind=true-false two options, one of them with "[x]".'
	};
	const pairIssues = isPair
		? []
		: [issueAt(body.file, { line: body.headingLine }, 'true-false', message)];
	return { issues: [...issues, ...pairIssues], explanations, body: { kind, options } };
}
