import type { Candidate, Recognizer } from '../finding.ts';
import { fold } from '../words.ts';
import { wordSet } from '../source-text.ts';
import { matchesAnywhere, occursAnywhere } from '../text-search.ts';

const localPart = /(?<![\p{L}\p{N}._%+'@/-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}$/u;
const domain = /(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}@])/uy;
const longestLocalPart = 66;
const word = String.raw`[\p{L}\p{N}_-]{1,30}`;
const spelledAt = /apen?staart(?:je)?|[([{]at[)\]}]| at [\p{L}\p{N}_-]{1,30} (?:punt|dot) /iu;
const spelled = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${word}(?: (?:punt|dot) ${word}){0,3} ?(?:apen?staart(?:je)?|[([{]at[)\]}]|\(apenstaartje\)|at(?= [\p{L}\p{N}_-]{1,30} (?:punt|dot) )) ?${word}(?: ?(?:punt|dot|\.|[([](?:dot|punt)[)\]]) ?\p{L}{2,24}){1,3}(?![\p{L}\p{N}])`,
	'giu'
);

/** Mailboxes of a desk instead of a person, and the names that stand in templates. */
const genericMailboxes =
	wordSet(`info klacht klachten contact noreply no-reply donotreply support service klantenservice servicedesk
	helpdesk sales verkoop receptie administratie secretariaat hr hrm personeelszaken privacy security postmaster webmaster
	vragen help office balie mail post facturen invoices jobs vacatures pers press redactie
	naam voornaam achternaam voornaam.achternaam jouwnaam uwnaam jouw.naam uw.naam name firstname.lastname user username you
	example voorbeeld test iemand someone git root admin abuse deploy postgres ubuntu bestellingen orders
	boekhouding balie ledenadministratie webshop garantie reserveringen algemeen`);

/** Looks around each at sign, which is far rarer than the words that could start an address. */
function* writtenAddresses(text: string): Generator<Candidate> {
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
		// First, as it is tried at one place and not searched for.
		domain.lastIndex = at + 1;
		const host = domain.exec(text)?.[0];
		if (host === undefined) continue;
		const local = localPart.exec(text.slice(Math.max(0, at - longestLocalPart), at))?.[0];
		if (local === undefined || genericMailboxes.has(fold(local))) continue;
		yield { start: at - local.length, end: at + 1 + host.length, confidence: 0.97 };
	}
}

export const email: Recognizer = {
	entity: 'email',
	priority: 92,
	*find(source) {
		yield* writtenAddresses(source.text);
		if (!occursAnywhere(source, spelledAt)) return;
		for (const match of matchesAnywhere(source, spelled))
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.85 };
	}
};
