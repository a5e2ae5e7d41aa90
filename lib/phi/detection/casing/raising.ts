/** How a token of a text in small letters is to be written. */
export const Raise = { None: 0, First: 1, Whole: 2 } as const;

/** One of {@link Raise} for every token. */
export type Raising = Uint8Array;
