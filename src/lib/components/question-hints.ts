import { m } from '$lib/paraglide/messages';
import type { Question } from '$lib/quiz';

/** How each kind of question is answered, in a sentence. */
export const questionHints: Readonly<Record<Question['kind'], () => string>> = {
	single: m.quiz_choose_one,
	multiple: m.quiz_choose_more,
	'true-false': m.quiz_choose_true,
	order: m.quiz_order_hint,
	match: m.quiz_match_hint,
	short: m.quiz_short_hint,
	spot: m.quiz_spot_hint
};
