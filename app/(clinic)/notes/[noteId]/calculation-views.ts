import type { CalculationView } from "@/components/notes/review/reading/calculation-view";
import type { Fact } from "@/lib/drafting/draft.schema";
import { calculateSource } from "@/lib/drafting/reading/calculate-source";
import { readStatedSex } from "@/lib/drafting/regimen/person/read-stated-sex";
import type { CalculatorResult } from "@/lib/safety/calculators/calculator-result.schema";
import { describeResult } from "@/lib/safety/calculators/describe-result";

/** Formulas and scores of a source as the page shows them: whole ones first, those of which nothing applies left out. */
export function calculationViews(
  text: string,
  facts: readonly Fact[],
  sex: string | undefined,
): CalculationView[] {
  const known = sex === "female" || sex === "male" ? sex : readStatedSex(text);
  const results = calculateSource(text, facts, known).filter(
    ({ status }) => status !== "not_applicable",
  );
  return [...results]
    .sort((a, b) => Number(a.status !== "done") - Number(b.status !== "done"))
    .map(viewOf);
}

function viewOf(result: CalculatorResult): CalculationView {
  const { id, name, source } = result;
  const words = describeResult(result).slice(`${name}: `.length);
  const isMissing = result.status === "missing";
  return {
    id,
    name,
    figure: isMissing ? words.replace(/(?:^|, )missing: .*$/, "") : words,
    meaning: result.status === "done" ? [result.interpretation, ...result.cautions].join(" ") : "",
    inputs:
      result.status === "done"
        ? result.inputsUsed.map(({ label, given }) => `${label} ${given}`)
        : [],
    missing: isMissing ? result.missing : [],
    source: source.join("; "),
  };
}
