import type { Severity } from "../severity.schema";

/** Where a row comes from, so that a reader can hold it against the source. */
export type RowSource = Readonly<{
  /** "FDA label, warfarin"; `{first}` and `{second}` stand for the ingredient of that side. */
  document: string;
  /** The section by number and title, or by title where the label's sections have no numbers. */
  section: string;
}>;

/** Medicines a row speaks of: whole classes, and ingredients or combined products by name. */
export type RowSide = Readonly<{
  classes: readonly string[];
  ingredients: readonly string[];
  /** Allergens that are no medicine ("peanut"); only allergy rows have them. */
  allergens: readonly string[];
}>;

type Row<Kind extends string, More> = Readonly<
  {
    /** Never changed and never given to another row: reviews, recalls and signed notes point to it. */
    id: string;
    kind: Kind;
    severity: Severity;
    /** One sentence for the screen, 140 characters at most. */
    says: string;
    source: RowSource;
    /** ISO date on which the row was written. */
    compiledOn: string;
    /** The source itself says contraindicated. */
    isContraindicated: boolean;
  } & More
>;

export type Limit = Readonly<{ side: "below" | "upto" | "above" | "from"; value: number }>;
export type ChildPugh = "A" | "B" | "C";

export type InteractionRow = Row<"interaction", { first: RowSide; second: RowSide }>;
export type ConditionRow = Row<
  "condition",
  { medicines: RowSide; unless: RowSide | null; condition: string }
>;
type PregnancyRow = Row<"pregnancy", { medicines: RowSide }>;
type LactationRow = Row<"lactation", { medicines: RowSide }>;
export type RenalRow = Row<
  "renal",
  /** `egfr` in mL/min/1.73 m², `crcl` in mL/min: the measure of the label, never the other one. */
  { medicines: RowSide; measure: "egfr" | "crcl"; limit: Limit }
>;
export type HepaticRow = Row<"hepatic", { medicines: RowSide; from: ChildPugh }>;
export type AgeRow = Row<"age", { medicines: RowSide; limit: Limit }>;
export type AllergyRow = Row<
  "allergy",
  {
    match: "sides" | "same_ingredient" | "named_class";
    allergy: RowSide;
    medicines: RowSide;
  }
>;
export type DuplicateRow = Row<
  "duplicate",
  { match: "sides" | "same_ingredient"; first: RowSide; second: RowSide }
>;
export type DoseRow = Row<
  "dose",
  {
    ingredient: string;
    route: string;
    unit: DoseUnit;
    lowestSingle: number;
    highestSingle: number;
    highestTotal: number;
    period: "day" | "week";
    /** Only ever taken once a week: daily use is the mistake that the label warns of. */
    isWeeklyOnly: boolean;
  }
>;
export type DoseUnit = "mg" | "mcg" | "mEq";

export type SafetyRow =
  | InteractionRow
  | ConditionRow
  | PregnancyRow
  | LactationRow
  | RenalRow
  | HepaticRow
  | AgeRow
  | AllergyRow
  | DuplicateRow
  | DoseRow;
