/** Crimes that happen at a time and place, to whoever is there. */
export const events =
	'inbraak inbraken overval diefstal beroving schietpartij steekpartij brandstichting moord ontvoering woningoverval'.split(
		' '
	);
/** Before such a crime it is a moment: "sinds de schietpartij"; not what somebody had a part in. */
export const atAnEvent =
	/(?<!(?:betrokken|opgepakt|aangehouden|gepakt|betrapt|gezien|gefilmd|hielp|helpen|geholpen|rol|aandeel|verdachte|dader|aanwezig)(?: [\p{L}]{2,12}){0,2} )(?<!\p{L})(?:bij|tijdens|na|sinds) (?:de|een|het|die|deze) $/iu;
