import { passesElevenProof, passesIbanCheck } from '../../src/lib/detector/checksums.ts';
import { firstNames, streets, surnames, towns } from './fiction-words.ts';

/** A number from 0 up to and including less than 1. */
export type Random = () => number;

/** Known test persons of the population register: valid, but not nobody's. */
const takenBsns: readonly string[] = ['999990019', '999993653'];
const bsns = Array.from({ length: 10_000 }, (_, index) => String(999_990_000 + index)).filter(
	(bsn) => passesElevenProof(bsn) && !takenBsns.includes(bsn)
);

const pick = <T>(list: readonly [T, ...T[]], random: Random): T =>
	list[Math.floor(random() * list.length)] ?? list[0];
const digits = (count: number, random: Random): string =>
	String(Math.floor(random() * 10 ** count)).padStart(count, '0');

function iban(random: Random): string {
	const account = `${pick(['TEST', 'VOOR'], random)}${digits(10, random)}`;
	const checks = Array.from({ length: 97 }, (_, index) => String(index + 2).padStart(2, '0'));
	const check = checks.find((number) => passesIbanCheck(`NL${number}${account}`)) ?? '';
	return `NL${check}${account}`;
}

function address(random: Random): string {
	// Letters that Dutch postcodes use.
	const letters = 'ABCDEGHJKLMNPRSTVWXZ';
	const letter = () => letters.charAt(Math.floor(random() * letters.length));
	const number = 1 + Math.floor(random() * 180);
	return `${pick(streets, random)} ${number}, 1234 ${letter()}${letter()} ${pick(towns, random)}`;
}

const person = (random: Random): string => `${pick(firstNames, random)} ${pick(surnames, random)}`;

function email(random: Random): string {
	const name = person(random).normalize('NFD').toLowerCase();
	const plain = name.replaceAll(/[^a-z ]/gu, '').replace(' ', '.');
	return `${plain.replaceAll(' ', '')}@voorbeeld.example`;
}

const makers = {
	bsn: (random: Random) => bsns[Math.floor(random() * bsns.length)] ?? '999991693',
	iban,
	phone: (random: Random) =>
		random() < 0.7 ? `06-990000${digits(2, random)}` : `020-01234${digits(2, random)}`,
	person,
	address,
	email
} as const;

type FictionKind = keyof typeof makers;
const isFictionKind = (kind: string): kind is FictionKind => Object.hasOwn(makers, kind);
const maxCount = 500;

/**
 * Invented values for authors: `count` from 1 to 500 of `bsn`, `iban`, `phone`, `person`, `address`
 * or `email`. Values may repeat. A wrong kind or count is answered with what to type instead.
 */
export function makeFiction(
	kind: string,
	count: string,
	random: Random
):
	| { readonly ok: true; readonly values: readonly string[] }
	| { readonly ok: false; readonly message: string } {
	if (!isFictionKind(kind)) {
		const known = Object.keys(makers).join(' | ');
		return {
			ok: false,
			message: `"${kind}" is not a kind. Use: npm run fiction -- ${known} <number>`
		};
	}
	if (!/^\d{1,3}$/u.test(count) || Number(count) < 1 || Number(count) > maxCount) {
		const message = `"${count}" is not a number from 1 to ${maxCount}. Use: npm run fiction -- ${kind} 5`;
		return { ok: false, message };
	}
	return { ok: true, values: Array.from({ length: Number(count) }, () => makers[kind](random)) };
}
