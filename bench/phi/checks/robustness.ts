import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import type { Detector } from "../engine/shipped-engine";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { seededRandom } from "../seeded-random";
import type { CoverageSummary } from "../scoring/summarize-coverage";
import { applyEdits } from "../transforms/apply-edits";
import { readNameGroups } from "../transforms/name-groups";
import { ocrNoise } from "../transforms/ocr-noise";
import {
  accentNamesDecomposed,
  insertHidden,
  joinLines,
  lowerCase,
  upperCase,
  wrapLines,
  type Transform,
} from "../transforms/plain-transforms";
import { reformatIdentifiers } from "../transforms/reformat-identifiers";
import { swapNames } from "../transforms/swap-names";
import { fullOf, runSet } from "./labelled-set";

const SEED = 20_260;
/** The gaps that have a goal are marked; the others are shown. */
const TRANSFORMS: readonly (readonly [string, Transform, boolean])[] = [
  ["small letters", lowerCase, true],
  ["capitals", upperCase, true],
  ["newlines removed", joinLines, false],
  ["OCR noise 1 %", ocrNoise(0.01), true],
  ["OCR noise 3 %", ocrNoise(0.03), false],
  ["accents in names, decomposed (NFD)", accentNamesDecomposed, true],
  ["hidden characters in identifiers", insertHidden, true],
  ["wrapped at 72 columns, inside names", wrapLines, false],
  ["identifiers reformatted", reformatIdentifiers, false],
];

async function runTransformed(
  detector: Detector,
  cases: readonly BenchCase[],
  transform: Transform,
): Promise<CoverageSummary> {
  const random = seededRandom(SEED);
  const changed = cases.map((row) => applyEdits(row, transform(row, random)));
  return (await runSet(detector, changed)).summary;
}

/** Full-coverage recall of one set under every transform, and how many points it lies below the set as it is. */
async function checkTransforms(
  detector: Detector,
  setName: string,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  const { variant } = detector;
  const section = `Robustness, ${setName}`;
  const plain = (await runSet(detector, cases)).summary;
  const figures: Figure[] = [
    {
      section,
      what: "as it is: full-coverage recall",
      format: SHARE,
      values: { [variant]: plain.full },
      count: `${plain.spans} spans`,
    },
  ];
  for (const [what, transform, hasGoal] of TRANSFORMS) {
    const { full } = await runTransformed(detector, cases, transform);
    figures.push({
      section,
      what: `${what}: points lost`,
      format: inUnit(1),
      ...(hasGoal ? { goal: { most: 2 } } : {}),
      values: { [variant]: (plain.full - full) * 100 },
      notes: { [variant]: `full ${full.toFixed(3)}` },
    });
  }
  return figures;
}

/** The same sentences with names of three groups; only names are counted. */
async function checkNameGroups(
  context: BenchContext,
  detector: Detector,
  setName: string,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  if (context.shared === null) return [];
  const { variant } = detector;
  const groups = readNameGroups(context.shared);
  const recall = async (group: keyof typeof groups): Promise<number> =>
    fullOf(await runTransformed(detector, cases, swapNames(groups[group])), "NAME");
  const common = await recall("common");
  const section = `Robustness, ${setName}`;
  const gap = async (what: string, group: keyof typeof groups): Promise<Figure> => {
    const full = await recall(group);
    return {
      section,
      what: `${what} against common ones: points lost`,
      format: inUnit(1),
      goal: { most: 2 },
      values: { [variant]: (common - full) * 100 },
      notes: { [variant]: `full ${full.toFixed(3)}, common ${common.toFixed(3)}` },
    };
  };
  return [await gap("rare names", "rare"), await gap("non-Western names", "nonWestern")];
}

export async function checkRobustness(
  context: BenchContext,
  detector: Detector,
  setName: string,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  context.progress(`Transforms of ${setName}, ${detector.variant}`);
  return [
    ...(await checkTransforms(detector, setName, cases)),
    ...(await checkNameGroups(context, detector, setName, cases)),
  ];
}
