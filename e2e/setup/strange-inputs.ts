/** The most characters that one text may have. */
const LIMIT = 200_000;

/** Name, text, status and code of the refusal. */
export const TEXT_REFUSED: readonly [string, string, number, string][] = [
  ["one character too many", "a".repeat(LIMIT + 1), 413, "text.too_long"],
  ["a single line of 1 MB", "word ".repeat(200_000), 413, "text.too_long"],
  ["a NUL", "BP 120/80\u0000 HR 70", 400, "text.not_text"],
  ["a lone high surrogate", "Cough \ud83d today", 400, "text.not_text"],
  ["a lone low surrogate", "Cough \ude00 today", 400, "text.not_text"],
  [
    "a binary file read as text",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]).toString("latin1"),
    400,
    "text.not_text",
  ],
];

/** Texts that are kept to the last code unit. */
export const TEXT_KEPT: readonly [string, string][] = [
  ["nothing but spaces", "  \n\t \n"],
  [
    "right-to-left marks and words",
    "Patient \u202eabc\u202c says \u05e9\u05dc\u05d5\u05dd. BP 120/80.",
  ],
  ["zero-width characters", "B\u200bP 120\u200d/80.\ufeff Cough\u2060."],
  [
    "markup and script",
    "<script>alert(1)</script><img src=x onerror=alert(2)> Cough. {{7*7}} ${1}",
  ],
  ["emoji and combining marks", "Pain \u{1f642}\u{1f3fd} e\u0301 \u1100\u1161\u11a8."],
  ["all line ends", "a\r\nb\rc\u2028d\u2029e\u0085f"],
  ["as many characters as allowed", "Cough. ".repeat(28_571).slice(0, LIMIT)],
];

/** Bodies that are wrong for every route. */
export const BODIES: readonly [string, string | Buffer][] = [
  ["no JSON", "this is not json"],
  ["half of a JSON object", '{"text":"a"'],
  ["a list", "[]"],
  ["a number", "7"],
  ["null", "null"],
  ["a text", '"text"'],
  ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x7b, 0x7d])],
  ["a very deep list", `{"text":${"[".repeat(5_000)}${"]".repeat(5_000)}}`],
  ["a prototype", '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'],
];

export const WRONG_IDS = [
  "x",
  "0",
  "%00",
  "..%2f..%2fetc%2fpasswd",
  "00000000-0000-0000-0000-00000000000g",
  "a".repeat(3_000),
  "%F0%9F%98%80",
  "1;select 1",
];
