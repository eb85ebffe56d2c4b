import { wordSet, type SourceText } from './source-text.ts';

/** Businesses that are one person; "zzp'er" is read as "zzp" and "er". */
const soleTraders = wordSet(
	`eenmanszaak eenmanszaken eenmansbedrijf zzp zzper zzpers freelancer freelancers freelance eenpitter eenpitters self-employed
	zelfstandige zelfstandigen vof h.o.d.n hodn`
);
const knownBySource = new WeakMap<SourceText, boolean>();

/** Does a text speak of somebody who is a business alone, so that its numbers are personal data? */
export function namesSoleTrader(source: SourceText): boolean {
	const known = knownBySource.get(source);
	if (known !== undefined) return known;
	const names = source.words.some(({ key }) => soleTraders.has(key));
	knownBySource.set(source, names);
	return names;
}
