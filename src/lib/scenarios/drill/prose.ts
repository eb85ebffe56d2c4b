import type { Drill } from './types.ts';

/** The texts of a drill that a learner reads to decide; papers on the desk are as hard as real ones. */
export function drillProse({ situation, late, steps }: Drill): readonly string[] {
	return [
		situation,
		...Object.values(late),
		...steps.flatMap((step) => [
			step.text,
			...('choices' in step ? step.choices.flatMap(({ text, feedback }) => [text, feedback]) : []),
			...(step.kind === 'risk' ? step.reasons.map(({ feedback }) => feedback) : []),
			...('fields' in step ? step.fields.map(({ hint }) => hint) : [])
		])
	];
}
