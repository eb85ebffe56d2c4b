import { expect, it } from 'vitest';
import { navigationFor } from './navigation.ts';

it('offers exactly the pages that somebody may open', () => {
	expect(navigationFor({ roles: ['employee'], isManager: false })).toEqual(['/learn']);
	expect(navigationFor({ roles: ['employee'], isManager: true })).toEqual(['/learn', '/manage']);
	expect(navigationFor({ roles: ['hr', 'auditor'], isManager: false })).toEqual([
		...['/learn', '/hr', '/audit']
	]);
});
