import * as v from 'valibot';
import { shuffled, type Seed } from './random.ts';
import type {
	AnsweredQuestion,
	Answers,
	Option,
	PublicQuestion,
	Question,
	Quiz,
	QuizGrade
} from './types.ts';

/** Option ids by position; a question has at most this many options. */
export const optionIds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** The chosen option ids of one question, as a browser sends them. */
export const answerSchema = v.pipe(
	v.array(v.picklist(optionIds)),
	v.minLength(1),
	v.maxLength(optionIds.length),
	v.check((chosen) => new Set(chosen).size === chosen.length)
);

/** The ids of `count` questions, or of all when there are fewer, in the order of the seed. */
export function drawQuestions(quiz: Quiz, count: number, seed: Seed): string[] {
	return shuffled(quiz.questions, `draw:${seed}`)
		.slice(0, Math.max(count, 0))
		.map(({ id }) => id);
}

/** The order in which a learner sees the options; differs per question under one seed. */
export function optionOrder(question: Question, seed: Seed): string[] {
	return shuffledOptions(question, seed).map(({ id }) => id);
}

/** A question without its answer key. */
export function toPublicQuestion(question: Question, seed: Seed): PublicQuestion {
	const { id, kind, text } = question;
	const options = shuffledOptions(question, seed).map((option) => ({
		id: option.id,
		text: option.text
	}));
	return { id, kind, text, options };
}

/** A question with its key and explanations; only for a learner whose answer is stored. */
export function toAnsweredQuestion(
	question: Question,
	chosen: readonly string[],
	seed: Seed
): AnsweredQuestion {
	const { id, kind, text } = question;
	return {
		id,
		kind,
		text,
		chosen,
		correct: isCorrect(question, chosen),
		options: shuffledOptions(question, seed)
	};
}

/** Whether exactly the correct options are chosen. */
export function isCorrect(question: Question, chosen: readonly string[]): boolean {
	const choice = new Set(chosen);
	const key = question.options.filter(({ correct }) => correct);
	return key.length > 0 && key.length === choice.size && key.every(({ id }) => choice.has(id));
}

/**
 * Grades the drawn questions. A question without an answer counts as not correct; a quiz without
 * questions is never passed.
 */
export function gradeQuiz(
	questions: readonly Question[],
	answers: Answers,
	passMark: number
): QuizGrade {
	const correct: string[] = [];
	const wrong: string[] = [];
	const unanswered: string[] = [];
	for (const question of questions) {
		const chosen = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [];
		if (chosen.length === 0) unanswered.push(question.id);
		else if (isCorrect(question, chosen)) correct.push(question.id);
		else wrong.push(question.id);
	}
	const total = questions.length;
	const score = total === 0 ? 0 : Math.floor((correct.length * 100) / total);
	return { score, passed: total > 0 && score >= passMark, correct, wrong, unanswered };
}

function shuffledOptions(question: Question, seed: Seed): readonly Option[] {
	return shuffled(question.options, `options:${question.id}:${seed}`);
}
