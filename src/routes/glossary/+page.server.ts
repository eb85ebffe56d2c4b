import type { GlossaryEntry } from '$lib/content';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/auth/guard';
import { glossaries } from '$lib/server/catalogue/glossary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	requireUser(locals);
	const locale = getLocale();
	const { title, peildatum, entries } = glossaries[locale];
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const sorted = [...entries.values()].sort((a, b) => compare(a.term, b.term));
	return { title, peildatum, letters: groupByLetter(sorted) };
};

interface LetterGroup {
	readonly letter: string;
	readonly terms: GlossaryEntry[];
}

function groupByLetter(sorted: readonly GlossaryEntry[]): readonly LetterGroup[] {
	const groups: LetterGroup[] = [];
	for (const entry of sorted) {
		const letter = entry.term.charAt(0).toUpperCase();
		const current = groups.at(-1);
		if (current?.letter === letter) current.terms.push(entry);
		else groups.push({ letter, terms: [entry] });
	}
	return groups;
}
