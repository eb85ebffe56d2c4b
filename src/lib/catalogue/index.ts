export { checkModule } from './check.ts';
export { parseModule } from './parse.ts';
export type { Module, ModuleFiles, ModuleText } from './types.ts';
