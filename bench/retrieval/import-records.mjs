/**
 * `node bench/retrieval/import-records.mjs [--records 30000] [--index]`: a synthetic PubMed file of so many records, packed;
 * time and memory of its import into a throwaway database and, with `--index`, of embedding and indexing its passages.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, root } from "../bundle.mjs";
import { machine } from "../http-session.mjs";

const { values } = parseArgs({
  options: { records: { type: "string", default: "30000" }, index: { type: "boolean" } },
});
await bundle(
  `import "@/lib/retrieval/embedding/embedder-thread";`,
  join(root, "dist", "passage-embedder.mjs"),
);
const outfile = await bundle(
  `export { measureImport } from "@/bench/retrieval/measure-import";`,
  join(root, "bench", ".cache", "import-records.mjs"),
);
const { measureImport } = await import(pathToFileURL(outfile).href);
const records = Number(values.records);
const figures = await measureImport(root, { records, isIndexed: values.index === true });
const { fileMb, passages, importSeconds, memory, indexSeconds, indexMemory, indexCpuSeconds } =
  figures;
process.stdout.write(`${machine()}\n`);
process.stdout.write(
  `${records} records (${fileMb.toFixed(1)} MB packed), ${passages} passages: ${importSeconds.toFixed(1)} s, ${Math.round(records / importSeconds)} records/s; memory ${memory[0].toFixed(0)} MB before, ${memory[1].toFixed(0)} MB at most\n`,
);
if (indexSeconds !== null && indexMemory !== null) {
  process.stdout.write(
    `embedded and indexed: ${indexSeconds.toFixed(1)} s, ${(passages / indexSeconds).toFixed(1)} passages/s, ${((1000 * indexCpuSeconds) / passages).toFixed(0)} ms of processor time a passage; memory ${indexMemory.toFixed(0)} MB at most\n`,
  );
}
