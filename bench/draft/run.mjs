/**
 * `node bench/draft/run.mjs [ROUNDS]` beside a running application: a transcript of 1,300 words (the sample's
 * visit, said again until it is long enough) is pasted in a real browser, and the time runs from the click on
 * "Draft note" until the first sentence of the note is on screen. Then the pure engines alone, in this process.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { machine, quantile, runningApplication } from "../http-session.mjs";

const WORDS = 1_300;
const rounds = Number(process.argv[2] ?? 10);
const root = join(import.meta.dirname, "..", "..");
const { url, accounts } = runningApplication();
const outfile = join(root, "node_modules", ".cache", "provenote", `bench-draft.${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export { draftNote } from "@/lib/drafting/draft-note";
      export { deidentify } from "@/lib/phi/deidentify";
      export { TRANSCRIPT } from "@/lib/drafting/samples/transcript.schema";
      export { BROWSER_FLAGS, findBrowser } from "@/scripts/test/browser";`,
    resolveDir: root,
    loader: "ts",
  },
  outfile,
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  packages: "external",
  tsconfig: join(root, "tsconfig.json"),
});
const { draftNote, deidentify, TRANSCRIPT, BROWSER_FLAGS, findBrowser } = await import(
  pathToFileURL(outfile).href
);

const lines = TRANSCRIPT.text.split("\n");
const spoken = [];
let words = 0;
for (let at = 0; words < WORDS; at += 1) {
  const line = lines[at % lines.length];
  spoken.push(line);
  words += line.split(/\s+/).filter(Boolean).length;
}
const text = spoken.join("\n");

function timesOf(count, work) {
  const times = [];
  for (let at = 0; at < count; at += 1) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

const show = (name, times) =>
  process.stdout.write(
    `${name.padEnd(44)} first ${times.first.toFixed(0).padStart(5)}  p50 ${quantile(times.sorted, 0.5).toFixed(0).padStart(5)}  p95 ${quantile(times.sorted, 0.95).toFixed(0).padStart(5)} ms\n`,
  );

function measure(name, count, work) {
  const [first] = timesOf(1, work);
  show(name, { first, sorted: timesOf(count, work) });
}

process.stdout.write(`${machine()}\ntranscript of ${words} words, ${text.length} characters\n`);
const threeKilobytes = text.slice(0, 3_000);
measure("drafting alone", 20, () => draftNote(text, { template: "soap" }));
measure("de-identification of 3 kB", 50, () =>
  deidentify(threeKilobytes, { knownValues: [], marks: [] }),
);

const clicks = [];
const installed = findBrowser();
const browser = await chromium.launch({
  args: BROWSER_FLAGS,
  ...(installed === null ? {} : { executablePath: installed }),
});
const page = await browser.newPage();
const doctor = accounts.find(({ role }) => /clinician/i.test(role));
await page.goto(`${url}/sign-in`);
await page.getByLabel("E-mail").fill(doctor.email);
await page.getByLabel("Password", { exact: true }).fill(doctor.password);
await page.getByRole("button", { name: "Sign in", exact: true }).click();
await page.waitForURL(/\/paste/);
for (let at = 0; at <= rounds; at += 1) {
  await page.goto(`${url}/paste`);
  await page.getByRole("textbox", { name: /text/i }).first().fill(text);
  await page.getByText(/Saved \d/).waitFor();
  const started = performance.now();
  await page.getByRole("button", { name: /Draft note/ }).click();
  // The progress page has the label too; a sentence is there when the note is.
  await page.locator("[data-sentence]").first().waitFor();
  clicks.push(performance.now() - started);
}
await browser.close();
const [first, ...rest] = clicks;
show("click to note on screen", { first, sorted: rest.sort((a, b) => a - b) });
