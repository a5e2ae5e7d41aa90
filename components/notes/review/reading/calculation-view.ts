/** One formula or score as the page shows it: worked out on the server from what the source documents. */
export type CalculationView = Readonly<{
  id: string;
  name: string;
  /** "58 mL/min/1.73 m²", "0 to 2 points"; empty where not even a range is known. */
  figure: string;
  /** What the figure means by its source; empty while an input is missing. */
  meaning: string;
  /** What it was worked out from: "Weight 80 kg". */
  inputs: readonly string[];
  /** What the text does not document and would be needed. */
  missing: readonly string[];
  source: string;
}>;
