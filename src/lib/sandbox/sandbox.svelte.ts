import { tick } from 'svelte';
import type {
	Assessment,
	Finding,
	IndirectIdentification,
	Suggestion,
	Technique,
	Verdict
} from '../detector/index.ts';
import { countLeaks, replyFor, scoreTurn, weighVerdict } from '../scenarios/index.ts';
import type { SandboxResult, Scenario, TurnScore } from '../scenarios/index.ts';
import { FileScan, type ScannedFile } from './files/file-scan.svelte.ts';
import { afterFrame } from './after-frame.ts';
import { keepEqual } from './keep-equal.ts';
import { moveFindings, movePassages } from './move-findings.ts';
import type { MaskedValue } from './placeholders.ts';
import type { ScanResult } from './protocol.ts';
import type { Scanner } from './scanner.ts';
import { joinFile, type ReadText } from './sent-content.ts';

/** Its text is all that the provider received: what was typed and what stands in the file. */
export interface SentPrompt extends ReadText {
	readonly id: number;
	readonly from: 'learner';
	/** What was typed, which the text begins with. */
	readonly typed: string;
	readonly file: ScannedFile | null;
	readonly score: TurnScore;
}
export interface BotReply {
	readonly id: number;
	readonly from: 'bot';
	/** Markdown. */
	readonly text: string;
}
export type ChatMessage = SentPrompt | BotReply;

interface SandboxOptions {
	readonly scenario: Scenario;
	readonly revision: string;
	readonly scanner: Scanner;
	readonly onpass: (result: SandboxResult) => void;
}

const TYPING_MS = 700;

/** One run of one exercise: the draft, the chat, what leaked. Its text never leaves this object's tab. */
export class Sandbox {
	readonly #options: SandboxOptions;
	draft = $state('');
	/** Shown in the text as soon as they are known. */
	marks = $state.raw<readonly Finding[]>([]);
	/** The same a frame later, with all that is said about them. */
	findings = $state.raw<readonly Finding[]>([]);
	assessment = $state.raw<Assessment | null>(null);
	/** What the assessment is about; the draft may be a key press ahead of it. */
	assessedText = $state.raw('');
	/** First those for the whole text, then per passage. */
	suggestions = $state.raw<readonly Suggestion[]>([]);
	/** What helps the whole text; stays until the next scan. */
	techniques = $state.raw<readonly Technique[]>([]);
	/** What was masked in this run, so that a value keeps its placeholder. */
	masked = $state.raw<readonly MaskedValue[]>([]);
	messages = $state.raw<readonly ChatMessage[]>([]);
	/** The detector is having its last look before the message goes. */
	isSending = $state(false);
	isTyping = $state(false);
	isBroken = $state(false);
	hintsShown = $state(0);
	passed = $state.raw<SentPrompt | null>(null);
	/** The file that goes with the next message. */
	readonly attachment = new FileScan();
	/** Resolves when what was found in the draft is on the page, with all that is said about it; never rejects. */
	settled: Promise<void> = Promise.resolve();

	/** Passages that point at one person, as long as they belong to the text in the composer. */
	readonly indirect: readonly IndirectIdentification[] = $derived(this.assessment?.indirect ?? []);
	/** Of the text and the file together, with the tool that the exercise plays. */
	readonly verdict: Verdict = $derived.by(() => {
		const { tool } = this.#options.scenario;
		const verdicts = this.attachment.found.flatMap(({ assessments, findings }) =>
			assessments.map((assessment) => weighVerdict(tool, assessment, findings))
		);
		if (this.assessment) verdicts.push(weighVerdict(tool, this.assessment, this.findings));
		return (['leak', 'caution'] as const).find((one) => verdicts.includes(one)) ?? 'safe';
	});
	/** Neither words nor a file to send. */
	readonly isEmpty = $derived(this.draft.trim() === '' && this.attachment.state.step !== 'scanned');
	readonly canSend = $derived(
		!this.isEmpty && !this.isSending && !this.isTyping && !this.isBroken && !this.attachment.isBusy
	);
	readonly prompts: readonly SentPrompt[] = $derived(
		this.messages.filter((message) => message.from === 'learner')
	);
	/** How many pieces of data left in this run. */
	readonly leakCount = $derived(
		this.prompts.reduce((sum, { findings, indirect }) => sum + findings.length + indirect.length, 0)
	);

	readonly #startedAt = performance.now();
	readonly #id = crypto.randomUUID();
	#scanned = '';

	constructor(options: SandboxOptions) {
		this.#options = options;
		this.messages = [{ id: 0, from: 'bot', text: options.scenario.opening }];
		// A worked exercise begins with a whole prompt, a faded one with half of it.
		if (options.scenario.start !== undefined) this.edit(options.scenario.start);
		void this.#rescanWhenReady();
	}

	/** Takes the composer's text; known marks move along at once, new ones follow from the worker. */
	edit(text: string): void {
		this.marks = moveFindings(this.marks, this.#scanned, text);
		this.findings = moveFindings(this.findings, this.#scanned, text);
		this.suggestions = moveFindings(this.suggestions, this.#scanned, text);
		const indirect = movePassages(this.indirect, this.#scanned, text);
		if (this.assessment && indirect !== this.indirect)
			this.assessment = { ...this.assessment, indirect };
		this.draft = text;
		this.#scanned = text;
		this.settled = this.#read(text);
	}

	/** Sends the draft once the whole detector has seen all of it. */
	async send(): Promise<void> {
		if (!this.canSend) return;
		const typed = this.draft;
		this.isSending = true;
		const scanned = (await this.#isReady()) ? await this.#scan(typed) : null;
		this.isSending = false;
		if (!scanned) return;
		this.isTyping = true;
		const { scenario } = this.#options;
		const { findings, assessment } = scanned;
		const file = this.attachment.scanned;
		const sent = joinFile(
			{ text: typed, findings, indirect: assessment.indirect },
			file?.found ?? []
		);
		const score = scoreTurn(scenario, typed, sent.findings, sent.text.slice(typed.length));
		const prompt: SentPrompt = {
			id: this.messages.length,
			from: 'learner',
			...sent,
			typed,
			file,
			score
		};
		this.messages = [...this.messages, prompt];
		this.#clearDraft();
		await tick();
		await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
		this.isTyping = false;
		this.messages = [
			...this.messages,
			{ id: this.messages.length, from: 'bot', text: replyFor(scenario, score) }
		];
		if (score.outcome === 'good' && !this.passed) this.#pass(prompt);
	}

	/** Ends its threads. */
	close(): void {
		this.attachment.close();
		this.#options.scanner.stop();
	}

	showHint(): void {
		this.hintsShown = Math.min(this.hintsShown + 1, this.#options.scenario.hints.length);
	}

	#clearDraft(): void {
		this.draft = '';
		this.#scanned = '';
		this.marks = [];
		this.findings = [];
		this.assessment = null;
		this.suggestions = [];
		this.techniques = [];
		this.attachment.clear();
	}

	async #isReady(): Promise<boolean> {
		try {
			await this.#options.scanner.ready;
			return true;
		} catch {
			this.isBroken = true;
			return false;
		}
	}

	/** What was typed while the lexicons were on their way was read without them; it goes before any practice. */
	async #rescanWhenReady(): Promise<void> {
		if (!(await this.#isReady())) return;
		if (this.draft !== '') this.settled = this.#read(this.draft);
		await this.settled;
		this.#options.scanner.warmUp();
	}

	async #read(text: string): Promise<void> {
		const result = await this.#scan(text);
		if (result && text === this.draft) await this.#show(result, text);
	}

	async #scan(text: string): Promise<ScanResult | null> {
		try {
			return await this.#options.scanner.scan(text);
		} catch {
			this.isBroken = true;
			return null;
		}
	}

	/**
	 * An answer is all new objects; what says the same as before stays, so that it is not shown again. The marks come
	 * first: what is said about them is more work for the browser than they are, and nobody reads it within a frame.
	 */
	async #show({ findings, assessment, suggestions }: ScanResult, text: string): Promise<void> {
		this.marks = keepEqual(this.marks, findings);
		await afterFrame();
		if (text !== this.draft) return;
		this.findings = this.marks;
		const { reasons = [], indirect = [] } = this.assessment ?? {};
		this.assessment = {
			...assessment,
			reasons: keepEqual(reasons, assessment.reasons),
			indirect: keepEqual(indirect, assessment.indirect)
		};
		this.assessedText = text;
		this.suggestions = keepEqual(this.suggestions, suggestions);
		const techniques = suggestions
			.filter(({ start, end }) => start === 0 && end === text.length)
			.map(({ technique }) => technique);
		this.techniques = keepEqual(this.techniques, techniques);
	}

	#pass(prompt: SentPrompt): void {
		this.passed = prompt;
		const { scenario, revision, onpass } = this.#options;
		const leaked = this.prompts.flatMap(({ score }) => score.leaked);
		onpass({
			id: this.#id,
			scenario: scenario.id,
			revision,
			passed: true,
			seconds: Math.min(86_400, Math.round((performance.now() - this.#startedAt) / 1000)),
			leaks: countLeaks(leaked)
		});
	}
}
