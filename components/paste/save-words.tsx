import { Check } from "lucide-react";
import { Time } from "../ui/time";
import type { PasteSaveState } from "./paste-view";

/** "Saved 15:41", with its tick; what is not saved says so. */
export function SaveWords({
  saveState,
  savedAt,
  isEmpty,
}: {
  saveState: PasteSaveState;
  savedAt: string | null;
  isEmpty: boolean;
}) {
  if (isEmpty) return null;
  if (saveState === "saved" && savedAt) {
    return (
      <span className="flex items-center gap-1 text-13 whitespace-nowrap text-ok">
        <Check aria-hidden="true" size={16} /> Saved <Time at={savedAt} form="time" />
      </span>
    );
  }
  const words = {
    saved: "",
    saving: "Saving",
    unsaved: "Not saved yet",
    failed: "Not saved",
    offline: "Not saved yet",
  };
  return (
    <span
      className={`text-13 whitespace-nowrap ${saveState === "failed" ? "text-crit" : "text-ink-2"}`}
    >
      {words[saveState]}
    </span>
  );
}
