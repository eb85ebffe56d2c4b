import type { Entity } from '../entities.ts';
import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { hasFindingNear, someFindingIn } from '../nearby.ts';
import { namesSoleTrader } from '../sole-traders.ts';
import { isCompactDate } from '../topic-numbers.ts';
import { wordMatches } from '../word-matches.ts';

const traders: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'vat-number',
	'bsn',
	'date-of-birth'
]);
const chamber = String.raw`(?:kvk|k\.v\.k\.|kamer v(?:an|\.)? ?koophandel|handelsregister|chamber of commerce|trade register|commercial register)`;

// The number of a company is public; next to a person it is the number of a sole trader.
const labelled = fixedNumber({
	entity: 'kvk-number',
	labels: String.raw`${chamber}(?:-\p{L}{3,14})?(?: (?:van |is |eenmanszaak |zzp |nr |nummer |onder |met )?[\p{L}-]{1,16}){0,2}(?: \(kvk\))?|rsin|vestigings(?:nummer|nr)|coc|company (?:registration|reg\.?)|ondernemings-?(?:nummer|nr)(?:[ :.]{0,2}BE)?|kbo(?:-nummer)?(?:[ :.]{0,2}BE)?|enterprise`,
	format: String.raw`\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|\d{3} \d{3} \d{2}|\d{2}[ .]\d{3}[ .]\d{3}|0{4}\d{8}|(?<=rsin\P{N}{1,14})\d{9}|[01]\d{3}\.?\d{3}\.?\d{3}`,
	topic: {
		words: /^(?:kvk\p{L}*|handelsreg\p{L}*|koophandel|eenmanszaken|coc)$/u,
		shape: /(?:\d{8}|\d{4} \d{4}|\d{2}\.\d{3}\.\d{3}|\d{2} \d{3} \d{3})(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns:
		/^(?:kvk|kamer van koophandel|handelsregister|ondernemings|coc)(?: ?(?:nummer|nr|no|number))?$/u,
	confidence: (value) => (isCompactDate(value) ? 0 : 0.85),
	concerns: (start, earlier, source) =>
		hasFindingNear(earlier, start, 500, traders) || namesSoleTrader(source)
});

const bare = /(?<![-+./€$])\d{8}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const reach = 60;

export const kvkNumber: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		if (!earlier.some(({ entity }) => entity === 'vat-number')) return;
		// In a row with the number for the taxes no label is needed.
		for (const { index: start, 0: value } of wordMatches(source, bare)) {
			const end = start + value.length;
			const isBeside = someFindingIn(
				earlier,
				start - reach,
				end + reach,
				({ entity, start: from, end: to }) =>
					entity === 'vat-number' &&
					!source.text.slice(Math.min(to, start), Math.max(from, end)).includes('\n')
			);
			if (isBeside && !isCompactDate(value)) yield { start, end, confidence: 0.65 };
		}
	}
};
