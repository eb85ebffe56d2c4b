/**
 * Sends a file piece by piece and goes on where the server says, so that a broken connection loses
 * one piece at most. False when a piece was refused or never arrived.
 */
export async function sendFile(
	file: Blob,
	target: { url: string; maxPartBytes: number; from: number },
	onProgress: (sent: number) => void
): Promise<boolean> {
	let position = target.from;
	for (;;) {
		const piece = file.slice(position, position + target.maxPartBytes);
		const response = await fetch(`${target.url}?position=${position}`, {
			method: 'PUT',
			headers: { 'content-type': 'application/octet-stream' },
			body: piece
		}).catch(() => null);
		if (response?.ok !== true) return false;
		const { received, isComplete } = readAnswer(await response.json());
		onProgress(received);
		if (isComplete) return true;
		// The server has another idea of the file and no progress is made: it is not the same file.
		if (received <= position && received < position + piece.size) return false;
		position = received;
	}
}

function readAnswer(answer: unknown): { received: number; isComplete: boolean } {
	if (typeof answer !== 'object' || answer === null) return { received: 0, isComplete: false };
	const received = 'received' in answer ? Number(answer.received) : 0;
	return { received, isComplete: 'isComplete' in answer && answer.isComplete === true };
}
