import * as v from 'valibot';
import { isContentId } from '../content/index.ts';
import { entityIds } from '../detector/index.ts';
import { maxLeakCount } from './score.ts';

const wholeNumber = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/**
 * What the server takes from a practice chat. Strict at every level and without a field that could
 * hold a sentence: nothing a learner typed can travel in it.
 */
export const sandboxResultSchema = v.strictObject({
	id: v.pipe(v.string(), v.uuid()),
	scenario: v.pipe(v.string(), v.check(isContentId)),
	revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/u)),
	passed: v.boolean(),
	seconds: wholeNumber(0, 86_400),
	leaks: v.record(v.picklist(entityIds), wholeNumber(1, maxLeakCount))
});
