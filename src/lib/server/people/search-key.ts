/** How names are searched: small letters without accents, so that “yildiz” finds “Yıldız”. */
export function foldSearch(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ıłøßæ]/gu, (letter) => letters[letter] ?? letter)
		.trim();
}

// Letters that do not come apart into a plain one and a mark.
const letters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae' };

/** What is stored beside a person to be searched in. */
export function searchKey(person: {
	readonly name: string;
	readonly email: string | null;
	readonly personnelNumber: string | null;
}): string {
	return foldSearch([person.name, person.email, person.personnelNumber].filter(Boolean).join(' '));
}
