import { joinPieces, type MappedText, type TextPiece } from "./mapped-text";

/**
 * Takes out of a text what a reader cannot see and a model still reads: the carriers of smuggled instructions
 * (Unicode TR 36 and TR 39; the tag block U+E0000-E007F spells ASCII invisibly). Everything visible stays byte for
 * byte. The joiners that Arabic and Indic scripts need, and those inside emoji, are spelling and stay, one at a time.
 */
export type TakenKind =
  | "zero_width"
  | "bidi_control"
  | "tag"
  | "variation_selector"
  | "other_format"
  | "control"
  /** A vertical tab, form feed or Unicode line end, written as a plain line end. */
  | "line_end"
  /** Half a surrogate pair, written as U+FFFD. */
  | "lone_surrogate";

export type CleanedText = MappedText & {
  /** How many characters of each kind were taken or replaced; kinds with none are left out. */
  readonly taken: Readonly<Partial<Record<TakenKind, number>>>;
};

/** What may need a look: anything that is not an ordinary visible character. */
const SUSPECT =
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\uffff]/u;
const LINE_END = /^[\u000b\u000c\u0085\u2028\u2029]$/;
const CONTROL = /^[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]$/;
const TAG = /^[\u{e0000}-\u{e007f}]$/u;
const BIDI = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f]$/;
const ZERO_WIDTH =
  /^[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0]$/;
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

const JOINING_SCRIPT =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}]$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;
const PICTOGRAPH_END = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const KEYCAP = "\u20e3";

/** The joiner spells something only between two letters of a script that joins, or two parts of one emoji. */
function isSpelling(character: string, before: string, after: string): boolean {
  if (character === "\u200c" || character === "\u200d") {
    if (JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after)) return true;
    return character === "\u200d" && PICTOGRAPH_END.test(before) && PICTOGRAPH.test(after);
  }
  if (character !== "\ufe0e" && character !== "\ufe0f") return false;
  return PICTOGRAPH.test(before) || (/^[0-9#*]$/.test(before) && after === KEYCAP);
}

function kindOf(character: string): TakenKind | null {
  if (LINE_END.test(character)) return "line_end";
  if (CONTROL.test(character)) return "control";
  if (/^\p{Cs}$/u.test(character)) return "lone_surrogate";
  if (TAG.test(character)) return "tag";
  if (BIDI.test(character)) return "bidi_control";
  if (/^\p{Variation_Selector}$/u.test(character)) return "variation_selector";
  if (ZERO_WIDTH.test(character)) return "zero_width";
  return INVISIBLE.test(character) ? "other_format" : null;
}

const REPLACED: Readonly<Partial<Record<TakenKind, string>>> = {
  line_end: "\n",
  lone_surrogate: "\ufffd",
};

/** Offsets back into `text` come with the result ({@link MappedText}). Pure; linear in the length of the text. */
export function cleanUntrustedText(text: string): CleanedText {
  const taken: Partial<Record<TakenKind, number>> = {};
  const pieces: TextPiece[] = [];
  const characters = Array.from(text);
  let [start, before] = [0, ""];
  for (const [at, character] of characters.entries()) {
    const end = start + character.length;
    const kind =
      SUSPECT.test(character) && !isSpelling(character, before, characters[at + 1] ?? "")
        ? kindOf(character)
        : null;
    if (kind === null) {
      pieces.push({ text: character, start, end });
      before = character;
    } else {
      taken[kind] = (taken[kind] ?? 0) + 1;
      const replacement = REPLACED[kind] ?? "";
      pieces.push({ text: replacement, start, end });
      if (replacement !== "") before = replacement;
    }
    start = end;
  }
  return { ...joinPieces(pieces), taken };
}
