import * as v from 'valibot';
import {
	calendarDay,
	contentId,
	isContentId,
	issueAt,
	lineOfText,
	parseFrontMatter,
	uniqueBy,
	wholeMinutes,
	type Locale,
	type LocatedValue,
	type Parsed
} from '../content/index.ts';
import { entityIds } from '../detector/index.ts';
import { readSections, type ScenarioPlaces } from './parse-sections.ts';
import { tools } from './tools.ts';
import type { Scenario } from './types.ts';

export interface LocatedScenario {
	readonly scenario: Scenario;
	readonly places: ScenarioPlaces;
	/** Where a key of the front matter is written. */
	readonly placeOf: LocatedValue<unknown>['placeOf'];
}

const kinds = ['prompt', 'rewrite'] as const;
const techniques = [
	'ask-without-data',
	'generalise',
	'aggregate',
	'synthetic',
	'pseudonymise'
] as const;
const difficulties = ['worked', 'faded', 'free'] as const;
const entity = v.picklist(entityIds, 'expected an entity id of the detector');

/** The front matter of a scenario. */
export const scenarioSchema = v.strictObject({
	kind: v.optional(v.picklist(kinds, `expected one of ${kinds.join(', ')}`), 'prompt'),
	title: lineOfText,
	goal: lineOfText,
	technique: v.picklist(techniques, `expected one of ${techniques.join(', ')}`),
	difficulty: v.picklist(difficulties, `expected one of ${difficulties.join(', ')}`),
	minutes: wholeMinutes,
	tool: v.optional(v.picklist(tools, `expected one of ${tools.join(', ')}`), 'free'),
	peildatum: calendarDay,
	forbidden: v.pipe(
		v.array(entity, 'expected a list of entity ids'),
		v.minLength(1, 'at least one entity'),
		uniqueBy((id) => id, 'an entity is listed twice')
	),
	leaks: v.record(
		entity,
		v.pipe(
			v.number('expected a number of findings'),
			v.integer('expected a whole number'),
			v.minValue(1, 'at least 1'),
			v.maxValue(1000, 'at most 1000')
		)
	),
	required: v.pipe(
		v.array(
			v.strictObject({
				id: contentId,
				label: lineOfText,
				stems: v.pipe(
					v.array(
						v.pipe(
							v.string('expected a word stem'),
							v.trim(),
							v.minLength(2, 'at least 2 characters'),
							v.maxLength(60, 'at most 60 characters')
						),
						'expected a list of word stems'
					),
					v.minLength(1, 'at least one stem')
				)
			}),
			'expected a list of concepts'
		),
		v.minLength(1, 'at least one concept'),
		uniqueBy(({ id }) => id, 'two concepts have the same id')
	),
	atLeast: v.exactOptional(
		v.pipe(
			v.number('expected a number of concepts'),
			v.integer('expected a whole number'),
			v.minValue(1, 'at least 1')
		)
	)
});

/** The id in a scenario's file name: `nl/scenario-verwijsbrief.md` → `verwijsbrief`. */
export function scenarioId(file: string): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const id = /^scenario-(.+)\.md$/u.exec(name)?.[1];
	return id !== undefined && isContentId(id) ? id : undefined;
}

/** A scenario with the lines of its parts, for checks that look across files. */
export function readScenario(file: string, text: string, locale: Locale): Parsed<LocatedScenario> {
	const id = scenarioId(file);
	if (id === undefined) {
		const message = {
			nl: 'Noem het bestand met kleine letters en streepjes: scenario-verwijsbrief.md.',
			en: 'Name a scenario with lower-case words and hyphens: scenario-verwijsbrief.md.'
		};
		return { ok: false, issues: [issueAt(file, {}, 'file-name', message)] };
	}
	const parsed = parseFrontMatter(file, text, scenarioSchema);
	if (!parsed.ok) return parsed;
	const { value, body, bodyLine, placeOf } = parsed.value;
	const sections = readSections(file, { kind: value.kind, body, bodyLine, locale });
	if (!sections.ok) return sections;
	const { places, ...parts } = sections.value;
	return { ok: true, value: { scenario: { id, ...value, ...parts }, places, placeOf } };
}

/** Parses a scenario. Its id is the part of the file name after `scenario-`. */
export function parseScenario(file: string, text: string, locale: Locale): Parsed<Scenario> {
	const read = readScenario(file, text, locale);
	return read.ok ? { ok: true, value: read.value.scenario } : read;
}
