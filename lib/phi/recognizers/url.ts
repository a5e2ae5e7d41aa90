import type { Recognizer } from "./recognizer";

const URL_SHAPE =
  /(?<![\w@.])(?:(?:https?|ftp|sftp):\/\/[^\s<>"')\]]{2,300}|www\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:\/[^\s<>"')\]]{0,200})?|[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|org|net|edu|gov|io|health|care|us|uk)(?:\/[^\s<>"')\]]{0,200})?(?![\w@-]|\.\w))/gi;

/** Category (N): web addresses, with or without a scheme. */
export const url: Recognizer = {
  name: "url",
  recognize({ text }) {
    return [...text.matchAll(URL_SHAPE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/[.,;:!?]+$/, "").length,
      category: "url",
      score: 0.95,
      reason: "web address",
    }));
  },
};
