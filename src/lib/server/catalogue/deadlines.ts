import text from '/content/deadlines.yaml?raw';
import { parseDeadlines } from '../../scenarios/index.ts';

/** The legal deadlines in `content/deadlines.yaml`. Broken ones throw: no server may start with them. */
export const shippedDeadlines = readShipped();

function readShipped() {
	const parsed = parseDeadlines('content/deadlines.yaml', text);
	if (parsed.ok) return parsed.value;
	const mistakes = parsed.issues.map(({ file, line, message }) => `${file}:${line}: ${message.en}`);
	throw new Error(mistakes.join('\n'));
}
