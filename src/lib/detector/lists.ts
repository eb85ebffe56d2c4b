/** What the lists say about a word; a word may be in several. */
export const lists = {
	firstName: 1,
	surname: 2,
	place: 4,
	publicName: 8,
	commonWord: 16,
	opensPlace: 32
} as const;
