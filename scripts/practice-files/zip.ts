import { strToU8, zipSync } from 'fflate';

// Zip times are local time without a zone: made of local parts, they are the same bytes everywhere.
const always = new Date(2026, 0, 1);

/** Packs texts and bytes by path; the same content gives the same bytes on every machine and day. */
export function packZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const files: Record<string, Uint8Array> = {};
	for (const [path, part] of Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
		files[path] = typeof part === 'string' ? strToU8(part) : part;
	return zipSync(files, { level: 9, mtime: always });
}
