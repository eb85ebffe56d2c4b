import { m } from '$lib/paraglide/messages';
import type { ToolChoice } from '$lib/scenarios';
import { toolTexts } from '../tool-texts';

interface ChoiceText {
	readonly label: () => string;
	readonly rules: () => string;
}

/** Where a job can go: the four tool profiles, or another way out. */
export const choiceTexts: Readonly<Record<ToolChoice, ChoiceText>> = {
	...toolTexts,
	'mask-first': { label: m.choice_mask_first, rules: m.choice_mask_first_rules },
	none: { label: m.choice_none, rules: m.choice_none_rules }
};
