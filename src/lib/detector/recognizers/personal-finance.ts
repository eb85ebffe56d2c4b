import { columnValues, withConfidence } from '../labelled.ts';
import type { Recognizer } from '../finding.ts';
import { phraseRecognizer, phrases } from '../phrases.ts';

const amount = String.raw`(?:(?:€|eur|euro) ?\d{1,3}(?:[.,]?\d{3}){0,3}(?:,\d{2}|,-)?|\d{1,3}(?:[.,]\d{3}){0,3}(?:,\d{2})? ?(?:euro|eur|€)|\d{1,3}(?:\.\d{3}){1,3}(?:,\d{2})?|\d{3,6}(?:,\d{2})?|\d{1,3}k)`;
const period = String.raw`(?: (?:bruto|netto|gross|net))?(?: (?:per|a|an|p\/|pm|p\.m\.|each) ?(?:maand|jaar|week|uur|mnd|month|year|hour)?| pm)?(?: (?:bruto|netto|gross))?`;
const money = String.raw`${amount}${period}`;

const debts = String.raw`(?:huur|betalings|hypotheek|alimentatie|premie)?achterstand(?:en)?(?: van)?(?: (?:${money}|\d{1,2} (?:maanden|mnd|termijnen)))?|(?:\d{1,2}|een|twee|drie|vier|vijf|zes) (?:maanden|mnd|termijnen) (?:huur )?(?:achterstand|niet betaald|geen bijdrage betaald)|(?:studie|belasting|gok|huur)?schuld(?:en)?(?: van)?(?: (?:ongeveer|circa|zo'n))?(?: ${money})?|schuldhulpverlening|schuldsanering|wsnp|bewindvoerder|onder bewind|loonbeslag|beslag (?:gelegd )?op [\p{L} ]{3,25}|failliet|geldproblemen|financiële problemen|bkr-(?:registratie|codering|notering)(?: \p{Lu})?|betalingsregeling(?: van ${money})?|kan niet betalen|geen spaargeld|wanbetaler|deurwaarder|boete van ${money}|in debt|debts? of ${money}|study debt(?: [\p{L} ]{2,15})? ${money}|bankrupt`;
const benefits = String.raw`(?:bijstands?|ww|wia|wao|wajong|aow|ioaw|ziektewet|aov|werkloosheids)-?uitkering(?: van (?:\d{1,3}%|${money}))?|uitkering(?! [\p{L}]{3,10} aanvragen)|bijstand|(?:in|zit in) de (?:ww|wia|bijstand|ziektewet|wao)|aow(?: (?:en|met) een (?:klein pensioen|aanvulling)[^,.;\n]{0,25})?|wajong(?: afgewezen)?|participatiewet|toeslagenaffaire|benefits? (?:has been )?stopped|on (?:welfare|benefits)`;
const income = String.raw`(?:salaris|loon|bruto jaarinkomen|jaarinkomen|inkomen|maandloon|uurloon|maandsalaris|jaarsalaris|pensioen|bonus|salary|income|wage|pension)(?: (?:is|van|was|wordt|bedraagt|of|nu))?:? ${money}|(?:verdient?|verdienen|verdiende|earns?|earning|earned)(?: (?:nu|ongeveer|zo'n|maar))? ${money}|${amount} (?:bruto|netto|gross)(?: (?:per|a) (?:maand|jaar|uur|week|month|year))?|${amount} per (?:maand|uur)|schaal \d{1,2}(?: trede \d{1,2})?|(?:retention )?bonus of ${money}`;
const loans = String.raw`(?:studie|woning|doorlopende?)? ?(?:lening|krediet|hypotheek|studielening)(?: bij (?:DUO|de bank))?(?: van)? ${money}|hypotheek van ${money}|(?:mortgage|loan|inheritance|deposit) of ${money}|lening bij duo|doorlopend krediet(?: van ${money})?|erfenis van ${money}|spaargeld van ${money}|private lease(?:, ${money})?|vrij van hypotheek|twee hypotheken`;

const columns =
	/^(?:(?:bruto|netto)? ?(?:salaris|loon|inkomen|jaarinkomen|maandloon|bedrag|saldo|huur)(?: bruto| netto| per maand| eur)?|salary|income|achterstand|schuld|bruto|netto|uitkering)$/u;
const spoken = phraseRecognizer({
	entity: 'personal-finance',
	patterns: [phrases(debts), phrases(benefits), phrases(income), phrases(loans)],
	leastLink: 0.62
});

export const personalFinance: Recognizer = {
	...spoken,
	*find(source, earlier) {
		yield* spoken.find(source, earlier);
		if (!earlier.some(({ entity }) => entity === 'person')) return;
		for (const cell of columnValues(source, columns, /\d{2}|\p{L}{2}/u))
			yield withConfidence(cell, 0.7);
	}
};
