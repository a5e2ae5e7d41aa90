import { isClinicalWord } from "../clinical-words";
import { FIRST_WORDS } from "./words-first";
import { LAST_WORDS } from "./words-last";
import { MIDDLE_WORDS } from "./words-middle";

/**
 * Ordinary English and clinical words, to tell the capitalised word that is no name. Negative evidence
 * only: a word that stands here may still be a name where a title or a patient says so.
 *
 * Sources: SCOWL, size 35, lower-case words (Copyright 2000-2011 Kevin Atkinson. Permission to use, copy,
 * modify, distribute and sell these word lists, the associated scripts, the output created from the
 * scripts, and its documentation for any purpose is hereby granted without fee, provided that the above
 * copyright notice appears in all copies and that both that copyright notice and this permission notice
 * appear in supporting documentation; no warranty), and the clinical words that two or more public-domain
 * (CC0) dictated reports write in lower case. Regular endings were taken off.
 */
const WORDS: ReadonlySet<string> = new Set(
  [FIRST_WORDS, MIDDLE_WORDS, LAST_WORDS].flatMap((words) => words.trim().split(/\s+/)),
);

const holds = (word: string): boolean =>
  word.length > 1 && (WORDS.has(word) || isClinicalWord(word));

/** "stopped" -> "stop": the stem of a doubled last consonant. */
function undoubled(stem: string): string {
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

function holdsStem(stem: string): boolean {
  return stem.length > 2 && (holds(stem) || holds(`${stem}e`) || holds(undoubled(stem)));
}

/** Endings that make an ordinary word of an ordinary word: "nurses", "carried", "coughing", "slowly". */
function isInflected(word: string): boolean {
  if (word.endsWith("ies") || word.endsWith("ied")) return holds(`${word.slice(0, -3)}y`);
  if (word.endsWith("ily")) return holds(`${word.slice(0, -3)}y`);
  if (word.endsWith("ers")) return holdsStem(word.slice(0, -3)) || holds(word.slice(0, -1));
  if (/(?:[sxzo]|ch|sh)es$/.test(word) && holds(word.slice(0, -2))) return true;
  if (word.endsWith("s") && !word.endsWith("ss")) return holds(word.slice(0, -1));
  if (word.endsWith("ed") || word.endsWith("er")) return holdsStem(word.slice(0, -2));
  if (word.endsWith("ing")) return holdsStem(word.slice(0, -3));
  return word.endsWith("ly") && holds(word.slice(0, -2));
}

/** True for an English or clinical word (lower case, without diacritics), regular endings included. */
export function isOrdinary(lower: string): boolean {
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (/'(?:ll|ve|re|d|m|t)$/.test(word)) return true;
  // The ending of the last part says nothing of the first: "well-appearing", but "umeh-jennings".
  if (word.includes("-")) {
    return WORDS.has(word) || word.split("-").every((part) => part.length < 3 || isOrdinary(part));
  }
  return (
    holds(word) || (word.length > 3 && isInflected(word)) || (word.length > 5 && isPrefixed(word))
  );
}

/** Openings of English and clinical compounds: "unremarkable", "nasolacrimal", "cryosurgery". */
const OPENING =
  /^(?:un|re|non|pre|mis|over|out|under|fore|self|co|de|dis|cryo|xeno|brachy|poly|hypo|hyper|peri|endo|intra|inter|trans|cardio|neuro|gastro|naso|fronto|parieto|temporo|occipito|cranio|squamo|sino|retro|supra|infra|sub|super|micro|macro|mega|mono|multi|pan|para|post|ante|anti|auto|hetero|homo|iso|hemi|semi|quadri|electro|photo|radio|thermo|osteo|arthro|myo|angio|broncho|laparo|thoraco|hepato|nephro|cysto|uro|recto|colo|entero|esophago|pharyngo|laryngo|tracheo|rhino|oto|ophthalmo|dermato|hemato|lympho|immuno|onco|cyto|histo|patho|physio|psycho|socio|sterno|costo|lumbo|vertebro|glosso|cervico|utero|vesico|ileo|jejuno|duodeno|chole|chondro|cranio|encephalo|myelo|fibro|lipo|hydro|pneumo|pyo|sero|vaso|veno|arterio|athero|atrio|ventriculo|cerebro|medio|latero|antero|postero|supero|infero|bi|tri|up|down)-?/;

function isPrefixed(word: string): boolean {
  const rest = word.replace(OPENING, "");
  return rest.length > 3 && rest.length < word.length && (holds(rest) || isInflected(rest));
}
