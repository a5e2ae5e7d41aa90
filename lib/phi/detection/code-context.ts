/** Codes of vocabularies, trials and papers describe a kind of thing, not a person. */
const CODE_LABEL =
  /\b(?:snomed(?:[\s-]?ct)?|sct|loinc|rxnorm|rxcui|icd(?:-?\d{1,2})?(?:-?(?:cm|pcs))?|cpt(?:-?4)?|hcpcs|ndc|ndf-?rt|nui|gtin|cvx|mvx|unii|umls|cui|atc|mesh|omim|pmid|pmcid|doi|nct|isbn|(?<!\b(?:zip|postal|post|area|access|security|pass)[\s-]?)codes?|ref(?:seq)?|rs|chr\w{1,2}|lot|oid|chembl|cas|cdt|drg|nubc|hl7|concept(?:\sid)?)\b[^\n]{0,24}$/i;
const CODE_LABEL_AFTER =
  /^\s{0,3}[[(,-]?\s?(?:snomed|loinc|rxnorm|icd|cpt|ndc|hcpcs|ndf-?rt|unii)/i;
const TRIAL =
  /^(?:NCT|ISRCTN|PMC|PMID|RS|ICD|CPT|CVX|LOINC|COVID|SARS|HLA|CYP|HPV|GP|CD|IL|MK|BMS|ABT|AZD|GSK|LY|PF|RO|VX|NM|NP|XM|ENST|ENSG|CHEMBL|UNII|BRCA|SLC|MIR|TNF|FEV|ABO)-?\d/i;
/** "1q24-25", "22q11.2", "c.35delG", "p.V600E", "t(9;22)": loci and variants. */
const GENETIC =
  /^(?:\d{1,2}|[XY])[pq]\d{1,2}(?:\.\d{1,2})?(?:-[pq]?\w{1,4}(?:\.\d)?)?$|^[cgmnp]\.\S|^D\d{1,2}S\d{2,5}$/i;
const MEASURE_AFTER = /^\s?(?:mg|mcg|ml|kg|g|cm|mm|mmhg|bpm|%|units?|iu|tablets?|cells|copies|\/)/i;

/** True when what stands around `value`, or its own form, says that it is a code or a measure. */
export function isCode(text: string, start: number, value: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(start + value.length, start + value.length + 24);
  return (
    CODE_LABEL.test(before) ||
    TRIAL.test(value) ||
    GENETIC.test(value) ||
    MEASURE_AFTER.test(after) ||
    CODE_LABEL_AFTER.test(after)
  );
}
