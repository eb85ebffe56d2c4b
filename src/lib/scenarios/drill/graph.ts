import { issueAt, type Issue, type Worded } from '../../content/index.ts';
import type { Drill, DrillStep, Exit } from './types.ts';

/** Every way out of a step; with `onlyRight`, those of right decisions. */
export function exitsOf(step: DrillStep, onlyRight = false): readonly Exit[] {
	switch (step.kind) {
		case 'end':
			return [];
		case 'choice':
		case 'risk':
			return step.choices.filter(({ isRight }) => isRight || !onlyRight).map(({ exit }) => exit);
		default:
			return [step.exit];
	}
}

const stepMissing: Worded = {
	nl: 'Schrijf ten minste één stap: "## Stap: titel {#id}".',
	en: 'Write at least one step: "## Step: title {#id}".'
};

/** What a way out can name. */
const targets = { step: 'stap', evidence: 'bewijs', deadline: 'termijn' } as const;

/**
 * Ways through a drill that cannot be walked: exits to nowhere, steps nobody reaches, steps from
 * which no end is reached, right decisions that lead in circles, evidence and deadlines that the
 * front matter does not know.
 */
export function graphIssues(
	file: string,
	drill: Drill,
	lineOf: ReadonlyMap<string, number>
): readonly Issue[] {
	const { steps } = drill;
	const [first] = steps;
	if (!first) return [issueAt(file, {}, 'step-missing', stepMissing)];
	const issues = steps.flatMap((step) => exitIssues(file, drill, step, lineOf.get(step.id)));
	if (issues.length > 0) return issues;
	const reached = follow(steps, [first.id], nextIds);
	const ends = steps.filter(({ kind }) => kind === 'end').map(({ id }) => id);
	const ending = follow(steps, ends, previousIds(steps, nextIds));
	const rightEnding = follow(steps, ends, previousIds(steps, nextRightIds));
	for (const { id } of steps) {
		const report = (code: string, message: Worded) => {
			issues.push(issueAt(file, { line: lineOf.get(id) ?? 1 }, code, message));
		};
		if (!reached.has(id))
			report('step-unreachable', {
				nl: `Geen enkele stap leidt naar "${id}": laat er een hierheen leiden of haal deze weg.`,
				en: `No way leads to "${id}": let a step lead here or remove it.`
			});
		else if (!ending.has(id))
			report('no-end', {
				nl: `Vanaf "${id}" komt niemand bij een einde: voeg een vervolg toe dat daarheen leidt.`,
				en: `From "${id}" no end is reached: add a way out towards one.`
			});
		else if (!rightEnding.has(id))
			report('no-right-end', {
				nl: `Vanaf "${id}" komt niemand met goede keuzes bij een einde: markeer een andere keuze als goed.`,
				en: `From "${id}" right decisions reach no end: mark another as right.`
			});
	}
	return issues;
}

function exitIssues(
	file: string,
	{ steps, evidence, deadlines }: Drill,
	step: DrillStep,
	line = 1
): Issue[] {
	const known = (what: keyof typeof targets, ids: readonly string[], wanted: readonly string[]) =>
		wanted
			.filter((id) => !ids.includes(id))
			.map((id) =>
				issueAt(file, { line }, `${what}-unknown`, {
					nl: `Onbekend id "${id}" (${targets[what]}): kies uit ${ids.join(', ')}.`,
					en: `There is no ${what} "${id}": expected ${ids.join(', ')}.`
				})
			);
	return exitsOf(step).flatMap(({ target, keeps, loses, meets }) => [
		...known(
			'step',
			steps.map(({ id }) => id),
			[target]
		),
		...known(
			'evidence',
			evidence.map(({ id }) => id),
			[...keeps, ...loses]
		),
		...known('deadline', deadlines, meets)
	]);
}

type Neighbours = (step: DrillStep) => readonly string[];

const nextIds: Neighbours = (step) => exitsOf(step).map(({ target }) => target);
const nextRightIds: Neighbours = (step) => exitsOf(step, true).map(({ target }) => target);

function previousIds(steps: readonly DrillStep[], next: Neighbours): Neighbours {
	return ({ id }) => steps.filter((step) => next(step).includes(id)).map((step) => step.id);
}

function follow(
	steps: readonly DrillStep[],
	from: readonly string[],
	neighbours: Neighbours
): ReadonlySet<string> {
	const seen = new Set(from);
	// A set hands out what is added while it is walked.
	for (const id of seen) {
		const step = steps.find((one) => one.id === id);
		for (const next of step ? neighbours(step) : []) seen.add(next);
	}
	return seen;
}

/** Least minutes of right decisions from some steps to the start of every other. */
export function rightMinutes(
	steps: readonly DrillStep[],
	from: ReadonlyMap<string, number>
): ReadonlyMap<string, number> {
	const least = new Map(from);
	// Bellman and Ford: as many rounds as there are steps settle every distance.
	for (let round = 0; round < steps.length; round++) {
		for (const step of steps) {
			const minutes = least.get(step.id);
			if (minutes === undefined) continue;
			for (const { target, minutes: more } of exitsOf(step, true))
				least.set(target, Math.min(least.get(target) ?? Infinity, minutes + more));
		}
	}
	return least;
}
