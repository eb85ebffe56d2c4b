export { factWeights } from './facts.ts';
export { textWeights } from './texts.ts';
export { trustWeights } from './trust.ts';

/** What a weight of one adds to the log odds. */
export const factStep = 0.2;
export const textStep = 0.1;
