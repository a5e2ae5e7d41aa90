import type { ModelUse, NoteContent } from "@/lib/notes/note-content.schema";
import { REFUSAL_WORDS, refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";

/** What questions and further drafting sent to one deployment. */
export type SentApart = Pick<ModelUse, "name" | "zone" | "bytes"> & {
  readonly vendor: string | null;
};

/** "Nothing left this machine.", or what was sent where: never both. */
export function disclosureOf(
  { models = [] }: Pick<NoteContent, "models">,
  apart: readonly SentApart[] = [],
): string {
  const sent = models.filter(({ zone, bytes }) => zone !== "in_process" && bytes > 0);
  const others = apart.filter(({ zone, bytes }) => zone !== "in_process" && bytes > 0);
  const asked = others.map(({ name, zone, vendor, bytes }) => {
    const to = zone === "on_premises" ? `${name}, on premises` : (vendor ?? name);
    return `Questions and further drafting sent to ${to}: ${kilobytes(bytes)}, de-identified.`;
  });
  if (sent.length === 0) {
    return asked.length === 0
      ? "Nothing left this machine."
      : ["The draft was made on this machine.", ...asked].join(" ");
  }
  const byName = new Map<string, { use: ModelUse; bytes: number }>();
  for (const use of sent) {
    const known = byName.get(use.deploymentId);
    byName.set(use.deploymentId, { use, bytes: (known?.bytes ?? 0) + use.bytes });
  }
  const drafted = [...byName.values()].map(({ use, bytes }) => sentWords(use, bytes));
  return [...drafted, ...asked].join(" ");
}

function sentWords({ name, zone, vendor }: ModelUse, bytes: number): string {
  const isOurs = zone === "on_premises";
  const to = isOurs ? `${name}, on premises` : (vendor ?? name);
  return `Sent to ${to}: ${kilobytes(bytes)}, de-identified.`;
}

const SECTION_WORDS: Readonly<Record<ModelUse["section"], string>> = {
  subjective: "Subjective",
  objective_exam: "Examination",
  objective_results: "Results",
  assessment_and_plan: "Assessment and plan",
};

/** Why parts of a draft are the embedded drafter's although a model was asked; null when nothing is to be said. */
export function fallbackOf({ models = [] }: Pick<NoteContent, "models">): string | null {
  const refused = models.find(({ state }) => state === "refused");
  if (refused !== undefined) {
    const code = refusalCodeSchema.safeParse(refused.code);
    const why = code.success ? REFUSAL_WORDS[code.data] : "";
    return `${refused.name} was not used. ${why} The draft is complete without it.`.replace(
      "  ",
      " ",
    );
  }
  const failed = models.filter(({ state }) => state === "failed");
  const [first] = failed;
  if (first === undefined) return null;
  const sections = failed.map(({ section }) => SECTION_WORDS[section]);
  const verb = sections.length === 1 ? "is" : "are";
  return `${listWords(sections)} ${verb} from the embedded drafter: ${first.name} gave no usable answer.`;
}

function listWords(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** "0.4 kB" to "4.1 kB" to "12 kB". */
export function kilobytes(bytes: number): string {
  const value = bytes / 1_000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US")} kB`;
}
