const character = String.raw`[^\s\\<>"'\u0060\p{Cc}\p{Cf}]`;
const destinations = [
	new RegExp(`^https://${character}+$`, 'iu'),
	new RegExp(`^mailto:${character}+$`, 'iu'),
	new RegExp(`^/(?!/)${character}*$`, 'u'),
	new RegExp(`^#${character}*$`, 'u')
];
const asset = /^assets\/([a-z0-9][a-z0-9_-]*\.(?:avif|gif|jpe?g|png|svg|webp))$/u;

/** Whether a link may be followed: `https:`, `mailto:`, a path on this site or a place on the page. */
export function isSafeLink(href: string): boolean {
	return destinations.some((shape) => shape.test(href));
}

/** Whether a link leaves the site. */
export function isExternal(href: string): boolean {
	return /^https:/iu.test(href);
}

/** The file name of an image in `assets/`; undefined for every other address. */
export function assetName(href: string): string | undefined {
	return asset.exec(href)?.[1];
}
