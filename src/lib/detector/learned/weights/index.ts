export { factWeights } from './facts.ts';
export { textWeights } from './texts.ts';

/** What a weight of one adds to the log odds. */
export const weightStep = 0.1;
