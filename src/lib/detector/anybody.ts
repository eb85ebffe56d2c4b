import { tokenAt, wordSet, type SourceText } from './source-text.ts';

/** What may stand before a role: "mijn", "deze", "een". */
export const pointers = wordSet(
	'mijn mn zn vd onze ons deze die dit een je jullie uw zijn haar de het my our this that a an the one eén'
);
const isPointer = (key: string): boolean => pointers.has(key);
const indefinite = wordSet('een a an elke iedere any every');
/** "Een medewerker van ons", "a client of mine": somebody in particular after all. */
const ownWords = wordSet('mij mijn mn ons onze hier me my mine our ours us');
/** Nobody in particular, in a question. */
export const somebody = wordSet('iemand someone somebody anyone anybody');
const longestRule = 14;
const telling = wordSet('heb ben had was voel slik gebruik kreeg krijg word werd');
/** How a question or an order to a chatbot begins that may be about anybody. */
const asking = wordSet(
	`hoe wat welke welk wanneer waarom wie mag mogen kan kun kunnen stel vergelijk moet moeten is zijn heeft heb hebben geef schrijf maak bedenk leg noem
	vertel beschrijf stel formuleer verzin help how what which when why who may can should must is are does give write make explain list
	describe draft suggest`
);

/** "Hoe voer ik een gesprek met een medewerker die ziek is?": anybody, not one person. */
export function isAnybody(source: SourceText, index: number, opening: number): boolean {
	if (somebody.has(tokenAt(source, index).key)) return isAsking(source, opening);
	const step = [1, 2].find((back) => isPointer(tokenAt(source, index - back).key));
	if (step === undefined || !indefinite.has(tokenAt(source, index - step).key)) return false;
	// "… dat een collega met een depressie een fout maakte": that happened.
	if (/^(?:dat|that)$/u.test(tokenAt(source, index - step - 1).key)) return false;
	if ([1, 2, 3, 4].some((next) => ownWords.has(tokenAt(source, index + next).key))) return false;
	// "Als een huurder …", "if a tenant …": a rule.
	if (/^(?:als|wanneer|indien|if|when)$/u.test(tokenAt(source, index - step - 1).key))
		return isAsking(source, opening) || asksBehind(source, index);
	return isAsking(source, opening);
}

/** "If a tenant falls behind, what can …?": the question follows. */
function asksBehind(source: SourceText, index: number): boolean {
	const { sentence } = tokenAt(source, index);
	for (let next = index + 1; next <= index + longestRule; next += 1) {
		const token = tokenAt(source, next);
		if (token.sentence !== sentence) return false;
		if (token.key === ',') return asking.has(tokenAt(source, next + 1).key);
	}
	return false;
}

/** "Naar de cardioloog": where somebody goes, and not whom it is about. */
export function isVisited(source: SourceText, index: number): boolean {
	return (
		/^(?:de|een|the|a|an)$/u.test(tokenAt(source, index - 1).key) &&
		/^(?:naar|via|to)$/u.test(tokenAt(source, index - 2).key)
	);
}

/** "Wat mag ik vragen bij een ziekmelding?" asks about somebody else; "heb ik" and "ben ik" tell. */
export function isAskingSelf(source: SourceText, index: number, opening: number): boolean {
	if (tokenAt(source, index).key !== 'ik' || !isAsking(source, opening)) return false;
	return ![-1, 1].some((step) => telling.has(tokenAt(source, index + step).key));
}

/** A question, an order to a chatbot, or an advertisement: "wij zoeken een koster". */
const isAsking = (source: SourceText, opening: number): boolean =>
	asking.has(tokenAt(source, opening).key) ||
	(/^(?:we|wij)$/u.test(tokenAt(source, opening).key) &&
		/^(?:zoeken|are)$/u.test(tokenAt(source, opening + 1).key));
