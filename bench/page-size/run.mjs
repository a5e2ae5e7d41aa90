/**
 * `node bench/page-size/run.mjs` beside a running application: signs in, makes a draft, asks for its review page
 * and lists the script files that the page names (tags and component payload alike). What the framework's own
 * empty page loads (`rootMainFiles` and polyfills of the build) is taken off. Sizes are gzip, level 6.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HttpSession, machine, runningApplication } from "../http-session.mjs";

const build = join(import.meta.dirname, "..", "..", ".next");
const { url, accounts } = runningApplication();
const manifest = JSON.parse(readFileSync(join(build, "build-manifest.json"), "utf8"));
const empty = new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
const session = await new HttpSession(url).signIn(
  accounts.find(({ role }) => /clinician/i.test(role)),
);

const documentId = randomUUID();
const text =
  "SUBJECTIVE: Cough for three days.\nOBJECTIVE: BP 128/76.\nASSESSMENT AND PLAN: Rest.\n";
await session.ask("PUT", `/api/texts/${documentId}`, { text, marks: [], revision: 0 });
const { noteId, runId } = await session.ask("POST", `/api/texts/${documentId}/draft`, {
  template: "soap",
});
let status = "queued";
while (status !== "done") {
  ({ status } = await session.ask("GET", `/api/runs/${runId}`));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const size = (file) => gzipSync(readFileSync(join(build, file)), { level: 6 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

process.stdout.write(`${machine()}\nframework's empty page ${kilobytes(sum(empty))}\n`);
for (const [name, path] of [
  ["note page (review)", `/notes/${noteId}`],
  ["paste page", "/paste"],
]) {
  const { text: html } = await session.send("GET", path);
  const named = new Set(html.match(/static\/chunks\/[\w.~-]+\.js/g) ?? []);
  const own = [...named].filter((file) => !empty.has(file));
  process.stdout.write(
    `${name.padEnd(22)} ${kilobytes(sum(own))} above it, in ${own.length} files\n`,
  );
  if (process.argv.includes("--files")) {
    for (const file of own) process.stdout.write(`  ${kilobytes(size(file))}  ${file}\n`);
  }
}
session.close();
