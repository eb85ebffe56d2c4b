import { fixedNumber } from '../fixed-numbers.ts';

export const agbCode = fixedNumber({
	entity: 'agb-code',
	labels: String.raw`agb(?:[ -]?code)?(?: (?:zorgverlener|praktijk|instelling|huisarts|behandelaar|verwijzer))?`,
	format: String.raw`\d{2}(?:[ -]?\d{6}|(?:[ .]\d{2}){3})`,
	topic: { words: /^agb\p{L}{0,8}$/u, shape: /\d{2}[ -]?\d{6}(?![\p{L}\p{N}]|[.,-]\d)/gu },
	columns: /^agb(?: ?(?:code|nummer|nr))?$/u,
	confidence: () => 0.95
});
