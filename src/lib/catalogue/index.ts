export { claimIssues, reportClaims, type ClaimReport, type ClaimTargets } from './check-claims.ts';
export { checkModule } from './check.ts';
export { checkGlossary } from './check-glossary.ts';
export { checkReferences, type KnownReferences } from './check-references.ts';
export { parseModule } from './parse.ts';
export { lessonTexts, lessonWords, type ModuleLesson } from './read-lesson.ts';
export type { Module, ModuleFiles, ModuleText } from './types.ts';
export { unchangedParts, type UnchangedParts } from './unchanged-parts.ts';
