import { SHARE, type Figure } from "./figure";

/**
 * Figures computed elsewhere from outputs that are not at hand, on the first 250 texts of ASQ-PHI only: the OBI RoBERTa
 * i2b2 model, and Presidio with ORGANIZATION and patterns of its user's own on its larger language pipeline. They
 * cannot be scored in the same run, and 250 texts make wide intervals.
 */
export function publishedElsewhere(): Figure[] {
  const row = (what: string, values: Figure["values"]): Figure => ({
    section: "ASQ-PHI",
    what,
    format: SHARE,
    values,
  });
  return [
    row("full-coverage recall", { presidioStrongest: 0.929, obiRaw: 0.959, obiSnapped: 0.984 }),
    row("character recall", { presidioStrongest: 0.954, obiRaw: 0.987, obiSnapped: 0.993 }),
    row("character precision", { presidioStrongest: 0.789, obiRaw: 0.998, obiSnapped: 0.997 }),
    row("documents leaking", { presidioStrongest: 0.228, obiRaw: 0.145, obiSnapped: 0.057 }),
    row("hard negatives touched", { presidioStrongest: 0.947, obiRaw: 0.404, obiSnapped: 0.404 }),
    row("MRN full", { presidioStrongest: 0.562, obiRaw: 0.904 }),
    row("health plan full", { obiRaw: 0.765 }),
    row("SSN full", { obiRaw: 1 }),
  ];
}

export const ELSEWHERE_NOTE =
  "* As published, on the first 250 texts: OBI deid_roberta_i2b2, and Presidio's strongest form. All others are scored on the same texts as ours.";
