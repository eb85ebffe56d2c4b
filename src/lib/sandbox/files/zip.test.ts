import { strFromU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { ZipReader } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reasonOf = (read: () => unknown): unknown => {
	try {
		return read();
	} catch (error) {
		return error;
	}
};
const unpackAll = (zip: Uint8Array) => {
	const reader = new ZipReader(zip);
	return reader.entries.map((entry) => [entry.path, strFromU8(reader.unpack(entry))]);
};

describe('a zip file', () => {
	test('gives its parts, packed or as they are, also with a note at the end', () => {
		const zip = zipSync(
			{ 'a.xml': bytes('aaaaaaaaaa'), 'é/b.xml': [bytes('b'), { level: 0 }] },
			{ comment: 'een opmerking' }
		);
		expect(unpackAll(zip)).toEqual([
			['a.xml', 'aaaaaaaaaa'],
			['é/b.xml', 'b']
		]);
	});

	test('stops at the ratio, whatever size the file states', () => {
		const zip = zipSync({ a: new Uint8Array(8_000_000) });
		new DataView(zip.buffer).setUint32(22, 10, true);
		expect(reasonOf(() => unpackAll(zip))).toMatchObject({ reason: 'too-much-inside' });
	});

	test('stops at the size of all parts together', () => {
		const zip = zipSync({ a: [new Uint8Array(limits.partBytes - 1), { level: 0 }] });
		const reader = new ZipReader(zip);
		const [entry] = reader.entries;
		const unpackOften = () => {
			for (let turn = 0; entry && turn < 4; turn += 1) reader.unpack(entry);
		};
		expect(reasonOf(unpackOften)).toMatchObject({ reason: 'too-much-inside' });
	});

	const good = zipSync({ 'a.xml': bytes('abc abc abc abc abc abc') });
	const changed = (at: number, value: number): Uint8Array => {
		const copy = good.slice();
		copy[at] = value;
		return copy;
	};
	const directory = good.length - 22 - 46 - 'a.xml'.length;

	test.each([
		['cut off', good.slice(0, -10), 'corrupt'],
		['without a beginning', changed(0, 0), 'corrupt'],
		['with a broken list', changed(directory, 0), 'corrupt'],
		['with an unknown method', changed(directory + 10, 12), 'corrupt'],
		['with a part beyond its end', changed(directory + 21, 99), 'corrupt'],
		['with broken data', changed(35, 0xff), 'corrupt'],
		['with a password', changed(directory + 8, 1), 'encrypted']
	])('%s is refused', (_, zip, reason) => {
		expect(reasonOf(() => unpackAll(zip))).toMatchObject({ reason });
	});
});
