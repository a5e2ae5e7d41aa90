import type { Candidate, Recognizer } from "./recognizer";

const PLAIN = /(?<![\w.+-])[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi;
const SPOKEN =
  /(?<![\w.])[\w.+-]{1,40}\s?(?:\(at\)|\[at\]|\sat\s)\s?[\w-]{2,40}\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?(?:com|org|net|edu|gov)\b/gi;
const HANDLE = /(?<![\w@.])@[A-Za-z_][\w.]{2,29}(?![\w@])/g;

/** Category (F): addresses, addresses spelled to avoid harvesting, and account handles. */
export const email: Recognizer = {
  name: "email",
  recognize({ text }) {
    const found: Candidate[] = [];
    if (text.includes("@")) {
      for (const match of text.matchAll(PLAIN)) {
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          category: "email",
          score: 0.99,
          reason: "e-mail shape",
        });
      }
      for (const match of text.matchAll(HANDLE)) {
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          category: "other",
          score: 0.7,
          reason: "account handle",
        });
      }
    }
    for (const match of text.matchAll(SPOKEN)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "email",
        score: 0.85,
        reason: "spoken e-mail",
      });
    }
    return found;
  },
};
