import type { Span } from "@/lib/notes/note-content.schema";
import type { CalculatorResult } from "@/lib/safety/calculators/calculator-result.schema";
import type { Fact } from "../draft.schema";

/** Kidney function as the text gives it: stated, or calculated from what it states. Units as in `Regimen`. */
export type KidneyFunction = Readonly<{
  egfr?: number;
  creatinineClearance?: number;
  /** Words on where a calculated figure comes from; empty for a stated one. */
  from: string;
  spans: readonly Span[];
}>;

/** Of another day: not what the doses of today are held against. */
const ANOTHER_DAY =
  /\b(?:baseline|previous(?:ly)?|prior|last (?:year|month|visit|time)|old|in (?:19|20)\d\d|goal|target|was|from|if|when|until|below|above)\s(?:\w+\s){0,2}$/i;

function readFigure(value: string): number | undefined {
  const match = /^([<>]?)\s?(\d+(?:\.\d+)?)$/.exec(value);
  if (match === null) return undefined;
  const figure = Number(match[2]);
  return match[1] === ">" ? figure + 1 : match[1] === "<" ? Math.max(0, figure - 1) : figure;
}

function isOfNow(text: string, { kind, concept, temporality, spans }: Fact): boolean {
  const start = spans[0]?.start ?? 0;
  const left = text.slice(Math.max(0, start - 30), start);
  return (
    kind === "lab" && concept === "egfr" && temporality === "current" && !ANOTHER_DAY.test(left)
  );
}

function calculated(
  results: readonly CalculatorResult[],
  id: CalculatorResult["id"],
): number | undefined {
  const result = results.find((one) => one.id === id);
  return result?.status === "done" ? result.values[0]?.value : undefined;
}

/**
 * The kidney function of now. A stated eGFR wins over a calculated one; two that differ leave it open, since which of
 * them is of today cannot be known. Creatinine clearance is calculated alone (Cockcroft-Gault) and never exchanged.
 */
export function readKidney(
  text: string,
  facts: readonly Fact[],
  results: readonly CalculatorResult[],
): KidneyFunction {
  const own = facts.filter((fact) => isOfNow(text, fact));
  const stated = new Set(own.flatMap(({ value }) => readFigure(value ?? "") ?? []));
  const clearance = calculated(results, "cockcroft-gault");
  const creatinine = facts.filter(
    ({ kind, concept }) => kind === "lab" && concept === "creatinine",
  );
  const shared = clearance === undefined ? {} : { creatinineClearance: Math.min(300, clearance) };
  if (stated.size > 1) return { ...shared, from: "", spans: own.flatMap(({ spans }) => spans) };
  const [egfr] = stated;
  if (egfr !== undefined) {
    return {
      ...shared,
      egfr: Math.min(250, egfr),
      from: "",
      spans: own.flatMap(({ spans }) => spans),
    };
  }
  const ours = calculated(results, "egfr-ckd-epi-2021");
  return {
    ...shared,
    ...(ours === undefined ? {} : { egfr: Math.min(250, ours) }),
    from:
      ours === undefined
        ? ""
        : "Calculated from creatinine, age and sex in the text (CKD-EPI 2021).",
    spans: creatinine.flatMap(({ spans }) => spans),
  };
}
