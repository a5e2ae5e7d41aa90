/**
 * Where lines stand in a painted pane. A line is counted from 0 and may have a fraction: 3.5 is the middle of
 * the fourth. A pane holds rows, or blocks of lines whose rows are there only near the window; inside a block
 * without rows the places are an estimate, which is put right once its rows are painted.
 */
type Unit = Readonly<{ element: HTMLElement; first: number; lines: number }>;

const topOf = (unit: Unit): number => unit.element.offsetTop;

function rowsIn(parent: Element | null, first: number): Unit[] {
  return [...(parent?.children ?? [])].flatMap((element, index) =>
    element instanceof HTMLElement && element.dataset["row"] !== undefined
      ? [{ element, first: first + index, lines: 1 }]
      : [],
  );
}

function unitsOf(pane: HTMLElement): Unit[] {
  const blocks = pane.querySelector("[data-blocks]");
  if (blocks === null) {
    return rowsIn(pane.querySelector("[data-row]")?.parentElement ?? null, 0);
  }
  let first = 0;
  return [...blocks.children].flatMap((element) => {
    if (!(element instanceof HTMLElement)) return [];
    const unit = { element, first, lines: Number(element.dataset["lines"]) };
    first += unit.lines;
    return [unit];
  });
}

/** The last unit that satisfies, of a list in which those that do come first. */
function lastWhere(units: readonly Unit[], isBefore: (unit: Unit) => boolean): Unit | undefined {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const unit = units[middle];
    if (unit !== undefined && isBefore(unit)) low = middle;
    else high = middle - 1;
  }
  return units[low];
}

/** The smallest unit that satisfies: a row where rows are painted, else the block. */
function unitWhere(pane: HTMLElement, isBefore: (unit: Unit) => boolean): Unit | undefined {
  const unit = lastWhere(unitsOf(pane), isBefore);
  if (unit === undefined || unit.lines === 1) return unit;
  const rows = rowsIn(unit.element, unit.first);
  return rows.length === 0 ? unit : lastWhere(rows, isBefore);
}

/** The line at the top of the pane's window; null while nothing is painted. */
export function lineAtTop(pane: HTMLElement): number | null {
  const top = pane.scrollTop;
  const unit = unitWhere(pane, (each) => topOf(each) <= top);
  if (unit === undefined) return null;
  const { element, first, lines } = unit;
  const share = element.offsetHeight > 0 ? (top - topOf(unit)) / element.offsetHeight : 0;
  return first + Math.min(1, Math.max(0, share)) * lines;
}

/** The height at which a line stands in the pane; null while nothing is painted. */
export function topOfLine(pane: HTMLElement, line: number): number | null {
  const unit = unitWhere(pane, (each) => each.first <= line);
  if (unit === undefined) return null;
  const share = Math.min(1, (line - unit.first) / unit.lines);
  return topOf(unit) + share * unit.element.offsetHeight;
}
