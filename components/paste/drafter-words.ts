import { TASK_ACTS } from "@/lib/drafting/prompts/task-words.schema";
import type { DraftTask, Zone } from "@/lib/llm/gate/door.schema";
import { REFUSAL_WORDS, type RefusalCode } from "@/lib/llm/gate/refusal.schema";
import { ORDINARY_MARKS, type ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { modelsMaySee } from "../patients/model-marks/model-marks-words";
import type { DrafterView } from "./paste-view";

/** The language model that would word this person's drafts, as the server says. */
export type DraftingModelView = Readonly<{
  deploymentId: string;
  /** A confirmation of what leaves holds for this version alone. */
  version: number;
  name: string;
  zone: Zone;
  vendor: string | null;
  refusal: RefusalCode | null;
  /** "8 Nov 2026", when an agreement ended by its date. */
  expiredOn: string | null;
  asksFirst: boolean;
  /** It may be sent the text as it is written, identifiers and all. */
  isIdentified: boolean;
}>;

const EMBEDDED: DrafterView = {
  detail: "Runs on this machine. No language model, no network.",
  destination: "Nothing leaves this machine: the embedded drafter reads this text here.",
  isWritten: false,
};

const PLACES: Readonly<Record<Zone, string>> = {
  in_process: "on this machine",
  on_premises: "on premises",
  private_cloud: "in a private cloud",
  public_cloud: "in a public cloud",
};

/** A model of a draft, with all that it does there. */
export type DraftModelView = DraftingModelView & { readonly tasks: readonly DraftTask[] };

/** What will draft, and where the text goes. A model that would be refused is said to be, before anything is asked of it. */
export function drafterOf(
  models: readonly DraftModelView[],
  marks: ModelMarks = ORDINARY_MARKS,
): DrafterView {
  if (models.length > 0 && modelsMaySee(marks) === "never") {
    return {
      ...EMBEDDED,
      detail: "No language model may read this text: the embedded drafter writes it.",
    };
  }
  const refused = models.flatMap((model) =>
    model.refusal === null
      ? []
      : [`${model.name} is not used: ${refusalWords(model, model.refusal)}`],
  );
  const used = models.filter(({ refusal }) => refusal === null);
  const [first] = used;
  if (first === undefined) {
    return { ...EMBEDDED, detail: refused.length === 0 ? EMBEDDED.detail : refused.join(" ") };
  }
  const doing = used.map(
    ({ name, zone, tasks }) =>
      `${name}, ${PLACES[zone]}, ${inWords(tasks.map((task) => TASK_ACTS[task]))}.`,
  );
  const checked = "Each sentence is checked against its source.";
  const away = used.filter(({ zone }) => zone !== "in_process");
  return {
    detail: [...doing, ...refused, checked].join(" "),
    destination: away.length === 0 ? hereWords(first) : awayWords(away),
    isWritten: used.some(({ isIdentified, asksFirst }) => isIdentified && !asksFirst),
  };
}

function hereWords({ name, isIdentified }: DraftingModelView): string {
  const form = isIdentified ? "as they are written" : "with placeholders";
  return `Nothing leaves this machine: ${name} runs here, and gets quotations from this text, ${form}.`;
}

/** Who gets placeholders, who gets it as it is written without being asked about, and who may once you agreed. */
function awayWords(away: readonly DraftingModelView[]): string {
  const quoted = `Quotations from this text go to ${inWords(away.map(placeWords))}`;
  const written = away.filter(({ isIdentified, asksFirst }) => isIdentified && !asksFirst);
  const asked = away.filter(({ isIdentified, asksFirst }) => isIdentified && asksFirst);
  const names = (models: readonly DraftingModelView[]) => inWords(models.map(({ name }) => name));
  if (written.length === away.length) {
    return `${quoted}, as they are written: what is underlined at the left is in them.`;
  }
  return [
    `${quoted}; what is underlined at the left is not in them${written.length + asked.length === 0 ? "" : ", but"}`,
    ...(written.length === 0 ? [] : [`for ${names(written)} it is`]),
    ...(asked.length === 0 ? [] : [`for ${names(asked)} it is if you say so`]),
  ]
    .join(" ")
    .concat(".");
}

function placeWords({ name, zone, vendor }: DraftingModelView): string {
  return `${name}${vendor === null ? "" : ` of ${vendor}`}, ${PLACES[zone]}`;
}

/** "A", "A and B", "A, B and C". */
export function inWords(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function refusalWords({ expiredOn }: DraftingModelView, refusal: RefusalCode): string {
  if (expiredOn !== null) return `its agreement expired on ${expiredOn}.`;
  const words = REFUSAL_WORDS[refusal];
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
