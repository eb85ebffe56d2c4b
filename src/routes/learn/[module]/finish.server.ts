import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { sandboxResultSchema } from '$lib/scenarios';
import { requireUser } from '$lib/server/auth/guard';
import { recordSandboxResult } from '$lib/server/enrollments/sandbox-result';

interface FinishEvent {
	readonly locals: App.Locals;
	readonly params: { readonly module: string };
	readonly request: Request;
}

/** Keeps that an exercise was done. Takes outcomes and counts only; the schema has no place for text. */
export async function finishExercise({ locals, params, request }: FinishEvent, scenario: string) {
	const user = requireUser(locals);
	const form = await request.formData();
	const parsed = v.safeParse(sandboxResultSchema, parseJson(form.get('result')));
	if (!parsed.success || parsed.output.scenario !== scenario) {
		return fail(400, { problem: m.sandbox_result_refused() });
	}
	const { db, catalogue } = locals.app;
	const saved = await recordSandboxResult(
		db,
		{
			catalogue,
			userId: user.id,
			module: params.module,
			result: parsed.output,
			today: locals.today
		},
		locals.now
	);
	if (!saved.ok) error(404, m.error_404_title());
	return { isSaved: true };
}

function parseJson(text: FormDataEntryValue | null): unknown {
	try {
		return typeof text === 'string' ? JSON.parse(text) : null;
	} catch {
		return null;
	}
}
