import { escapeXml, xmlDeclaration } from './xml.ts';

/** What Word and Excel say about a file, outside its pages. */
export interface DocumentDetails {
	readonly title: string;
	readonly author: string;
	readonly lastModifiedBy?: string | undefined;
	readonly company?: string | undefined;
	readonly subject?: string | undefined;
	/** Calendar day, `2026-11-20`. */
	readonly created: string;
}

export interface Relationship {
	readonly id: string;
	/** The last part of the type's address, `worksheet`. */
	readonly type: string;
	readonly target: string;
}

const office = 'http://schemas.openxmlformats.org';
const officeTypes = `${office}/officeDocument/2006/relationships`;
const metadataTypes = `${office}/package/2006/relationships/metadata`;

export function relationshipsPart(relationships: readonly Relationship[]): string {
	const entries = relationships.map(({ id, type, target }) => {
		const base = type === 'core-properties' ? metadataTypes : officeTypes;
		return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"/>`;
	});
	return `${xmlDeclaration}<Relationships xmlns="${office}/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** The list of content types: by path of the part. */
export function contentTypesPart(types: Readonly<Record<string, string>>): string {
	const overrides = Object.entries(types).map(
		([path, type]) =>
			`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`
	);
	return `${xmlDeclaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
}

export const detailsTypes = {
	'docProps/core.xml': 'package.core-properties',
	'docProps/app.xml': 'officedocument.extended-properties'
} as const;

/** `docProps/` and the package's own relationships; `main` is the path of the main part. */
export function detailsParts(
	{ title, author, lastModifiedBy = author, company, subject, created }: DocumentDetails,
	application: string,
	main: string
): Readonly<Record<string, string>> {
	const instant = `${created}T09:00:00Z`;
	const about = subject === undefined ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`;
	const firm = company === undefined ? '' : `<Company>${escapeXml(company)}</Company>`;
	return {
		'docProps/core.xml': `${xmlDeclaration}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${about}<dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(lastModifiedBy)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`,
		'docProps/app.xml': `${xmlDeclaration}<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>${application}</Application>${firm}</Properties>`,
		'_rels/.rels': relationshipsPart([
			{ id: 'rId1', type: 'officeDocument', target: main },
			{ id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
			{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' }
		])
	};
}
