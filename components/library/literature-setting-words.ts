import type { LiteratureSettingView } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import { REGISTER_NAMES } from "@/lib/retrieval/literature/registers/register-query.schema";

/** "Off", "On", or on in the clinic while the server asks nobody. */
export function literatureState({ isOn, register }: LiteratureSettingView): string {
  if (!isOn) return "Off";
  return register === null ? "On, and nothing is asked: this server names no register" : "On";
}

type Fact = Readonly<{ label: string; value: string }>;

/** What leaves, where to, when and by whom, for both offices. */
export function literatureFacts({ register }: LiteratureSettingView): Fact[] {
  return [
    {
      label: "Who is asked",
      value:
        register === null
          ? "Nobody. The operator names a register in the server’s configuration (PROVENOTE_LITERATURE)."
          : `${REGISTER_NAMES[register.source].name}, ${REGISTER_NAMES[register.source].owner}, at ${register.host}`,
    },
    {
      label: "What leaves",
      value:
        "Names of conditions and medicines as our own tables have them, chosen by a clinician or nurse who sees the query to the letter, and the numbers (PMID, DOI) of papers that a note cites. No word of a note, and nothing of who it is about.",
    },
    {
      label: "Also sent",
      value:
        register?.namesOperator === true
          ? "How many records are wanted, this program’s name, and the operator’s e-mail address."
          : "How many records are wanted, and this program’s name.",
    },
    {
      label: "When",
      value:
        "When somebody of the care team presses Search or Check, and for the numbers a finished draft cites. The worker asks; an entry with host and words, the words sealed, is in the audit trail before anything leaves.",
    },
    {
      label: "Never for",
      value:
        "Charts closed to models, restricted records, psychotherapy notes, and records of substance use treatment (42 CFR Part 2).",
    },
  ];
}
