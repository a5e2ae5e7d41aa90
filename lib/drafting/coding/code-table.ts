import { BLOOD_AND_ENDOCRINE } from "./rows/blood-and-endocrine";
import { EYES_AND_EARS } from "./rows/eyes-and-ears";
import { HEART_AND_VESSELS } from "./rows/heart-and-vessels";
import { INFECTIONS } from "./rows/infections";
import { KIDNEYS_AND_THE_REST } from "./rows/kidneys-and-the-rest";
import { MIND_AND_NERVES } from "./rows/mind-and-nerves";
import { MOUTH_AND_BELLY } from "./rows/mouth-and-belly";
import { NOSE_THROAT_AND_LUNGS } from "./rows/nose-throat-and-lungs";
import { SKIN_AND_BONES } from "./rows/skin-and-bones";

/**
 * Common outpatient and emergency codes of ICD-10-CM (NCHS), each with its official title and the words that mean it.
 * Codes and titles are those of the release of April 2026; `bench/safety/check-codes.py` compares every one with the
 * official list. Which words mean a code was written from general knowledge: no coder has reviewed it.
 *
 * Rows read `code | title | flags | needs | words`. Words are alternatives of a pattern apart by `; `; `=` keeps
 * capitals, `{s}` is a side that may stand before or behind, `{my}` an article or possessive. Flags: `c` a condition
 * that stays, so that a list of past history means it too; `h` a history, coded from words that say so; `s` a symptom;
 * `u` an unspecified code, left out beside a more specific one of its category. `needs` says what the words lack where
 * the code is a category. A line `> side | code | title | needs` is the row's code for that side.
 */
export type CodeEntry = Readonly<{ code: string; title: string; needs: string | null }>;

export type Side = "right" | "left" | "bilateral";

export type CodeRow = CodeEntry &
  Readonly<{
    stays: boolean;
    isHistory: boolean;
    isSymptom: boolean;
    isUnspecified: boolean;
    patterns: readonly RegExp[];
    sides: ReadonlyMap<Side, CodeEntry>;
  }>;

const SIDE_BEFORE =
  "(?:(?<before>right|left|bilateral|both|rt|lt|r|l)(?:[- ]?sided)? (?:(?:acute|chronic) )?)?";
const SIDE_BEHIND =
  "(?:,? (?:on|of) (?:the |his |her )?(?<behind>right|left|both)(?: sides?)?|,? (?<bare>right|left|bilateral(?:ly)?)(?: (?:ear|eye|side|knee|leg|arm|hand|foot|shoulder|hip|wrist|ankle|elbow))?(?= ?(?:$|[,.;)])))?";
const MY = "(?:(?:the|a|an|his|her|my|their|your) )?";

function compile(words: string): RegExp {
  const isExact = words.startsWith("=");
  const plain = (isExact ? words.slice(1) : words)
    .replace("{s}", SIDE_BEFORE)
    .replaceAll("{s}", "")
    .replaceAll("{my}", MY);
  const behind = words.includes("{s}") ? SIDE_BEHIND : "";
  return new RegExp(`(?<![\\w-])(?:${plain})${behind}(?![\\w-])`, isExact ? "g" : "gi");
}

const cells = (line: string): string[] => line.split(" | ").map((cell) => cell.trim());
const orNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === "-" ? null : cell;

function readRow(lines: readonly string[]): CodeRow {
  const [code = "", title = "", flags = "", needs, words = ""] = cells(lines[0] ?? "");
  const sides = lines.slice(1).map((line) => {
    const [side = "", sided = "", sidedTitle = "", rest] = cells(line.slice(2));
    return [side as Side, { code: sided, title: sidedTitle, needs: orNull(rest) }] as const;
  });
  return {
    code,
    title,
    needs: orNull(needs),
    stays: flags.includes("c"),
    isHistory: flags.includes("h"),
    isSymptom: flags.includes("s"),
    isUnspecified: flags.includes("u"),
    patterns: words.split("; ").map(compile),
    sides: new Map(sides),
  };
}

function readTable(table: string): CodeRow[] {
  const blocks: string[][] = [];
  for (const line of table.split("\n").filter((each) => each.trim() !== "")) {
    if (line.startsWith("> ")) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.map(readRow);
}

/** Every row, in the order of its tables. */
export const CODE_ROWS: readonly CodeRow[] = [
  INFECTIONS,
  BLOOD_AND_ENDOCRINE,
  MIND_AND_NERVES,
  EYES_AND_EARS,
  HEART_AND_VESSELS,
  NOSE_THROAT_AND_LUNGS,
  MOUTH_AND_BELLY,
  SKIN_AND_BONES,
  KIDNEYS_AND_THE_REST,
].flatMap(readTable);
