/** The departments of the invented practice. */
export const demoDepartments = [
	{ key: 'practice', name: 'Huisartsenpraktijk De Linde', parent: null },
	{ key: 'desk', name: 'Balie & assistenten', parent: 'practice' },
	{ key: 'doctors', name: 'Huisartsen', parent: 'practice' },
	{ key: 'support', name: 'Praktijkondersteuning', parent: 'practice' },
	{ key: 'office', name: 'Administratie', parent: 'practice' }
] as const;

type DemoDepartment = (typeof demoDepartments)[number]['key'];

/** How far somebody is. */
interface DemoProgress {
	/** Negative: due in the past. */
	readonly dueInDays: number;
	/** The number read, from the first on; more than there are means all. */
	readonly lessons?: number;
	readonly scenario?: 'failed' | 'passed';
	/** Right answers per quiz attempt, in per cent; at most the last one passes. */
	readonly attempts?: readonly number[];
}

export interface DemoPerson {
	/** Before the `@`. */
	readonly key: string;
	readonly name: string;
	readonly department: DemoDepartment;
	readonly progress: DemoProgress;
}

const notStarted = { dueInDays: 21 };
const overdue = { dueInDays: -6 };

function finished(...attempts: readonly number[]): DemoProgress {
	return { dueInDays: 7, lessons: 99, scenario: 'passed', attempts };
}

/** Everybody who works there; nobody of them exists. */
export const demoPeople: readonly DemoPerson[] = [
	{ key: 'medewerker', name: 'Noor Bakkali', department: 'desk', progress: notStarted },
	{ key: 'hr', name: 'Ingrid Postma', department: 'office', progress: finished(90) },
	{ key: 'trainer', name: 'Soraya Ramdin', department: 'support', progress: finished(100) },
	{ key: 'manager', name: 'Marieke de Boer', department: 'desk', progress: finished(60, 90) },
	{ key: 'auditor', name: 'Tomasz Kowalczyk', department: 'office', progress: notStarted },
	{ key: 'beheer', name: 'Winston Pinas', department: 'office', progress: finished(80) },
	{ key: 'fatima', name: 'Fatima El Amrani', department: 'desk', progress: finished(100) },
	{ key: 'sanne', name: 'Sanne Hoekstra', department: 'desk', progress: finished(70, 80) },
	{
		key: 'elif',
		name: 'Elif Yıldız',
		department: 'desk',
		progress: { dueInDays: 7, lessons: 3 }
	},
	{
		key: 'chanel',
		name: 'Chanel Kartosen',
		department: 'desk',
		progress: { ...overdue, lessons: 2 }
	},
	{ key: 'daan', name: 'Daan Vermeulen', department: 'desk', progress: overdue },
	{ key: 'gulsen', name: 'Gülşen Öztürk', department: 'desk', progress: notStarted },
	{ key: 'hendrik', name: 'Hendrik van der Meulen', department: 'doctors', progress: overdue },
	{
		key: 'priya',
		name: 'Priya Jagessar',
		department: 'doctors',
		progress: finished(50, 70, 90)
	},
	{
		key: 'willem',
		name: 'Willem-Jan Terpstra',
		department: 'doctors',
		progress: { dueInDays: 7, lessons: 99, scenario: 'failed' }
	},
	{ key: 'aya', name: 'Aya Haddad', department: 'doctors', progress: finished(90) },
	{
		key: 'joris',
		name: 'Joris Brouwer',
		department: 'doctors',
		progress: { ...overdue, lessons: 99, scenario: 'passed', attempts: [60] }
	},
	{ key: 'magdalena', name: 'Magdalena Nowak', department: 'support', progress: finished(80) },
	{
		key: 'kwame',
		name: 'Kwame Boateng',
		department: 'support',
		progress: { dueInDays: 7, lessons: 99, scenario: 'passed', attempts: [70] }
	},
	{ key: 'anneke', name: 'Anneke Dijkstra', department: 'support', progress: notStarted },
	{
		key: 'mei',
		name: 'Mei-Ling Chen',
		department: 'support',
		progress: { dueInDays: 7, lessons: 1 }
	},
	{ key: 'ruben', name: 'Rubén Martina', department: 'office', progress: finished(100) },
	{ key: 'lotte', name: 'Lotte van den Berg', department: 'office', progress: overdue },
	{
		key: 'sipho',
		name: 'Sipho Tuhumury',
		department: 'office',
		progress: { dueInDays: 7, lessons: 5, scenario: 'passed' }
	}
];
