const quote = /^(?: {0,3}>[^\n]*(?:\n|$))+/u;

/** The quote a text begins with, and its lines after the first without their marks. */
export function readQuote(source: string): { readonly raw: string; readonly inner: string } {
	const raw = quote.exec(source)?.[0] ?? '';
	const [, ...lines] = raw.split('\n');
	return { raw, inner: lines.map((line) => line.replace(/^ {0,3}> ?/u, '')).join('\n') };
}
