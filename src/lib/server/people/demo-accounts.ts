import type { Role } from '../db/schema.ts';

export interface DemoAccount {
	readonly email: string;
	readonly password: string;
	readonly name: string;
	/** What the account is there to show; a manager has no role of their own. */
	readonly role: Role | 'manager';
}

const password = 'oefenen-met-ai';

/** The accounts of demo mode. They are public knowledge and never accepted outside it. */
export const demoAccounts: readonly DemoAccount[] = [
	{ email: 'medewerker@demo.example', password, name: 'Noor Bakkali', role: 'employee' },
	{ email: 'hr@demo.example', password, name: 'Ingrid Postma', role: 'hr' },
	{ email: 'trainer@demo.example', password, name: 'Soraya Ramdin', role: 'trainer' },
	{ email: 'manager@demo.example', password, name: 'Marieke de Boer', role: 'manager' },
	{ email: 'auditor@demo.example', password, name: 'Tomasz Kowalczyk', role: 'auditor' },
	{ email: 'beheer@demo.example', password, name: 'Winston Pinas', role: 'admin' }
];
