import { fixedNumber } from '../fixed-numbers.ts';

export const imsi = fixedNumber({
	entity: 'imsi',
	labels: 'imsi|subscriber (?:id|identity)',
	format: String.raw`\d{3}(?:[ -]?\d){11,12}`,
	// 204 is the country code of Dutch mobile networks, 001 that of test networks (ITU-T E.212).
	topic: {
		words:
			/^(?:imsis?|iccids?|e?sims?|e?simkaart\p{L}*|msisdn|subscribers?|hlr|hss|simswap|abonnee\p{L}*|testsim|simprofiel|providers?|operators?|netwerk|roaming)$/u,
		shape: /(?:204|001)\d{12}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^imsi(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
