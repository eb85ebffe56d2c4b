import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { listImports } from '$lib/server/imports/imports';
import { beginImport, maxPartBytes } from '$lib/server/imports/upload';
import type { Actions, PageServerLoad } from './$types';

const beginSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	fileName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
	size: v.pipe(v.string(), v.regex(/^\d{1,12}$/u), v.transform(Number)),
	makesDepartments: v.optional(v.literal('on'))
});

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	return {
		title: m.import_title(),
		id: crypto.randomUUID(),
		maxPartBytes,
		timeZone: locals.organisation.timeZone,
		imports: await listImports(db)
	};
};

export const actions: Actions = {
	begin: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const parsed = v.safeParse(beginSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.import_problem_choose() });
		const { makesDepartments, ...file } = parsed.output;
		const result = await beginImport(
			locals.app.db,
			{ ...file, makesDepartments: makesDepartments === 'on', actorId: actor.id },
			locals.now
		);
		if (result.ok) return { id: file.id };
		const problem =
			result.reason === 'empty' ? m.import_problem_empty() : m.import_problem_too_large();
		return fail(400, { problem });
	}
};
