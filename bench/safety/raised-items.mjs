/**
 * How many things a draft asks the clinician to decide, by kind, over the samples, the project's own case notes and, where
 * they are at hand, public case notes that stay outside the repository. `--list KIND` prints each item of a kind, to be
 * read: an alarm rate means nothing unread.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { jsonLines, loadProduct, root, say, shared } from "../drafting/load-product.mjs";

const { draftNote, SAMPLES } = await loadProduct(`
  export { draftNote } from "@/lib/drafting/draft-note";
  export { SAMPLES } from "@/lib/drafting/samples/samples.schema";
`);
const at = process.argv.indexOf("--list");
const listed = at < 0 ? null : (process.argv[at + 1] ?? "");

const cases = resolve(root, "bench/drafting/cases");
const sets = [
  ["samples", SAMPLES.map(({ id, text }) => [id, text])],
  [
    "own case notes",
    readdirSync(cases)
      .flatMap((file) => jsonLines(readFileSync(resolve(cases, file), "utf8")))
      .map(({ id, text }) => [id, text]),
  ],
];
for (const part of ["train", "valid", "test1"]) {
  const path = resolve(shared, `data/drafting/aci-bench/${part}.jsonl`);
  if (!existsSync(path)) continue;
  const rows = jsonLines(readFileSync(path, "utf8"));
  sets.push([`aci-bench ${part}, notes`, rows.map(({ id, note }) => [id, note])]);
  sets.push([`aci-bench ${part}, talks`, rows.map(({ id, dialogue }) => [id, dialogue])]);
}

for (const [name, texts] of sets) {
  const byKind = new Map();
  let total = 0;
  let most = 0;
  for (const [id, text] of texts) {
    const { attention } = draftNote(text, { template: "soap" });
    total += attention.length;
    most = Math.max(most, attention.length);
    for (const { kind, severity, title } of attention) {
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      if (kind === listed) say(`${id} [${severity}] ${title}`);
    }
  }
  const kinds = [...byKind].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  say(
    `${name}: ${texts.length} texts, ${(total / texts.length).toFixed(2)} items each, most ${most}; ${kinds.join(", ")}`,
  );
}
