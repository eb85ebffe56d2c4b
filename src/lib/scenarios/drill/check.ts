import { issueAt, plainText, type Issue, type Locale, type Worded } from '../../content/index.ts';
import type { Finding } from '../../detector/index.ts';
import { checkNotice } from './answers.ts';
import { awareness, deadlineFor, lengthInWords, type Deadline } from './deadlines.ts';
import { exitsOf, rightMinutes } from './graph.ts';
import type { LocatedDrill } from './parse.ts';
import type { Drill, DrillStep } from './types.ts';

export interface DrillCheck {
	readonly deadlines: readonly Deadline[];
	/** Calendar day. A day before the drill was written counts as the day it was written. */
	readonly today: string;
	readonly locale: Locale;
	readonly detect: (text: string) => readonly Finding[];
}

const placeholder = /\{\{deadline:([^{}\n]*)\}\}/gu;

/**
 * What shows only beside the law and the detector: deadlines unknown on that day or missed by right
 * decisions, numbers of the law in prose, model notices that fail their own check.
 */
export function drillIssues(
	file: string,
	text: string,
	{ drill, stepLines, placeOf }: LocatedDrill,
	check: DrillCheck
): readonly Issue[] {
	const today = check.today < drill.peildatum ? drill.peildatum : check.today;
	const current = (id: string) => deadlineFor(check.deadlines, id, today);
	const issues = drill.deadlines.flatMap((id, index) => {
		const deadline = current(id);
		const report = (code: string, message: Worded) => [
			issueAt(file, placeOf(['deadlines', index]), code, message)
		];
		if (!deadline) return report('deadline-unknown', noDeadline(id, today));
		const minutes = minutesUntilMet(drill, deadline);
		if (minutes === undefined)
			return report('deadline-unmet', {
				nl: `Geen goede keuze haalt de termijn "${id}": schrijf {meets=${id}} achter een goede keuze.`,
				en: `No right decision meets "${id}": write {meets=${id}} behind a right decision.`
			});
		if (minutes > deadline.hours * 60)
			return report('deadline-missed', {
				nl: `Goede keuzes halen "${id}" pas na ${minutes} minuten: hooguit ${deadline.hours * 60}. Maak stappen korter.`,
				en: `Right decisions take ${minutes} minutes until "${id}" is met: at most ${deadline.hours * 60}. Make steps shorter.`
			});
		return [];
	});
	issues.push(...proseIssues(file, text, check.locale, check.deadlines, current));
	for (const step of drill.steps) {
		if (step.kind !== 'notice') continue;
		const example = plainText(
			fillDeadlines(step.example, (id) => wordsOf(current(id), check.locale))
		);
		const result = checkNotice(step, example, {
			findings: check.detect(example),
			contact: drill.contact,
			locale: check.locale
		});
		if (result.isComplete) continue;
		const missing = step.fields.filter(({ id }) => !result.parts.includes(id)).map(({ id }) => id);
		const leaks = result.leaks.map(({ start, end }) => `"${example.slice(start, end)}"`);
		const line = stepLines.get(step.id) ?? 1;
		const message = exampleFails({
			missing,
			leaks,
			blame: result.blame,
			words: result.words > step.maxWords ? [`${result.words} > ${step.maxWords}`] : []
		});
		issues.push(issueAt(file, { line }, 'notice-example', message));
	}
	return issues;
}

const noDeadline = (id: string, day: string): Worded => ({
	nl: `Op ${day} geldt er geen termijn "${id}": verbeter het id of vul deadlines.yaml aan.`,
	en: `No deadline "${id}" holds on ${day}: correct the id or add it to deadlines.yaml.`
});

type Fault = 'missing' | 'leaks' | 'blame' | 'words';

const faultNames: Readonly<Record<Fault, Worded>> = {
	missing: { nl: 'er mist', en: 'missing' },
	leaks: { nl: 'er lekt', en: 'leaks' },
	blame: { nl: 'verwijt', en: 'blame' },
	words: { nl: 'te veel woorden', en: 'too many words' }
};

function exampleFails(found: Readonly<Record<Fault, readonly string[]>>): Worded {
	const faults = (['missing', 'leaks', 'blame', 'words'] as const).filter(
		(fault) => found[fault].length > 0
	);
	const told = (locale: Locale) =>
		faults.map((fault) => `${faultNames[fault][locale]}: ${found[fault].join(', ')}`).join('; ');
	return {
		nl: `Het voorbeeld moet zelf door de controle komen; ${told('nl')}.`,
		en: `The example must pass its own check; ${told('en')}.`
	};
}

/** Least minutes of right decisions between what starts a deadline and the report that meets it. */
function minutesUntilMet({ steps }: Drill, { id, from }: Deadline): number | undefined {
	const [first] = steps;
	if (!first) return undefined;
	const meeting = (deadline: string, least: ReadonlyMap<string, number>) =>
		steps.flatMap((step: DrillStep) =>
			exitsOf(step, true)
				.filter(({ meets }) => meets.includes(deadline))
				.map(({ target, minutes }) => ({ target, at: (least.get(step.id) ?? Infinity) + minutes }))
		);
	const fromStart = rightMinutes(steps, new Map([[first.id, 0]]));
	const starts = from === awareness ? undefined : meeting(from, fromStart);
	const least = starts
		? rightMinutes(steps, new Map(starts.map(({ target }) => [target, 0])))
		: fromStart;
	const minutes = Math.min(...meeting(id, least).map(({ at }) => at));
	return Number.isFinite(minutes) ? minutes : undefined;
}

function proseIssues(
	file: string,
	text: string,
	locale: Locale,
	deadlines: readonly Deadline[],
	current: (id: string) => Deadline | undefined
): Issue[] {
	const literals = new Map(deadlines.map((one) => [lengthInWords(one, locale), one.id]));
	return text.split('\n').flatMap((line, index) => {
		const report = (code: string, message: Worded) => [
			issueAt(file, { line: index + 1 }, code, message)
		];
		const unknown = [...line.matchAll(placeholder)].find(([, id = '']) => !current(id));
		if (unknown)
			return report('deadline-unknown', {
				nl: `Er geldt geen termijn "${unknown[1]}": verbeter het id of vul deadlines.yaml aan.`,
				en: `No deadline "${unknown[1]}" holds: correct the id or add it to deadlines.yaml.`
			});
		const literal = [...literals].find(([words]) =>
			new RegExp(String.raw`(?<!\d)${words}\b`, 'iu').test(line)
		);
		return literal
			? report('deadline-literal', {
					nl: `Schrijf {{deadline:${literal[1]}}} in plaats van "${literal[0]}".`,
					en: `Write {{deadline:${literal[1]}}} instead of "${literal[0]}".`
				})
			: [];
	});
}

const wordsOf = (deadline: Deadline | undefined, locale: Locale) =>
	deadline && lengthInWords(deadline, locale);

/** Puts the length of deadlines in prose: `{{deadline:ap-melding}}` becomes “72 uur”. Unknown ids stay as written. */
export function fillDeadlines(text: string, wordsFor: (id: string) => string | undefined): string {
	return text.replaceAll(placeholder, (written, id: string) => wordsFor(id) ?? written);
}
