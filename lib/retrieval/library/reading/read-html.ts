import { decodeReferences } from "./html-entities";
import { decodeText } from "./read-plain-text";
import type { ReaderAnswer } from "./reader-answer.schema";

/**
 * The words of an HTML page, in order. Nothing is run, fetched or built: the bytes are walked once from left to right, so
 * that deep nesting costs nothing. What a browser would not show as text (scripts, styles, comments, templates, frames)
 * is left out with all that is in it; blocks end a line and paragraphs leave one free.
 */

/** Their content is no text of the page; it ends with the first end tag of the same name (HTML 13.1.2, raw text). */
const UNREAD = new Set(
  "script style template noscript iframe object svg math textarea select title".split(" "),
);
const PARAGRAPHS = new Set(
  "p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure form hr".split(
    " ",
  ),
);
const LINES = new Set("br li tr dt dd caption figcaption".split(" "));
const CELLS = new Set(["td", "th"]);
const TAG_NAME = /^<\/?([A-Za-z][A-Za-z0-9-]{0,30})/;
/** A tag longer than that is none. */
const MOST_TAG = 20_000;

/** Where the tag that begins at `at` ends: after its ">", which does not stand in a quoted value. -1 when it has no end. */
function endOfTag(html: string, at: number): number {
  let [quote, isValueNext] = ["", false];
  for (let index = at + 1; index < html.length && index - at < MOST_TAG; index += 1) {
    const character = html[index] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if ((character === '"' || character === "'") && isValueNext) {
      quote = character;
    } else if (character === ">") return index + 1;
    // Blanks may stand between the sign and the value.
    if (!/\s/.test(character)) isValueNext = character === "=";
  }
  return -1;
}

/** Where the content of an unread element ends, its end tag not included; names of tags are ASCII, of either case. */
function endOfUnread(html: string, from: number, name: string): number {
  // Not in a copy in small letters: "İ" has two there, and every place behind it would be another.
  const endTag = new RegExp(`</${name}`, "gi");
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}

function breakAfter(name: string): string {
  if (PARAGRAPHS.has(name)) return "\n\n";
  if (LINES.has(name)) return "\n";
  return CELLS.has(name) ? " " : "";
}

/** The text between tags: blanks of any kind are one, as a browser shows them. */
const words = (text: string): string => decodeReferences(text.replace(/\s+/g, " "));

function textOf(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      parts.push(words(html.slice(at)));
      break;
    }
    parts.push(words(html.slice(at, open)));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const name = TAG_NAME.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    const isDeclaration = /^<[!?/]/.test(html.slice(open, open + 2));
    const end = name === undefined && !isDeclaration ? -1 : endOfTag(html, open);
    if (end === -1) {
      parts.push("<");
      at = open + 1;
      continue;
    }
    parts.push(breakAfter(name ?? ""));
    const isUnread = name !== undefined && UNREAD.has(name) && html[open + 1] !== "/";
    at = isUnread && html[end - 2] !== "/" ? endOfUnread(html, end, name) : end;
  }
  return parts.join("");
}

/** @returns one page; or that the bytes are no text. */
export function readHtml(bytes: Uint8Array): ReaderAnswer {
  const html = decodeText(bytes);
  if (html === null) return { refused: "not_text" };
  const text = textOf(html)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { pages: [text] };
}
