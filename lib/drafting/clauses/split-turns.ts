export type Speaker = "doctor" | "patient" | "other";

/** What one person said without interruption; offsets leave the speaker tag out. */
export type Turn = Readonly<{ speaker: Speaker; tagStart: number; start: number; end: number }>;

const DOCTOR = "doctor|dr|physician|provider|clinician|doc|md|np|pa|nurse|rn|examiner|resident";
/** An interpreter gives the patient's words. */
const PATIENT = "patient|pt|interpreter";
const OTHER =
  "mom|mother|dad|father|wife|husband|parent|guardian|family|caregiver|daughter|son|guest_family|guest_clinician|patient_guest|guest_patient|guest|partner|sister|brother";
const TAG = new RegExp(
  `^[ \\t]*(?:\\[\\s*(${DOCTOR}|${PATIENT}|${OTHER})\\s*\\d*\\s*\\]\\s*:?|(${DOCTOR}|${PATIENT}|${OTHER})\\.?(?:\\s+[A-Z][a-z]+|\\s*\\[[A-Z]+_\\d+\\])?\\s*\\d*\\s*:)[ \\t]*`,
  "i",
);

/** So many tagged lines are talk even where long turns are wrapped. */
const MANY_TURNS = 8;

function speakerOf(tag: string): Speaker {
  const plain = tag.toLowerCase();
  if (new RegExp(`^(?:${DOCTOR})$`).test(plain)) return "doctor";
  return new RegExp(`^(?:${PATIENT})$`).test(plain) ? "patient" : "other";
}

type Line = Readonly<{ start: number; end: number; text: string }>;

/** Lines of a text with offsets; "\r" is left to the line before it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split("\n")) {
    lines.push({ start, end: start + piece.length, text: piece });
    start += piece.length + 1;
  }
  return lines;
}

/**
 * Turns of a tagged transcript, or null when the text is not one: at least two tagged lines and
 * half of the lines tagged or following a tag. `Pt: NAME` in the head of a note is no turn.
 */
export function splitTurns(text: string): Turn[] | null {
  const turns: Turn[] = [];
  let questions = 0;
  for (const line of splitLines(text)) {
    const match = TAG.exec(line.text);
    if (match) {
      const start = line.start + match[0].length;
      turns.push({
        speaker: speakerOf(match[1] ?? match[2] ?? ""),
        tagStart: line.start,
        start,
        end: line.end,
      });
    } else if (turns.length > 0 && line.text.trim() !== "") {
      const last = turns.at(-1);
      if (last) turns[turns.length - 1] = { ...last, end: line.end };
    }
    if (/\?|\byou\b/i.test(line.text)) questions += 1;
  }
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  const lines = splitLines(text).filter((line) => line.text.trim() !== "").length;
  const isDense = turns.length * 2 >= lines || turns.length >= MANY_TURNS;
  const isTalk = isDense && turns.length >= 2 && (speakers.size >= 2 || questions >= 2);
  return isTalk && questions > 0 ? turns : null;
}

/** Talk without tags: many questions and first persons. Each line is a turn, its speaker read from its words. */
export function splitUntaggedTalk(text: string): Turn[] | null {
  const lines = splitLines(text).filter((line) => line.text.trim() !== "");
  const you = (text.match(/\byou(?:r|'re|'ve)?\b/gi) ?? []).length;
  const first = (text.match(/\b(?:i|i'm|i've|my)\b/gi) ?? []).length;
  const words = text.split(/\s+/).length;
  if (you < 3 || first < 3 || (you + first) / words < 0.04) return null;
  return lines.map((line) => ({
    speaker: guessSpeaker(line.text),
    tagStart: line.start,
    start: line.start,
    end: line.end,
  }));
}

/** "i" with symptoms speaks for the patient; "you", orders and exam words speak for the doctor. */
function guessSpeaker(text: string): Speaker {
  const doctor = (
    text.match(
      /\b(?:you|your|we(?:'ll|'re)|let's|exam|order|prescri\w+|i(?:'d| would) (?:like|recommend)|i(?:'m| am) going to|follow[- ]up|take a look)\b|\?/gi,
    ) ?? []
  ).length;
  const patient = (
    text.match(/\b(?:my|i(?:'ve| have| feel| was| had|'m)|me|it hurts|doctor)\b/gi) ?? []
  ).length;
  return doctor >= patient ? "doctor" : "patient";
}
