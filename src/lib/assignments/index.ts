export { addDays, addMonths, calendarDay, daysBetween, isCalendarDay } from './days.ts';
export {
	isModuleCompleted,
	nextStep,
	type ModuleProgress,
	type ModuleRequirement,
	type Step
} from './progress.ts';
export { enrollmentStatus, type EnrollmentFacts, type EnrollmentStatus } from './status.ts';
