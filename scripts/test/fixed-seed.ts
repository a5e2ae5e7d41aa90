import fc from "fast-check";

/**
 * Generated cases are the same on each run, so that a red run says something of the change and not of the draw.
 * `PROVENOTE_TEST_SEED=NUMBER npx vitest run …` draws others.
 */
const SEED = 20_261_126;

fc.configureGlobal({ seed: Number(process.env["PROVENOTE_TEST_SEED"] ?? SEED) });
