import { isContentId, issueAt, type Issue, type Worded } from '../content/index.ts';
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

interface Attribute {
	readonly value: string;
	readonly column: number;
}

type Report = (column: number, code: string, message: Worded) => void;

const levels: readonly QuestionLevel[] = ['remember', 'understand', 'apply'];
const kinds: readonly WrittenKind[] = ['choice', 'true-false', 'order', 'match', 'short', 'spot'];
const pools: readonly QuestionPool[] = ['post', 'pre'];
const names = ['level', 'objective', 'kind', 'pool'];
const shape = '{level=apply objective=…}';

/** Reads the line below a question's heading: `{level=apply objective=classify kind=order}`. */
export function readAttributes(file: string, line: number, text: string): Attributes {
	const issues: Issue[] = [];
	const report: Report = (column, code, message) => {
		issues.push(issueAt(file, { line, column }, code, message));
	};
	const inner = /^\s*\{((?:[^#{}][^{}]*)?)\}\s*$/u.exec(text)?.[1];
	if (inner === undefined) {
		report(1, 'attributes-missing', {
			nl: `Schrijf onder de kop een regel met kenmerken: ${shape}.`,
			en: `Write a line of attributes below the heading: ${shape}.`
		});
		return { present: false, kind: 'choice', pool: 'post', issues };
	}
	const found = splitAttributes(inner, text.indexOf('{') + 2, report);
	const choose = <T extends string>(name: string, of: Worded, allowed: readonly T[]) => {
		const written = found.get(name);
		const known = allowed.find((entry) => entry === written?.value);
		if (written && !known)
			report(written.column, `${name}-unknown`, {
				nl: `"${written.value}" is geen ${of.nl}: kies uit ${allowed.join(', ')}.`,
				en: `Unknown ${of.en} "${written.value}": expected ${allowed.join(', ')}.`
			});
		return known;
	};
	const level = choose('level', { nl: 'niveau', en: 'level' }, levels);
	if (!found.has('level'))
		report(1, 'level-missing', {
			nl: `Voeg het niveau toe, zoals "level=apply"; kies uit ${levels.join(', ')}.`,
			en: `Add the level, such as "level=apply"; choose from ${levels.join(', ')}.`
		});
	const objective = readObjective(found.get('objective'), report);
	const kind = choose('kind', { nl: 'soort vraag', en: 'kind' }, kinds) ?? 'choice';
	const pool = choose('pool', { nl: 'vragengroep', en: 'pool' }, pools) ?? 'post';
	return {
		present: true,
		issues,
		kind,
		pool,
		...(level && { level }),
		...(objective !== undefined && { objective })
	};
}

function splitAttributes(
	inner: string,
	firstColumn: number,
	report: Report
): ReadonlyMap<string, Attribute> {
	const found = new Map<string, Attribute>();
	for (const match of inner.matchAll(/\S+/gu)) {
		const [key = '', value = ''] = match[0].split('=', 2);
		const column = firstColumn + match.index;
		if (!names.includes(key))
			report(column, 'attribute-unknown', {
				nl: `Onbekend kenmerk "${key}": verwacht ${shape}, en zo nodig kind= of pool=.`,
				en: `Unknown attribute "${key}": expected ${shape}, and kind= or pool= where needed.`
			});
		else if (found.has(key))
			report(column, 'attribute-duplicate', {
				nl: `Het kenmerk "${key}" staat er twee keer: haal er één weg.`,
				en: `The attribute "${key}" is given twice: remove one.`
			});
		else found.set(key, { value, column });
	}
	return found;
}

function readObjective(written: Attribute | undefined, report: Report): string | undefined {
	if (!written)
		report(1, 'objective-missing', {
			nl: 'Voeg het leerdoel toe: "objective=" met een id uit module.md.',
			en: 'Add the objective: "objective=" with an id of module.md.'
		});
	else if (!isContentId(written.value))
		report(written.column, 'objective-id', {
			nl: `"${written.value}" is geen id van een leerdoel: neem een id uit module.md.`,
			en: `"${written.value}" is no id of an objective: take an id of module.md.`
		});
	return written?.value;
}
