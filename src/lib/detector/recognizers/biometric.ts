import { phraseRecognizer, phrases } from '../phrases.ts';

export const biometric = phraseRecognizer({
	entity: 'biometric',
	patterns: [
		phrases(
			String.raw`(?:vinger|hand|palm)afdruk(?:ken|template)?|vingersporen|handpalmscan|irisscan|retinascan|gezichts(?:herkenning|scan)|stem(?:herkenning|profiel|afdruk)|biometrische gegevens|fingerprints?|face scan|iris scan|voiceprint|facial recognition`
		)
	],
	leastLink: 0.75
});
