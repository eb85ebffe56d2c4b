import { editionFor } from './alphabet.ts';
import type { Finding } from './finding.ts';
import { roles } from './names/words.ts';
import { someFindingIn } from './nearby.ts';
import {
	hasWordAfter,
	hasWordBefore,
	indexFrom,
	tokenAt,
	wordSet,
	type SourceText
} from './source-text.ts';

/** What else is counted in years; a word of these close by and it is not somebody's age. */
const things =
	wordSet(`contract garantie bestaan looptijd hypotheek plan abonnement lening jubileum overeenkomst termijn bewaartermijn
	ervaring dienst dienstverband geleden lang later huur cel gevangenisstraf celstraf historie terug durend getrouwd ipv
	samen actief lid klant garantie studie opleiding programma traject samenwerking relatie huwelijk periode rente rentevast rentevaste
	obligatie deal lease leasecontract gevangenis geëist geeist straf cao werkzaam vergunning bouwjaar oplevering oorlog geschiedenis
	warranty contract experience ago later imprisonment lease guarantee mortgage anniversary per sentence plan term deal
	wijn whisky whiskey kaas huis woning auto boom gebouw kerk bedrijf stad vereniging club computer kat hond poes paard pony`);
const beforeThings = wordSet(
	'dan over than older younger ouder jonger afgelopen laatste komende elke ieder al sinds over binnen na minimaal maximaal last next past for every within vanaf tot hoogstens ten t m om de ruim bijna circa elk paar per first eerste volgende vorige'
);
const subjects = wordSet(
	`ben bent hij zij ze ik he she her him hem haar man vrouw meisje jongen kind zoon dochter patient patiente client cliente klant
	leerling bewoner bewoonster moeder vader zoontje dochtertje aged age leeftijd weduwe kids kinderen oma opa baby peuter kleuter tweeling
	jongetje broer zus broertje zusje partner vriend vriendin collega mevrouw meneer mw dhr minor girl boy woman person`
);
/** What may stand between a person and a number of years that is an age. */
const leads = wordSet(
	'is was ben bent wordt werd van of , ( nu pas inmiddels now were are : turned'
);
const continued =
	/^ (?:voor de klas|in dienst|als|bij|lid|geen|lang|getrouwd|werkzaam|actief|ervaring|samen|bezig|gewerkt|aan het|niet|met)(?!\p{L})/u;
const isSubject = (source: SourceText, index: number): boolean => {
	const { key } = tokenAt(source, index);
	return subjects.has(key) || roles.has(key);
};
const personNouns =
	/^(?:jongen|meisje|kind|zoon|zoontje|dochter|dochtertje|jongetje|slachtoffer|man|vrouw|leeftijd|broer|zus|broertje|zusje|stagiair|leerling|student|girl|boy)/u;

const people = wordSet(
	`buurvrouw buurman buurjongen buurmeisje verdachte slachtoffer sollicitant sollicitante kandidaat kandidate vrijwilliger vrijwilligster
	asielzoeker asielzoekster statushouder vluchteling werkneemster werknemer zzper ondernemer huurder huurster bewoner bewoonster deelnemer deelneemster
	neef nicht nichtje neefje oom tante schoonmoeder schoonvader schoonzus zwager stiefzoon stiefdochter pleegkind pleegzoon pleegdochter
	ex expartner echtgenoot echtgenote verloofde mantelzorger getuige gedetineerde dader inwoner inwoonster gast cursist stagiair stagiaire
	meid knul gozer dame heer vrouw man tweeling puber tiener kleuter peuter neighbour suspect victim applicant candidate volunteer uncle aunt
	nephew niece widow widower speler spelers speelster speelsters turnster turnsters zwemmer zwemster danseres atleet atlete keeper
	cursisten kandidaten deelnemers slachtoffers verdachten jongeren players player`
);

/** Is this word for somebody, so that a number behind it may be an age? */
export const isPersonNoun = (key: string): boolean =>
	people.has(key) || subjects.has(key) || roles.has(key);

/** 0 if a length of time is no age, else how sure it is; `near`: directly behind a person. */
export function confidenceOfAge(
	source: SourceText,
	text: string,
	{ start, end, near }: { readonly start: number; readonly end: number; readonly near: boolean }
): number {
	const years = Number.parseInt(text, 10);
	if (years > 115 || years === 0) return 0;
	if (hasWordAfter(source, end, things, 2) || hasWordBefore(source, start, things, 2)) return 0;
	if (
		/^ (?:of|en|or|and) (?:ouder|jonger|meer|older|younger|over)/u.test(
			source.text.slice(end, end + 14)
		)
	)
		return 0;
	if (
		/\s(?:to|for|aan|voor|like|als) (?:an?|een) $/iu.test(
			source.text.slice(Math.max(0, start - 9), start)
		)
	)
		return 0;
	if (/jarig$/iu.test(text)) {
		const after = indexFrom(source, end);
		return personNouns.test(tokenAt(source, after).key) || isSubject(source, after - 4) ? 0.85 : 0;
	}
	if (/(?:jarige|old|oude?|yo|jong|y\/o)$/iu.test(text)) return 0.85;
	if (near) return editionFor(source, continued).test(source.text.slice(end, end + 16)) ? 0 : 0.85;
	if (hasWordBefore(source, start, beforeThings, 1)) return 0;
	if (editionFor(source, continued).test(source.text.slice(end, end + 16))) return 0;
	const index = indexFrom(source, start);
	if (!leads.has(tokenAt(source, index - 1).key) && !isSubject(source, index - 1)) return 0;
	const close = [1, 2, 3].some(
		(step) =>
			tokenAt(source, index - step).sentence === tokenAt(source, index).sentence &&
			isSubject(source, index - step)
	);
	return close ? 0.7 : 0;
}

/** "Truus, 40 jaar", "Xavi Martina, groep 5, 8 jaar": right behind a person, at most a class between them. */
export const isByPerson = (
	source: SourceText,
	earlier: readonly Finding[],
	start: number
): boolean =>
	someFindingIn(
		earlier,
		start - 24,
		start,
		({ entity, end }) =>
			entity === 'person' &&
			end <= start &&
			/^[,:]? ?(?:(?:(?:is|was|wordt|werd) )?(?:is|was|nu|pas|now|wordt|al|inmiddels|intussen|bijna|net|ruim|\(|(?:groep|klas|team|afd|kamer) \w{1,3},?) ?)?$/u.test(
				source.text.slice(end, start)
			)
	);

/** Is a person spoken of in the same few words: "klant van in de tachtig", "een vrouw van begin veertig"? */
export function hasSubjectNear(source: SourceText, offset: number): boolean {
	const index = indexFrom(source, offset);
	return [-3, -2, -1, 1, 2, 3, 4].some((step) => {
		const { key } = tokenAt(source, index - step);
		return subjects.has(key) || roles.has(key) || /^(?:is|zijn|was|daarvan)$/u.test(key);
	});
}

/** Is somebody spoken of earlier in the sentence: "mijn klant rijdt al jaren schadevrij en is nu 33"? */
export function hasSubjectBefore(source: SourceText, offset: number): boolean {
	const index = indexFrom(source, offset);
	const { sentence } = tokenAt(source, index);
	for (let step = 1; step <= 10; step += 1) {
		const token = tokenAt(source, index - step);
		if (token.sentence !== sentence) return false;
		if (isSubject(source, index - step)) return true;
	}
	return false;
}
