export const mailKinds = [
	'invitation',
	'password-reset',
	'assigned',
	'renewal',
	'content',
	'reminder',
	'overdue',
	'escalation'
] as const;
export type MailKind = (typeof mailKinds)[number];

/** A module that somebody still has to do. */
export interface MailItem {
	readonly title: string;
	/** Calendar day, `YYYY-MM-DD`. */
	readonly dueOn: string;
	/** Address of the module's page: `https:`, or `http:` on one's own machine. */
	readonly link: string;
	/** Why it is in the mail; only `overdue` is called late. */
	readonly kind: 'assigned' | 'renewal' | 'content' | 'reminder' | 'overdue';
}

/** Somebody whose manager and HR hear that the due day has long passed. */
export interface LatePerson {
	readonly name: string;
	readonly department: string | null;
	/** Titles of the modules. */
	readonly titles: readonly string[];
	/** The earliest due day, `YYYY-MM-DD`. */
	readonly dueOn: string;
}

/** What a mail is filled with. Days are calendar days, `YYYY-MM-DD`. */
export interface MailValues {
	/** Of the one who gets the mail. */
	readonly name: string;
	readonly organisation: string;
	/** Whom to ask, such as a name with a phone number; null: HR. */
	readonly contact: string | null;
	/** Where to go first. It opens a page and signs nobody in. */
	readonly link: string;
	readonly items: readonly MailItem[];
	readonly people: readonly LatePerson[];
	/** The day on which the link of an invitation or a new password ends; null: not told. */
	readonly expiresOn: string | null;
	readonly today: string;
}

/** What an organisation may change about a mail: plain text and Markdown, both with placeholders. */
export interface MailText {
	readonly subject: string;
	readonly body: string;
}
