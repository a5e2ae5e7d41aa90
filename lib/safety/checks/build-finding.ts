import type { SafetyRow } from "../rows/safety-row";
import type { RegimenFinding } from "../regimen.schema";
import type { Severity } from "../severity.schema";

export const RANK: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, info: 2 };

/** A row that applies, with the ingredients by which it does. */
export type Match<Row extends SafetyRow = SafetyRow> = Readonly<{
  row: Row;
  first: string;
  second?: string;
}>;

/** Worst first; of equal rows the one the source calls contraindicated, then table order. */
export function gravestFirst<Row extends SafetyRow>(
  matches: readonly Match<Row>[],
): readonly Match<Row>[] {
  return [...matches].sort(
    (a, b) =>
      RANK[a.row.severity] - RANK[b.row.severity] ||
      Number(b.row.isContraindicated) - Number(a.row.isContraindicated),
  );
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function documentOf({ row, first, second }: Match): string {
  return row.source.document.replace("{first}", first).replace("{second}", second ?? "");
}

/** Two more statements are read; a list of ten is not. The ids of all are kept. */
const SAID_ALSO = 2;

/**
 * One finding for what several rows say of the same names: the gravest leads and is quoted, up to
 * two others follow in `detail`, all by id. Empty for no match.
 */
export function buildFindings(
  matches: readonly Match[],
  names: readonly string[],
  title: string,
): RegimenFinding[] {
  const [lead, ...others] = gravestFirst(matches);
  if (!lead) return [];
  const said = new Set([lead.row.says]);
  const also = others.filter(({ row }) => !said.has(row.says) && said.add(row.says));
  const more = also.slice(0, SAID_ALSO).map(({ row }) => row.says);
  return [
    {
      rowId: lead.row.id,
      alsoRowIds: others.map(({ row }) => row.id),
      kind: lead.row.kind,
      severity: lead.row.severity,
      isContraindicated: lead.row.isContraindicated,
      names: [...names],
      title: capital(title),
      detail: more.length === 0 ? lead.row.says : `${lead.row.says}. Also: ${more.join("; ")}`,
      reference: {
        document: documentOf(lead),
        section: lead.row.source.section,
        compiledOn: lead.row.compiledOn,
      },
    },
  ];
}
