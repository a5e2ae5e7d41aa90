import { goalOf, meets, type Column, type Figure, type Format, type Goal } from "./figure";

/** The peers that share a column, in the order in which their values are printed. */
const PEERS: readonly (readonly [string, readonly Column[]])[] = [
  ["Presidio shipped / strongest *", ["presidioShipped", "presidioStrongest"]],
  ["AWS @0 raw / snapped", ["awsRaw", "awsSnapped"]],
  ["OBI raw / snapped *", ["obiRaw", "obiSnapped"]],
];
const OURS: readonly (readonly [string, Column])[] = [
  ["Ours, with model", "model"],
  ["Ours, rules only", "rules"],
];

/** Longer notes stand under the table. */
export const LONGEST_NOTE = 60;

export const COLUMN_NAMES: readonly string[] = [
  "What",
  "Goal",
  ...OURS.map(([name]) => name),
  ...PEERS.map(([name]) => name),
];

/** A share as ".987", rounded so that it never looks better than it is: ".999" is not all. */
function printShare(value: number): string {
  const text = value.toFixed(3);
  const shown =
    text === "1.000" && value < 1 ? "0.999" : text === "0.000" && value > 0 ? "0.001" : text;
  return shown.replace(/^0/, "");
}

export function printValue(format: Format, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  return format.kind === "share"
    ? printShare(value)
    : `${value.toFixed(format.digits)}${format.unit}`;
}

function printGoal(format: Format, goal: Goal | undefined): string {
  if (goal === undefined) return "";
  return "least" in goal
    ? `≥ ${printValue(format, goal.least)}`
    : `≤ ${printValue(format, goal.most)}`;
}

/** One goal for both variants, or one each in their order. */
function printGoals(figure: Figure): string {
  const goals = OURS.map(([, column]) => printGoal(figure.format, goalOf(figure, column)));
  return [...new Set(goals.filter((goal) => goal !== ""))].join("; ");
}

function printOurs(figure: Figure, column: Column): string {
  const value = figure.values[column];
  if (value === undefined) return "–";
  const goal = goalOf(figure, column);
  const verdict = goal === undefined ? "" : meets(goal, value) ? " ✓" : " ✗";
  const note = figure.notes?.[column];
  const isShown = note !== undefined && note !== "" && note.length <= LONGEST_NOTE;
  return `${printValue(figure.format, value)}${verdict}${isShown ? ` (${note})` : ""}`;
}

/** The cells of one row, in the order of `COLUMN_NAMES`. */
export function cellsOf(figure: Figure): string[] {
  const count = figure.count === undefined ? "" : ` (${figure.count})`;
  const peers = PEERS.map(([, columns]) => {
    const values = columns.map((column) => printValue(figure.format, figure.values[column]));
    return values.every((value) => value === "–") ? "–" : values.join(" / ");
  });
  return [
    `${figure.what}${count}`,
    printGoals(figure),
    ...OURS.map(([, column]) => printOurs(figure, column)),
    ...peers,
  ];
}

function pad(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join("  ")
    .trimEnd();
}

/** Columns aligned by blanks. */
export function renderPlainTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  return [
    pad(head, widths),
    pad(
      widths.map((width) => "-".repeat(width)),
      widths,
    ),
    ...rows.map((row) => pad(row, widths)),
  ].join("\n");
}

export function renderMarkdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** One table a section, under its name. */
export function renderFigures(figures: readonly Figure[], form: "plain" | "markdown"): string {
  const sections = [...new Set(figures.map(({ section }) => section))];
  return sections
    .map((section) => {
      const shown = figures.filter((figure) => figure.section === section);
      const columns = COLUMN_NAMES.map((_, at) => at).filter(
        (at) => at === 0 || shown.some((figure) => !["", "–"].includes(cellsOf(figure)[at] ?? "")),
      );
      const cut = (cells: readonly string[]): string[] => columns.map((at) => cells[at] ?? "");
      const rows = shown.map((figure) => cut(cellsOf(figure)));
      const table =
        form === "plain"
          ? renderPlainTable(cut(COLUMN_NAMES), rows)
          : renderMarkdownTable(cut(COLUMN_NAMES), rows);
      return form === "plain" ? `${section}\n${table}` : `**${section}**\n\n${table}`;
    })
    .join("\n\n");
}
