/** A kind of picture that browsers show and that cannot carry a script, with its pixels. */
export interface PictureSize {
	readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
	readonly width: number;
	readonly height: number;
}

/** What the first bytes of a PNG, JPEG or WebP say; null for anything else or a broken beginning. */
export function readPictureSize(bytes: Buffer): PictureSize | null {
	return readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes);
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG (W3C, third edition), §5.2 and §11.2.1: the signature, then the chunk IHDR. */
function readPng(bytes: Buffer): PictureSize | null {
	const isPng =
		bytes.length >= 33 &&
		bytes.subarray(0, 8).equals(pngStart) &&
		bytes.toString('latin1', 12, 16) === 'IHDR';
	if (!isPng) return null;
	return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Start of frame in JPEG (ITU-T T.81, table B.1): C0–CF without C4, C8 and CC. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(bytes: Buffer): PictureSize | null {
	if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes.readUInt8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker)) {
			const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
			return { type: 'image/jpeg', width, height };
		}
		at += 2 + bytes.readUInt16BE(at + 2);
	}
	return null;
}

/** WebP (RFC 9649): RIFF with the chunk VP8, VP8L or VP8X first. */
function readWebp(bytes: Buffer): PictureSize | null {
	const word = (from: number) => bytes.toString('latin1', from, from + 4);
	if (bytes.length < 30 || word(0) !== 'RIFF' || word(8) !== 'WEBP') return null;
	const type = 'image/webp';
	if (word(12) === 'VP8X')
		return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
	if (word(12) === 'VP8L' && bytes[20] === 0x2f) {
		const packed = bytes.readUInt32LE(21);
		return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
	}
	if (word(12) === 'VP8 ' && bytes.readUIntBE(23, 3) === 0x9d012a)
		return {
			type,
			width: bytes.readUInt16LE(26) & 0x3fff,
			height: bytes.readUInt16LE(28) & 0x3fff
		};
	return null;
}
