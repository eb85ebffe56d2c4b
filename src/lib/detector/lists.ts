/** What the lists say about a word; a word may be in several. */
export const lists = {
	firstName: 1,
	surname: 2,
	place: 4,
	publicName: 8,
	commonWord: 16,
	opensPlace: 32
} as const;

const { firstName, surname, commonWord } = lists;
/** In which of the large lists a word can be, if in any; a first name is not listed as a surname again. */
export const wordClasses: readonly number[] = [
	0,
	firstName,
	surname,
	commonWord,
	firstName | commonWord,
	surname | commonWord
];
