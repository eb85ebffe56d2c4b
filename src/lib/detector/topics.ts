import { tokenAt, wordSet, type SourceText } from './source-text.ts';

/** Works and meetings that treat a subject. */
const works =
	wordSet(`lezing folder brochure artikel presentatie boek cursus training workshop les lessen scriptie werkstuk spreekbeurt onderzoek podcast film
	documentaire webinar congres symposium blog protocol beleid handboek nieuwsbrief campagne spandoek poster column rapport handreiking richtlijn
	lecture leaflet article presentation book course training lesson thesis research podcast film webinar conference poster report`);
/** "De rol van een ouderling", "the meaning of …": what something is, and nobody's. */
const notions = wordSet(
	'rol functie betekenis definitie geschiedenis begrip oorsprong role meaning definition history concept origin'
);
const about = wordSet('over about on rond omtrent inzake');
const between = wordSet('de het een the a an omgaan met');

/** "Een folder over dementie", "her lecture on diabetes": what a work is about, and nobody's fact. */
export function isTopic(source: SourceText, index: number): boolean {
	let before = index - 1;
	while (index - before <= 3 && between.has(tokenAt(source, before).key)) before -= 1;
	if (/^(?:van|of)$/u.test(tokenAt(source, before).key))
		return notions.has(tokenAt(source, before - 1).key);
	if (!about.has(tokenAt(source, before).key)) return false;
	return [1, 2].some((step) => works.has(tokenAt(source, before - step).key));
}
