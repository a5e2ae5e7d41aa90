import type { Zone } from "@/lib/llm/gate/door.schema";
import { REFUSAL_WORDS, type RefusalCode } from "@/lib/llm/gate/refusal.schema";
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

/** What will draft, and where the text goes. A model that would be refused is said to be, before anything is asked of it. */
export function drafterOf(model: DraftingModelView | null): DrafterView {
  if (model === null) return EMBEDDED;
  const { name, zone, vendor, refusal } = model;
  if (refusal !== null) {
    return { ...EMBEDDED, detail: `${name} is not used: ${refusalWords(model, refusal)}` };
  }
  const place = PLACES[zone];
  const whose = vendor === null ? "" : ` of ${vendor}`;
  return {
    detail: `${name}, ${place}, words the sections. Each sentence is checked against its source.`,
    destination:
      zone === "in_process"
        ? `Nothing leaves this machine: ${name} runs here, and gets quotations from this text.`
        : `Quotations from this text go to ${name}${whose}, ${place}; what is underlined at the left is not in them.`,
  };
}

function refusalWords({ expiredOn }: DraftingModelView, refusal: RefusalCode): string {
  if (expiredOn !== null) return `its agreement expired on ${expiredOn}.`;
  const words = REFUSAL_WORDS[refusal];
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
