interface WarmUp {
	readonly texts: readonly string[];
	readonly scan: (text: string) => unknown;
	/** Milliseconds on any clock. */
	readonly now: () => number;
	/** Runs a slice after all that waits already, so that a request goes first. */
	readonly later: (slice: () => void) => void;
}

/** The first round takes 600 ms where the tenth takes 15; after that nothing is gained. */
const rounds = 12;
/** A slow phone needs all of it for the first round, which gains most. */
const budgetMs = 1500;

/**
 * Reads texts for practice, one at a time, because an engine compiles patterns and loops when they run: whoever
 * types then meets a detector that is fast from the first key press on. Ends after so many rounds or when the
 * scans have taken the budget.
 */
export function warmUp({ texts, scan, now, later }: WarmUp): void {
	let spentMs = 0;
	let turn = 0;
	const slice = () => {
		const text = texts[turn % texts.length];
		if (text === undefined || turn >= rounds * texts.length || spentMs >= budgetMs) return;
		const startedAt = now();
		scan(text);
		spentMs += now() - startedAt;
		turn += 1;
		later(slice);
	};
	later(slice);
}
