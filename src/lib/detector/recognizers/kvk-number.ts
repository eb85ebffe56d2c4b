import type { Entity } from '../entities.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { hasFindingNear } from '../nearby.ts';

const traders: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'vat-number',
	'bsn',
	'date-of-birth'
]);

// The number of a company is public; next to a person it is the number of a sole trader.
export const kvkNumber = fixedNumber({
	entity: 'kvk-number',
	labels: String.raw`kvk(?:-inschrijving|-registratie)?(?: (?:van |is |eenmanszaak |zzp |nr |nummer )?\p{L}{1,14}){0,2}|k\.v\.k\.|rsin|kamer van koophandel(?: onder)?|handelsregister|chamber of commerce|ondernemings-?(?:nummer|nr)|kbo(?:-nummer)?|enterprise`,
	format: String.raw`\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|[01]\d{3}\.\d{3}\.\d{3}`,
	columns: /^(?:kvk|kamer van koophandel|ondernemings)(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.85,
	concerns: (start, earlier) => hasFindingNear(earlier, start, 500, traders)
});
