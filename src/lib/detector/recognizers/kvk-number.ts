import type { Entity } from '../entities.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { hasFindingNear } from '../nearby.ts';
import { wordSet, type SourceText } from '../source-text.ts';

const traders: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'vat-number',
	'bsn',
	'date-of-birth'
]);
/** Businesses that are one person. */
const soleTraders = wordSet(
	"eenmanszaak eenmansbedrijf zzp zzp'er zzper freelancer freelance eenpitter self-employed zelfstandige vof"
);
const namesSoleTrader = (source: SourceText): boolean =>
	source.words.some(({ key }) => soleTraders.has(key));

const chamber = String.raw`(?:kvk|k\.v\.k\.|kamer van koophandel|handelsregister|chamber of commerce|trade register|commercial register)`;

// The number of a company is public; next to a person it is the number of a sole trader.
export const kvkNumber = fixedNumber({
	entity: 'kvk-number',
	labels: String.raw`${chamber}(?:-\p{L}{3,14})?(?: (?:van |is |eenmanszaak |zzp |nr |nummer |onder |met )?[\p{L}-]{1,16}){0,2}(?: \(kvk\))?|rsin|vestigings(?:nummer|nr)|coc|company (?:registration|reg\.?)|ondernemings-?(?:nummer|nr)(?:[ :.]{0,2}BE)?|kbo(?:-nummer)?(?:[ :.]{0,2}BE)?|enterprise`,
	format: String.raw`\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|\d{3} \d{3} \d{2}|0{4}\d{8}|(?<=rsin\P{N}{1,14})\d{9}|[01]\d{3}\.?\d{3}\.?\d{3}`,
	columns:
		/^(?:kvk|kamer van koophandel|handelsregister|ondernemings|coc)(?: ?(?:nummer|nr|no|number))?$/u,
	confidence: () => 0.85,
	concerns: (start, earlier, source) =>
		hasFindingNear(earlier, start, 500, traders) || namesSoleTrader(source)
});
