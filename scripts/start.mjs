// `npm start`, after setup.mjs. Old Nodes must be able to read this file, so the rest is loaded later.
import { startOnUsableNode } from './launch/node-version.mjs';

startOnUsableNode(() => import('./launch/serve.mjs').then((serve) => serve.runServer()));
