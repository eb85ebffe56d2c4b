import { m } from '$lib/paraglide/messages';
import type { Tool } from '$lib/scenarios';

interface ToolText {
	readonly label: () => string;
	/** What kind of tool it is, and what that does and does not mean. */
	readonly rules: () => string;
	/** What would happen after a leak. */
	readonly after: () => string;
}

/** The tool profiles. The licence does not decide alone: contract, settings, legal basis and rules do. */
export const toolTexts: Readonly<Record<Tool, ToolText>> = {
	free: { label: m.tool_free, rules: m.tool_free_rules, after: m.tool_free_after },
	paid: { label: m.tool_paid, rules: m.tool_paid_rules, after: m.tool_paid_after },
	business: { label: m.tool_business, rules: m.tool_business_rules, after: m.tool_business_after },
	internal: { label: m.tool_internal, rules: m.tool_internal_rules, after: m.tool_internal_after }
};
