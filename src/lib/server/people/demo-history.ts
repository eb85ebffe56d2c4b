import { addDays } from '../../assignments/index.ts';
import { drawQuestions, gradeQuiz, rightAnswer, wrongAnswer } from '../../quiz/index.ts';
import type { Revision } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { exerciseAttempt, lessonProgress, quizAnswer, quizAttempt } from '../db/schema.ts';
import { demoId } from './demo-id.ts';
import type { DemoPerson } from './demo-people.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
export const assignedDaysAgo = 20;

interface HistoryInput {
	readonly person: DemoPerson;
	readonly userId: string;
	/** The person's place in the list: spreads people over days and questions. */
	readonly place: number;
	readonly revision: Revision;
	readonly today: string;
}

/** The enrolment of an invented person and the statements for everything they did in it. */
export function demoHistory(db: Db, input: HistoryInput, now: Date) {
	const { person, revision } = input;
	const { progress } = person;
	const enrollmentId = demoId(`enrollment ${person.key}`);
	const startMs = now.getTime() - (15 - (input.place % 6)) * dayMs + input.place * 17 * minuteMs;
	const lessons = revision.module.locales.nl.lessons.slice(0, progress.lessons ?? 0);
	const seen = lessons.map(({ id }, index) => ({
		...{ enrollmentId, lesson: id },
		seenAt: new Date(startMs + index * 3 * minuteMs)
	}));
	const exercises = toExercises(input, enrollmentId, startMs);
	const attempts = (progress.attempts ?? []).map((percent, number) =>
		toAttempt(input, {
			enrollmentId,
			percent,
			number,
			startMs: startMs + (45 + number * 600) * minuteMs
		})
	);
	const last = attempts.at(-1)?.row;
	const passed = last?.passed === true ? last : null;
	const lastActivityAt = last?.finishedAt ?? exercises.at(-1)?.finishedAt ?? seen.at(-1)?.seenAt;
	const hasStarted = lastActivityAt !== undefined;
	return {
		facts: {
			...{ id: enrollmentId, userId: input.userId, module: revision.module.id },
			startsOn: addDays(input.today, -assignedDaysAgo),
			dueOn: addDays(input.today, progress.dueInDays),
			lateAfter: addDays(input.today, progress.dueInDays),
			assignedAt: new Date(now.getTime() - assignedDaysAgo * dayMs),
			startedAt: hasStarted ? new Date(startMs) : null,
			revision: hasStarted ? revision.hash : null,
			quizPassedAt: passed?.finishedAt ?? null,
			completedAt: passed?.finishedAt ?? null,
			score: passed?.score ?? null,
			lastActivityAt: lastActivityAt ?? null
		},
		statements: [
			...(seen.length > 0 ? [db.insert(lessonProgress).values(seen).onConflictDoNothing()] : []),
			...(exercises.length > 0
				? [db.insert(exerciseAttempt).values(exercises).onConflictDoNothing()]
				: []),
			...attempts.flatMap(({ row, answers }) => [
				db.insert(quizAttempt).values(row).onConflictDoNothing(),
				db.insert(quizAnswer).values(answers).onConflictDoNothing()
			])
		]
	};
}

function toExercises({ person, revision }: HistoryInput, enrollmentId: string, startMs: number) {
	const outcome = person.progress.scenario;
	if (outcome === undefined) return [];
	return revision.module.settings.completion.scenarios.map((scenario, index) => ({
		...{ id: demoId(`exercise ${person.key} ${scenario}`), enrollmentId, scenario },
		...{ revision: revision.hash, passed: outcome === 'passed', seconds: 240, isTallied: true },
		finishedAt: new Date(startMs + (30 + index * 6) * minuteMs)
	}));
}

function toAttempt(
	{ person, place, revision }: HistoryInput,
	run: { enrollmentId: string; percent: number; number: number; startMs: number }
) {
	const { settings, locales } = revision.module;
	const id = demoId(`attempt ${person.key} ${run.number}`);
	const seed = place * 100 + run.number;
	const drawn = drawQuestions(locales.nl.quiz, settings.questionsPerAttempt, seed).flatMap(
		(question) => locales.nl.quiz.questions.find(({ id }) => id === question) ?? []
	);
	const right = Math.ceil((run.percent * drawn.length) / 100);
	const chosen = drawn.map((question, index) => [
		...(index < right ? rightAnswer(question) : wrongAnswer(question))
	]);
	const answers = drawn.map((question, index) => ({
		...{ attemptId: id, question: question.id, chosen: chosen[index] ?? [] },
		...{ correct: index < right, answeredAt: new Date(run.startMs + index * minuteMs) }
	}));
	const byQuestion = Object.fromEntries(answers.map((row) => [row.question, row.chosen]));
	const { score, passed } = gradeQuiz(drawn, byQuestion, settings.passMark);
	return {
		answers,
		row: {
			...{ id, enrollmentId: run.enrollmentId, revision: revision.hash, seed, score, passed },
			questions: drawn.map((question) => question.id),
			startedAt: new Date(run.startMs),
			finishedAt: new Date(run.startMs + drawn.length * minuteMs)
		}
	};
}
