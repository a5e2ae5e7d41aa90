import { stepIndex } from "./step-index";

export type PaletteEntry = Readonly<{
  id: string;
  label: string;
  /** Tells two alike apart, e.g. a birth date. */
  detail?: string;
  href?: string;
  run?: () => void;
}>;

export type PaletteGroup = Readonly<{ title: string; entries: readonly PaletteEntry[] }>;

/** Keeps the entries whose words hold every typed word; groups left empty go. Found entries keep their order. */
export function filterPalette(
  groups: readonly PaletteGroup[],
  query: string,
): readonly PaletteGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      title: group.title,
      entries: group.entries.filter((entry) => {
        const text = `${entry.label} ${entry.detail ?? ""}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.entries.length > 0);
}

/** All entries in the order they are shown. */
export function flattenPalette(groups: readonly PaletteGroup[]): readonly PaletteEntry[] {
  return groups.flatMap((group) => group.entries);
}

/** Where an arrow leads; Home and End stay with the text box. */
export function paletteStep(key: string, index: number, count: number): number | null {
  return key === "ArrowDown" || key === "ArrowUp" ? stepIndex(key, index, count) : null;
}
