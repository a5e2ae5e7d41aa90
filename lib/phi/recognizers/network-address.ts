import type { Recognizer } from "./recognizer";

const IPV4 =
  /(?<![\w.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?::\d{1,5})?(?![\w]|\.\d)/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])/gi;
const MAC = /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/gi;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const VERSION_LABEL = /\b(?:v|ver|version|release|section|oid)\.?\s?$/i;

/** Category (O): IPv4, IPv6 and MAC addresses; clock times, versions and object identifiers are not. */
export const networkAddress: Recognizer = {
  name: "network-address",
  recognize({ text }) {
    return [IPV4, IPV6, MAC].flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter((match) => {
          const before = text.slice(Math.max(0, match.index - 12), match.index);
          const hasGroups =
            pattern !== IPV6 || match[0].includes("::") || match[0].split(":").length >= 6;
          return !CLOCK.test(match[0]) && !VERSION_LABEL.test(before) && hasGroups;
        })
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          category: "ip" as const,
          score: 0.95,
          reason: "network address",
        })),
    );
  },
};
