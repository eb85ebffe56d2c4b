import { assess, detect } from '../detector/index.ts';
import type { ScanReply, ScanRequest } from './protocol.ts';

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
