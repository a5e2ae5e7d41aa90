import { checkAllowedTerm } from "@/lib/phi/policy/allowed-term.schema";
import { Card } from "../../ui/card";
import { TextArea } from "../../ui/text-field";
import { termsOf } from "./policy-view";

export type AllowedTermsProps = { terms: string; onChange: (terms: string) => void };

/** What is wrong with the list as typed; null when it can be saved. */
export function findTermProblem(terms: string): string | null {
  const list = termsOf(terms);
  if (list.length > 200) return `${list.length} terms. The limit is 200.`;
  for (const term of list) {
    const problem = checkAllowedTerm(term);
    if (problem !== null) return `“${term.slice(0, 40)}”: ${problem}`;
  }
  return null;
}

/** Words that look like identifiers here and are none. */
export function AllowedTerms({ terms, onChange }: AllowedTermsProps) {
  return (
    <Card
      title="Words that are no identifiers"
      note="Names of programs or wards that are highlighted for nothing."
    >
      <div className="space-y-2 p-4">
        <TextArea
          label="One a line"
          value={terms}
          rows={4}
          spellCheck={false}
          placeholder={"Coumadin Clinic\nSilver Sneakers"}
          error={findTermProblem(terms) ?? undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <p className="text-13 text-ink-2">
          A patient’s own name, numbers and dates, and the names of your staff, are replaced also
          when they stand in this list.
        </p>
      </div>
    </Card>
  );
}
