import { canAccess, type Viewer } from './access.ts';

const pages = ['/learn', '/hr', '/manage', '/author', '/audit', '/admin'] as const;

/** The pages of the main navigation that this person may open, in order. */
export function navigationFor(viewer: Viewer): readonly (typeof pages)[number][] {
	return pages.filter((page) => canAccess(page, viewer));
}
