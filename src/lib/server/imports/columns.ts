import { nameKey, type EmployeeTexts } from '../people/employee-fields.ts';

/** What a file can say about somebody. A name may come in three parts. */
export type ImportColumn = keyof EmployeeTexts | 'department' | 'firstName' | 'infix' | 'lastName';

// As the exports of Dutch HR systems and people in a hurry call them.
const names: Readonly<Record<ImportColumn, readonly string[]>> = {
	name: ['naam', 'name', 'volledige naam', 'full name', 'medewerker', 'employee'],
	firstName: ['voornaam', 'roepnaam', 'first name', 'given name'],
	infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'infix', 'prefix'],
	lastName: ['achternaam', 'last name', 'surname', 'family name'],
	email: [
		'e-mail',
		'email',
		'e-mailadres',
		'emailadres',
		'mail',
		'e-mail address',
		'email address'
	],
	personnelNumber: [
		...['personeelsnummer', 'personeelsnr', 'medewerkernummer', 'medewerkersnummer'],
		...['personnel number', 'employee number', 'employee id', 'staff number']
	],
	department: ['afdeling', 'department', 'team'],
	jobRoles: ['functie', 'functies', 'rol', 'job role', 'job roles', 'job title', 'function'],
	language: ['taal', 'language'],
	startsOn: ['startdatum', 'in dienst', 'datum in dienst', 'begindatum', 'start date', 'start'],
	endsOn: ['einddatum', 'uit dienst', 'datum uit dienst', 'end date', 'end']
};

const columnByName = new Map(
	Object.entries(names).flatMap(([column, texts]) => texts.map((text) => [text, column] as const))
);

/** Where each known column stands in a file; null when nobody could be recognised by it. */
export function findColumns(header: readonly string[]): ReadonlyMap<string, number> | null {
	const places = new Map<string, number>();
	for (const [place, text] of header.entries()) {
		const column = columnByName.get(nameKey(text).replace(/_/gu, ' '));
		if (column !== undefined && !places.has(column)) places.set(column, place);
	}
	const hasName = places.has('name') || places.has('lastName');
	const hasIdentity = places.has('email') || places.has('personnelNumber');
	return hasName && hasIdentity ? places : null;
}

/** Whether a column of this name is read. */
export function isKnownColumn(text: string): boolean {
	return columnByName.has(nameKey(text).replace(/_/gu, ' '));
}

/** The texts of one row, and its department as the file calls it. */
export function readCells(
	cells: readonly string[],
	places: ReadonlyMap<string, number>
): EmployeeTexts & { readonly department: string } {
	const cell = (column: ImportColumn) => {
		const place = places.get(column);
		return place === undefined ? '' : (cells[place] ?? '').trim();
	};
	const parts = [cell('firstName'), cell('infix'), cell('lastName')].filter(Boolean).join(' ');
	return {
		name: cell('name') || parts,
		email: cell('email'),
		personnelNumber: cell('personnelNumber'),
		language: cell('language'),
		startsOn: cell('startsOn'),
		endsOn: cell('endsOn'),
		jobRoles: cell('jobRoles'),
		department: cell('department')
	};
}
