/** Runs `run` `times` times and gives the milliseconds of each, sorted. */
export function sample(times: number, run: (turn: number) => unknown): readonly number[] {
	const taken: number[] = [];
	for (let turn = 0; turn < times; turn += 1) {
		const before = performance.now();
		run(turn);
		taken.push(performance.now() - before);
	}
	return taken.sort((a, b) => a - b);
}

/** Milliseconds of processor time that each of `times` runs takes: what other work on the machine hardly changes. */
export function processorTime(times: number, run: (turn: number) => unknown): number {
	const before = process.cpuUsage();
	for (let turn = 0; turn < times; turn += 1) run(turn);
	return process.cpuUsage(before).user / 1000 / times;
}

/** The value below which `share` of the sorted samples lie. */
export const quantile = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

export const median = (sorted: readonly number[]): number => quantile(sorted, 0.5);

/** The power with which cost grows with size: 1 is linear, 2 quadratic (least squares on logarithms). */
export function growthExponent(points: readonly (readonly [size: number, ms: number])[]): number {
	const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
	const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
	const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
	const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
	const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
	return over / under;
}

let failures = 0;

/** Prints one figure beside its bar; a figure above the bar makes the run fail. */
export function report(name: string, ms: number, bar?: number): void {
	print(name, ms.toFixed(2), 'ms', bar === undefined ? undefined : { bar, isMet: ms <= bar });
}

/** As `report`, for what a browser loads, in kB of 1,000 bytes. */
export function reportSize(name: string, kb: number, bar?: number): void {
	print(name, kb.toFixed(1), 'kB', bar === undefined ? undefined : { bar, isMet: kb <= bar });
}

function print(
	name: string,
	figure: string,
	unit: string,
	limit?: { readonly bar: number; readonly isMet: boolean }
): void {
	const verdict = limit ? `  ${limit.isMet ? '≤' : 'ABOVE'} ${limit.bar} ${unit}` : '';
	if (limit?.isMet === false) failures += 1;
	console.log(`${name.padEnd(44)}${figure.padStart(10)} ${unit}${verdict}`);
}

/** As `report`, for the power with which cost grows. */
export function reportGrowth(name: string, exponent: number, bar: number): void {
	const verdict = exponent <= bar ? `≤ ${bar}` : `ABOVE ${bar}`;
	if (exponent > bar) failures += 1;
	console.log(`${name.padEnd(44)}${exponent.toFixed(2).padStart(10)}     ${verdict}`);
}

export const failureCount = (): number => failures;
