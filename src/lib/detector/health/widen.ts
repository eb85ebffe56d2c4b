import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { FoundTerm } from './terms.ts';

const before =
	wordSet(`chronische chronisch ernstige ernstig zware zwaar acute acuut lichte matige milde beginnende gevorderde vergevorderde terminale
	recidiverende linker rechter gebroken dubbele dubbelzijdige uitgezaaide onbehandelde ernstiger metastatic severe mild chronic acute
	recurrent advanced stage type slechte hevige aanhoudende postnatale verhoogde verlaagde erfelijke aangeboren complexe hoge lage
	drukkende stekende zeurende psychische lichamelijke ziekte syndroom van possible vermoedelijke verdenking verse oude bloedende`);
const after =
	wordSet(`li re links rechts beiderzijds bdz type gold stadium graad fase klasse stage grade nao positief negatief verhoogd verlaagd
	positive negative mg mcg ml g ie eh gram microgram milligram units dd daags twice once daily per dag week geopereerd aanval stootkuur kuur
	sinds wk weken maanden`);

const doseLike = /^\d{1,4}(?:dd|x|mg|mcg|ml|ie|wk)?$/u;

/** Takes adjectives, sides, stages and doses into the phrase. */
export function widen(
	source: SourceText,
	{ from, to }: FoundTerm
): { readonly start: number; readonly end: number } {
	let first = from;
	while (from - first < 3) {
		const token = tokenAt(source, first - 1);
		if (tokenAt(source, first).startsSentence || !before.has(token.key)) break;
		first -= 1;
	}
	let next = to;
	while (next - to < 5) {
		const token = tokenAt(source, next);
		const dash = token.key === '-' && token.glued && after.has(tokenAt(source, next + 1).key);
		if (token.startsSentence || !(dash || after.has(token.key) || doseLike.test(token.key))) break;
		next += 1;
	}
	while (next > to && /^(?:sinds|per|-)$/u.test(tokenAt(source, next - 1).key)) next -= 1;
	return { start: tokenAt(source, first).start, end: tokenAt(source, next - 1).end };
}
