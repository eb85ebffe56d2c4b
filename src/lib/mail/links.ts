import { isSafeLink } from '../content/index.ts';

/** Whether a mail follows a link: `https:`, `mailto:`, or the placeholder of the mail's own link. */
export function isMailLink(href: string): boolean {
	return href === '{link}' || (/^(?:https|mailto):/iu.test(href) && isSafeLink(href));
}
