import type { KeyGroup } from "../ui/keys-sheet";

/** The `?` sheet of a template's page. */
export const TEMPLATE_KEYS: readonly KeyGroup[] = [
  {
    title: "Template",
    keys: [
      { label: "Move the heading up, down", keys: ["Alt ↑", "Alt ↓"] },
      { label: "Save a version", keys: ["Ctrl S"] },
    ],
  },
];
