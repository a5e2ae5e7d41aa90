import { PLACEHOLDER_PATTERN } from "@/lib/phi/placeholder-map";
import type { OutputFinding } from "../output-finding";
import { plainForms } from "./plain-forms";

/**
 * Markup in a model's text. The pages show it as text and never render it; it is held back all the same, since the
 * text may be pasted where something does render it. `image` is what loads by itself, `html` everything else.
 */
type Row = {
  readonly kind: "image" | "html";
  readonly detail: string;
  readonly pattern: RegExp;
};

const TAGS =
  "a|abbr|applet|area|audio|base|bgsound|body|br|button|canvas|details|div|embed|font|form|frame|frameset|head|html|iframe|image|img|input|isindex|keygen|link|marquee|math|menu|meta|noscript|object|option|param|picture|portal|script|select|source|span|style|svg|table|template|textarea|title|track|use|video|xml|xmp|foreignobject|animate|set";

const ROWS: readonly Row[] = [
  { kind: "image", detail: "markdown image", pattern: /!\s{0,2}\[[^\]\n]{0,400}\]\s{0,2}[([]/i },
  {
    kind: "image",
    detail: "image tag",
    pattern:
      /<\s{0,4}\/?\s{0,4}(?:img|image|picture|svg|video|audio|source|object|embed|iframe|input|track)\b/i,
  },
  {
    kind: "image",
    detail: "image command",
    pattern:
      /\\?includegraphics\b|\[img\]|\[img=|\[\[(?:file|image):|\.\. (?:image|figure)::|\bbackground(?:-image)?\s?:\s?url|\burl\s?\(\s?["']?[^\s)]{1,200}|@import\b|\bimage-set\s?\(/i,
  },
  {
    kind: "html",
    detail: "tag",
    pattern: new RegExp(`<\\s{0,4}/?\\s{0,4}(?:${TAGS})(?=[\\s/>]|$)`, "i"),
  },
  {
    kind: "html",
    detail: "tag",
    pattern: /<\s{0,2}\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,400})?\/?>|<!--|<!\[?[a-z]|<\?[a-z]/i,
  },
  {
    kind: "html",
    detail: "attribute",
    pattern:
      /(?<![\p{L}])(?:src|srcset|href|xlink:href|formaction|srcdoc|on(?:error|load|click|focus|blur|mouse[a-z]{2,6}|toggle|begin|animation[a-z]{2,9}|pointer[a-z]{2,6}|key[a-z]{2,5}))\s{0,3}=\s{0,3}["'\p{L}\p{N}\\/]/iu,
  },
  {
    kind: "html",
    detail: "entity",
    pattern:
      /&#x?[0-9a-f]{1,7};?|&(?:lt|gt|quot|apos|colon|sol|bsol|period|lpar|rpar|lsqb|rsqb|lbrack|rbrack|excl|commat|num|percnt|equals|quest|tab|newline|nbsp|shy|amp);|&(?:lt|gt|quot)\b/i,
  },
  {
    kind: "html",
    detail: "autolink",
    pattern: /<[a-z][a-z0-9+.-]{1,30}:[^\s<>]{0,400}>|<[^\s<>@]{1,64}@[^\s<>]{1,100}>/i,
  },
  { kind: "html", detail: "reference link", pattern: /^\s{0,3}\[[^\]\n]{1,200}\]:\s{0,3}\S/m },
  {
    kind: "html",
    detail: "command",
    pattern:
      /\\(?:href|url)\s?\{|\[url[\]=]|\[\[[^\]\n|]{1,200}\|[^\]\n]{1,200}\]\]|\{\{[^}\n]{1,200}\}\}|<%|\$\{[^}\n]{1,100}\}/i,
  },
];

/** `[words](target)` and `[words][target]`; citations such as [1][2] and a remark behind a placeholder are none. */
const LINK = /(?<!!\s{0,2})\[([^\][\n]{0,300})\]([([])([^)\]\n]{0,500})/g;
const REMARK = /^[\p{L}][\p{L}\p{N}' ,;-]{0,80}$/u;
const NUMBER = /^\d{1,3}$/;

function isMarkdownLink([, words = "", bracket = "", target = ""]: RegExpMatchArray): boolean {
  if (bracket === "[") return target.trim() !== "" && !(NUMBER.test(words) && NUMBER.test(target));
  if (target.trim() === "") return true;
  const isNote = words.trim() === "" || NUMBER.test(words);
  return !(isNote && REMARK.test(target));
}

/** Markup in `text`, plain or in any form that `plainForms` undoes; offsets are those of the whole text. Pure. */
export function findMarkup(text: string): readonly OutputFinding[] {
  const found = new Map<string, OutputFinding>();
  for (const form of plainForms(text)) {
    // Two placeholders side by side are no reference link, and what stands behind one in brackets is a remark.
    const masked = form.replace(PLACEHOLDER_PATTERN, (held) => `[${" ".repeat(held.length - 2)}]`);
    const bare = form.replace(PLACEHOLDER_PATTERN, (held) => " ".repeat(held.length));
    for (const { kind, detail, pattern } of ROWS) {
      if (pattern.test(bare) || (kind === "image" && pattern.test(masked))) {
        found.set(`${kind} ${detail}`, { kind, start: 0, end: text.length, detail });
      }
    }
    const links = [...masked.matchAll(LINK)].filter(
      (match) => isMarkdownLink(match) && !(match[1]?.trim() === "" && match[3]?.trim() === ""),
    );
    if (links.length > 0) {
      found.set("html link", { kind: "html", start: 0, end: text.length, detail: "markdown link" });
    }
  }
  return [...found.values()];
}
