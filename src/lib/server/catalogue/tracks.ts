import text from '/content/tracks.yaml?raw';
import { parseTracks } from '../../content/index.ts';
import { shippedCatalogue } from './shipped.ts';

/** The tracks in `content/tracks.yaml`. Broken ones throw: no server may start with them. */
export const shippedTracks = readShipped();

function readShipped() {
	const parsed = parseTracks('content/tracks.yaml', text, (id) => shippedCatalogue.has(id));
	if (parsed.ok) return parsed.value;
	const mistakes = parsed.issues.map(({ file, line, message }) => `${file}:${line}: ${message.en}`);
	throw new Error(mistakes.join('\n'));
}
