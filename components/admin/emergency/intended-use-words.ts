import type {
  IntendedUseState,
  IntendedUseView,
} from "@/lib/access/intended-use/intended-use.schema";

/** Where the organization stands, as its tag and in a sentence. */
export const STATE_WORDS: Readonly<
  Record<
    IntendedUseState,
    Readonly<{ tag: string; tone: "ok" | "warn" | "neutral"; sentence: string }>
  >
> = {
  unsigned: {
    tag: "Off",
    tone: "neutral",
    sentence: "Off. Nobody has signed what it is for.",
  },
  waits_for_officer: {
    tag: "Off, one signature",
    tone: "warn",
    sentence: "Off. An administrator has signed; a compliance officer has to sign too.",
  },
  in_force: {
    tag: "On",
    tone: "ok",
    sentence: "On. Clinicians and nurses see the switch on the page where they paste.",
  },
  withdrawn: {
    tag: "Off, withdrawn",
    tone: "neutral",
    sentence: "Off. The signature was withdrawn. To use it again it has to be signed anew.",
  },
  older_text: {
    tag: "Off, text changed",
    tone: "warn",
    sentence: "Off. What was signed is an older text; the one below has to be read and signed.",
  },
};

/** Beside two signatures that may be one person's. */
export const ONE_HAND_WORDS = "Signed by two accounts, one of which invited the other.";

export type NextAct = Readonly<{ kind: "sign" } | { kind: "countersign"; signatureId: string }>;

/** The signature that this person can give now; null when there is none to give. */
export function nextActOf({ state, signatures, may, textSha256 }: IntendedUseView): NextAct | null {
  if (state === "in_force") return null;
  if (state !== "waits_for_officer") return may.sign ? { kind: "sign" } : null;
  const waiting = signatures.find(
    (signature) => signature.withdrawnAt === null && signature.textSha256 === textSha256,
  );
  return waiting !== undefined && may.countersign && !waiting.signedByMe
    ? { kind: "countersign", signatureId: waiting.id }
    : null;
}
