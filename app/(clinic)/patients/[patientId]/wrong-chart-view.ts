import { ageAndSex, type PatientLineView } from "@/app/_client/chart-hints";
import type { ComparedFact, WrongChartView } from "@/components/patients/patient-view";
import { formatDay } from "@/components/ui/time-text";
import type { Caller } from "@/lib/access/runtime";
import { checkChart } from "@/lib/drafting/run/steps/chart-check";
import type { IdentityComparison } from "@/lib/patients/identity/compare-identity";
import { matchChart } from "@/lib/patients/identity/match-chart";
import { readText } from "@/lib/patients/texts/read-text";
import { readIdentityHints } from "@/lib/phi/hints/identity-hints";
import { queryOf } from "@/app/_client/chart-hints";

export type StoppedText = {
  readonly documentId: string;
  readonly view: WrongChartView;
  readonly better: PatientLineView | null;
};

const LABELS: Readonly<Record<IdentityComparison["field"], string>> = {
  name: "Name",
  birthDate: "Birth date",
  mrn: "MRN",
  age: "Age",
  sex: "Sex",
};

/** A text beside the chart it contradicts, and the chart it does match; null when nothing differs. */
export async function wrongChartView(
  caller: Caller,
  patientId: string,
  documentId: string,
): Promise<StoppedText | null> {
  const check = await checkChart(caller, { documentId, patientId });
  if (!check.differs) return null;
  const document = await readText(caller, { documentId });
  const { matches } = await matchChart(caller, queryOf(readIdentityHints(document.text)));
  const better = matches.find((match) => match.id !== patientId) ?? null;
  return {
    documentId,
    better,
    view: {
      facts: check.rows.map((row) => comparedFact(row, document.text)),
      better:
        better === null
          ? null
          : {
              name: `${better.family}, ${better.given}`,
              ageAndSex: ageAndSex(better),
              bornOn: better.birthDate,
              mrn: better.mrn,
              matchedOn: listWords(better.matchesOn),
            },
      text: document.text,
      pastedAt: document.createdAt,
      marks: check.rows.filter((row) => row.differs).map(({ start, end }) => ({ start, end })),
    },
  };
}

function comparedFact(row: IdentityComparison, text: string): ComparedFact {
  const words = (value: string): string =>
    row.field === "birthDate" ? formatDay(value) : row.field === "sex" ? capitalised(value) : value;
  return {
    label: LABELS[row.field],
    inChart: words(row.chart),
    inText: words(row.text),
    line: text.slice(0, row.start).split("\n").length,
    differs: row.differs,
  };
}

function capitalised(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}

function listWords(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
