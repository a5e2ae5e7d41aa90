import { CircleHelp, PenLine } from "lucide-react";
import type { Support } from "@/lib/notes/note-content.schema";

const GRADE_WORD: Readonly<Record<Support, string>> = {
  stated: "Stated",
  inferred: "Inferred",
  own: "Clinician's own words",
  unsupported: "No source",
  contradicted: "Differs",
};

/** What stands left of a sentence: its lines, and the glyph of its support. Never empty. */
export function SentenceGutter({ support, lines }: { support: Support; lines: string }) {
  const spoken = lines ? `${GRADE_WORD[support]}, line ${lines}` : GRADE_WORD[support];
  return (
    <>
      <span className="sr-only">{spoken}</span>
      <span
        aria-hidden="true"
        className="flex h-6 items-center justify-end gap-1 text-13 font-semibold whitespace-nowrap"
      >
        {support === "inferred" ? <span className="text-16 text-accent">≈</span> : null}
        {support === "contradicted" ? <span className="text-16 text-crit">≠</span> : null}
        {support === "own" ? (
          <PenLine size={16} strokeWidth={1.75} className="text-own print:hidden" />
        ) : null}
        {support === "unsupported" || (support !== "own" && lines === "") ? (
          <CircleHelp size={16} className="text-warn" />
        ) : null}
        <span className={support === "contradicted" ? "text-crit" : "text-accent"}>{lines}</span>
      </span>
    </>
  );
}

/** Before a sentence of a part that is written as a list. */
export function BulletMark() {
  return (
    <span aria-hidden="true" className="pr-2 text-ink-3">
      •
    </span>
  );
}

/** What opens a group of sentences, as plain text and exports write it: "Respiratory:". */
export function LabelMark({ label }: { label: string | null }) {
  return label === null ? null : <span className="font-semibold text-ink-2">{label}: </span>;
}

/** The word right of a sentence; a stated sentence has none. */
export function supportWord(
  support: Support,
  isMine: boolean,
  authorName: string | undefined,
): string {
  switch (support) {
    case "stated":
      return "";
    case "inferred":
      return "Inferred";
    case "own":
      return isMine ? "Yours" : (authorName ?? "Another person's");
    case "unsupported":
      return "No source";
    case "contradicted":
      return "Differs";
  }
}

export const WORD_CLASS: Readonly<Record<Support, string>> = {
  stated: "",
  inferred: "text-ink-2",
  own: "text-own",
  unsupported: "font-semibold text-warn",
  contradicted: "font-semibold text-crit",
};

export const TEXT_CLASS: Readonly<Record<Support, string>> = {
  stated: "",
  inferred: "support-inferred",
  own: "",
  unsupported: "support-unsupported",
  contradicted: "support-contradicted",
};
