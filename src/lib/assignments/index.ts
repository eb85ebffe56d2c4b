export { isAudienceEmpty, isInAudience, type Audience, type AudienceMember } from './audience.ts';
export { addDays, addMonths, calendarDay, daysBetween, isCalendarDay, startOfDay } from './days.ts';
export {
	isModuleCompleted,
	nextStep,
	type ModuleProgress,
	type ModuleRequirement,
	type Step
} from './progress.ts';
export {
	earliestDueDay,
	expiryDay,
	firstDueDay,
	lateAfter,
	renewalDay,
	type Completion
} from './recurrence.ts';
export {
	reminderStages,
	reminderWindows,
	type ReminderKind,
	type ReminderWindow
} from './reminders.ts';
export {
	checkRule,
	recurrenceBases,
	recurrenceUnits,
	shortestPeriod,
	type AssignmentRule,
	type Recurrence,
	type RuleProblem
} from './rule.ts';
export { enrollmentStatus, type EnrollmentFacts, type EnrollmentStatus } from './status.ts';
