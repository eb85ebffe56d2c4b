import { Inflate } from 'fflate';
import { Refusal } from './document.ts';
import { limits } from './limits.ts';

export interface ZipEntry {
	readonly path: string;
	readonly method: number;
	/** Bytes in the file. */
	readonly packedSize: number;
	/** Of the local header, in bytes from the start. */
	readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const longestNote = 0xffff;
const encryptedFlag = 1;
// Deflate makes at most 1032 bytes of one: a slice never gives more than 17 MB before it is counted.
const sliceBytes = 16 * 1024;

/** A zip file of which parts are unpacked one by one, within the limits. */
export class ZipReader {
	readonly entries: readonly ZipEntry[];
	readonly #bytes: Uint8Array;
	#unpacked = 0;

	/** @throws Refusal `corrupt`, `encrypted` or `too-much-inside` */
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.entries = readDirectory(bytes);
	}

	/** @throws Refusal `corrupt` or `too-much-inside`; sizes that the file states are not believed */
	unpack(entry: ZipEntry): Uint8Array {
		const packed = this.#packedBytes(entry);
		if (entry.method === 0) {
			this.#count(packed.length, packed.length, 0);
			return packed;
		}
		if (entry.method !== 8) throw new Refusal('corrupt');
		const chunks: Uint8Array[] = [];
		let size = 0;
		let at = 0;
		const inflate = new Inflate((chunk) => {
			size += chunk.length;
			this.#count(chunk.length, size, at);
			chunks.push(chunk);
		});
		try {
			do {
				const slice = packed.subarray(at, at + sliceBytes);
				at += slice.length;
				inflate.push(slice, at >= packed.length);
			} while (at < packed.length);
		} catch (error) {
			throw error instanceof Refusal ? error : new Refusal('corrupt');
		}
		return joinChunks(chunks, size);
	}

	#packedBytes({ offset, packedSize }: ZipEntry): Uint8Array {
		const view = viewOf(this.#bytes);
		if (offset + 30 > this.#bytes.length || view.getUint32(offset, true) !== localMark)
			throw new Refusal('corrupt');
		const start =
			offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
		if (start + packedSize > this.#bytes.length) throw new Refusal('corrupt');
		return this.#bytes.subarray(start, start + packedSize);
	}

	#count(added: number, size: number, packed: number): void {
		this.#unpacked += added;
		const isDense = packed > 0 && size > limits.ratioFromBytes && size > packed * limits.ratio;
		if (isDense || size > limits.partBytes || this.#unpacked > limits.unpackedBytes)
			throw new Refusal('too-much-inside');
	}
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The list of files stands at the end. */
function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
	const view = viewOf(bytes);
	let end = bytes.length - endSize;
	const first = Math.max(0, end - longestNote);
	while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
	if (end < first) throw new Refusal('corrupt');
	const count = view.getUint16(end + 10, true);
	if (count > limits.entries) throw new Refusal('too-much-inside');
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
			throw new Refusal('corrupt');
		if (view.getUint16(at + 8, true) & encryptedFlag) throw new Refusal('encrypted');
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			packedSize: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const joined = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
}
