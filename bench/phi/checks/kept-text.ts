import type { BenchContext } from "../bench-context";
import { overlaps, type BenchCase, type Stretch } from "../cases/bench-case";
import { readRows, type SharedData } from "../cases/read-rows";
import type { Detector } from "../engine/shipped-engine";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { agesAndYears } from "../patterns/kept-ages-and-years";
import { readPresumedFree } from "../cases/presumed-free";

type Abstract = BenchCase & {
  readonly disease_spans: readonly (Stretch & { readonly text: string })[];
};

/** Diseases named after people, as the abstracts have them. */
const EPONYM =
  /\b(?:Aicardi|Alagille|Alport|Alzheimer|Angelman|Apert|Barth|Batten|Becker|Beckwith|Best|Bloom|Canavan|Charcot|Coats|Cockayne|Coffin|Cowden|Crohn|Crouzon|Denys|DiGeorge|Down|Duchenne|Emery|Fabry|Fanconi|Friedreich|Gaucher|Gilbert|Golabi|Hirschsprung|Hodgkin|Hunter|Huntington|Hurler|Kallmann|Krabbe|Leber|Leigh|Lesch|Li-Fraumeni|Lowe|Lynch|Machado|Marfan|Menkes|Miller|Niemann|Norrie|Parkinson|Pelizaeus|Peutz|Pfeiffer|Prader|Refsum|Rett|Schindler|Sjogren|Smith|Stargardt|Tay-?Sachs|Turner|Usher|Waardenburg|Werner|Wilms|Wilson|Wiskott|Wolf|Zellweger|[Vv]on Hippel|[Vv]on Willebrand)/;

async function checkAbstracts(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`NCBI abstracts, ${variant}`);
  let [diseases, touched, eponyms, eponymsTouched] = [0, 0, 0, 0];
  for (const row of readRows<Abstract>(shared.file("data", "phi", "ncbi-disease.jsonl"))) {
    const found = await detector.detect(row.text);
    for (const disease of row.disease_spans) {
      const isTouched = found.some((span) => overlaps(span, disease));
      const isEponym = EPONYM.test(row.text.slice(disease.start, disease.end));
      diseases += 1;
      touched += isTouched ? 1 : 0;
      eponyms += isEponym ? 1 : 0;
      eponymsTouched += isEponym && isTouched ? 1 : 0;
    }
  }
  const row = (what: string, hits: number, whole: number): Figure => ({
    section: "Clinical words kept",
    what,
    format: inUnit(2, " %"),
    goal: { most: 1 },
    values: { [variant]: (hits / whole) * 100 },
    notes: { [variant]: `${hits}` },
    count: `${whole} spans`,
  });
  return [
    row("NCBI eponyms touched", eponymsTouched, eponyms),
    row("NCBI disease names touched", touched, diseases),
  ];
}

async function checkReports(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`Presumed-free reports, ${variant}`);
  let [redactions, tokens, touched] = [0, 0, 0];
  const reports = readPresumedFree(shared);
  for (const { text } of reports) {
    const found = await detector.detect(text);
    redactions += found.length;
    touched += found.length > 0 ? 1 : 0;
    tokens += text.split(/\s+/).length;
  }
  const section = "Clinical words kept";
  return [
    {
      section,
      what: "redactions per 1,000 tokens of presumed-free reports",
      format: inUnit(2),
      goal: { most: 1.5 },
      values: { [variant]: (redactions / tokens) * 1_000 },
      count: `${reports.length} reports`,
    },
    {
      section,
      what: "presumed-free reports touched",
      format: SHARE,
      values: { [variant]: touched / reports.length },
    },
  ];
}

async function checkAgesAndYears(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`Ages and years, ${variant}`);
  let [ages, agesTouched, years, yearsTouched] = [0, 0, 0, 0];
  for (const row of [...shared.cases("asq-phi"), ...shared.cases("pediatric-handoff")]) {
    const found = await detector.detect(row.text);
    const kept = agesAndYears(row);
    const count = (wanted: readonly Stretch[]): number =>
      wanted.filter((each) => found.some((span) => overlaps(span, each))).length;
    ages += kept.ages.length;
    years += kept.years.length;
    agesTouched += count(kept.ages);
    yearsTouched += count(kept.years);
  }
  const row = (what: string, hits: number, whole: number): Figure => ({
    section: "Clinical words kept",
    what,
    format: SHARE,
    values: { [variant]: hits / whole },
    notes: { [variant]: `${hits}` },
    count: `${whole} in ASQ-PHI and handoff`,
  });
  return [
    row("ages under 90 touched", agesTouched, ages),
    row("bare years touched", yearsTouched, years),
  ];
}

/** What must stay: disease names, ordinary reports, ages and years. */
export async function checkKeptText(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  return [
    ...(await checkAbstracts(context, shared, detector)),
    ...(await checkReports(context, shared, detector)),
    ...(await checkAgesAndYears(context, shared, detector)),
  ];
}
