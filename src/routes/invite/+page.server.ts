import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ title: m.invite_title() });

export const actions: Actions = {
	default: async ({ request }) => {
		const code = (await request.formData()).get('code');
		const plain = typeof code === 'string' ? code.replace(/[^\da-z]/giu, '').slice(0, 64) : '';
		redirect(303, `/invite/${plain || '0'}`);
	}
};
