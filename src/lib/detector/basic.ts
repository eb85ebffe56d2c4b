import type { Finding } from './finding.ts';
import { runRecognizers } from './pipeline.ts';
import { facts, formats } from './recognizers/without-lexicons.ts';

export { judge as assess } from './assess.ts';

const recognizers = [...formats, ...facts];

/**
 * What can be found without lexicons: everything but names, accounts, addresses, postcodes, places and health. A tenth of the size of
 * `index.ts`, for the moments until that has arrived.
 */
export const detect = (text: string): readonly Finding[] => runRecognizers(text, { recognizers });
