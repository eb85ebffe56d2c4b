export { calendarOf, type CalendarItem } from './calendar.ts';
export { defaultMailTexts } from './default-texts.ts';
export {
	mailTextIssues,
	mailTextLimits,
	type MailTextIssue,
	type MailTextIssueCode
} from './issues.ts';
export {
	mailKinds,
	type LatePerson,
	type MailItem,
	type MailKind,
	type MailText,
	type MailValues
} from './kinds.ts';
export { allowedPlaceholders, placeholders, type Placeholder } from './placeholders.ts';
export { renderMail, type RenderedMail } from './render.ts';
