import * as v from 'valibot';
import { contentId, lineOfText, uniqueBy } from './fields.ts';
import { issueAt, parsedUnless } from './issues.ts';
import type { Issue, Locale, Parsed } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Modules that belong together, in the order in which people do them. */
export interface Track {
	readonly id: string;
	readonly title: Readonly<Record<Locale, string>>;
	/** Ids of modules. */
	readonly modules: readonly string[];
}

const tracksSchema = v.pipe(
	v.array(
		v.strictObject({
			id: contentId,
			title: v.strictObject({ nl: lineOfText, en: lineOfText }),
			modules: v.pipe(
				v.array(contentId, 'expected a list of module ids'),
				v.minLength(1, 'a track has at least one module'),
				uniqueBy((id) => id, 'a module is listed twice')
			)
		}),
		'expected a list of tracks'
	),
	uniqueBy(({ id }) => id, 'two tracks have the same id')
);

/** Parses the list of tracks. Refuses modules that do not exist. */
export function parseTracks(
	file: string,
	text: string,
	isModule: (id: string) => boolean
): Parsed<readonly Track[]> {
	const parsed = parseYaml({ file, text, firstLine: 1 }, tracksSchema);
	if (!parsed.ok) return parsed;
	const { value: tracks, placeOf } = parsed.value;
	const issues: Issue[] = tracks.flatMap(({ modules }, index) =>
		modules.flatMap((id, position) =>
			isModule(id)
				? []
				: issueAt(file, placeOf([index, 'modules', position]), 'track-module', {
						nl: `Er is geen module "${id}": verbeter het id of haal het uit het leerpad.`,
						en: `There is no module "${id}": correct the id or take it out of the track.`
					})
		)
	);
	return parsedUnless(issues, tracks);
}
