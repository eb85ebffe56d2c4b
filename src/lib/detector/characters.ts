/** What a character is to the tokeniser. */
export const characters = { mark: 1, space: 2, digit: 3, letter: 4, small: 5, capital: 6 } as const;

const letter = /\p{L}|\p{M}/u;

function readCharacter(code: number): number {
	if (code === 32 || (code >= 9 && code <= 13) || code === 160) return characters.space;
	if (code >= 48 && code <= 57) return characters.digit;
	if (code >= 97 && code <= 122) return characters.small;
	if (code >= 65 && code <= 90) return characters.capital;
	return code >= 128 && letter.test(String.fromCharCode(code))
		? characters.letter
		: characters.mark;
}

// Filled when a code unit is first met: asking Unicode for all of them would delay the first answer.
const byCode = new Uint8Array(0x10000);

/** The kind of a UTF-16 code unit; small and capital are letters of ASCII, letter is any other letter or accent. */
export function characterOf(code: number): number {
	const held = byCode[code] ?? 0;
	return held === 0 ? (byCode[code] = readCharacter(code)) : held;
}
