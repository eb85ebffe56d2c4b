import { lookAlikes } from './criminal-lookalike-words.ts';
import type { Span } from './finding.ts';

/** To others than the person: "intimidatie door een klant", "getuige van een overval". */
const doneByOthers =
	/^ door (?:een|onbekenden?|derden|meerdere|de klant|klanten|bezoekers?|mannen)(?!\p{L})/iu;
const seenOrFelt =
	/(?<!\p{L})(?:getuige (?:geweest )?van|getuige was van|witnessed|witness (?:to|of)|bang voor|angst voor|klacht (?:in )?over|klacht wegens|meldt|meldde) (?:een |de |a |the |ernstige |seksuele )?$/iu;
const reach = 90;

/** Is a phrase that sounds of police and courts an everyday one here, or something that was done to the person? */
export function isLookAlike(text: string, { start, end }: Span): boolean {
	const phrase = text.slice(start, end).toLowerCase();
	const from = Math.max(0, start - reach);
	const before = text.slice(Math.max(from, text.lastIndexOf('\n', start) + 1), start);
	const after = text.slice(end, end + reach);
	if (doneByOthers.test(after) || seenOrFelt.test(before)) return true;
	const [word = ''] = phrase.split(/[^\p{L}]/u, 1);
	return (lookAlikes.get(word) ?? []).some(
		(look) =>
			look.opens.test(phrase) &&
			(look.before?.test(before) ?? true) &&
			(look.after?.test(after) ?? true) &&
			!(look.needs?.test(before + after) ?? false)
	);
}
