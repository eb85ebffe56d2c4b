import { crc32, deflateSync } from 'node:zlib';

/** A whole PNG of one colour that any browser shows. */
export function makePng(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits for each of red, green and blue.
	header.set([8, 2, 0, 0, 0], 8);
	const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([15, 92, 77]))]);
	const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		...[chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
	]);
}

function chunk(name: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(body.length, 0);
	ends.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** The first bytes of a JPEG, with a comment before its frame. */
export function makeJpegStart(width: number, height: number): Buffer {
	const frame = [height >> 8, height & 255, width >> 8, width & 255];
	return Buffer.from([
		...[0xff, 0xd8, 0xff, 0xfe, 0, 5, 1, 2, 3, 0xff, 0xff, 0xc2, 0, 17, 8],
		...[...frame, 3, 1, 17, 0]
	]);
}

/** The first bytes of a WebP of each of its three kinds. */
export function makeWebpStart(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number) {
	const bytes = Buffer.alloc(40);
	bytes.write(`RIFF\0\0\0\0WEBP${kind}`, 'latin1');
	if (kind === 'VP8X') {
		bytes.writeUIntLE(width - 1, 24, 3);
		bytes.writeUIntLE(height - 1, 27, 3);
	} else if (kind === 'VP8L') {
		bytes[20] = 0x2f;
		bytes.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
	} else {
		bytes.writeUIntBE(0x9d012a, 23, 3);
		bytes.writeUInt16LE(width, 26);
		bytes.writeUInt16LE(height, 28);
	}
	return bytes;
}
