// First command of `npm start` and `npm test`. Old Nodes must be able to read this file, so the rest is loaded later.
import { startOnUsableNode } from './launch/node-version.mjs';

startOnUsableNode(() =>
	import('./launch/prepare.mjs').then((prepare) => prepare.runSetup(process.argv.slice(2)))
);
