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
}>;

const EMBEDDED: DrafterView = {
  detail: "Runs on this machine. No language model, no network.",
  destination: "Nothing leaves this machine: the embedded drafter reads this text here.",
};

const PLACES: Readonly<Record<Zone, string>> = {
  in_process: "on this machine",
  on_premises: "on premises",
  private_cloud: "in a private cloud",
  public_cloud: "in a public cloud",
};

/** A model of a draft, with all that it does there. */
export type DraftModelView = DraftingModelView & { readonly tasks: readonly DraftTask[] };

const ACTS: Readonly<Record<DraftTask, string>> = {
  section_drafter: "words the sections",
  critic: "takes a second look",
  evidence: "chooses references",
};

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
      `${name}, ${PLACES[zone]}, ${inWords(tasks.map((task) => ACTS[task]))}.`,
  );
  const checked = "Each sentence is checked against its source.";
  const away = used.filter(({ zone }) => zone !== "in_process").map(placeWords);
  return {
    detail: [...doing, ...refused, checked].join(" "),
    destination:
      away.length === 0
        ? `Nothing leaves this machine: ${first.name} runs here, and gets quotations from this text.`
        : `Quotations from this text go to ${inWords(away)}; what is underlined at the left is not in them.`,
  };
}

function placeWords({ name, zone, vendor }: DraftingModelView): string {
  return `${name}${vendor === null ? "" : ` of ${vendor}`}, ${PLACES[zone]}`;
}

function inWords(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function refusalWords({ expiredOn }: DraftingModelView, refusal: RefusalCode): string {
  if (expiredOn !== null) return `its agreement expired on ${expiredOn}.`;
  const words = REFUSAL_WORDS[refusal];
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
