export * from './types.ts';
export { explanationIssues } from './explanations.ts';
export {
	answerSchema,
	drawQuestions,
	gradeQuiz,
	isCorrect,
	optionIds,
	optionOrder,
	toAnsweredQuestion,
	toPublicQuestion
} from './grade.ts';
export { parseQuiz, quizIssues, readQuiz, type LocatedQuiz } from './parse.ts';
export type { LocatedQuestion } from './parse-question.ts';
export type { Seed } from './random.ts';
