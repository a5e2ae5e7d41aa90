/** A box on screen, in CSS pixels. */
export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

export type Connector = Readonly<{ path: string; dotX: number; dotY: number }>;

const DOT_FROM_EDGE = 24;
const ELBOW_FROM_EDGE = 11;
const REACH = 24;

/**
 * The line from a source row to a sentence row: a dot, right, down or up, right into the note. Null when
 * either row is outside the part of its pane that can be seen.
 */
export function connectorBetween(
  source: Box,
  sentence: Box,
  sourcePane: Box,
  notePane: Box,
  origin: Readonly<{ left: number; top: number }>,
): Connector | null {
  const from =
    (Math.max(source.top, sourcePane.top) + Math.min(source.bottom, sourcePane.bottom)) / 2;
  const to = Math.min(sentence.top + 14, sentence.bottom);
  const isSourceSeen = source.bottom > sourcePane.top && source.top < sourcePane.bottom;
  const isSentenceSeen = to > notePane.top && to < notePane.bottom;
  if (!isSourceSeen || !isSentenceSeen) return null;
  const edge = sourcePane.right - origin.left;
  const startY = Math.round(from - origin.top);
  const endY = Math.round(to - origin.top);
  const dotX = edge - DOT_FROM_EDGE;
  const path = `M${dotX} ${startY}H${edge - ELBOW_FROM_EDGE}V${endY}H${edge + REACH}`;
  return { path, dotX, dotY: startY };
}

/** Which side of the visible part of a pane a row lies on; null when it can be seen. */
export function sideOutOfView(row: Box, pane: Box): "above" | "below" | null {
  if (row.bottom <= pane.top + 4) return "above";
  return row.top >= pane.bottom - 4 ? "below" : null;
}
