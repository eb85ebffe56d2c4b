/** A name, so not a message. */
export const productName = 'Promptwijs';
