/** What the medication table says of a text beyond the things to decide, and what it could not say. */
export type MedicineCheckView = Readonly<{
  /** Findings for a reader who asks: nothing that needs a decision. */
  info: readonly Readonly<{ title: string; detail: string; source: string }>[];
  /** Medicines that the table does not hold: nothing was checked for them. */
  notCovered: readonly string[];
  /** "Cannot be checked: eGFR not documented: metformin." */
  notChecked: readonly string[];
  /** What the table is, and who has not read it. */
  statement: string;
}>;
