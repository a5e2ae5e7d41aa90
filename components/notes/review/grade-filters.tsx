import {
  CircleHelp,
  Equal,
  EqualApproximately,
  EqualNot,
  PenLine,
  type LucideIcon,
} from "lucide-react";
import type { NoteSentence, Support } from "@/lib/notes/note-content.schema";
import { classNames } from "../../ui/class-names";

const GRADES: readonly Readonly<{
  support: Support;
  word: string;
  icon: LucideIcon;
  tone: string;
}>[] = [
  { support: "stated", word: "Stated", icon: Equal, tone: "" },
  { support: "inferred", word: "Inferred", icon: EqualApproximately, tone: "" },
  { support: "own", word: "Yours", icon: PenLine, tone: "text-own" },
  { support: "unsupported", word: "No source", icon: CircleHelp, tone: "text-warn" },
  { support: "contradicted", word: "Differs", icon: EqualNot, tone: "text-crit" },
];

/** How many sentences of each grade; pressing one shows only those. */
export function GradeFilters({
  sentences,
  filter,
  onFilter,
}: {
  sentences: readonly NoteSentence[];
  filter: Support | null;
  onFilter: (support: Support) => void;
}) {
  return (
    <div role="group" aria-label="Show only" className="flex flex-wrap gap-x-1 max-lg:hidden">
      {GRADES.map(({ support, word, icon: Icon, tone }) => {
        const count = sentences.filter((sentence) => sentence.support === support).length;
        return (
          <button
            key={support}
            type="button"
            aria-pressed={filter === support}
            onClick={() => onFilter(support)}
            className={classNames(
              "inline-flex h-8 items-center gap-1 rounded-control border px-1.5 text-13",
              filter === support
                ? "border-accent-mark bg-accent-tint text-ink"
                : "border-transparent text-ink-2",
            )}
          >
            <Icon aria-hidden="true" size={16} className={count > 0 ? tone : ""} />
            <span className={count > 0 ? tone : ""}>{word}</span>
            <span className="font-semibold text-ink">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
