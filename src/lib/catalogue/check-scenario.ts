import { issueAt, plainText, type Issue, type Worded } from '../content/index.ts';
import {
	countLeaks,
	replyIssues,
	scoreTurn,
	type LocatedScenario,
	type Scenario
} from '../scenarios/index.ts';
import type { InFile } from './read.ts';
import type { Detect } from './types.ts';

/** Whether a scenario does what it says when the detector judges it. */
export function scenarioIssues(
	{ file, value }: InFile<LocatedScenario>,
	detect: Detect
): readonly Issue[] {
	return [
		...replyIssues(file, value),
		...leakIssues(file, value, detect),
		...startIssues(file, value, detect),
		...promptIssues(file, value, detect)
	];
}

function leakIssues(
	file: string,
	{ scenario, placeOf }: LocatedScenario,
	detect: Detect
): readonly Issue[] {
	const risky = scenario.kind === 'rewrite' ? detect(scenario.start ?? '') : [];
	const findings = [...scenario.sheets.flatMap(({ body }) => detect(plainText(body))), ...risky];
	const found: Partial<Record<string, number>> = countLeaks(findings);
	const critical = new Set<string>(
		findings.filter(({ severity }) => severity === 'critical').map(({ entity }) => entity)
	);
	const forbidden = new Set<string>(scenario.forbidden);
	const undeclared = Object.entries(found).flatMap(([entity, count]) => {
		const counts = forbidden.has(entity) || critical.has(entity);
		if (!counts || Object.hasOwn(scenario.leaks, entity)) return [];
		const message = {
			nl: `In de bron staat ook ${count} × ${entity}: zet het bij "leaks" of haal het uit de bron.`,
			en: `The source also holds ${count} × ${entity}: add it to "leaks" or take it out.`
		};
		return [issueAt(file, placeOf(['leaks']), 'leaks-undeclared', message)];
	});
	const declaredIssues = Object.entries(scenario.leaks).flatMap(([entity, declared]) => {
		const place = placeOf(['leaks', entity]);
		const count = found[entity] ?? 0;
		const issues: Issue[] = [];
		if (count < declared) {
			const message = {
				nl: `De detector vindt ${count} × ${entity} in de bron, niet ${declared}: pas de bron of "leaks" aan.`,
				en: `The detector finds ${count} × ${entity} in the source, not ${declared}: change the source or "leaks".`
			};
			issues.push(issueAt(file, place, 'leaks-not-found', message));
		}
		if (!forbidden.has(entity) && !critical.has(entity)) {
			const message = {
				nl: `"${entity}" staat bij "leaks" maar is niet verboden: zet het ook bij "forbidden".`,
				en: `"${entity}" leaks but is not forbidden: add it to "forbidden".`
			};
			issues.push(issueAt(file, place, 'leaks-not-forbidden', message));
		}
		return issues;
	});
	return [...declaredIssues, ...undeclared];
}

/** A prompt to rewrite that is safe already leaves nothing to do. */
function startIssues(
	file: string,
	{ scenario, places }: LocatedScenario,
	detect: Detect
): readonly Issue[] {
	const { kind, start = '' } = scenario;
	if (kind !== 'rewrite' || scoreTurn(scenario, start, detect(start)).outcome === 'leak') return [];
	const message = {
		nl: 'Deze vraag moet riskant zijn, maar er lekt niets in: schrijf erbij wat er misgaat.',
		en: 'This prompt must be risky, but nothing leaks in it: write what goes wrong.'
	};
	return [issueAt(file, { line: places.start }, 'start-not-risky', message)];
}

const mustFail: Worded = {
	nl: 'Deze prompt moet zakken, maar er lekt niets en elk begrip staat erin: verander de prompt of haal hem hier weg.',
	en: 'This prompt must fail, but nothing leaks and every concept is there: change it or take it out of this list.'
};

const mustPassBut = (reason: Worded): Worded => ({
	nl: `Deze prompt moet slagen, maar ${reason.nl}: verander de prompt of de regels van het scenario.`,
	en: `This prompt must pass, but ${reason.en}: change the prompt or the rules of the scenario.`
});

function promptIssues(
	file: string,
	{ scenario, places }: LocatedScenario,
	detect: Detect
): readonly Issue[] {
	const outcome = (prompt: string, line: number, mustPass: boolean) => {
		const reason = whyNotGood(scenario, prompt, detect);
		if ((reason === undefined) === mustPass) return [];
		const code = mustPass ? 'prompt-must-pass' : 'prompt-must-fail';
		const message = reason ? mustPassBut(reason) : mustFail;
		return [issueAt(file, { line }, code, message)];
	};
	return [
		...outcome(scenario.example, places.example, true),
		...scenario.passes.flatMap((prompt, index) => outcome(prompt, places.passes[index] ?? 1, true)),
		...scenario.fails.flatMap((prompt, index) => outcome(prompt, places.fails[index] ?? 1, false))
	];
}

function whyNotGood(scenario: Scenario, prompt: string, detect: Detect): Worded | undefined {
	const { outcome, leaked, missing } = scoreTurn(scenario, prompt, detect(prompt));
	if (outcome === 'good') return undefined;
	const quoted = leaked.map(({ entity, start, end }) => `${entity} "${prompt.slice(start, end)}"`);
	if (quoted.length > 0)
		return { nl: `er lekt ${quoted.join(', ')}`, en: `it leaks ${quoted.join(', ')}` };
	const labels = missing.map(({ label }) => `"${label}"`).join(', ');
	return { nl: `er mist ${labels}`, en: `it misses ${labels}` };
}
