import { m } from '$lib/paraglide/messages';
import { chosenText, type Decision } from '$lib/scenarios';
import type { DrillRun } from './drill-run.svelte';
import { formatInstant, formatMinutes, formatShortInstant } from './times';
import { deadlineName, evidenceWords, riskWords, statusWords } from './words';

/** A line of a report, in reading order. */
export interface Block {
	readonly kind: 'title' | 'heading' | 'text';
	readonly text: string;
}

/** Why a drill is passed or not, in a sentence. */
export function verdictText({ report }: DrillRun): string {
	if (report.isPassed) return m.drill_passed();
	const isInTime = report.deadlines.every(({ status }) => status === 'met');
	return isInTime ? m.drill_not_passed_written() : m.drill_not_passed_late();
}

/** What somebody did at a step, in words. */
export function decisionText(run: DrillRun, decision: Decision): string {
	const text = chosenText(run.drill, decision, (markdown) => run.text(markdown));
	if (text !== '') return text;
	return decision.isRight || (decision.fields ?? []).length > 0
		? m.drill_handed_in()
		: m.drill_skipped();
}

/** How good a decision was, in a word. */
export function judgementText({ isRight, choice }: Decision): string {
	if (isRight) return m.drill_decision_right();
	return choice === undefined ? m.drill_decision_incomplete() : m.drill_decision_wrong();
}

export function stepTitle({ drill }: DrillRun, id: string): string {
	return drill.steps.find((step) => step.id === id)?.title ?? id;
}

/** What was filled in, by step; the notice is apart. */
export function writtenForms({ drill, answers, lateReasons }: DrillRun) {
	return drill.steps.flatMap((step) => {
		if (step.kind !== 'form' && step.kind !== 'register') return [];
		const lines = step.fields.map(({ id, label }) => {
			const answer = answers[step.id]?.[id];
			return { label, text: answer === null ? m.drill_report_late() : (answer ?? '') };
		});
		const reason = lateReasons[step.id];
		if (reason) lines.push({ label: m.drill_late_reason(), text: reason });
		return [{ id: step.id, title: step.title, lines }];
	});
}

export function writtenNotices({ drill, drafts }: DrillRun) {
	return drill.steps.flatMap(({ id, kind }) =>
		kind === 'notice' ? [{ id, text: drafts[id] ?? '' }] : []
	);
}

/** The whole report as lines, for the PDF. */
export function drillDocument(run: DrillRun): readonly Block[] {
	const { report, drill } = run;
	const heading = (text: string): Block => ({ kind: 'heading', text });
	const text = (line: string): Block => ({ kind: 'text', text: line });
	const at = (minutes: number) => formatShortInstant(run.instantAfter(minutes));
	return [
		{ kind: 'title', text: drill.title },
		text(m.drill_pdf_note()),
		text(verdictText(run)),
		text(m.drill_score(report.score)),
		text(
			`${formatInstant(run.instantAfter(0))}. ${m.drill_duration({ duration: formatMinutes(report.minutes) })}`
		),
		heading(m.drill_report_deadlines()),
		...report.deadlines.map(({ id, status, metAt }) =>
			text(
				`${deadlineName(id)}: ${statusWords[status]()}${metAt === null ? '' : `, ${m.drill_sent({ moment: at(metAt) })}`}`
			)
		),
		...(report.risk
			? [
					heading(m.drill_report_risk()),
					text(m.drill_report_risk_first({ level: riskWords[report.risk.level]() }))
				]
			: []),
		heading(m.drill_report_decisions()),
		...report.decisions.map((decision) =>
			text(
				`${at(decision.at)} · ${stepTitle(run, decision.step)}: ${decisionText(run, decision)} (${judgementText(decision)})`
			)
		),
		heading(m.drill_report_evidence()),
		...drill.evidence.map(({ id, label }) =>
			text(
				`${label}: ${evidenceWords[report.evidence.find((one) => one.id === id)?.state ?? 'missed']()}`
			)
		),
		...writtenForms(run).flatMap(({ title, lines }) => [
			heading(title),
			...lines.map((line) => text(`${line.label}: ${line.text || '–'}`))
		]),
		...writtenNotices(run).flatMap((notice) => [
			heading(m.drill_report_notice()),
			text(notice.text || '–')
		])
	];
}
