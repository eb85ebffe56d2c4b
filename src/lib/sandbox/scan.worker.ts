import { assess, detect as detectBasic } from '../detector/basic.ts';
import type { Assessment, Finding, Suggestion } from '../detector/index.ts';
import type { ReadyNotice, ScanReply, ScanResult, WorkerRequest } from './protocol.ts';
import { warmUp } from './warm-up.ts';
import { warmUpTexts } from './warm-up-texts.ts';

const isReady: ReadyNotice = { isReady: true };
let detect: (text: string) => readonly Finding[] = detectBasic;
let suggest: (
	text: string,
	assessment: Assessment,
	findings: readonly Finding[]
) => readonly Suggestion[] = () => [];

/** Between two slices of the warm-up; what was asked meanwhile comes in. */
const pauseMs = 10;

// The lexicons are most of the download; until they are here the worker answers without them.
import('../detector/index.ts').then(
	(full) => {
		detect = full.detect;
		suggest = full.suggest;
		self.postMessage(isReady);
	},
	(reason: unknown) => self.reportError(reason)
);

// To a text it always replies, also on failure: the composer waits for an answer before it lets anything be sent.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
	if ('isWarmUp' in data) startWarmUp();
	else self.postMessage(scan(data.id, data.text));
});

/** Practice must not break the composer: its answers are as safe as others, and nobody gets them. */
function startWarmUp(): void {
	warmUp({
		texts: warmUpTexts,
		scan: (text) => scan(0, text),
		now: () => performance.now(),
		later: (slice) => void setTimeout(slice, pauseMs)
	});
}

function scan(id: number, text: string): ScanReply {
	try {
		return { id, ok: true, ...read(text) };
	} catch {
		return { id, ok: false };
	}
}

function read(text: string): ScanResult {
	const findings = detect(text);
	const assessment = assess(text, findings);
	return { findings, assessment, suggestions: suggest(text, assessment, findings) };
}
