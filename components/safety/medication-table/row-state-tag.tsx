import { Ban, Check, Hourglass, TriangleAlert, type LucideIcon } from "lucide-react";
import type { RowState } from "@/lib/medication-table/table.schema";
import { Tag } from "../../ui/tag";
import { STATE_WORDS } from "./table-words";

const LOOK = {
  not_reviewed: { tone: "neutral", icon: Hourglass },
  reviewed: { tone: "ok", icon: Check },
  changed: { tone: "warn", icon: TriangleAlert },
  recalled: { tone: "crit", icon: Ban },
} as const satisfies Record<RowState, { tone: string; icon: LucideIcon }>;

/** How a row stands: glyph, word and colour; a dashed frame as long as nobody stands for it. */
export function RowStateTag({ state }: { state: RowState }) {
  const { tone, icon: Icon } = LOOK[state];
  return (
    <Tag
      tone={tone}
      icon={<Icon aria-hidden="true" size={16} />}
      pending={state === "not_reviewed"}
      className="whitespace-nowrap"
    >
      {STATE_WORDS[state]}
    </Tag>
  );
}
