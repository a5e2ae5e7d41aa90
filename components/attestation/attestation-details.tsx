import type { Attestation } from "@/lib/phi/attestation.schema";
import {
  detectorWords,
  kindWords,
  modelWords,
  policyWords,
  QUASI_WORDS,
  residualWords,
  sentence,
} from "./attestation-words";

const LEVEL_WORDS = {
  low: "Low",
  raised: "Raised",
  high: "High",
} as const;

/** What was taken out, by whom, under what, and what of the rest may still point to one person. No value anywhere. */
export function AttestationDetails({ attestation }: { attestation: Attestation }) {
  const { quasi } = attestation;
  const rows = [
    ["By kind", kindWords(attestation) || "Nothing found"],
    ["By detector", detectorWords(attestation) || "Nothing found"],
    ["Who looked", modelWords(attestation)],
    ["Policy", sentence(policyWords(attestation))],
    ["Engine", attestation.engine],
    ["Kept", "Ages under 90, years, drug and test names"],
    ["Second check", sentence(residualWords(attestation).replace("second check ", ""))],
  ] as const;
  return (
    <div className="space-y-2 text-15">
      <dl className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {rows.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-ink-2">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <dt className="text-ink-2">Risk from the rest</dt>
        <dd>
          <span className="font-semibold">{LEVEL_WORDS[quasi.level]}</span>
          {quasi.drivers.length === 0 ? ". Nothing telling was found in what stays." : null}
          {quasi.drivers.length > 0 ? (
            <ul className="mt-0.5">
              {quasi.drivers.map(({ kind, count }) => (
                <li key={kind}>
                  {sentence(QUASI_WORDS[kind])}
                  <span className="text-ink-2">
                    {count === 1 ? ", in 1 place" : `, in ${count} places`}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </dd>
      </dl>
      <p className="text-13 text-ink-2">
        Several of these together may point to one person, also without a name. Whoever knows that
        they do may not treat the text as de-identified: 45 CFR 164.514(b)(2)(ii).
      </p>
    </div>
  );
}
