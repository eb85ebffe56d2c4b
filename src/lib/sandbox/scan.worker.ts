import { assess, detect as detectBasic } from '../detector/basic.ts';
import type { Assessment, Finding, Suggestion } from '../detector/index.ts';
import type { ReadyNotice, ScanReply, ScanRequest } from './protocol.ts';

const isReady: ReadyNotice = { isReady: true };
let detect: (text: string) => readonly Finding[] = detectBasic;
let suggest: (
	text: string,
	assessment: Assessment,
	findings: readonly Finding[]
) => readonly Suggestion[] = () => [];

// The lexicons are most of the download; until they are here the worker answers without them.
import('../detector/index.ts').then(
	(full) => {
		detect = full.detect;
		suggest = full.suggest;
		self.postMessage(isReady);
	},
	(reason: unknown) => self.reportError(reason)
);

// It always replies, also on failure: the composer waits for an answer before it lets anything be sent.
self.addEventListener('message', (event: MessageEvent<ScanRequest>) => {
	const { id, text } = event.data;
	self.postMessage(scan(id, text));
});

function scan(id: number, text: string): ScanReply {
	try {
		const findings = detect(text);
		const assessment = assess(text, findings);
		return { id, ok: true, findings, assessment, suggestions: suggest(text, assessment, findings) };
	} catch {
		return { id, ok: false };
	}
}
