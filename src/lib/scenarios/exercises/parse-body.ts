import type { Section } from '../../content/index.ts';
import type { Report } from './label.ts';
import { readJob, type WrittenJob } from './parse-jobs.ts';
import type { Sections } from './parse-sections.ts';
import { readSnippets, reportTwins, type WrittenSnippet } from './parse-snippets.ts';
import { readSpot, type MarkedText } from './parse-text.ts';
import {
	buckets,
	type ExerciseKind,
	type SortExercise,
	type SpotExercise,
	type SprintExercise,
	type ToolExercise
} from './types.ts';

type Own =
	| Pick<SpotExercise, 'kind' | 'lines' | 'leaks'>
	| Pick<SortExercise, 'kind' | 'snippets'>
	| Pick<SprintExercise, 'kind' | 'snippets' | 'seconds'>
	| Pick<ToolExercise, 'kind' | 'jobs'>;

export interface WrittenBody {
	readonly own: Own;
	readonly written: {
		readonly text?: MarkedText;
		readonly snippets: readonly WrittenSnippet[];
		readonly jobs: readonly WrittenJob[];
	};
}

const limits = { sort: [4, 24], sprint: [12, 60] } as const;
const maxJobs = 8;

/** Reads what a kind has of its own. Missing sections are reported already, and read as empty. */
export function readBody(
	kind: ExerciseKind,
	sections: Sections,
	seconds: number,
	report: Report
): WrittenBody {
	const { own, line } = sections;
	const none = { snippets: [], jobs: [] };
	if (kind === 'spot') {
		const [text, list] = [own.get('text'), own.get('leaks')];
		if (!text || !list) return { own: { kind, lines: [], leaks: [] }, written: none };
		const read = readSpot(text, list, report);
		return { own: { kind, ...read.body }, written: { ...none, text: read.text } };
	}
	if (kind === 'tool') {
		const jobs = sections.jobs.map(({ title, section }) => readJob(title, section, report));
		if (jobs.length > maxJobs)
			report(line, 'job-count', {
				nl: `De oefening heeft ${jobs.length} klussen: schrijf er hooguit ${maxJobs}.`,
				en: `The exercise has ${jobs.length} jobs: write at most ${maxJobs}.`
			});
		return { own: { kind, jobs: jobs.map(({ job }) => job) }, written: { ...none, jobs } };
	}
	const written = readBuckets(own, report);
	const snippets = written.map(({ snippet }) => snippet);
	const [least, most] = limits[kind];
	if (snippets.length < least || snippets.length > most)
		report(line, 'snippet-count', {
			nl: `De oefening heeft ${snippets.length} fragmenten: schrijf er ${least} tot ${most}.`,
			en: `The exercise has ${snippets.length} snippets: write ${least} to ${most}.`
		});
	return {
		own: kind === 'sort' ? { kind, snippets } : { kind, snippets, seconds },
		written: { ...none, snippets: written }
	};
}

function readBuckets(own: Sections['own'], report: Report): readonly WrittenSnippet[] {
	const written = buckets.flatMap((bucket) => {
		const section: Section | undefined = own.get(bucket);
		return section ? readSnippets(bucket, section, report) : [];
	});
	reportTwins(written, report);
	return written;
}
