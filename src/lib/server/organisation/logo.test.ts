import { expect, it } from 'vitest';
import { makeJpegStart, makePng, makeWebpStart } from '../../../../tests/support/pictures.ts';
import { logoLimitBytes, readLogo } from './logo.ts';

it.each([
	['image/png', makePng(300, 80)],
	['image/jpeg', makeJpegStart(300, 80)],
	['image/webp', makeWebpStart('VP8 ', 300, 80)],
	['image/webp', makeWebpStart('VP8L', 300, 80)],
	['image/webp', makeWebpStart('VP8X', 300, 80)]
])('reads a %s by its own bytes', (type, bytes) => {
	expect(readLogo(bytes)).toMatchObject({
		ok: true,
		logo: { type, width: 300, height: 80, bytes }
	});
});

const padded = (bytes: Buffer, length: number) =>
	Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);

it.each([
	['empty', Buffer.alloc(0)],
	['too-large', padded(makePng(300, 80), logoLimitBytes + 1)],
	['svg', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"></svg>')],
	['kind', Buffer.from('Dit is een brief.')],
	['kind', Buffer.from('GIF89a, een heel oud plaatje van vroeger')],
	['kind', makePng(300, 80).subarray(0, 20)],
	['kind', makeJpegStart(300, 80).subarray(0, 12)],
	['kind', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0])],
	['dimensions', makePng(15, 80)],
	['dimensions', makePng(80, 2_001)],
	['dimensions', makeJpegStart(0, 0)]
])('refuses as %s', (problem, bytes) => {
	expect(readLogo(bytes)).toEqual({ ok: false, problem });
});

it('takes the largest that fits', () => {
	expect(readLogo(padded(makePng(2_000, 16), logoLimitBytes))).toMatchObject({ ok: true });
});

it('gives the same picture the same address, another one another', () => {
	const hashes = [makePng(30, 30), makePng(30, 30), makePng(31, 30)].map((bytes) => {
		const read = readLogo(bytes);
		return read.ok ? read.logo.hash : '';
	});
	expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
	expect(hashes[1]).toBe(hashes[0]);
	expect(hashes[2]).not.toBe(hashes[0]);
});
