import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	claimIssues,
	parseModule,
	reportClaims,
	type ClaimReport,
	type ModuleFiles
} from '../src/lib/catalogue/index.ts';
import { readClaims, type Issue, type Locale } from '../src/lib/content/index.ts';

const name = 'claims.yaml';

/** Checks the claims beside the modules, if they are there, and sums them up in a line. */
export function checkClaimsFile(
	folder: string,
	modules: ReadonlyMap<string, ModuleFiles>,
	language: Locale
): { readonly issues: readonly Issue[]; readonly summary: readonly string[] } {
	const file = join(folder, name);
	if (!existsSync(file)) return { issues: [], summary: [] };
	const parsed = readClaims(name, readFileSync(file, 'utf8'));
	if (!parsed.ok) return { issues: parsed.issues, summary: [] };
	const targets = new Map([...modules].map(([id, files]) => [id, idsIn(id, files)]));
	const issues = claimIssues(name, parsed.value, { modules: targets, hasTest: existsSync });
	return { issues, summary: [sentence(reportClaims(parsed.value.value), language)] };
}

function idsIn(id: string, files: ModuleFiles) {
	const parsed = parseModule(id, files);
	if (!parsed.ok) return { lessons: [], questions: [] };
	const { lessons, quiz } = parsed.value.locales.nl;
	const checks = lessons.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'check' ? [block.check.id] : []))
	);
	return {
		lessons: lessons.map((lesson) => lesson.id),
		questions: [...quiz.questions.map((question) => question.id), ...checks]
	};
}

function sentence({ total, covered, waiting, planned }: ClaimReport, language: Locale): string {
	return language === 'nl'
		? `${name}: ${total} uitspraken, ${covered} helemaal behandeld, ${waiting} wachten op een module, ${planned} met een functie die nog gepland is`
		: `${name}: ${total} claims, ${covered} covered whole, ${waiting} wait for a module, ${planned} with a feature that is planned`;
}
