import { phraseRecognizer, phrases } from '../phrases.ts';

const unions = String.raw`FNV|CNV|VCP|De Unie|AOb|Nautilus|NVJ|NU'91|ACP|NPB|de (?:vak)?bond|een (?:vak)?bond|(?:the|a) (?:trade )?union`;

export const unionMembership = phraseRecognizer({
	entity: 'union-membership',
	patterns: [
		phrases(
			String.raw`(?:kader)?lid (?:geworden )?(?:van|bij) (?:de )?(?:${unions})|(?:FNV|CNV)-(?:lid|kaderlid|poster|leden)|(?:vakbonds|kader)lid(?: van (?:de )?(?:${unions}))?|vakbondslidmaatschap|vakbondsman|(?:staking|actie) (?:van )?(?:de )?(?:FNV|CNV)|aangesloten bij (?:de )?(?:${unions})|(?:joined|member of) (?:${unions})|union (?:member|rep|steward|official)`
		)
	],
	leastLink: 0.6
});
