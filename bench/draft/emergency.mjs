/**
 * `node bench/draft/emergency.mjs [ROUNDS]`: time from the request of an emergency draft to its card of red flags, over
 * the samples that ship, through the real queue and worker task (`emergency-path.ts` says what is in it and what not).
 */
import { cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";
import { quantile } from "../http-session.mjs";

const rounds = Number(process.argv[2] ?? 30);
const outfile = join(
  root,
  "node_modules",
  ".cache",
  "provenote",
  `bench-emergency.${process.pid}.mjs`,
);
await bundle(
  `export { measureEmergency } from "@/bench/draft/emergency-path";
   export { SAMPLES } from "@/lib/drafting/samples/samples.schema";`,
  outfile,
);
const { measureEmergency, SAMPLES } = await import(pathToFileURL(outfile).href);
const texts = SAMPLES.map(({ text }) => text);
const times = await measureEmergency(root, texts, rounds);
const sorted = [...times].sort((a, b) => a - b);
process.stdout.write(
  `${cpus().length} cores, ${cpus()[0]?.model ?? ""}, ${texts.length} samples\n`,
);
process.stdout.write(
  `request to card, ${rounds} rounds  p50 ${quantile(sorted, 0.5).toFixed(0)}  p95 ${quantile(sorted, 0.95).toFixed(0)}  max ${sorted.at(-1)?.toFixed(0)} ms\n`,
);
process.exit(0);
