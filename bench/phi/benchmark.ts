import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchContext } from "./bench-context";
import { readOptions, type BenchOptions } from "./bench-options";
import { openSharedData } from "./cases/read-rows";
import { readWrittenCases } from "./cases/written-cases";
import { loadEngine, modelDetector, rulesDetector, type Detector } from "./engine/shipped-engine";
import { compareWithJudge } from "./overlap/compare-with-judge";
import { printOverlap } from "./overlap/print-overlap";
import { goalOf, joinFigures, meets, type Figure } from "./report/figure";
import { PEER_TABLE_HEAD } from "./report/peer-table";
import { ELSEWHERE_NOTE } from "./report/published-peers";
import {
  LONGEST_NOTE,
  renderFigures,
  renderMarkdownTable,
  renderPlainTable,
} from "./report/render-table";
import { writeBetweenMarks } from "./report/write-between-marks";
import { runAsq, type AsqReport } from "./run-asq";
import { runChecks } from "./run-checks";

export type BenchPaths = {
  readonly root: string;
  readonly engineFile: string;
  readonly sharedFolder: string;
  readonly presidioPython: string | null;
};

type Report = {
  readonly machine: string;
  readonly figures: readonly Figure[];
  readonly asq: AsqReport | null;
  readonly overlap: string | null;
};

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const progress = (line: string): boolean => process.stderr.write(`· ${line}\n`);

function openContext(paths: BenchPaths, options: BenchOptions): BenchContext {
  const { root, engineFile, sharedFolder, presidioPython } = paths;
  const shared = openSharedData(sharedFolder);
  const folder = options.keepIn ?? mkdtempSync(join(tmpdir(), "phi-bench-"));
  mkdirSync(folder, { recursive: true });
  return {
    shared,
    written: readWrittenCases(join(root, "bench", "phi", "cases", "written-cases.txt")),
    folder,
    presidioPython,
    presidioScript: shared?.file("evaluation", "phi", "presidio_peer.py") ?? null,
    engineFile,
    progress,
  };
}

async function openDetectors(engineFile: string, isRulesOnly: boolean): Promise<Detector[]> {
  const engine = await loadEngine(engineFile);
  const model = isRulesOnly ? null : await modelDetector(engine);
  if (model === null) {
    progress(isRulesOnly ? "Rules only, as asked." : "No classifier ships: rules only.");
  }
  return [...(model === null ? [] : [model]), rulesDetector(engine)];
}

function render({ machine, figures, asq, overlap }: Report, form: "plain" | "markdown"): string {
  const table = form === "plain" ? renderPlainTable : renderMarkdownTable;
  const parts = [machine, renderFigures(figures, form)];
  if (asq !== null) {
    const title = "Every system on the ASQ-PHI texts that all have in common";
    parts.push(ELSEWHERE_NOTE.replace("*", form === "plain" ? "*" : "\\*"));
    parts.push(form === "plain" ? title : `**${title}**`);
    parts.push(table(PEER_TABLE_HEAD, asq.peers));
    parts.push(asq.intervals.map((line) => (form === "plain" ? line : `- ${line}`)).join("\n"));
  }
  if (overlap !== null) parts.push(overlap);
  return parts.join("\n\n");
}

/** Notes too long for a cell, and what is not met. */
function renderDetails(figures: readonly Figure[]): string {
  const lines: string[] = [];
  for (const figure of figures) {
    const { section, what, notes, values } = figure;
    for (const [column, note] of Object.entries(notes ?? {})) {
      if (note.length > LONGEST_NOTE) lines.push(`${section}, ${what}, ${column}: ${note}`);
    }
    for (const column of ["model", "rules"] as const) {
      const [goal, value] = [goalOf(figure, column), values[column]];
      if (goal !== undefined && value !== undefined && !meets(goal, value)) {
        lines.push(`NOT MET, ${column}: ${section}, ${what}`);
      }
    }
  }
  return lines.join("\n");
}

const readIfThere = (file: string): string =>
  file !== "-" && existsSync(file) ? readFileSync(file, "utf8") : "";

function writeFiles(report: Report, { jsonFile, markdownFiles }: BenchOptions): void {
  if (jsonFile !== null) writeFileSync(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
  const withGoals = report.figures.filter(
    (figure) => (goalOf(figure, "model") ?? goalOf(figure, "rules")) !== undefined,
  );
  const content = render({ ...report, figures: withGoals }, "markdown");
  for (const file of markdownFiles) {
    if (file === "-") {
      print(content);
      continue;
    }
    writeFileSync(file, writeBetweenMarks(readIfThere(file), content));
  }
}

/** Runs what the command line asks for and prints one table. Prints counts and shares, never a text or a value. */
export async function runBenchmark(words: readonly string[], paths: BenchPaths): Promise<void> {
  const options = readOptions(words);
  // Found out now, not after ten minutes: a file without a place for the tables.
  for (const file of options.markdownFiles) writeBetweenMarks(readIfThere(file), "");
  const from = performance.now();
  const context = openContext(paths, options);
  const { shared, folder } = context;
  try {
    const detectors = await openDetectors(paths.engineFile, options.isRulesOnly);
    const asq =
      shared !== null && options.sets.has("asq") ? await runAsq(context, shared, detectors) : null;
    const others = await runChecks(context, paths.root, options.sets, detectors);
    const isCompared = shared !== null && options.sets.has("overlap");
    const load = loadavg()[1]?.toFixed(1) ?? "unknown";
    const seconds = ((performance.now() - from) / 1_000).toFixed(0);
    const report: Report = {
      machine: `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, load ${load}; took ${seconds} s`,
      figures: joinFigures([...(asq?.figures ?? []), ...others]),
      asq,
      overlap: isCompared ? printOverlap(compareWithJudge(paths.root, shared)) : null,
    };
    if (shared === null) print("No evaluation data at hand: written notes and timing only.");
    print(render(report, "plain"));
    print(`\n${renderDetails(report.figures)}`);
    writeFiles(report, options);
  } finally {
    if (options.keepIn === null) rmSync(folder, { recursive: true });
  }
}
