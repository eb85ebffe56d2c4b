import { isCorrect } from './answer.ts';
import { shuffled, type Seed } from '../content/index.ts';
import type { Answers, Question, Quiz, QuizGrade } from './types.ts';

/** The ids of `count` questions of the test, or of all when there are fewer, in the order of the seed. */
export function drawQuestions(quiz: Quiz, count: number, seed: Seed): string[] {
	const pool = quiz.questions.filter((question) => question.pool === 'post');
	return shuffled(pool, `draw:${seed}`)
		.slice(0, Math.max(count, 0))
		.map(({ id }) => id);
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
		const answer = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [];
		if (answer.length === 0) unanswered.push(question.id);
		else if (isCorrect(question, answer)) correct.push(question.id);
		else wrong.push(question.id);
	}
	const total = questions.length;
	const score = total === 0 ? 0 : Math.floor((correct.length * 100) / total);
	return { score, passed: total > 0 && score >= passMark, correct, wrong, unanswered };
}
