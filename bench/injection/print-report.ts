import type { InjectionReport } from "./run-injection";

/** Two markdown tables: what must be 0, and what the guards cost. Counts and ids alone, never a text. */
export function printReport(
  rows: readonly (readonly [name: string, report: InjectionReport])[],
): string {
  const breachNames = Object.keys(rows[0]?.[1].breaches ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const breaches = [
    line(["Run", "Cases", ...breachNames]),
    line(["---", "---", ...breachNames.map(() => "---")]),
    ...rows.map(([name, { cases, breaches: counts }]) =>
      line([name, cases, ...Object.values(counts).map(Number)]),
    ),
  ];
  const costs = [
    line(["Run", "Never sent", "Shown", "Held back", "Own sentences held back"]),
    line(["---", "---", "---", "---", "---"]),
    ...rows.map(([name, { blocked, shown, heldBack, ownHeldBack, ownSaid }]) =>
      line([name, blocked, shown, heldBack, `${ownHeldBack} of ${ownSaid}`]),
    ),
  ];
  const failed = rows.flatMap(([name, report]) =>
    report.failed.slice(0, 20).map((id) => `- ${name}: ${id}`),
  );
  return [...breaches, "", ...costs, ...(failed.length > 0 ? ["", "Failed:", ...failed] : [])].join(
    "\n",
  );
}
