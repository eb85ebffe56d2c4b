/** A tab that nobody sees draws no frames; what waits for one goes on all the same. */
const longestMs = 200;

/** Resolves when the next frame has been drawn and whatever else waited for it has had its turn. */
export const afterFrame = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const timer = setTimeout(resolve, longestMs);
		port1.onmessage = () => {
			clearTimeout(timer);
			port1.close();
			setTimeout(resolve);
		};
		// The callback runs before the frame is drawn, its message comes after it.
		requestAnimationFrame(() => port2.postMessage(null));
	});
