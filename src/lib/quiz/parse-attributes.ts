import { isContentId, issueAt, type Issue } from '../content/index.ts';
import type { Question, QuestionLevel, QuestionPool } from './types.ts';

/** Kinds that are written; one or several right options make `single` or `multiple` by themselves. */
export type WrittenKind = 'choice' | Exclude<Question['kind'], 'single' | 'multiple'>;

export interface Attributes {
	readonly present: boolean;
	readonly level?: QuestionLevel;
	readonly objective?: string;
	readonly kind: WrittenKind;
	readonly pool: QuestionPool;
	readonly issues: readonly Issue[];
}

const levels: readonly QuestionLevel[] = ['remember', 'understand', 'apply'];
const kinds: readonly WrittenKind[] = ['choice', 'true-false', 'order', 'match', 'short', 'spot'];
const pools: readonly QuestionPool[] = ['post', 'pre'];
const names = ['level', 'objective', 'kind', 'pool'];
const shape = '{level=apply objective=…}';

/** Reads the line below a question's heading: `{level=apply objective=classify kind=order}`. */
export function readAttributes(file: string, line: number, text: string): Attributes {
	const issues: Issue[] = [];
	const report = (column: number, code: string, message: string) => {
		issues.push(issueAt(file, { line, column }, code, message));
	};
	const inner = /^\s*\{((?:[^#{}][^{}]*)?)\}\s*$/u.exec(text)?.[1];
	if (inner === undefined) {
		report(1, 'attributes-missing', `Write a line of attributes below the heading: ${shape}.`);
		return { present: false, kind: 'choice', pool: 'post', issues };
	}
	const found = new Map<string, { value: string; column: number }>();
	const start = text.indexOf('{') + 1;
	for (const match of inner.matchAll(/\S+/gu)) {
		const [key = '', value = ''] = match[0].split('=', 2);
		const column = start + match.index + 1;
		if (!names.includes(key))
			report(column, 'attribute-unknown', `Unknown attribute "${key}": expected ${shape}.`);
		else if (found.has(key))
			report(column, 'attribute-duplicate', `The attribute "${key}" is given twice.`);
		else found.set(key, { value, column });
	}
	const level = found.get('level');
	const objective = found.get('objective');
	const known = levels.find((name) => name === level?.value);
	if (!level) report(1, 'level-missing', `Add the level: ${levels.join(', ')}.`);
	else if (!known)
		report(
			level.column,
			'level-unknown',
			`Unknown level "${level.value}": expected ${levels.join(', ')}.`
		);
	if (!objective) report(1, 'objective-missing', 'Add the objective: an id of module.md.');
	else if (!isContentId(objective.value))
		report(objective.column, 'objective-id', `"${objective.value}" is no id of an objective.`);
	const kind = found.get('kind');
	const knownKind = kinds.find((name) => name === (kind?.value ?? 'choice'));
	if (kind && !knownKind)
		report(
			kind.column,
			'kind-unknown',
			`Unknown kind "${kind.value}": expected ${kinds.join(', ')}.`
		);
	const pool = found.get('pool');
	const knownPool = pools.find((name) => name === (pool?.value ?? 'post'));
	if (pool && !knownPool)
		report(
			pool.column,
			'pool-unknown',
			`Unknown pool "${pool.value}": expected ${pools.join(', ')}.`
		);
	return {
		present: true,
		issues,
		kind: knownKind ?? 'choice',
		pool: knownPool ?? 'post',
		...(known && { level: known }),
		...(objective && { objective: objective.value })
	};
}
