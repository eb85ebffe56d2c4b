/** What reading stops at. A file beyond a limit is refused or read in part, and the reader says which. */
export const limits = {
	/** Bytes of the file itself; above this nothing is read. */
	fileBytes: 50 * 1024 * 1024,
	/** Pages of a PDF; the others are left out. */
	pages: 100,
	/** Characters of one file, all parts and attachments together: about a thousand pages. */
	characters: 2_000_000,
	/** Bytes that one compressed part, and all parts of a file together, may unpack to. */
	partBytes: 64 * 1024 * 1024,
	unpackedBytes: 200 * 1024 * 1024,
	/** How many times larger a part may become, once it is over `ratioFromBytes`. Office files stay below 100. */
	ratio: 200,
	ratioFromBytes: 1024 * 1024,
	/** Files in a compressed file. */
	entries: 10_000,
	xmlDepth: 256,
	/** Attachments within attachments. */
	nesting: 3,
	/** Attachments of one file, on all levels. */
	attachments: 50,
	readMs: 60_000
} as const;
