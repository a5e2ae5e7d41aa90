import type { Candidate, Recognizer } from "./recognizer";

/** Category (R): names and secrets of accounts, which need no digit to tell who somebody is. */
const TRIGGER =
  /\b(?:user\s?names?|user\s?ids?|user|log-?in(?:\s(?:name|id))?|sign-?in|screen\s?name|portal\s(?:login|name|account|id)|mychart\s(?:login|name|account|id)|handle|instagram|twitter|facebook|snapchat|tiktok|telegram|skype|whatsapp|venmo|zelle|passwords?|passcode|passphrase|pass\sphrase|security\s(?:word|answer)|code\sword|gamertag)(?:\s(?:is|was|as|name|id|account|handle|of|on\sfile)){0,2}[:=]?\s{1,2}["'(]?(@?[\w][\w.@-]{2,40})/gi;
const TELLING = /[a-z][\d_]|[\d_][a-z]|[a-z]\.[a-z]|^@|\d{4}/i;

export const userAccount: Recognizer = {
  name: "user-account",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(TRIGGER)) {
      const value = (match[1] ?? "").replace(/[.@-]+$/, "");
      if (!TELLING.test(value)) continue;
      const start = match.index + match[0].length - (match[1] ?? "").length;
      found.push({
        start,
        end: start + value.length,
        category: "other",
        score: 0.88,
        reason: "account name",
        cued: true,
      });
    }
    return found;
  },
};
