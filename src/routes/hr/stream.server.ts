/** Line by line as the client reads, so that 100,000 rows never stand in memory. */
export function toStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const next = await lines.next();
			if (next.done === true) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		},
		async cancel() {
			await lines.return(undefined);
		}
	});
}
