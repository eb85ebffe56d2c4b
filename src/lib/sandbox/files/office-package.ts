import type { Collector } from './collector.ts';
import { Refusal, type PartLabel } from './document.ts';
import { decodeText } from './encoding.ts';
import { scanXml } from './xml.ts';
import type { ZipEntry, ZipReader } from './zip.ts';

/** Reads a file inside a file. */
export type ReadNested = (name: string, bytes: Uint8Array) => Promise<void>;

export interface OfficeFile {
	readonly parts: OfficePackage;
	readonly collector: Collector;
	readonly within: readonly string[];
	readonly readNested: ReadNested;
}

/** The parts of a Word or Excel file, each unpacked when it is asked for. */
export class OfficePackage {
	readonly paths: readonly string[];
	readonly #zip: ZipReader;
	readonly #entries: ReadonlyMap<string, ZipEntry>;
	readonly #used = new Set<string>();

	constructor(zip: ZipReader) {
		this.#zip = zip;
		this.#entries = new Map(zip.entries.map((entry) => [entry.path, entry]));
		this.paths = [...this.#entries.keys()];
	}

	has(path: string): boolean {
		return this.#entries.has(path);
	}

	/** The paths that nobody has asked for yet. */
	unused(): readonly string[] {
		return this.paths.filter((path) => !this.#used.has(path));
	}

	/** @throws Refusal when there is no such part or it cannot be unpacked */
	bytes(path: string): Uint8Array {
		const entry = this.#entries.get(path);
		if (!entry) throw new Refusal('corrupt');
		this.#used.add(path);
		return this.#zip.unpack(entry);
	}

	xml(path: string): string {
		return decodeText(this.bytes(path));
	}

	/** Paths of related parts by relationship id; targets outside the file are left out. */
	related(path: string): ReadonlyMap<string, string> {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
		const targets = new Map<string, string>();
		if (!this.has(list)) return targets;
		scanXml(this.xml(list), {
			open: ({ name, get }) => {
				const [id, target] = [get('Id'), get('Target')];
				if (name !== 'Relationship' || !id || !target || get('TargetMode') === 'External') return;
				targets.set(id, resolvePath(folder, target));
			}
		});
		return targets;
	}
}

function resolvePath(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const steps: string[] = [];
	for (const step of `${folder}${target}`.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}
	return steps.join('/');
}

/** All text in a part, an element on a line. */
export function plainXmlText(xml: string): string {
	const lines: string[] = [];
	let line = '';
	const end = () => {
		if (line.trim() !== '') lines.push(line.trim());
		line = '';
	};
	scanXml(xml, {
		text: (text) => {
			line += text;
		},
		close: (name) => {
			// Runs within a paragraph belong together.
			if (name !== 't' && name !== 'r') end();
		}
	});
	return lines.join('\n');
}

/** `docProps/`: who made it, for whom, what it is called. */
export function readMetadata({ parts, collector, within }: OfficeFile): void {
	const fields: (readonly [string, string])[] = [];
	for (const path of parts.paths.filter((one) => /^docProps\/[^/]+\.xml$/u.test(one))) {
		let field = '';
		let property = '';
		scanXml(parts.xml(path), {
			open: ({ name, get }) => {
				field = name;
				// A property of one's own: its name is an attribute, its value a typed element.
				if (name === 'property') property = get('name') ?? '';
			},
			text: (text) => {
				// Counts of words and pages say nothing.
				if (/\p{L}/u.test(text)) fields.push([property === '' ? field : property, text]);
			}
		});
	}
	collector.addFields(within, { code: 'metadata' }, fields);
}

// Looks and settings: they hold no words of the author.
const appearance =
	/(?:^|\/)(?:_rels\/|theme\/|printerSettings\/)|(?:^|\/)(?:styles|stylesWithEffects|fontTable|webSettings|settings|numbering|calcChain|\[Content_Types\])\.xml$/u;

/** What no reader of the format has asked for: charts, diagrams, custom XML, pictures, files inside the file. */
export async function readRemaining(file: OfficeFile): Promise<void> {
	const { parts, collector, within, readNested } = file;
	for (const path of parts.unused()) {
		if (appearance.test(path) || path.endsWith('/')) continue;
		if (/\/embeddings\/[^/]+\.(?:docx|xlsx|docm|xlsm)$/iu.test(path))
			await readNested(path.slice(path.lastIndexOf('/') + 1), parts.bytes(path));
		else if (/\/media\//u.test(path)) collector.addImages(1);
		else if (path.endsWith('.xml'))
			collector.add(within, labelOf(path), plainXmlText(parts.xml(path)));
	}
	collector.add(within, { code: 'links' }, externalTargets(parts).join('\n'));
}

const labelOf = (path: string): PartLabel =>
	/\/(?:drawings|charts|diagrams)\//u.test(path) ? { code: 'drawing' } : { code: 'other', path };

/** Addresses of links: a mail address stands here and not in the text. */
function externalTargets(parts: OfficePackage): readonly string[] {
	const targets: string[] = [];
	for (const path of parts.paths.filter((one) => one.endsWith('.rels'))) {
		scanXml(parts.xml(path), {
			open: ({ get }) => {
				if (get('TargetMode') === 'External') targets.push(get('Target') ?? '');
			}
		});
	}
	return targets;
}
