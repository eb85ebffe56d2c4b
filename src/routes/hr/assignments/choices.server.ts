import { getLocale } from '$lib/paraglide/runtime';
import { shippedTracks } from '$lib/server/catalogue/tracks';
import { listDepartments } from '$lib/server/people/departments';
import { listJobRoles } from '$lib/server/people/job-roles';

/** What the form can be filled with, in the reader's language; the track of the organisation's sector first. */
export async function loadChoices({ app, organisation }: App.Locals) {
	const { db, catalogue } = app;
	const locale = getLocale();
	const [departments, jobRoles] = await Promise.all([listDepartments(db), listJobRoles(db)]);
	return {
		modules: [...catalogue].map(([id, { module }]) => ({
			id,
			title: module.locales[locale].intro.title,
			minutes: module.settings.minutes
		})),
		tracks: shippedTracks
			.toSorted(
				(a, b) => Number(b.id === organisation.sector) - Number(a.id === organisation.sector)
			)
			.map(({ id, title, modules }) => ({ id, title: title[locale], modules })),
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth })),
		jobRoles: jobRoles.map(({ id, name }) => ({ id, name, depth: 0 }))
	};
}

/** The title of a module in the reader's language; its id when it is no longer shipped. */
export function moduleTitle({ catalogue }: App.Locals['app'], id: string): string {
	return catalogue.get(id)?.module.locales[getLocale()].intro.title ?? id;
}
