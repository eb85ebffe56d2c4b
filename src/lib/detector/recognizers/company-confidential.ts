import type { Recognizer } from '../finding.ts';
import { wordMatches } from '../word-matches.ts';

const figure = String.raw`(?:(?:€|eur|euro) ?)?\d{1,4}(?:[.,]\d{1,3}){0,3} ?(?:mln|miljoen|miljard|million|m|k|%|fte|euro|procent|per cent)`;
const subjects = String.raw`(?:bruto|netto|winst|onze |our )?(?:marges?|omzet|kostprijs|inkoopprijs|churn|ebitda|bod|biedprijs|vraagprijs|overnamesom|overnameprijs|kwartaalcijfers|begroting|tekort|verlies|winst|offertes?|tarief|provisie|prognose|severance budget|margin|revenue|turnover|bid|penalty|royement|jaarprovisie|vast budget)`;
const stated = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${subjects}(?!\p{L})[^.;\n\d]{0,40}${figure}(?![\p{L}\p{N}])`,
	'giu'
);
const plans = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:(?:sluiting|fusie|overname|reorganisatie|ontslagronde|afstoten|verkoop) van (?:de|het|onze|een)? ?[^.;\n]{3,60}|maximaal [^.;\n]{0,20}${figure}[^.;\n]{0,10}(?:bieden|biedt|bod)|biedt? (?:maximaal )?${figure}|we will close [^.;\n]{5,60}|${figure} op de vestiging \p{Lu}\p{L}{2,20})`,
	'giu'
);
/** Words that say that what follows is not public. */
const secrecy =
	/(?<![\p{L}\p{N}])(?:vertrouwelijk|geheim|bedrijfsgeheim|intern|alleen (?:voor )?(?:mt|rvb|directie|intern)|niet (?:verspreiden|delen|openbaar)|nog niet (?:gecommuniceerd|bekend|openbaar|getekend)|ongepubliceerde?|niet gepubliceerd|weten (?:nog )?niets|weet (?:nog )?niemand|onder embargo|confidential|not (?:yet )?(?:public|announced|told)|ons bod|onze (?:marge|kostprijs|concurrent|tarieven)|strategieteam|overname|concurrent|kostprijs|earn-out|intentieovereenkomst|prospect|tender|raad van (?:bestuur|commissarissen))(?![\p{L}\p{N}])/iu;

export const companyConfidential: Recognizer = {
	entity: 'company-confidential',
	priority: 10,
	*find(source) {
		if (wordMatches(source, secrecy).next().done) return;
		for (const pattern of [stated, plans])
			for (const match of wordMatches(source, pattern))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.65 };
	}
};
