/** `node bench/audit-page/run.mjs [ROWS]`: prints a table of server times in milliseconds. */
import { cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..", "..");
const rows = Number(process.argv[2] ?? 1_000_000);
const outfile = join(root, "node_modules", ".cache", "provenote", `bench-audit.${process.pid}.mjs`);
await build({
  entryPoints: [join(import.meta.dirname, "measure.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  packages: "external",
  tsconfig: join(root, "tsconfig.json"),
  absWorkingDir: root,
});
const { measure } = await import(pathToFileURL(outfile).href);
const started = performance.now();
const figures = await measure(root, rows);
process.stdout.write(
  `${rows.toLocaleString("en-US")} entries, ${cpus().length} cores, ${cpus()[0]?.model ?? ""}\n`,
);
for (const { page, p50, p95, max } of figures) {
  process.stdout.write(
    `${page.padEnd(28)} p50 ${p50.toFixed(0).padStart(4)}  p95 ${p95.toFixed(0).padStart(4)}  max ${max.toFixed(0).padStart(4)} ms\n`,
  );
}
process.stdout.write(`took ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
