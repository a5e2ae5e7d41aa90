import type { ModelUse, NoteContent, NoteSection } from "@/lib/notes/note-content.schema";
import { REFUSAL_WORDS, refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";

/** What questions and further drafting sent to one deployment. */
export type SentApart = Pick<ModelUse, "name" | "zone" | "bytes"> & {
  readonly vendor: string | null;
  readonly isIdentified: boolean;
};

/** "Nothing left this machine.", or what was sent where: never both. */
export function disclosureOf(
  { models = [] }: Pick<NoteContent, "models">,
  apart: readonly SentApart[] = [],
): string {
  const sent = models.filter(({ zone, bytes }) => zone !== "in_process" && bytes > 0);
  const others = apart.filter(({ zone, bytes }) => zone !== "in_process" && bytes > 0);
  const asked = others.map(({ name, zone, vendor, bytes, isIdentified }) => {
    const to = zone === "on_premises" ? `${name}, on premises` : (vendor ?? name);
    return `Questions and further drafting sent to ${to}: ${kilobytes(bytes)}, ${formWords(isIdentified)}.`;
  });
  if (sent.length === 0) {
    return asked.length === 0
      ? NOTHING_LEFT
      : ["The draft was made on this machine.", ...asked].join(" ");
  }
  const byName = new Map<string, { use: ModelUse; bytes: number }>();
  for (const use of sent) {
    const key = `${use.deploymentId} ${use.isIdentified ?? false}`;
    byName.set(key, { use, bytes: (byName.get(key)?.bytes ?? 0) + use.bytes });
  }
  const drafted = [...byName.values()].map(({ use, bytes }) => sentWords(use, bytes));
  return [...drafted, ...asked].join(" ");
}

const NOTHING_LEFT = "Nothing left this machine.";
const LITERATURE_ASKED =
  "A register of literature was asked by names of conditions and medicines, or numbers of papers, alone.";

/** The same words where a register was asked for this note: then it is not said that nothing left. */
export function withLiterature(disclosure: string): string {
  if (disclosure.includes(LITERATURE_ASKED)) return disclosure;
  const left = disclosure.replace(NOTHING_LEFT, "The draft was made on this machine.");
  return `${left} ${LITERATURE_ASKED}`.trim();
}

function sentWords({ name, zone, vendor, isIdentified }: ModelUse, bytes: number): string {
  const isOurs = zone === "on_premises";
  const to = isOurs ? `${name}, on premises` : (vendor ?? name);
  return `Sent to ${to}: ${kilobytes(bytes)}, ${formWords(isIdentified === true)}.`;
}

function formWords(isIdentified: boolean): string {
  return isIdentified ? "with identifiers" : "de-identified";
}

export const SECTION_WORDS: Readonly<Record<NoteSection, string>> = {
  subjective: "Subjective",
  objective_exam: "Examination",
  objective_results: "Results",
  assessment_and_plan: "Assessment and plan",
};

/** Why parts of a draft are the embedded engine's although a model was asked; null when nothing is to be said. */
export function fallbackOf({ models: asked = [] }: Pick<NoteContent, "models">): string | null {
  // A section that was drafted again since is no fallback any more.
  const models = asked.filter(
    ({ section, state }, index) =>
      state === "used" ||
      section === undefined ||
      !asked.slice(index + 1).some((later) => later.section === section && later.state === "used"),
  );
  const words = [
    ...new Set(models.filter(({ state }) => state === "refused").map(refusedWords)),
    sectionsWords(models),
    ...models.filter(({ state, task }) => state === "failed" && task === "critic").map(criticWords),
    ...models
      .filter(({ state, task }) => state === "failed" && task === "evidence")
      .map(evidenceWords),
  ].filter((each) => each !== null);
  return words.length === 0 ? null : words.join(" ");
}

function refusedWords({ name, code, task }: ModelUse): string {
  const known = refusalCodeSchema.safeParse(code);
  const why = known.success ? ` ${REFUSAL_WORDS[known.data]}` : "";
  if (task === "evidence") {
    return `${name} did not choose references.${why} The drafter's own choice stands.`;
  }
  return task === "critic"
    ? `${name} was not used as critic.${why} The embedded critic took the second look.`
    : `${name} was not used.${why} The draft is complete without it.`;
}

function sectionsWords(models: readonly ModelUse[]): string | null {
  const failed = models.filter(({ state, section }) => state === "failed" && section !== undefined);
  const [first] = failed;
  if (first === undefined) return null;
  const sections = failed.flatMap(({ section }) =>
    section === undefined ? [] : [SECTION_WORDS[section]],
  );
  const verb = sections.length === 1 ? "is" : "are";
  return `${listWords(sections)} ${verb} from the embedded drafter: ${first.name} gave no usable answer.`;
}

function criticWords({ name }: ModelUse): string {
  return `The second look is the embedded critic's alone: ${name} gave no usable answer.`;
}

function evidenceWords({ name }: ModelUse): string {
  return `The references were chosen without ${name}, which gave no usable answer.`;
}

/** "Subjective, Results and Assessment and plan" */
export function listWords(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** "0.4 kB" to "4.1 kB" to "12 kB". */
export function kilobytes(bytes: number): string {
  const value = bytes / 1_000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US")} kB`;
}
