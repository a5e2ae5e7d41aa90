import type { CalculationView } from "./calculation-view";

/** Formulas and scores from the values above; what is not documented is named, and counts as nothing. */
export function Calculations({ calculations }: { calculations: readonly CalculationView[] }) {
  if (calculations.length === 0) return null;
  return (
    <section aria-label="Calculated">
      <h3 className="flex items-baseline gap-2 px-6 pt-3 pb-1 text-15 font-semibold max-lg:px-4">
        Calculated <span className="text-13 font-normal text-ink-2">{calculations.length}</span>
      </h3>
      <p className="px-6 pb-1 text-13 text-ink-2 max-lg:px-4">
        From the values above, by published formulas. What is not documented is named and never
        counts as no.
      </p>
      <ul>
        {calculations.map((calculation) => (
          <li key={calculation.id} className="border-t border-line px-6 py-1.5 text-15 max-lg:px-4">
            <details>
              <summary className="cursor-pointer">
                {calculation.name}
                {calculation.figure === "" ? null : (
                  <strong className="pl-2 font-semibold">{calculation.figure}</strong>
                )}
                {calculation.missing.length === 0 ? null : (
                  <span className="pl-2 text-13 text-warn">{missingCount(calculation)}</span>
                )}
              </summary>
              <dl className="grid grid-cols-[auto_1fr] gap-x-3 pt-1 pl-4 text-13 text-ink-2">
                <Row term="Means" words={[calculation.meaning]} />
                <Row term="From" words={calculation.inputs} />
                <Row term="Missing" words={calculation.missing} />
                <Row term="Source" words={[calculation.source]} />
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ term, words }: { term: string; words: readonly string[] }) {
  const said = words.filter((each) => each !== "");
  if (said.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className="min-w-0 break-words text-ink">{said.join("; ")}</dd>
    </>
  );
}

function missingCount({ missing }: CalculationView): string {
  return missing.length === 1 ? "1 input missing" : `${missing.length} inputs missing`;
}
