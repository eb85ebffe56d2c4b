import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { issueAt, type Place } from './issues.ts';
import { schemaMessage } from './schema-words.ts';
import type { Issue, Parsed, Worded } from './types.ts';
import { yamlAdvice } from './yaml-advice.ts';

export type Path = readonly (string | number)[];

export interface LocatedValue<T> {
	readonly value: T;
	/** Where a key is written; the nearest written parent when it is missing. */
	readonly placeOf: (path: Path) => Place;
}

export interface YamlSource {
	readonly file: string;
	readonly text: string;
	/** Line of the file on which `text` begins. */
	readonly firstLine: number;
}

interface Reading {
	readonly document: Document.Parsed;
	readonly placeAt: (offset: number) => Place;
}

const maxCharacters = 20_000;
const maxRepairs = 5;
const tooDeep: Worded = {
	nl: 'De YAML is te diep genest of gebruikt ankers (& en *): schrijf het gewoon uit.',
	en: 'The YAML is nested too deeply or uses anchors; write it plainly.'
};
const unquotedValue = /^(\s*(?:- +)?[\w-]+: +)([^'"[\]{}|>&*!#%@`\s].*)$/u;

/** Parses YAML by a schema. Every mistake becomes an issue at its own place; nothing is thrown. */
export function parseYaml<const TSchema extends v.GenericSchema>(
	source: YamlSource,
	schema: TSchema
): Parsed<LocatedValue<v.InferOutput<TSchema>>> {
	const { file, text, firstLine } = source;
	const refuse = (message: Worded): Parsed<never> => ({
		ok: false,
		issues: [issueAt(file, { line: firstLine }, 'yaml-syntax', message)]
	});
	if (text.length > maxCharacters)
		return refuse({
			nl: `De YAML is langer dan ${maxCharacters} tekens: maak hem korter.`,
			en: `The YAML is over ${maxCharacters} characters: make it shorter.`
		});
	try {
		const reading = readTolerantly(source);
		const { document, placeAt } = reading;
		const mistakes = syntaxIssues(source, reading);
		if (mistakes.length > 0) return { ok: false, issues: mistakes };
		const placeOf = (path: Path) => placeOfPath(document, path, placeAt);
		// Anchors have no use here and their expansion can exhaust memory: none are allowed.
		const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }) ?? {});
		return result.success
			? { ok: true, value: { value: result.output, placeOf } }
			: { ok: false, issues: result.issues.map((issue) => schemaIssue(file, issue, placeOf)) };
	} catch {
		return refuse(tooDeep);
	}
}

/**
 * YAML refuses `title: Part one: the case`. Authors write that all the time, so a line that fails
 * on it is read again as if its value stood between quotes.
 */
function readTolerantly(source: YamlSource): Reading {
	let text = source.text;
	for (let repair = 0; ; repair++) {
		const reading = read(text, source.firstLine);
		const lines = text.split('\n');
		for (const { code, pos } of reading.document.errors) {
			if (code !== 'BLOCK_AS_IMPLICIT_KEY') continue;
			const index = reading.placeAt(pos[0]).line - source.firstLine;
			const [, key, value] = unquotedValue.exec(lines[index] ?? '') ?? [];
			if (key && value) lines[index] = `${key}${quote(value)}`;
		}
		const repaired = lines.join('\n');
		if (repaired === text || repair === maxRepairs) return reading;
		text = repaired;
	}
}

function syntaxIssues({ file, text, firstLine }: YamlSource, reading: Reading): readonly Issue[] {
	const { document, placeAt } = reading;
	const lines = text.split('\n');
	return [...document.errors, ...document.warnings].map(({ code, pos, message }) => {
		const { line, column } = placeAt(pos[0]);
		// The quotes of a repair can push a place behind the end of the line as its author wrote it.
		const end = (lines[line - firstLine] ?? '').length + 1;
		const place = { line, column: Math.min(column, end) };
		return issueAt(file, place, 'yaml-syntax', yamlAdvice(code, message));
	});
}

function quote(value: string): string {
	const comment = value.indexOf(' #');
	const text = comment < 0 ? value : value.slice(0, comment);
	return `'${text.trimEnd().replaceAll("'", "''")}'`;
}

function read(text: string, firstLine: number): Reading {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
	return {
		document,
		placeAt(offset) {
			const { line, col } = lineCounter.linePos(offset);
			return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
		}
	};
}

function placeOfPath(document: Document.Parsed, path: Path, placeAt: Reading['placeAt']): Place {
	let node: unknown = document.contents;
	let place = placeAt(0);
	for (const step of path) {
		let child: unknown;
		let written: unknown;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			written = pair?.key;
			child = pair?.value;
		} else if (isSeq(node)) {
			child = node.items[Number(step)];
			written = child;
		}
		if (!isNode(written) || !written.range) return place;
		place = placeAt(written.range[0]);
		node = child;
	}
	return place;
}

function schemaIssue(
	file: string,
	issue: v.BaseIssue<unknown>,
	placeOf: LocatedValue<unknown>['placeOf']
): Issue {
	const path: (string | number)[] = (issue.path ?? []).map(({ key }) =>
		typeof key === 'number' ? key : String(key)
	);
	const name = path.join('.');
	const place = placeOf(path);
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return issueAt(file, place, 'unknown-key', {
			nl: `Onbekende sleutel "${name}": haal hem weg of verbeter de spelling.`,
			en: `Unknown key "${name}": remove it or correct its spelling.`
		});
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return issueAt(file, place, 'missing-key', {
			nl: `De sleutel "${name}" ontbreekt: voeg hem toe.`,
			en: `Key "${name}" is missing: add it.`
		});
	return issueAt(file, place, 'wrong-value', schemaMessage(name, issue));
}
