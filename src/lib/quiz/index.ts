export * from './types.ts';
export { isCorrect, readAnswer, toAnsweredQuestion, toPublicQuestion } from './answer.ts';
export { rightAnswer, wrongAnswer } from './example-answers.ts';
export { explanationIssues } from './explanations.ts';
export { drawQuestions, gradeQuiz } from './grade.ts';
export { maxAnswerLength } from './kinds/short.ts';
export { parseQuiz, quizIssues, quizSchema, readQuiz, type LocatedQuiz } from './parse.ts';
export type { LocatedQuestion } from './parse-question.ts';
export type { Seed } from '../content/index.ts';
export {
	readSelfCheck,
	selfCheckIssues,
	type LocatedSelfCheck,
	type SelfCheck
} from './self-check.ts';
export { questionShape } from './shape.ts';
