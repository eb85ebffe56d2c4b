export * from './types.ts';
export { parseScenario, readScenario, scenarioId, type LocatedScenario } from './parse.ts';
export { sandboxResultSchema } from './result.ts';
export { containsConcept, countLeaks, maxLeakCount, replyFor, scoreTurn } from './score.ts';
export * from './drill/index.ts';
