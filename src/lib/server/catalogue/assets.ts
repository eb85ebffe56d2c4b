// Never inlined: a data: address cannot be redirected to.
const addresses = import.meta.glob<string>(
	'/content/modules/*/assets/*.{avif,gif,jpg,jpeg,png,svg,webp}',
	{ query: '?url&no-inline', import: 'default', eager: true }
);

/** The public, hashed address of a module's figure; undefined when there is no such file. */
export function assetAddress(module: string, file: string): string | undefined {
	return addresses[`/content/modules/${module}/assets/${file}`];
}

const practiceAddresses = import.meta.glob<string>(
	[
		'/content/modules/*/assets/*.{pdf,docx,xlsx,csv,txt,eml}',
		'/content/practice/*.{pdf,docx,xlsx,csv,txt,eml}'
	],
	{ query: '?url&no-inline', import: 'default', eager: true }
);

/** The public, hashed address of a practice file: of the module itself, or one that modules share. */
export const practiceFileAddress = (module: string, file: string): string | undefined =>
	practiceAddresses[`/content/modules/${module}/assets/${file}`] ??
	practiceAddresses[`/content/practice/${file}`];
