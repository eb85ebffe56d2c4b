import * as v from 'valibot';
import { normaliseText } from './front-matter.ts';
import { calendarDay, contentId, uniqueBy, wholeMinutes } from './fields.ts';
import type { ModuleSettings, Parsed } from './types.ts';
import { parseYaml, type LocatedValue } from './yaml.ts';

/** How the texts differ from the revision before: who completed that one keeps it, tops up, restarts. */
const changeKinds = ['editorial', 'substantive', 'new-risk'] as const;
const sectors = ['iedereen', 'zorg', 'telecom', 'financieel', 'leiding'] as const;

/** The keys of `module.yaml`. */
export const settingsSchema = v.strictObject({
	minutes: wholeMinutes,
	sector: v.picklist(sectors, `expected one of ${sectors.join(', ')}`),
	reviewDate: calendarDay,
	passMark: v.pipe(
		v.number('expected a percentage'),
		v.integer('expected a whole percentage'),
		v.minValue(0, 'at least 0'),
		v.maxValue(100, 'at most 100')
	),
	questionsPerAttempt: v.pipe(
		v.number('expected a number of questions'),
		v.integer('expected a whole number'),
		v.minValue(1, 'at least 1'),
		v.maxValue(100, 'at most 100')
	),
	change: v.optional(
		v.picklist(changeKinds, `expected one of ${changeKinds.join(', ')}`)
	),
	completion: v.pipe(
		v.strictObject({
			lessons: v.literal('all', 'expected "all"'),
			scenarios: v.pipe(
				v.array(contentId, 'expected a list of scenario ids'),
				uniqueBy((id) => id, 'a scenario is listed twice')
			),
			quiz: v.boolean('expected true or false')
		}),
		v.check(
			({ scenarios, quiz }) => quiz || scenarios.length > 0,
			'reading alone never completes a module: ask for the quiz or a scenario'
		)
	)
});

/** `module.yaml` with the places of its keys, for checks that look across files. */
export function readModuleSettings(
	file: string,
	text: string
): Parsed<LocatedValue<ModuleSettings>> {
	return parseYaml({ file, text: normaliseText(text), firstLine: 1 }, settingsSchema);
}

/** Parses `module.yaml`. Refuses unknown keys and a completion rule that reading alone would meet. */
export function parseModuleSettings(file: string, text: string): Parsed<ModuleSettings> {
	const parsed = readModuleSettings(file, text);
	return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}
