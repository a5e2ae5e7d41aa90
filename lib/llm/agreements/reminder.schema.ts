/**
 * Days before its last day from which an agreement or an expert's determination is brought up, each time louder: a note, a
 * warning, and what cannot wait. A clinic whose vendors take longer to renew sets the first of them higher here.
 */
export const REMIND_DAYS = [60, 30, 7] as const;
