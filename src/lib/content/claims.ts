import * as v from 'valibot';
import { contentId, lineOfText, uniqueBy } from './fields.ts';
import type { Parsed } from './types.ts';
import { parseYaml, type LocatedValue } from './yaml.ts';

/**
 * The claims of the two source documents: A1–A55 (InAudit on the warning of the Autoriteit
 * Persoonsgegevens) and B1–B21 (De Ondernemer, 30-12-2025).
 */
export const claimIds: readonly string[] = [
	...Array.from({ length: 55 }, (_, index) => `A${index + 1}`),
	...Array.from({ length: 21 }, (_, index) => `B${index + 1}`)
];

const reference = v.pipe(
	v.string('expected module/id'),
	v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'expected module/id, such as telecom/de-zaak')
);
const references = v.optional(v.array(reference, 'expected a list of module/id'), []);

/** The entries of `claims.yaml`. */
export const claimsSchema = v.pipe(
	v.array(
		v.strictObject({
			id: v.picklist(claimIds, 'expected A1 to A55 or B1 to B21'),
			claim: lineOfText,
			lessons: references,
			questions: references,
			/** Modules to come in which the claim is taught and asked. */
			waitsFor: v.optional(v.array(contentId, 'expected a list of modules'), []),
			feature: v.exactOptional(
				v.union(
					[v.strictObject({ test: lineOfText }), v.strictObject({ planned: lineOfText })],
					'expected { test: file } or { planned: why }'
				)
			)
		}),
		'expected a list of claims'
	),
	uniqueBy(({ id }) => id, 'a claim is listed twice')
);

export type Claim = v.InferOutput<typeof claimsSchema>[number];

/** Parses `claims.yaml`. */
export function readClaims(file: string, text: string): Parsed<LocatedValue<readonly Claim[]>> {
	return parseYaml({ file, text, firstLine: 1 }, claimsSchema);
}
