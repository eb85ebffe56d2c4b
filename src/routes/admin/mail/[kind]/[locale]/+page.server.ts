import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mailKinds } from '$lib/mail';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { languages } from '$lib/server/db/schema';
import {
	findMailText,
	resetMailText,
	saveMailText,
	type MailTextKey,
	type SaveMailTextResult
} from '$lib/server/mail/texts';
import { languageNames, mailNames } from '../../kinds';
import { explainIssues } from '../../problems.server';
import { sampleValues } from '../../sample.server';
import type { Actions, PageServerLoad } from './$types';

const keySchema = v.object({ kind: v.picklist(mailKinds), locale: v.picklist(languages) });
// Far above what a text may be: what somebody typed too long comes back to be made shorter.
const valuesSchema = v.object({
	subject: v.pipe(v.string(), v.maxLength(10_000)),
	body: v.pipe(v.string(), v.maxLength(100_000)),
	changes: v.pipe(v.string(), v.regex(/^\d{1,9}$/u))
});
type Values = v.InferOutput<typeof valuesSchema>;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requireRole(locals, 'hr', 'admin');
	const key = parseKey(params);
	const { changedAt, ...mail } = await findMailText(locals.app.db, key);
	const done = url.searchParams.get('done');
	return {
		title: m.mail_edit_title({
			...{ mail: mailNames[key.kind](), language: languageNames[key.locale] }
		}),
		mail: { ...mail, changedAt: changedAt?.toISOString() ?? null },
		sample: sampleValues(locals, key),
		done: done === 'saved' || done === 'reset' ? done : null,
		timeZone: locals.organisation.timeZone
	};
};

export const actions: Actions = {
	preview: async (event) => {
		const { values } = await read(event);
		return values ? { values, problems: [], current: null } : refuse();
	},

	save: async (event) => {
		const { actor, key, values } = await read(event);
		if (values === null) return refuse();
		const { subject, body } = values;
		const changes = Number(values.changes);
		const { app, now } = event.locals;
		const input = { ...key, text: { subject, body }, changes, by: actor.id };
		const result = await saveMailText(app.db, input, now);
		if (result.ok) redirect(303, `/admin/mail/${key.kind}/${key.locale}?done=saved`);
		return explain(values, result);
	},

	reset: async (event) => {
		const { actor, key, values } = await read(event);
		if (values === null) return refuse();
		const { app, now } = event.locals;
		const input = { ...key, changes: Number(values.changes), by: actor.id };
		const result = await resetMailText(app.db, input, now);
		if (result.ok) redirect(303, `/admin/mail/${key.kind}/${key.locale}?done=reset`);
		return explain(values, result);
	}
};

function refuse() {
	return fail(400, { values: null, problems: [m.mail_problem_form()], current: null });
}

function parseKey(params: { readonly kind: string; readonly locale: string }): MailTextKey {
	const key = v.safeParse(keySchema, params);
	if (!key.success) error(404, m.error_404_title());
	return key.output;
}

async function read({
	locals,
	params,
	request
}: {
	locals: App.Locals;
	params: { kind: string; locale: string };
	request: Request;
}) {
	const actor = requireRole(locals, 'hr', 'admin');
	const key = parseKey(params);
	const values = v.safeParse(valuesSchema, Object.fromEntries(await request.formData()));
	return { actor, key, values: values.success ? values.output : null };
}

/** What was typed stays in the form; saving it again over somebody else's text is then a choice. */
function explain(values: Values, result: Exclude<SaveMailTextResult, { readonly ok: true }>) {
	if (result.reason === 'invalid')
		return fail(400, { values, problems: explainIssues(result.issues), current: null });
	const { changes, changedBy, text } = result.current;
	return fail(409, {
		values: { ...values, changes: String(changes) },
		problems: [m.mail_problem_changed({ name: changedBy ?? '?' })],
		current: text
	});
}
