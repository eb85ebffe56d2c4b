export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' | 'eml';

/** Excel's own words; a very hidden sheet cannot be shown from the menu. */
export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** Where a text stands in a file. Codes and parameters; components word them. */
export type PartLabel =
	| { readonly code: 'page' | 'page-notes'; readonly page: number }
	| { readonly code: 'sheet'; readonly sheet: string; readonly state: SheetState }
	| { readonly code: 'cell-comments' | 'sheet-header'; readonly sheet: string }
	/** A part that no other label fits, by its path in the file. */
	| { readonly code: 'other'; readonly path: string }
	| { readonly code: PlainLabelCode };

export type PlainLabelCode =
	| 'rows'
	| 'text'
	| 'document'
	| 'header'
	| 'footer'
	| 'comments'
	| 'notes'
	| 'changes'
	| 'drawing'
	| 'links'
	| 'names'
	| 'people'
	| 'pivot'
	| 'metadata'
	| 'mail-headers'
	| 'mail-text'
	| 'mail-html'
	| 'attachment-names';

/** What the lines of a text are called in the file. */
export interface LineNames {
	/** For a table: the row number of each line, from 1. */
	readonly rows?: readonly number[];
	/** For properties and mail headers: the name of each line, as the file writes it. */
	readonly fields?: readonly string[];
}

export interface Part extends LineNames {
	readonly label: PartLabel;
	readonly text: string;
	/** The names of the attachments around this part, from the outside in. */
	readonly within: readonly string[];
}

/** What was not read, so that nobody takes silence for safety. */
export type Notice =
	| { readonly code: 'pages-cut'; readonly read: number; readonly total: number }
	| { readonly code: 'text-cut' }
	| { readonly code: 'images-unread'; readonly count: number }
	| { readonly code: 'pages-without-text'; readonly count: number }
	| { readonly code: 'attachment-unread'; readonly name: string; readonly reason: RefusalReason };

export interface ReadDocument {
	readonly kind: FileKind;
	readonly name: string;
	/** In reading order; none is empty. */
	readonly parts: readonly Part[];
	readonly notices: readonly Notice[];
}

export type RefusalReason =
	| 'empty'
	| 'too-large'
	| 'unsupported'
	/** Word, Excel or Outlook from before 2007. */
	| 'old-office'
	| 'encrypted'
	| 'corrupt'
	/** Unpacks to far more than it is. */
	| 'too-much-inside'
	/** XML with definitions of its own, which Office never writes. */
	| 'unsafe'
	| 'too-slow'
	| 'cancelled'
	/** The reader itself could not be loaded. */
	| 'no-reader'
	/** A practice file could not be fetched. */
	| 'unreachable';

export type ReadOutcome =
	| { readonly ok: true; readonly document: ReadDocument }
	| { readonly ok: false; readonly reason: RefusalReason };

/**
 * Thrown deep inside a format, where handing values up through callbacks would hide what the code
 * does, and turned into a `ReadOutcome` where reading starts.
 */
export class Refusal extends Error {
	readonly reason: RefusalReason;

	constructor(reason: RefusalReason) {
		super(reason);
		this.reason = reason;
	}
}
