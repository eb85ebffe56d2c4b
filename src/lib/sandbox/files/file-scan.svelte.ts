import type { Assessment, Finding, IndirectIdentification } from '../../detector/index.ts';
import { startScanner, type Scanner } from '../scanner.ts';
import { movedPassage } from '../move-findings.ts';
import { chunksOf, inPart } from './chunks.ts';
import type { Part, ReadDocument, RefusalReason } from './document.ts';
import { readSource, type PracticeFile } from './practice-file.ts';
import type { NamedBlob } from './read-file.ts';

export interface PartFindings {
	readonly part: Part;
	/** Sorted, with offsets in the part's text. */
	readonly findings: readonly Finding[];
	/** Passages that point at one person, with offsets in the part's text. */
	readonly indirect: readonly IndirectIdentification[];
	/** Of each piece that was scanned at once. */
	readonly assessments: readonly Pick<Assessment, 'verdict' | 'reasons'>[];
}

/** A file that was read and scanned whole. */
export interface ScannedFile {
	readonly document: ReadDocument;
	readonly found: readonly PartFindings[];
}

export type FileState =
	| { readonly step: 'empty' }
	| { readonly step: 'reading'; readonly name: string }
	| { readonly step: 'refused'; readonly name: string; readonly reason: RefusalReason }
	| {
			readonly step: 'scanning' | 'scanned';
			readonly document: ReadDocument;
			/** Of the parts scanned so far. */
			readonly found: readonly PartFindings[];
	  };

/**
 * One file in the tab: read, then scanned part by part. It has a scanner of its own, because the
 * composer's lets the newest text win. Make it in a component and `close` it with the component.
 */
export class FileScan {
	state = $state.raw<FileState>({ step: 'empty' });
	/** Of the parts scanned so far. */
	readonly found: readonly PartFindings[] = $derived('found' in this.state ? this.state.found : []);
	readonly isBusy = $derived(this.state.step === 'reading' || this.state.step === 'scanning');
	readonly scanned: ScannedFile | null = $derived.by(() => {
		if (this.state.step !== 'scanned') return null;
		const { document, found } = this.state;
		return { document, found };
	});
	#scanner: Scanner | null = null;
	#run = new AbortController();

	/** Reads and scans a file; a file that was still being read is dropped. Never rejects. */
	async open(file: NamedBlob | PracticeFile): Promise<void> {
		const { signal } = this.#restart();
		this.state = { step: 'reading', name: file.name };
		const outcome = await readSource(file, { signal });
		if (signal.aborted) return;
		if (!outcome.ok) this.#refuse(file.name, outcome.reason);
		else await this.#scan(outcome.document, signal);
	}

	/** Stops and forgets the file. */
	clear(): void {
		this.#restart();
		this.state = { step: 'empty' };
	}

	/** Ends its threads. */
	close(): void {
		this.clear();
		this.#scanner?.stop();
		this.#scanner = null;
	}

	#restart(): AbortController {
		this.#run.abort();
		this.#run = new AbortController();
		return this.#run;
	}

	async #scan(document: ReadDocument, signal: AbortSignal): Promise<void> {
		let found: readonly PartFindings[] = [];
		this.state = { step: 'scanning', document, found };
		this.#scanner ??= startScanner();
		try {
			await this.#scanner.ready;
			for (const part of document.parts) {
				const partFindings = await this.#scanPart(part, signal);
				if (!partFindings) return;
				found = [...found, partFindings];
				this.state = { step: 'scanning', document, found };
			}
			this.state = { step: 'scanned', document, found };
		} catch {
			if (!signal.aborted) this.#refuse(document.name, 'no-reader');
		}
	}

	/** Null when something else came in between. */
	async #scanPart(part: Part, signal: AbortSignal): Promise<PartFindings | null> {
		const findings: Finding[] = [];
		const indirect: IndirectIdentification[] = [];
		const assessments: Assessment[] = [];
		for (const chunk of chunksOf(part)) {
			const result = await this.#scanner?.scan(chunk.text);
			if (signal.aborted || !result) return null;
			const { assessment } = result;
			findings.push(...inPart(result.findings, chunk));
			const by = chunk.offset - chunk.contextLength;
			for (const passage of assessment.indirect)
				if (passage.start >= chunk.contextLength) indirect.push(movedPassage(passage, by));
			assessments.push(assessment);
		}
		return { part, findings, indirect, assessments };
	}

	#refuse(name: string, reason: RefusalReason): void {
		this.state = { step: 'refused', name, reason };
	}
}
