type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sampleBytes = 4096;

/** How a text was written: by its byte order mark, then by its zero bytes, then by whether it is valid UTF-8. */
export function findEncoding(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, sampleBytes);
	const zeros = [0, 0];
	for (const [index, byte] of sample.entries())
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > sample.length / 8 && even === 0) return 'utf-16le';
	if (even > sample.length / 8 && odd === 0) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

export const decodeText = (bytes: Uint8Array): string =>
	new TextDecoder(findEncoding(bytes)).decode(bytes);

/** Whether a file holds something else than text. */
export function isBinary(bytes: Uint8Array): boolean {
	const encoding = findEncoding(bytes);
	if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
	return bytes.subarray(0, sampleBytes).includes(0);
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		// A piece of a longer text may end in the middle of a character.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
