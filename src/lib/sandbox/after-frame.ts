/** A tab that nobody sees draws no frames; what waits for one goes on all the same. */
const longestMs = 200;

/** Resolves when the next frame has been drawn. */
export const afterFrame = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const go = (): void => {
			clearTimeout(timer);
			port1.close();
			resolve();
		};
		port1.onmessage = go;
		const timer = setTimeout(go, longestMs);
		// The callback runs before the frame is drawn, its message comes after it.
		requestAnimationFrame(() => port2.postMessage(null));
	});
