import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { BenchContext } from "../bench-context";
import { readReports } from "../cases/presumed-free";
import type { Detector } from "../engine/shipped-engine";
import { runPresidio } from "../peers/run-presidio";
import { inUnit, type Column, type Figure } from "../report/figure";
import { measureGrowth } from "./growth";
import { measureProcess } from "./measure-process";
import { timeEach } from "./timing";

const SECTION = "Speed and memory";
const PRESIDIO_NOTES = 120;

/** Notes of 2.5 to 3.5 kB; without the shared data, written ones of that size. */
export function notesForTiming({ shared, written }: BenchContext): string[] {
  if (shared !== null) {
    return readReports(shared)
      .map(({ text }) => text)
      .filter((text) => text.length > 2_500 && text.length < 3_500);
  }
  return written.map(({ text }, order) => {
    let note = text;
    for (let next = order + 1; note.length < 3_000; next += 1) {
      note += `\n${written[next % written.length]?.text ?? ""}`;
    }
    return note.slice(0, 3_000);
  });
}

/** As many members of staff as a middling clinic has: their names are compared with every text. */
const STAFF: readonly KnownValue[] = Array.from({ length: 40 }, (_, order) => ({
  category: "name",
  value: `Testina${String.fromCharCode(97 + (order % 26))} Sampleby${String.fromCharCode(97 + (order % 23))}`,
}));

async function measureNotes(detector: Detector, notes: readonly string[]): Promise<Figure[]> {
  const { variant, engine } = detector;
  const row = (what: string, value: number, rest: Partial<Figure>): Figure => ({
    section: SECTION,
    what,
    format: inUnit(1, " ms"),
    values: { [variant]: value },
    ...rest,
  });
  const timing = await timeEach(notes, (note) => detector.detect(note));
  const bytes = notes.reduce((sum, note) => sum + Buffer.byteLength(note), 0) / notes.length;
  const figures = [
    row("notes per second", timing.perSecond, {
      format: inUnit(0, " notes/s"),
      goals: { [variant]: { least: variant === "rules" ? 300 : 60 } },
      notes: {
        [variant]: `${((timing.perSecond * bytes) / 1e6).toFixed(2)} MB/s, ${timing.processorMs.toFixed(1)} ms of processor each`,
      },
      count: `${notes.length} notes of 3 kB`,
    }),
    row("a note, p95", timing.p95, {
      notes: { [variant]: `p50 ${timing.p50.toFixed(1)}, p99 ${timing.p99.toFixed(1)} ms` },
    }),
  ];
  if (variant === "model") return figures;
  const keystroke = await timeEach(notes, (note) => {
    engine.deidentify(note, { knownValues: STAFF });
    engine.readIdentityHints(note);
  });
  figures.push(
    row("a keystroke's highlight on a 3 kB note, p95", keystroke.p95, {
      goal: { most: 40 },
      notes: { [variant]: `p50 ${keystroke.p50.toFixed(1)}, p99 ${keystroke.p99.toFixed(1)} ms` },
    }),
  );
  return figures;
}

async function measureProcesses(
  context: BenchContext,
  script: string,
  detector: Detector,
  notes: readonly string[],
): Promise<Figure[]> {
  const { variant } = detector;
  const notesFile = join(context.folder, "notes.json");
  writeFileSync(notesFile, JSON.stringify(notes.slice(0, 100)));
  const runs = [];
  for (let run = 0; run < 3; run += 1) {
    runs.push(await measureProcess(script, context.engineFile, notesFile, variant));
  }
  runs.sort((a, b) => a.readyMs - b.readyMs);
  const median = runs[1];
  const row = (what: string, value: number, most: number, unit: string, note: string): Figure => ({
    section: SECTION,
    what,
    format: inUnit(0, unit),
    goals: { [variant]: { most } },
    values: { [variant]: value },
    notes: { [variant]: note },
  });
  if (median === undefined) return [];
  return [
    row("cold start to the first note read", median.readyMs, 1_500, " ms", "median of 3"),
    row(
      "resident memory after 100 notes",
      median.rss / 1e6,
      variant === "rules" ? 120 : 350,
      " MB",
      `heap ${(median.heapUsed / 1e6).toFixed(0)} MB`,
    ),
  ];
}

/** Presidio on some of the same notes, on the same cores, in the same run. */
export function measurePresidio(context: BenchContext, notes: readonly string[]): Figure[] {
  const { presidioPython, presidioScript } = context;
  if (presidioPython === null || presidioScript === null) return [];
  const cases = notes.slice(0, PRESIDIO_NOTES).map((text, order) => ({ id: `${order}`, text }));
  const columns = { shipped: "presidioShipped", strongest: "presidioStrongest" } as const;
  return (["shipped", "strongest"] as const).flatMap((config): Figure[] => {
    context.progress(`Presidio, ${config}, ${cases.length} notes of 3 kB`);
    const run = runPresidio(presidioPython, presidioScript, config, cases);
    if (run === null) return [];
    const column: Column = columns[config];
    return [
      {
        section: SECTION,
        what: "notes per second",
        format: inUnit(0, " notes/s"),
        values: { [column]: run.textsPerSecond },
      },
    ];
  });
}

export async function measureSpeed(
  context: BenchContext,
  script: string,
  detector: Detector,
): Promise<Figure[]> {
  const notes = notesForTiming(context);
  context.progress(`Speed, ${detector.variant}`);
  return [
    ...(await measureNotes(detector, notes)),
    ...(await measureProcesses(context, script, detector, notes)),
    ...(await measureGrowth(detector, notes)),
  ];
}
