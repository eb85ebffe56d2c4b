import { lists } from './lists.ts';
import { wordSet } from './source-text.ts';
import { fold, type LookUp } from './words.ts';

/** Words of the language that families are called after as well. */
const wellKnown = wordSet(
	'schade kaarten werken werkenbij bestel evenementen crewing receptie scriba'
);
/** What a desk is called, mostly in a compound: "zaalverhuur", "luizenteam". */
const desk =
	/^(?:\p{L}{2,20}(?:team|punt|loket|desk|dienst|bureau|beheer|verhuur|administratie|zaken|hulp|commissie|bestuur|afdeling|kantoor|winkel|beleid|planning|verkoop|inkoop|service|support|office|persoon)|wmo|jgz|ggd|ict|hr|it|ops|bgd|poli|reception|planning|rooster)$/u;

const { firstName, surname, commonWord } = lists;
const shortestFirstName = 4;
const shortestSurname = 4;
const shortestJoined = 9;

/** "pmulder", "mandykroonenburg": an initial or a first name without anything between it and the surname. */
function isJoinedName(word: string, lookUp: LookUp): boolean {
	if (word.includes('vand')) return true;
	if (word.length > shortestSurname && lookUp(word.slice(1)) & surname) return true;
	if (word.length < shortestJoined) return false;
	return Array.from({ length: word.length - shortestFirstName }, (_, more) =>
		word.slice(0, shortestFirstName + more)
	).some((beginning) => lookUp(beginning) & firstName);
}

function isOfDesk(word: string, lookUp: LookUp): boolean {
	if (desk.test(word) || wellKnown.has(word)) return true;
	if (!/^\p{L}{3,}$/u.test(word)) return false;
	const known = lookUp(word);
	if ((known & commonWord) === 0 || known & (firstName | surname)) return false;
	return !isJoinedName(word, lookUp);
}

/** Is what stands before the at sign the mailbox of a desk, as "schade" or "poli.cardio"? Each part is a word and no name. */
export const isRoleMailbox = (local: string, lookUp: LookUp): boolean =>
	fold(local)
		.split(/[._-]/u)
		.every((part) => isOfDesk(part, lookUp));
