import { getLocale } from '$lib/paraglide/runtime';
import {
	checkField,
	checkNotice,
	choose,
	currentStep,
	deadlineAt,
	drillKey,
	drillReport,
	elapse,
	fillDeadlines,
	handIn,
	instantAt,
	isEnded,
	isFormComplete,
	lengthInWords,
	runningDeadlines,
	skipWriting,
	startDrill,
	type Answer,
	type Deadline,
	type Drill,
	type DrillState,
	type DrillStep,
	type FormStep,
	type NoticeCheck,
	type NoticeStep,
	type SandboxResult
} from '../../scenarios/index.ts';
import { startScanner, type Scanner } from '../scanner.ts';

/** What is said after a decision, before the drill goes on. */
export interface Feedback {
	readonly isRight: boolean;
	/** Whether the drill went on to another step. */
	readonly hasMoved: boolean;
	/** Markdown. */
	readonly texts: readonly string[];
	/** Simulated minutes that the decision took. */
	readonly minutes: number;
	/** The step that was decided. */
	readonly step: DrillStep;
}

interface RunOptions {
	readonly drill: Drill;
	readonly revision: string;
	/** The deadlines of the law as they hold today. */
	readonly law: readonly Deadline[];
	readonly onpass: (result: SandboxResult) => void;
}

/** One run of one drill. What is written in it never leaves this object's tab. */
export class DrillRun {
	readonly drill: Drill;
	readonly law: readonly Deadline[];
	state = $state.raw<DrillState>({ step: '', minutes: 0, decisions: [], evidence: {}, met: {} });
	phase = $state<'intro' | 'playing' | 'ended'>('intro');
	isClockOn = $state(false);
	feedback = $state.raw<Feedback | null>(null);
	/** Answers by step and field; null is “follows later”. */
	answers = $state<Record<string, Record<string, Answer>>>({});
	/** Why a report is late, by step. */
	lateReasons = $state<Record<string, string>>({});
	/** Steps whose form was handed in and is not complete. */
	isChecked = $state(false);
	/** Drafts of notices by step. */
	drafts = $state<Record<string, string>>({});
	noticeCheck = $state.raw<NoticeCheck | null>(null);
	isChecking = $state(false);
	isScannerBroken = $state(false);

	readonly step: DrillStep | undefined = $derived.by(() => currentStep(this.drill, this.state));
	readonly deadlines = $derived.by(() => runningDeadlines(this.drill, this.state, this.law));
	readonly report = $derived.by(() => drillReport(this.drill, this.state, this.law));

	readonly #options: RunOptions;
	readonly #start: number;
	readonly #startedAt = performance.now();
	readonly #id = crypto.randomUUID();
	#lastTick: number | null = null;
	#scanner: Scanner | undefined;

	constructor(options: RunOptions) {
		this.#options = options;
		this.drill = options.drill;
		this.law = options.law;
		this.#start = instantAt(options.drill.start);
		this.state = startDrill(options.drill);
		// One object per step from the start, so that fields can be bound to it.
		this.answers = Object.fromEntries(options.drill.steps.map(({ id }) => [id, {}]));
	}

	/** The simulated instant some minutes after the start. */
	instantAfter(minutes: number): number {
		return deadlineAt(this.#start, minutes / 60);
	}

	/** Prose with the lengths of deadlines filled in. */
	text(markdown: string): string {
		return fillDeadlines(markdown, (id) => {
			const deadline = this.law.find((one) => one.id === id);
			return deadline && lengthInWords(deadline, getLocale());
		});
	}

	begin(withClock: boolean): void {
		this.phase = 'playing';
		this.isClockOn = withClock;
	}

	/** Lets the clock run up to a moment of the browser's own clock, unless it is paused or has to wait. */
	tick(nowMs: number, isVisible: boolean): void {
		const isRunning =
			this.phase === 'playing' && this.isClockOn && this.feedback === null && isVisible;
		if (isRunning && this.#lastTick !== null) {
			this.state = elapse(this.drill, this.state, (nowMs - this.#lastTick) / 1000);
		}
		this.#lastTick = isRunning ? nowMs : null;
	}

	choose(index: number, reasons: readonly number[] = []): void {
		const { step } = this;
		if (step?.kind !== 'choice' && step?.kind !== 'risk') return;
		const choice = step.choices[index];
		if (!choice) return;
		const wrongReasons =
			step.kind === 'risk'
				? step.reasons.filter(({ isRight }, at) => isRight !== reasons.includes(at))
				: [];
		const next = choose(this.drill, this.state, index, reasons);
		this.#say(step, next, [
			choice.feedback,
			...wrongReasons.map(({ text, feedback }) => `**${text}** ${feedback}`)
		]);
	}

	handInForm(step: FormStep): void {
		const answers = this.answers[step.id] ?? {};
		const fields = step.fields
			.filter((field) => checkField(field, answers[field.id]) === 'right')
			.map(({ id }) => id);
		const hasReason = !this.isLate(step) || (this.lateReasons[step.id] ?? '').trim() !== '';
		const isComplete = hasReason && isFormComplete(step, answers);
		const next = handIn(this.drill, this.state, { fields, isComplete });
		this.isChecked = !isComplete;
		if (isComplete) this.#say(step, next, []);
		else this.state = next;
	}

	/** Whether a report that this step sends is past its deadline. */
	isLate(step: FormStep): boolean {
		return this.deadlines.some(
			({ id, status }) => status === 'overdue' && step.exit.meets.includes(id)
		);
	}

	/** Takes the draft of a notice and looks at it; an overtaken look is dropped. */
	async editNotice(step: NoticeStep, text: string): Promise<void> {
		this.drafts[step.id] = text;
		const check = await this.#check(step, text);
		if (check && text === this.drafts[step.id]) this.noticeCheck = check;
	}

	async handInNotice(step: NoticeStep): Promise<void> {
		const text = this.drafts[step.id] ?? '';
		if (this.isChecking || text.trim() === '') return;
		this.isChecking = true;
		const check = await this.#check(step, text, true);
		this.isChecking = false;
		if (!check || this.state.step !== step.id) return;
		this.noticeCheck = check;
		this.isChecked = !check.isComplete;
		const { parts, isComplete } = check;
		const next = handIn(this.drill, this.state, { fields: parts, isComplete });
		if (isComplete) this.#say(step, next, [step.example]);
		else this.state = next;
	}

	skip(): void {
		const { step } = this;
		if (!step || !('fields' in step)) return;
		const texts =
			step.kind === 'notice'
				? [step.example]
				: step.fields.map(({ label, hint }) => `**${label}**  \n${hint}`);
		this.#say(step, skipWriting(this.drill, this.state), texts);
	}

	/** After the feedback to the step that comes next; from the last step to the report. */
	goOn(): void {
		this.isChecked = false;
		this.noticeCheck = null;
		if (this.feedback) this.feedback = null;
		else if (isEnded(this.drill, this.state) && this.phase === 'playing') {
			this.phase = 'ended';
			if (this.report.isPassed) this.#options.onpass(this.#result());
		}
	}

	stop(): void {
		this.#scanner?.stop();
	}

	#say(step: DrillStep, next: DrillState, texts: readonly string[]): void {
		const before = this.state;
		this.state = next;
		this.feedback = {
			isRight: next.decisions.at(-1)?.isRight === true,
			hasMoved: next.step !== before.step,
			texts,
			minutes: next.minutes - before.minutes,
			step
		};
	}

	async #check(step: NoticeStep, text: string, isWhole = false): Promise<NoticeCheck | null> {
		try {
			this.#scanner ??= this.#startScanner(step);
			if (isWhole) await this.#scanner.ready;
			const scan = await this.#scanner.scan(text);
			const { contact } = this.drill;
			return (
				scan && checkNotice(step, text, { findings: scan.findings, contact, locale: getLocale() })
			);
		} catch {
			this.isScannerBroken = true;
			return null;
		}
	}

	#startScanner(step: NoticeStep): Scanner {
		const scanner = startScanner();
		// What was written while the lexicons were on their way was read without them.
		scanner.ready.then(
			() => this.editNotice(step, this.drafts[step.id] ?? ''),
			() => (this.isScannerBroken = true)
		);
		return scanner;
	}

	/** Codes and numbers only: a drill reports that it was passed and how long it took. */
	#result(): SandboxResult {
		return {
			id: this.#id,
			scenario: drillKey(this.drill.id),
			revision: this.#options.revision,
			passed: true,
			seconds: Math.min(86_400, Math.round((performance.now() - this.#startedAt) / 1000)),
			leaks: {}
		};
	}
}
