import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('the path after signing in', () => {
	it.each(['/hr', '/learn/huisartsenpraktijk/quiz', '/hr?status=overdue&q=a%20b'])(
		'keeps %s',
		(path) => {
			expect(returnPath(path)).toBe(path);
		}
	);

	it.each([
		null,
		'',
		'learn',
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/a\nb',
		'/login?to=/login',
		'javascript:alert(1)'
	])('does not follow %j', (path) => {
		expect(returnPath(path)).toBe('/learn');
	});
});
