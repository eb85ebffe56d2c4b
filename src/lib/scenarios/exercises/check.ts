import { issueAt, placeOfOffset, plainText, type Issue, type Worded } from '../../content/index.ts';
import { assess, type Finding } from '../../detector/index.ts';
import { tools, weighFinding, type Tool } from '../tools.ts';
import type { LocatedExercise } from './parse.ts';
import type { WrittenJob } from './parse-jobs.ts';
import type { WrittenSnippet } from './parse-snippets.ts';
import type { MarkedLeak, MarkedText } from './parse-text.ts';

type Detect = (text: string) => readonly Finding[];

/** Where an author and the detector disagree: labels that are missing, differ or are not found. */
export function exerciseIssues(
	file: string,
	{ written }: LocatedExercise,
	detect: Detect
): readonly Issue[] {
	return [
		...(written.text ? textIssues(file, written.text, detect) : []),
		...written.snippets.flatMap((snippet) => snippetIssues(file, snippet, detect)),
		...written.jobs.flatMap((job) => jobIssues(file, job, detect))
	];
}

function textIssues(file: string, { plain, leaks, line }: MarkedText, detect: Detect) {
	const findings = detect(plain);
	const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
		a.start < b.end && b.start < a.end;
	const missed = findings.filter((finding) => !leaks.some((leak) => overlaps(leak, finding)));
	const issues = missed.map(({ entity, start, end }) => {
		const words = plain.slice(start, end);
		const place = placeOfOffset(plain, start);
		return issueAt(file, { line: line + place.line - 1 }, 'leak-unlabelled', {
			nl: `De detector ziet hier ook ${entity} "${words}": markeer het of haal het weg.`,
			en: `The detector also sees ${entity} "${words}" here: mark it or take it out.`
		});
	});
	for (const leak of leaks) {
		const seen = findings.filter((finding) => overlaps(leak, finding));
		issues.push(...labelIssues(file, leak, seen, plain.slice(leak.start, leak.end)));
	}
	return issues;
}

function snippetIssues(file: string, { snippet, line, label }: WrittenSnippet, detect: Detect) {
	const findings = detect(snippet.text);
	if (label) return labelIssues(file, { ...label, line, column: 1 }, findings, snippet.text);
	const { verdict, indirect } = assess(snippet.text, findings);
	if (verdict === 'safe') return [];
	const [first] = [...findings, ...indirect];
	const words = first ? snippet.text.slice(first.start, first.end) : snippet.text;
	return [
		issueAt(file, { line }, 'snippet-not-safe', {
			nl: `De detector ziet hier "${words}" als risico: verander het fragment of verplaats het.`,
			en: `The detector sees "${words}" here as a risk: change the snippet or move it.`
		})
	];
}

function labelIssues(
	file: string,
	{ entity, isUnseen, line, column }: Pick<MarkedLeak, 'entity' | 'isUnseen' | 'line' | 'column'>,
	seen: readonly Finding[],
	words: string
): Issue[] {
	if (entity === undefined || isUnseen || seen.some((finding) => finding.entity === entity))
		return [];
	const other = [...new Set(seen.map((finding) => finding.entity))].join(', ');
	const message: Worded =
		other === ''
			? {
					nl: `De detector ziet geen ${entity} in "${words}": verander de tekst, of schrijf "{${entity} unseen}" als het toch een lek is.`,
					en: `The detector sees no ${entity} in "${words}": change the text, or write "{${entity} unseen}" if it is a leak all the same.`
				}
			: {
					nl: `De detector noemt "${words}" ${other}, niet ${entity}: verbeter het label of schrijf "{${entity} unseen}".`,
					en: `The detector calls "${words}" ${other}, not ${entity}: correct the label or write "{${entity} unseen}".`
				};
	return [issueAt(file, { line, column }, 'label-differs', message)];
}

/** A tool may not be right for a job whose text would leak there as it stands. */
function jobIssues(file: string, { job, optionLines }: WrittenJob, detect: Detect) {
	const text = plainText(job.text);
	const findings = detect(text);
	return job.options.flatMap(({ choice, isRight }, index) => {
		const tool: Tool | undefined = tools.find((name) => name === choice);
		const leak = findings.find((finding) => tool && weighFinding(tool, finding) === 'leak');
		if (!isRight || !leak) return [];
		const words = text.slice(leak.start, leak.end);
		const message = {
			nl: `In de klus staat ${leak.entity} "${words}", en dat lekt met "${choice}": die keuze kan niet goed zijn.`,
			en: `The job holds ${leak.entity} "${words}", which leaks with "${choice}": that option cannot be right.`
		};
		return [issueAt(file, { line: optionLines[index] ?? 1 }, 'job-leaks', message)];
	});
}
