import { createHash } from 'node:crypto';
import { readPictureSize, type PictureSize } from './picture-size.ts';

/** The most bytes a logo may have; the form tells it before anything is sent. */
export const logoLimitBytes = 200_000;
/** Pixels per side: smaller is a dot, larger is a photo. */
const sides = { min: 16, max: 2_000 } as const;

export interface Logo extends PictureSize {
	/** SHA-256 in hex of the bytes. */
	readonly hash: string;
	readonly bytes: Buffer;
}

/** `svg`: a drawing that may carry a script. `kind`: no picture of a kind we take. */
export type LogoProblem = 'empty' | 'too-large' | 'svg' | 'kind' | 'dimensions';

export type ReadLogo =
	| { readonly ok: true; readonly logo: Logo }
	| { readonly ok: false; readonly problem: LogoProblem };

/**
 * Reads a logo: PNG, JPEG or WebP by its own first bytes, whatever it is called, of at most 200 kB
 * and 16 to 2,000 pixels per side. The picture itself is not decoded.
 */
export function readLogo(bytes: Buffer): ReadLogo {
	const refused = (problem: LogoProblem) => ({ ok: false, problem }) as const;
	if (bytes.length === 0) return refused('empty');
	if (bytes.length > logoLimitBytes) return refused('too-large');
	const size = readPictureSize(bytes);
	if (size === null) return refused(looksLikeSvg(bytes) ? 'svg' : 'kind');
	const fits = [size.width, size.height].every((side) => side >= sides.min && side <= sides.max);
	if (!fits) return refused('dimensions');
	const hash = createHash('sha256').update(bytes).digest('hex');
	return { ok: true, logo: { ...size, hash, bytes } };
}

function looksLikeSvg(bytes: Buffer): boolean {
	return /<svg[\s>]/iu.test(bytes.subarray(0, 4_096).toString('utf8'));
}
