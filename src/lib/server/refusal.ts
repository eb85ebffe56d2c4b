import template from '../../error.html?raw';

// The plain page needs its own two files and nothing else.
const policy =
	"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The plain error page as an answer of its own, for refusals before any page is made. */
export function refusalPage(status: number, message: string, locale: string): Response {
	const html = template
		.replace('lang="nl"', `lang="${locale}"`)
		.replaceAll('%sveltekit.status%', String(status))
		.replaceAll('%sveltekit.error.message%', message);
	return new Response(html, {
		status,
		headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
	});
}
