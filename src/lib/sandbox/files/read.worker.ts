import type { ReadOutcome } from './document.ts';
import { readBlob } from './read-bytes.ts';

interface ReadRequest {
	readonly file: Blob;
	readonly name: string;
}

// It always replies: `readBlob` turns every failure into a reason.
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
	const { file, name } = event.data;
	void readBlob(file, name).then((outcome: ReadOutcome) => self.postMessage(outcome));
});
