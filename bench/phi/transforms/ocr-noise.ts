import { pickFrom } from "../seeded-random";
import type { Edit } from "./apply-edits";
import type { Transform } from "./plain-transforms";

/** What a scanner takes a character for. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  "0": ["O", "o"],
  "1": ["l", "I"],
  "2": ["Z"],
  "5": ["S"],
  "6": ["b", "G"],
  "8": ["B"],
  "9": ["g"],
  a: ["o", "e"],
  b: ["h", "6"],
  c: ["e", "("],
  d: ["cl"],
  e: ["c"],
  f: ["t"],
  g: ["q", "9"],
  h: ["b", "li"],
  i: ["l", "j"],
  l: ["1", "I", "i"],
  m: ["rn", "nn"],
  n: ["ri", "r"],
  o: ["0", "c"],
  q: ["g"],
  r: ["n"],
  s: ["5"],
  t: ["f", "l"],
  u: ["ii", "v"],
  v: ["y", "u"],
  w: ["vv"],
  y: ["v"],
  z: ["2"],
  B: ["8", "R"],
  C: ["G", "O"],
  D: ["O", "0"],
  E: ["F"],
  G: ["6", "C"],
  I: ["l", "1"],
  O: ["0", "Q"],
  Q: ["O"],
  S: ["5"],
  Z: ["2"],
};

/** Each letter and digit is misread with probability `rate`: mostly for another, sometimes lost or torn apart. */
export function ocrNoise(rate: number): Transform {
  return ({ text }, random) => {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at] ?? "";
      if (!/[A-Za-z0-9]/.test(character) || random() >= rate) continue;
      const kind = random();
      const others = CONFUSED[character];
      if (kind < 0.06) edits.push({ start: at, end: at + 1, out: "" });
      else if (kind < 0.12) edits.push({ start: at, end: at + 1, out: `${character} ` });
      else if (others !== undefined) {
        edits.push({ start: at, end: at + 1, out: pickFrom(others, random) });
      }
    }
    return edits;
  };
}
