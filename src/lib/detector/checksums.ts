const digitsOf = (value: string): number[] => [...value].map(Number);

/** The eleven-proof of a BSN; eight digits are read with a leading zero. */
export function passesElevenProof(value: string): boolean {
	if (!/^\d{8,9}$/u.test(value) || /^0+$/u.test(value)) return false;
	const digits = digitsOf(value.padStart(9, '0'));
	const sum = digits.reduce(
		(total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
		0
	);
	return sum % 11 === 0;
}

export function passesLuhn(value: string): boolean {
	if (!/^\d{8,22}$/u.test(value)) return false;
	const sum = digitsOf(value)
		.reverse()
		.reduce((total, digit, index) => {
			const doubled = index % 2 === 1 ? digit * 2 : digit;
			return total + (doubled > 9 ? doubled - 9 : doubled);
		}, 0);
	return sum % 10 === 0;
}

/** ISO 7064 mod 97-10 on letters and digits, letters counting from 10. */
function remainder97(value: string): number {
	let remainder = 0;
	for (const character of value.toUpperCase()) {
		const number = Number.parseInt(character, 36);
		remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
	}
	return remainder;
}

export const passesIbanCheck = (iban: string): boolean =>
	remainder97(iban.slice(4) + iban.slice(0, 4)) === 1;
