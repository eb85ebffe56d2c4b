import { assess, detect as detectBasic } from '../detector/basic.ts';
import type { Finding } from '../detector/index.ts';
import type { ReadyNotice, ScanReply, ScanRequest } from './protocol.ts';

const isReady: ReadyNotice = { isReady: true };
let detect: (text: string) => readonly Finding[] = detectBasic;

// The lexicons are most of the download; until they are here the worker answers without them.
import('../detector/index.ts').then(
	(full) => {
		detect = full.detect;
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
		return { id, ok: true, findings, assessment: assess(text, findings) };
	} catch {
		return { id, ok: false };
	}
}
