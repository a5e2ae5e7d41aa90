/** Short forms that a full stop belongs to, whatever follows. */
const NEVER_ENDS =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|vs|st|approx|e\.g|i\.e|q\.d|jr|sr|prof|no|fig|ca|(?:mr|mrs|ms|miss|dr)\.? [a-z])$/iu;
/** Short forms that end a sentence only before a capital. */
const ENDS_BEFORE_CAPITAL =
  /(?:^|[^\p{L}])(?:etc|wks?|tabs?|caps?|mos?|yrs?|min|hrs?|temp|resp|pts?|dept|appt|esp|incl|inj|sol|susp|[a-z])$/iu;
/** Words that open a statement even after a short form: "after 4 wks. no fever". */
const OPENS =
  /^\s+(?:allerg(?:ic|y|ies)|no|nil|denies|not|start|stop|continue|refer|f\/u|he|she|pt|patient|has|now)\b/;
const MARK = /[.!?](?=\s)|;/g;
const LOOK_BACK = 12;

/** Whether the text up to `at` has an opened parenthesis that closes after it on the same line. */
function isInside(text: string, at: number): boolean {
  const from = text.lastIndexOf("(", at);
  if (from < 0 || at - from > 120 || text.slice(from, at).includes(")")) return false;
  const close = text.slice(at, at + 120).indexOf(")");
  return close >= 0 && !text.slice(from, at + close).includes("\n");
}

function isEnd(text: string, at: number): boolean {
  if (isInside(text, at)) return false;
  if (text[at] === ";") return true;
  // A run of points leads the eye from a name to its value: "TSH ..... 1.8".
  if (text[at] === "." && /\. ?$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (text[at] === "." && /^ ?\./.test(text.slice(at + 1, at + 3))) return false;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (/^\s*\d{1,2}$/.test(text.slice(0, at)) || NEVER_ENDS.test(before)) return false;
  const next = /\S/.exec(text.slice(at + 1, at + 40))?.[0] ?? "";
  const isPlain = /[\p{Ll}]/u.test(next);
  return !isPlain || !ENDS_BEFORE_CAPITAL.test(before) || OPENS.test(text.slice(at + 1, at + 24));
}

/** Stretches of the sentences of a text; marks belong to the sentence they end. */
export function splitSentences(text: string): Readonly<{ start: number; end: number }>[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (!isEnd(text, match.index)) continue;
    const isSemicolon = match[0] === ";";
    found.push({ start: from, end: match.index + (isSemicolon ? 0 : 1) });
    from = match.index + 1;
  }
  found.push({ start: from, end: text.length });
  return found;
}
