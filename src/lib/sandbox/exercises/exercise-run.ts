import type { Entity } from '../../detector/index.ts';
import { countLeaks, exerciseKey } from '../../scenarios/index.ts';
import type { Exercise, SandboxResult } from '../../scenarios/index.ts';

interface RunOptions {
	readonly exercise: Pick<Exercise, 'id'>;
	readonly revision: string;
	readonly onpass: (result: SandboxResult) => void;
}

/** One visit to an exercise, however many attempts it takes. Reports once: when an attempt passes. */
export class ExerciseRun {
	/** Also the seed of the order in which snippets are shown. */
	readonly id = crypto.randomUUID();
	readonly #options: RunOptions;
	readonly #startedAt = performance.now();
	#missed: readonly Entity[] = [];
	#isReported = false;

	constructor(options: RunOptions) {
		this.#options = options;
	}

	/** Takes an attempt: whether it passed, and the kinds of data that were missed or let through in it. */
	finish(isPassed: boolean, missed: readonly Entity[]): void {
		if (this.#isReported) return;
		this.#missed = [...this.#missed, ...missed];
		if (!isPassed) return;
		this.#isReported = true;
		const { exercise, revision, onpass } = this.#options;
		onpass({
			id: this.id,
			scenario: exerciseKey(exercise.id),
			revision,
			passed: true,
			seconds: Math.min(86_400, Math.round((performance.now() - this.#startedAt) / 1000)),
			leaks: countLeaks(this.#missed.map((entity) => ({ entity })))
		});
	}
}
