import { fixedNumber } from '../fixed-numbers.ts';

export const idDocument = fixedNumber({
	entity: 'id-document',
	labels: String.raw`(?:nederlands |buitenlands |dutch )?(?:paspoort|pasp\.?|passport|(?:id|identiteits|verblijfs)-?kaart|verblijfsdocument|verblijfsvergunning|vreemdelingendocument|(?:identiteits|id|reis)-?(?:bewijs|document)|documentnummer|document|(?:national )?id(?: card)?|identity card|legitimatie|kopie van je id|je id)`,
	format: String.raw`[a-z]{2}[a-z\d]{6}\d|[a-z]{2,3}\d{6,7}|\d{8,9}|[a-z]\d{8}`,
	columns: /^(?:paspoort|id|id kaart|document|passport) ?(?:nummer|nr|number)$/u,
	confidence: (value) => (/\d/u.test(value) ? 0.9 : 0)
});
