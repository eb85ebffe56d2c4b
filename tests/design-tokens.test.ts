import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/giu)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }]
	)
);

const texts = [
	'ink',
	'muted',
	'brand',
	'critical',
	'high',
	'medium',
	'low',
	'confidential',
	'good'
];
const pairs: readonly (readonly [string, string])[] = [
	...texts.flatMap((text) => [[text, 'paper'] as const, [text, 'sheet'] as const]),
	...['critical', 'high', 'medium', 'low', 'confidential', 'good'].flatMap((tone) => [
		[tone, `marker-${tone}`] as const,
		['ink', `marker-${tone}`] as const
	]),
	['ink', 'brand-wash'],
	['brand', 'brand-wash'],
	['on-brand', 'brand']
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	it.each(pairs)('%s is readable on %s (4.5:1)', (text, ground) => {
		expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['paper', 'sheet'])('controls stand out on %s (3:1)', (ground) => {
		expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3);
	});

	function colour(name: string): string {
		const found = tokens.get(name);
		if (!found) throw new Error(`There is no colour --${name} in app.css.`);
		return found[theme];
	}
});

/** Contrast ratio of two colours, WCAG 2.2 § 1.4.3. */
function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
