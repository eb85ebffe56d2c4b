import type { Assessment, Finding, Suggestion } from '../detector/index.ts';

/** What the tab asks of the worker. The text goes no further than the worker's memory. */
export interface ScanRequest {
	readonly id: number;
	readonly text: string;
}

/** Asks for practice without an answer; texts that come meanwhile go first. */
export interface WarmUpRequest {
	readonly isWarmUp: true;
}

export type WorkerRequest = ScanRequest | WarmUpRequest;

export interface ScanResult {
	readonly findings: readonly Finding[];
	readonly assessment: Assessment;
	/** Empty until the whole detector has arrived. */
	readonly suggestions: readonly Suggestion[];
}

export type ScanReply =
	| ({ readonly id: number; readonly ok: true } & ScanResult)
	| { readonly id: number; readonly ok: false };

/** From here on the worker answers with all it has; before, without names, places and health. */
export interface ReadyNotice {
	readonly isReady: true;
}

export type WorkerMessage = ScanReply | ReadyNotice;
