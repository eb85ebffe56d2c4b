export * from './types.ts';
export {
	checkField,
	checkNotice,
	isFormComplete,
	type Answer,
	type FieldState,
	type NoticeCheck
} from './answers.ts';
export { drillDifferences } from './check-languages.ts';
export { drillIssues, fillDeadlines } from './check.ts';
export {
	deadlineAt,
	deadlinesOn,
	deadlineFor,
	deadlineTexts,
	deadlinesSchema,
	lengthInWords,
	parseDeadlines,
	type Deadline
} from './deadlines.ts';
export * from './engine.ts';
export { drillZone, instantAt, localTime } from './local-time.ts';
export { drillId, drillKey, drillSchema, readDrill, type LocatedDrill } from './parse.ts';
export { chosenText, drillReport, type DrillReport } from './report.ts';
export { drillProse } from './prose.ts';
