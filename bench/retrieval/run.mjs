/**
 * `node bench/retrieval/run.mjs [--rows 1000000] [--queries 500] [--tables 100000] [--only rows|tables] [--folder DIR]`
 *
 * rows: made-up passages in one table, indexed as the reference library is when it is large; time and memory of the
 * index, recall of the first ten against exact search (computed here, not by LanceDB), time of one search after another.
 * tables: one small table a patient; time to make, search, add to and drop one among so many by the code that the
 * application runs, to list them all, and what they take on disk. Most of them are copies of those that were made. Prints its machine and its figures; writes below DIR, by default a new
 * folder of the system's temporary one, and takes it away.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, root } from "../bundle.mjs";
import { machine } from "../http-session.mjs";
import { measureRows } from "./measure-rows.mjs";
import { measureTables } from "./measure-tables.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    queries: { type: "string", default: "500" },
    tables: { type: "string", default: "100000" },
    only: { type: "string" },
    folder: { type: "string", default: tmpdir() },
  },
});

const outfile = await bundle(
  `export { openEmbedder } from "@/lib/retrieval/embedding/open-embedder";
   export { computeVector } from "@/lib/retrieval/embedding/compute-vector";
   export { INDEX_SEARCH, indexText, indexVectors } from "@/lib/retrieval/library/library-index";
   export { addPassages, findNearest } from "@/lib/retrieval/passage-table";
   export { dropTables } from "./bench/retrieval/drop-tables";
   export { connect, MatchQuery } from "@lancedb/lancedb";`,
  join(root, "bench", ".cache", "retrieval.mjs"),
);
const product = await import(pathToFileURL(outfile).href);
const folder = mkdtempSync(join(values.folder, "bench-retrieval-"));
const say = (line) => process.stdout.write(`${line}\n`);

say(machine());
try {
  if (values.only !== "tables") {
    const counts = { rows: Number(values.rows), queries: Number(values.queries) };
    await measureRows({ product, folder, say, ...counts });
  }
  if (values.only !== "rows") {
    await measureTables({ product, folder, say, tables: Number(values.tables) });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
