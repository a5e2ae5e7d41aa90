/** Whose figure it is: ours in two forms, and the peers on the same texts. */
export type Column =
  | "model"
  | "rules"
  | "presidioShipped"
  | "presidioStrongest"
  | "awsRaw"
  | "awsSnapped"
  | "obiRaw"
  | "obiSnapped";

export type Goal = { readonly least: number } | { readonly most: number };

/** How a value is printed: a share as .987, points with one decimal, a plain number with its unit. */
export type Format =
  | { readonly kind: "share" }
  | { readonly kind: "number"; readonly digits: number; readonly unit: string };

/** One row of the table. Values are unrounded; `count` says over how many something was measured. */
export type Figure = {
  readonly section: string;
  readonly what: string;
  readonly format: Format;
  readonly goal?: Goal;
  /** Where a variant has a goal of its own: the classifier may be slower and larger than rules alone. */
  readonly goals?: Partial<Record<Column, Goal>>;
  readonly values: Partial<Record<Column, number>>;
  readonly notes?: Partial<Record<Column, string>>;
  readonly count?: string;
};

export const SHARE: Format = { kind: "share" };

export function inUnit(digits: number, unit = ""): Format {
  return { kind: "number", digits, unit };
}

export function meets(goal: Goal, value: number): boolean {
  return "least" in goal ? value >= goal.least : value <= goal.most;
}

export function goalOf({ goal, goals }: Figure, column: Column): Goal | undefined {
  return goals?.[column] ?? goal;
}

/** Figures that one variant measured; rows of the same section and name are laid side by side. */
export function joinFigures(figures: readonly Figure[]): Figure[] {
  const rows = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.section}\n${figure.what}`;
    const row = rows.get(key);
    rows.set(
      key,
      row === undefined
        ? figure
        : {
            ...row,
            ...figure,
            values: { ...row.values, ...figure.values },
            notes: { ...row.notes, ...figure.notes },
            goals: { ...row.goals, ...figure.goals },
          },
    );
  }
  return [...rows.values()];
}
