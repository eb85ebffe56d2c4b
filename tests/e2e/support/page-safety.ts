import { expect, type BrowserContext, type Page } from '@playwright/test';

const knownPaths =
	/^\/(?:learn|_app|assets|login|locale)(?:\/|$)|^\/(?:favicon\.svg|privacy|logout)$/u;

/** Keeps what no page may do: dialogs, pop-ups, errors, blocked attempts, requests elsewhere. */
export async function watchContext(context: BrowserContext, origin: string): Promise<string[]> {
	const incidents: string[] = [];
	await context.exposeFunction('xss', () => incidents.push('a script ran'));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			console.error(`blocked by ${violatedDirective}: ${blockedURI}`);
		});
	});
	context.on('request', (request) => {
		const { protocol, origin: asked, pathname } = new URL(request.url());
		const isOwnData = protocol === 'data:' && request.resourceType() === 'image';
		if (!isOwnData && (asked !== origin || !knownPaths.test(pathname)))
			incidents.push(`request to ${request.url()}`);
	});
	context.on('dialog', (dialog) => {
		incidents.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('console', (message) => {
		// A figure that an author names and that is not there is a 404 on the own server.
		const isMissingFigure = message.location().url.includes('/assets/');
		if (message.type() === 'error' && !isMissingFigure) incidents.push(message.text());
	});
	context.on('weberror', (error) => incidents.push(String(error.error())));
	context.on('page', (page) => page.on('popup', () => incidents.push('a pop-up')));
	return incidents;
}

/** Looks at every element in a part of the page: nothing that an author wrote may be more than text. */
export async function expectHarmlessPage(page: Page, selector = 'html'): Promise<void> {
	expect(await page.locator(selector).evaluate(findForeignMarkup)).toEqual([]);
}

/** Runs in the page; gives what should not be there. */
function findForeignMarkup(root: Element): string[] {
	const allowedTags = new Set(
		'P H2 H3 H4 H5 H6 UL OL LI STRONG EM DEL CODE PRE BLOCKQUOTE ASIDE TABLE THEAD TBODY TR TH TD DIV A BR HR IMG FIGURE FIGCAPTION DETAILS SUMMARY BUTTON SPAN'.split(
			' '
		)
	);
	const allowedAttributes = new Set(
		'start scope class tabindex role href rel src alt loading type popover popovertarget id'.split(
			' '
		)
	);
	const metaNames = new Set(['viewport', 'color-scheme', null]);
	const found: string[] = [];
	const isOwn = (address: string) => new URL(address, document.baseURI).origin === location.origin;
	const shown = (element: Element) => element.outerHTML.slice(0, 200);
	for (const element of root.querySelectorAll('*')) {
		for (const { name } of element.attributes)
			if (name.startsWith('on') || name === 'srcdoc') found.push(`${name}: ${shown(element)}`);
		if (element.matches('iframe, frame, object, embed, base, portal, svg script, math, style'))
			found.push(`element: ${shown(element)}`);
		if (element.matches('[src], [data], [action], [formaction], link')) {
			const address = ['src', 'data', 'action', 'formaction', 'href']
				.map((name) => element.getAttribute(name))
				.find((value) => value !== null);
			if (address && !address.startsWith('data:') && !isOwn(address))
				found.push(`address: ${shown(element)}`);
		}
		if (element.matches('meta') && !metaNames.has(element.getAttribute('name')))
			found.push(`meta: ${shown(element)}`);
		if (element.matches('meta[http-equiv], form[target], script:not([src]) ~ script:not([src])'))
			found.push(`element: ${shown(element)}`);
		if (element instanceof HTMLScriptElement && element.nonce === '' && !isOwn(element.src))
			found.push(`script: ${shown(element)}`);
		// A telephone number is the product's own: the contact of the organisation.
		const schemes = element.closest('.markdown')
			? /^(?:https?|mailto):$/u
			: /^(?:https?|mailto|tel):$/u;
		if (element instanceof HTMLAnchorElement && !schemes.test(element.protocol))
			found.push(`link: ${shown(element)}`);
	}
	for (const element of root.querySelectorAll('.markdown *')) {
		if (!allowedTags.has(element.tagName)) found.push(`tag: ${shown(element)}`);
		for (const { name } of element.attributes)
			if (!allowedAttributes.has(name)) found.push(`attribute ${name}: ${shown(element)}`);
		if (
			element instanceof HTMLAnchorElement &&
			element.protocol === 'http:' &&
			!isOwn(element.href)
		)
			found.push(`link: ${shown(element)}`);
	}
	return found;
}

/**
 * The page's elements without texts and without what stands in a Markdown block: equal on two pages
 * unless something broke out of its container.
 */
export function skeletonOf(page: Page, selector = 'body'): Promise<string> {
	return page.locator(selector).evaluate((root) => {
		const draw = (element: Element): string => {
			// The bar shows how far the learner is, so it differs from step to step.
			if (element.matches('script, #svelte-announcer, .bar')) return '';
			const names = [...element.classList].filter((name) => !name.startsWith('svelte-'));
			const label = [element.tagName.toLowerCase(), ...names].join('.');
			const isMarkdown = element.classList.contains('markdown');
			const inner = isMarkdown ? '…' : [...element.children].map(draw).join('');
			return `<${label}>${inner}</>`;
		};
		return draw(root);
	});
}
