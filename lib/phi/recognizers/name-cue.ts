import {
  hasNameCase,
  isAnyName,
  isClearGivenName,
  isEponym,
  isEponymUse,
  isGivenName,
  isGuarded,
  isInitial,
  PARTICLES,
  readName,
  TITLES,
} from "../detection/names/name-words";
import { isUnexplained } from "../detection/names/name-likeness";
import type { ScannedText, Token } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const GREETINGS = asSet(
  "hi hey hello thanks welcome morning afternoon evening goodbye bye dear greetings alright okay",
);
const PATIENT = asSet(
  "patient pt pts client named name called surname baby infant newborn resident veteran initials dictated transcribed attn cc re signed",
);
const RELATIVES = asSet(
  "wives husbands sons daughters brothers sisters uncles aunts cousins friends neighbors nieces nephews siblings children kids twins grandparents wife husband son daughter mother father mom mum dad mommy daddy brother sister aunt uncle grandmother grandfather grandma grandpa grandson granddaughter guardian caregiver partner spouse boyfriend girlfriend fiance fiancee niece nephew cousin friend neighbor parent parents sitter babysitter landlord fosters in-law stepmother stepfather stepson stepdaughter roommate contact proxy surrogate sibling twin boy girl",
);
const ROLES = asSet(
  "surgeon physician provider nurse pcp attending resident fellow intern hospitalist anesthesiologist dentist therapist counselor pharmacist midwife doula psychologist psychiatrist pediatrician internist obstetrician cardiologist neurologist oncologist urologist radiologist pathologist dermatologist gastroenterologist nephrologist pulmonologist rheumatologist endocrinologist hematologist ophthalmologist podiatrist chiropractor optometrist interpreter chaplain paramedic teacher coach employer supervisor lawyer coordinator manager mgr worker assistant scribe technician secretary clerk student specialist neurosurgeon intensivist geriatrician immunologist",
);
const NO_TITLE_BEFORE = asSet(
  "the a an my your his her our their that this another every any no of",
);

/** What follows "Mr." and is still no name; any other capitalised word there is one. */
const NEVER_TITLED = asSet(
  "the he she it will is was has had and or no not said here there this that contin who what patient pt",
);

/** "Mr. Down", "Mrs. Day": a title of address makes a name of any word. */
function isAddressed(scan: ScannedText, at: number, position: number): boolean {
  const [token, title] = [scan.tokens[at], scan.tokens[position]];
  return (
    scan.textCase === "mixed" &&
    token !== undefined &&
    token.isCapitalised &&
    !token.startsLine &&
    token.gap === 1 &&
    (/^(?:Mr|Mrs|Ms|Miss)$/.test(title?.text ?? "") ||
      (title?.text === "Dr" && (isEponym(token.lower) || isAnyName(token.lower)))) &&
    !NEVER_TITLED.has(token.lower)
  );
}

/** "MS" and "MR" in capitals are a disease and a valve unless the whole text is in capitals. */
function isTitleForm(scan: ScannedText, text: string): boolean {
  return scan.textCase === "upper" || text !== text.toUpperCase() || text.length > 3;
}

type Cue = { score: number; reason: string; trusted: boolean };

/** The cue that ends just before token `at`, skipping one ":" or "," or "(" where the cue allows it. */
function cueBefore(
  scan: ScannedText,
  at: number,
): (Cue & { kind: string; position: number }) | undefined {
  const { tokens } = scan;
  let position = at - 1;
  let mark = "";
  if (/^[:,(."#-]$/.test(tokens[position]?.text ?? "")) {
    mark = tokens[position]?.text ?? "";
    position -= 1;
  }
  const token = tokens[position];
  if (
    token === undefined ||
    (tokens[at]?.gap ?? 9) > 6 ||
    (tokens[at]?.startsLine === true && mark === ".")
  ) {
    return undefined;
  }
  const lower = token.lower.replace(/-in-law$|^(?:great|half|step|foster)-/, "");
  // "ms" and "mr" at the end of a line of capitals or of small letters are milliseconds and a valve.
  const endsLine = scan.textCase !== "mixed" && tokens[at]?.startsLine === true;
  if (
    TITLES.has(lower) &&
    !endsLine &&
    isTitleForm(scan, token.text) &&
    mark !== "," &&
    mark !== "(" &&
    (tokens[at]?.gap ?? 9) <= 3
  ) {
    return { kind: "title", score: 0.97, reason: "title", trusted: true, position };
  }
  if (tokens[at]?.startsLine === true) return undefined;
  if (GREETINGS.has(lower) && mark !== "(" && mark !== ".") {
    return { kind: "greeting", score: 0.85, reason: "greeting", trusted: false, position };
  }
  if (lower === "you" && tokens[position - 1]?.lower === "thank") {
    return { kind: "greeting", score: 0.85, reason: "greeting", trusted: false, position };
  }
  if (PATIENT.has(lower) && mark !== ".") {
    return { kind: "patient", score: 0.9, reason: "patient cue", trusted: false, position };
  }
  if (lower === "is" && /^(?:name|names)$/.test(tokens[position - 1]?.lower ?? "")) {
    return { kind: "patient", score: 0.92, reason: "name cue", trusted: true, position };
  }
  if ((lower === "s" || lower === "name's") && tokens[position]?.lower === "name's") {
    return { kind: "patient", score: 0.9, reason: "name cue", trusted: true, position };
  }
  if (RELATIVES.has(lower) && mark !== ".") {
    return { kind: "relative", score: 0.88, reason: "relative cue", trusted: false, position };
  }
  if (ROLES.has(lower) && mark !== ".") {
    return { kind: "role", score: 0.85, reason: "role cue", trusted: false, position };
  }
  return undefined;
}

function acceptsLower(scan: ScannedText, at: number, kind: string, position: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !token.isWord || token.word.length < 2 || isGuarded(token.lower)) {
    return false;
  }
  const before = scan.tokens[position - 1]?.lower ?? "";
  const next = scan.tokens[at + 1];
  if (NEVER_TITLED.has(token.lower) || TITLES.has(token.lower)) return false;
  if (kind === "title") {
    return (
      isAnyName(token.lower) || (!NO_TITLE_BEFORE.has(before) && !scan.isOrdinary(token.lower))
    );
  }
  if (kind === "greeting") {
    const isAddressedAlone = next === undefined || /^[.,!?]$/.test(next.text);
    return isGivenName(token.lower) || (isAddressedAlone && !scan.isOrdinary(token.lower));
  }
  if (kind === "patient") {
    return (
      isClearGivenName(token.lower) ||
      (isGivenName(token.lower) && scan.tokens[position]?.lower === "is")
    );
  }
  // "my son mark", "grandfather amadi": after a relative a word-like given name and an unexplained word count.
  return isGivenName(token.lower) || (token.word.length > 3 && isUnexplained(scan, token.lower));
}

function acceptsCased(scan: ScannedText, at: number, last: number, kind: string): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (kind === "title") return true;
  if (isEponymUse(scan, last)) return false;
  if (TITLES.has(token.lower) || /^(?:fr|sr|br)$/.test(token.lower)) return false;
  if (kind === "greeting") return true;
  if (isInitial(token)) return last > at;
  if (scan.tokens[last + 1]?.text === ":" && !isAnyName(token.lower)) return false;
  if (kind === "patient") return true;
  return isAnyName(token.lower) || last > at || !scan.lowerWords.has(token.lower);
}

/** "Daughter HIRUT": capitals that nothing explains, in a text of both cases. */
function isShoutedName(scan: ScannedText, token: Token): boolean {
  return token.isUpper && token.word.length >= 4 && isUnexplained(scan, token.lower);
}

/** Names after a title, a greeting, "patient", a relative or a role: "Mr. Brennick", "hi , martha", "his wife, Karen". */
export const nameCue: Recognizer = {
  name: "name-cue",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !token.isWord) continue;
      const cased =
        hasNameCase(token, scan) ||
        isInitial(token) ||
        token.isCapitalised ||
        isShoutedName(scan, token);
      const particle =
        /^(?:de|van|von|la|el|al|del|di|da)$/.test(token.lower) &&
        (hasNameCase(tokens[at + 1], scan) ||
          (PARTICLES.has(tokens[at + 1]?.lower ?? "") && hasNameCase(tokens[at + 2], scan)));
      const previousTitle = TITLES.has(tokens[at - 2]?.lower ?? "") && tokens[at - 1]?.text === ".";
      const maybeLower =
        !cased && (scan.textCase === "lower" || (previousTitle && isAnyName(token.lower)));
      if (!cased && !maybeLower && !particle) continue;
      const cue = cueBefore(scan, at);
      if (cue === undefined) continue;
      if (cased || particle) {
        const isAlone = isAddressed(scan, at, cue.position) || isShoutedName(scan, token);
        const last = readName(scan, at, { trusted: cue.trusted }) ?? (isAlone ? at : undefined);
        if (last === undefined || !acceptsCased(scan, at, last, cue.kind)) continue;
        found.push({
          start: token.start,
          end: tokens[last]?.wordEnd ?? token.wordEnd,
          category: "name",
          score: cue.score,
          reason: cue.reason,
          cued:
            cue.kind === "title" || cue.kind === "patient" || cue.kind === "greeting" || last > at,
        });
      } else if (acceptsLower(scan, at, cue.kind, cue.position)) {
        const last = readName(scan, at, { trusted: cue.trusted, lower: true }) ?? at;
        found.push({
          start: token.start,
          end: tokens[last]?.wordEnd ?? token.wordEnd,
          category: "name",
          score: cue.score - 0.1,
          reason: cue.reason,
          cued: true,
        });
      }
    }
    return found;
  },
};
