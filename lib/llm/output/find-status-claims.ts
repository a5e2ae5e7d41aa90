import { foldHomoglyphs } from "../untrusted/fold-homoglyphs";
import type { OutputCheck, OutputFinding } from "./output-finding";

/**
 * A model cannot sign or finish a note (45 CFR 164.312(c)-(d): integrity, and who a person is), so a draft that says
 * it is signed is held back whatever the source says. Words of results ("final culture", "signed consent") stay.
 */
const CLAIMS: readonly RegExp[] = [
  /\b(?:electronically|digitally|e-?) ?(?:signed|authenticated|attested|approved|verified)\b/g,
  /\b(?:this |the )?(?:soap )?(?:note|draft|document|summary|encounter) (?:has been |have been |is |was |are )?(?:now |hereby |already )?(?:automatically |auto-?)?(?:final(?:i[sz]ed)?|signed|approved|attested|locked|verified|complete and signed)\b(?! (?:consent|by the (?:patient|parent|guardian)|culture|result|path|report|read))/g,
  /\b(?:note|draft|document|summary) (?:status|state)\s?[:=]\s?["'*_]{0,2}(?:final|signed|approved|complete)/g,
  /\bstatus\s?[:=]\s?["'*_]{0,2}(?:signed|approved|attested|final\s?(?:,|and|&|\/)?\s?signed)/g,
  /\bno (?:further |additional |human |clinician |physician )*(?:review|signature|sign-?off|approval) (?:by (?:a|the) (?:clinician|physician|human|person) )?(?:is |was )?(?:needed|required|necessary)\b/g,
  /\bi (?:hereby )?(?:attest|certify|sign)\b/g,
];

export const findStatusClaims: OutputCheck = (text) => {
  const lower = foldHomoglyphs(text).text.toLowerCase();
  return CLAIMS.some((pattern) => lower.search(pattern) >= 0)
    ? [
        {
          kind: "status_claim",
          start: 0,
          end: text.length,
          detail: "signed",
        } satisfies OutputFinding,
      ]
    : [];
};
