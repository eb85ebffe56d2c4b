import { m } from '$lib/paraglide/messages';
import type { Bucket } from '$lib/scenarios';

interface BucketText {
	readonly name: () => string;
	/** What belongs there, in a few words. */
	readonly rule: () => string;
	/** Colour never speaks alone. */
	readonly icon: string;
}

export const bucketTexts: Readonly<Record<Bucket, BucketText>> = {
	red: { name: m.bucket_red, rule: m.bucket_red_rule, icon: '⬤' },
	amber: { name: m.bucket_amber, rule: m.bucket_amber_rule, icon: '◆' },
	green: { name: m.bucket_green, rule: m.bucket_green_rule, icon: '✓' },
	leak: { name: m.bucket_leak, rule: m.bucket_leak_rule, icon: '⬤' },
	safe: { name: m.bucket_safe, rule: m.bucket_safe_rule, icon: '✓' }
};

/** The buckets of an exercise, in the order in which they are offered. */
export function bucketsOf(snippets: readonly { readonly bucket: Bucket }[]): readonly Bucket[] {
	const inColours = snippets.some(({ bucket }) => bucket === 'red' || bucket === 'green');
	return inColours ? ['red', 'amber', 'green'] : ['leak', 'safe'];
}
