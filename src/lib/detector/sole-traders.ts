import { occurs } from './word-matches.ts';
import { wordSet, type SourceText } from './source-text.ts';

/** Businesses that are one person; "zzp'er" is read as "zzp" and "er". */
const soleTraders = wordSet(
	`eenmanszaak eenmanszaken eenmansbedrijf zzp zzper zzpers freelancer freelancers freelance eenpitter eenpitters self-employed
	zelfstandige zelfstandigen vof h.o.d.n hodn
	stukadoor schilder loodgieter klusser klusjesman timmerman tuinman hovenier kapper kapster fotograaf fotografe masseur masseuse nagelstyliste
	glazenwasser schoonmaakster tekstschrijver vertaler vertaalster onderaannemer trimster pedicure tegelzetter dakdekker stratenmaker rijinstructeur`
);
/** "mijn KvK-nummer", "zijn btw-id": the business is somebody. */
const ownNumber = /(?:mijn|m['’]n|zijn|zn|haar|my|his|her) (?:eigen )?(?:kvk|btw|ob|vat|coc)(?!\p{L})/giu;
const knownBySource = new WeakMap<SourceText, boolean>();

/** Does a text speak of somebody who is a business alone, so that its numbers are personal data? */
export function namesSoleTrader(source: SourceText): boolean {
	const known = knownBySource.get(source);
	if (known !== undefined) return known;
	const names =
		source.words.some(({ key }) => soleTraders.has(key)) || occurs(source, ownNumber);
	knownBySource.set(source, names);
	return names;
}
