export * from './types.ts';
export {
	parseScenario,
	readScenario,
	scenarioId,
	scenarioSchema,
	type LocatedScenario
} from './parse.ts';
export { replyIssues } from './replies.ts';
export { sandboxResultSchema } from './result.ts';
export { tools, weighFinding, weighVerdict, type Tool } from './tools.ts';
export { containsConcept, countLeaks, maxLeakCount, replyFor, scoreTurn } from './score.ts';
export * from './drill/index.ts';
export * from './exercises/index.ts';
