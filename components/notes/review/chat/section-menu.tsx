"use client";

import { RotateCw } from "lucide-react";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { Button } from "../../../ui/button";
import { Menu } from "../../../ui/menu";
import { useTalk } from "./talk-context";
import { SECTION_WORDS } from "./talk-words";

/** At a section's heading: draft it again, or what is being done. */
export function SectionMenu({ section, heading }: { section: NoteSection; heading: string }) {
  const rerun = useTalk()?.rerun;
  if (rerun === undefined) return null;
  if (rerun.section === section) {
    return (
      <span className="flex items-center gap-2 text-13 text-ink-2 print:hidden">
        <span role="status">Being drafted again. Wait with changes.</span>
        <Button size="row" onClick={rerun.onCancel}>
          Cancel
        </Button>
      </span>
    );
  }
  return (
    <span className="print:hidden">
      <Menu
        label={`Section ${heading}`}
        iconOnly
        size="row"
        variant="quiet"
        icon={<RotateCw aria-hidden="true" size={14} />}
        entries={[
          {
            id: "again",
            label: `Draft ${SECTION_WORDS[section].toLowerCase()} again`,
            detail: "Your own words and what you decided stay.",
            onAction: () => rerun.onStart(section),
          },
        ]}
      >
        {null}
      </Menu>
    </span>
  );
}

/** How drafting a section again ended, above the note. */
export function RerunMessage() {
  const rerun = useTalk()?.rerun;
  if (!rerun?.message) return null;
  const { tone, words, detail } = rerun.message;
  return (
    <div
      role={tone === "warn" ? "alert" : "status"}
      className={`flex flex-wrap items-center gap-3 border-b border-line px-6 py-2 text-15 max-lg:px-4 ${tone === "warn" ? "bg-warn-tint" : "bg-sunken"}`}
    >
      <span className="min-w-0 flex-1">
        <strong className="font-semibold">{words}</strong> {detail}
      </span>
      <Button size="row" onClick={rerun.onClose}>
        Close
      </Button>
    </div>
  );
}
