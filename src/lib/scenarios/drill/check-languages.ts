import { issueAt, type Issue } from '../../content/index.ts';
import { exitsOf } from './graph.ts';
import type { LocatedDrill } from './parse.ts';
import type { Drill, DrillStep } from './types.ts';

interface InFile {
	readonly file: string;
	readonly value: LocatedDrill;
}

const compared = [
	'start',
	'secondsPerHour',
	'minutes',
	'peildatum',
	'deadlines',
	'evidence'
] as const;

/** Differences between the languages of one drill in what must be equal; reported in the English file. */
export function drillDifferences(nl: InFile, en: InFile): readonly Issue[] {
	const [dutch, english] = [nl.value.drill, en.value.drill];
	const issues = compared
		.filter((key) => featureOf(dutch, key) !== featureOf(english, key))
		.map((key) =>
			issueAt(en.file, en.value.placeOf([key]), 'drills-differ', {
				nl: `"${key}" moet in beide talen gelijk zijn; in ${nl.file} staat "${featureOf(dutch, key)}".`,
				en: `"${key}" must be equal in both languages; ${nl.file} has "${featureOf(dutch, key)}".`
			})
		);
	const ids = ({ steps }: Drill) => steps.map(({ id }) => id).join(', ');
	if (ids(dutch) !== ids(english)) {
		const message = {
			nl: `De stappen moeten die van ${nl.file} zijn, in dezelfde volgorde: ${ids(dutch)}.`,
			en: `The steps must be those of ${nl.file}, in that order: ${ids(dutch)}.`
		};
		return [...issues, issueAt(en.file, {}, 'drills-differ', message)];
	}
	for (const [index, step] of english.steps.entries()) {
		const original = dutch.steps[index];
		if (!original || skeleton(original) === skeleton(step)) continue;
		const there = `${nl.file}:${nl.value.stepLines.get(step.id) ?? 1}`;
		const message = {
			nl: `"${step.id}" moet dezelfde soort, goede keuzes, vervolgstappen, minuten en velden hebben als op ${there}.`,
			en: `"${step.id}" must have the kind, marks, ways out, minutes and fields it has at ${there}.`
		};
		const line = en.value.stepLines.get(step.id) ?? 1;
		issues.push(issueAt(en.file, { line }, 'drills-differ', message));
	}
	return issues;
}

function featureOf(drill: Drill, key: (typeof compared)[number]): string {
	return key === 'evidence' ? drill.evidence.map(({ id }) => id).join() : String(drill[key]);
}

/** All of a step that no language changes. */
function skeleton(step: DrillStep): string {
	const marks = 'choices' in step ? step.choices.map(({ isRight }) => isRight) : [];
	const reasons = step.kind === 'risk' ? step.reasons.map(({ isRight }) => isRight) : [];
	const fields =
		'fields' in step
			? step.fields.map(({ id, isNeeded, options }) => [
					id,
					isNeeded,
					options.map(({ isRight }) => isRight)
				])
			: [];
	const words = step.kind === 'notice' ? step.maxWords : 0;
	return JSON.stringify([step.kind, exitsOf(step), marks, reasons, fields, words]);
}
