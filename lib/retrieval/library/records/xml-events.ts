import { ProvenoteError } from "@/lib/errors";
import { characterOf } from "../reading/html-entities";

/** What an XML document holds, in its order. Namespaces are not resolved: the registers' files have none. */
export type XmlEvent =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "close"; readonly name: string };

/** Of one tag, comment or stretch of text, in UTF-16 units; the longest abstracts have some ten thousand. */
const MOST_PIECE = 1_000_000;
const MOST_DEPTH = 100;
const NAME = /^[A-Za-z_:][\w:.-]{0,100}$/;
const ATTRIBUTE = /\s+([A-Za-z_:][\w:.-]{0,100})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const PREDEFINED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The file is not sound XML, or asks for what is never done here. Says where, never what stands there. */
function malformed(reason: string, at: number): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "library.malformed_records",
    "This is not a file of records that can be read. Nothing of it was added.",
    { reason, at },
  );
}

/** References of XML itself; a document's own entities are never defined here, so there is nothing to expand. */
function decode(text: string, at: number): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) throw malformed("reference", at);
    if (/^#\d{1,7}$/.test(name)) return characterOf(Number.parseInt(name.slice(1), 10));
    if (/^#x[0-9a-fA-F]{1,6}$/.test(name)) return characterOf(Number.parseInt(name.slice(2), 16));
    const character = PREDEFINED[name];
    if (character === undefined) throw malformed("entity", at);
    return character;
  });
}

/** What ends a piece that begins with these characters; any other is a tag. */
const ENDS: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/**
 * Reads XML piece by piece, from chunks of any size, holding one piece at a time. A document type is skipped and never
 * fetched; one that declares anything of its own is refused, so no entity can be defined and none expands.
 * @throws ProvenoteError `library.malformed_records` with the reason and the place, in UTF-16 units from the beginning.
 */
export async function* readXmlEvents(
  chunks: AsyncIterable<string>,
): AsyncGenerator<XmlEvent, void> {
  const open: string[] = [];
  let [rest, at, hasRoot] = ["", 0, false];
  const take = (length: number): string => {
    const piece = rest.slice(0, length);
    rest = rest.slice(length);
    at += length;
    return piece;
  };
  for await (const chunk of chunks) {
    rest += at === 0 && rest === "" ? chunk.replace(/^\ufeff/, "") : chunk;
    for (;;) {
      const piece = nextPiece(rest);
      if (piece === 0) break;
      const start = at;
      const text = take(piece);
      if (hasRoot && open.length === 0 && !/^(?:\s*|<[!?][^]*)$/.test(text)) {
        throw malformed("after_root", start);
      }
      for (const event of eventsOf(text, start, open)) {
        hasRoot ||= event.kind === "open";
        yield event;
      }
    }
    if (rest.length > MOST_PIECE) throw malformed("too_long", at);
  }
  if (rest.trim() !== "" || open.length > 0 || !hasRoot) throw malformed("cut_off", at);
}

/** Length of the first whole piece of `text`; 0 when its end is not there yet. */
function nextPiece(text: string): number {
  if (text === "") return 0;
  if (!text.startsWith("<")) {
    const end = text.indexOf("<");
    return end === -1 ? 0 : end;
  }
  // Not enough is there to tell a comment from a tag.
  if (text.length < 9 && !text.includes(">")) return 0;
  for (const [start, end] of ENDS) {
    if (!text.startsWith(start)) continue;
    const found = text.indexOf(end, start.length);
    return found === -1 ? 0 : found + end.length;
  }
  return lengthOfTag(text);
}

/** A tag ends with its ">", which does not stand in a quoted value; 0 when it is not there yet. */
function lengthOfTag(text: string): number {
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at === -1) return 0;
  }
  return 0;
}

function eventsOf(piece: string, at: number, open: string[]): XmlEvent[] {
  if (!piece.startsWith("<")) {
    if (open.length > 0) return [{ kind: "text", text: decode(piece, at) }];
    if (piece.trim() === "") return [];
    throw malformed("text_outside", at);
  }
  if (piece.startsWith("<!--") || piece.startsWith("<?")) return [];
  if (piece.startsWith("<![CDATA[")) return [{ kind: "text", text: piece.slice(9, -3) }];
  if (piece.startsWith("<!")) {
    if (open.length > 0 || !/^<!DOCTYPE\s[^[\]]*>$/.test(piece)) throw malformed("declaration", at);
    return [];
  }
  if (piece.startsWith("</")) {
    const name = piece.slice(2, -1).trimEnd();
    if (open.pop() !== name) throw malformed("nesting", at);
    return [{ kind: "close", name }];
  }
  return tagEvents(piece, at, open);
}

function tagEvents(piece: string, at: number, open: string[]): XmlEvent[] {
  const isEmpty = piece.endsWith("/>");
  const body = piece.slice(1, isEmpty ? -2 : -1);
  const name = /^[^\s/]*/.exec(body)?.[0] ?? "";
  if (!NAME.test(name)) throw malformed("name", at);
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = name.length;
  for (let end = name.length; ; end = ATTRIBUTE.lastIndex) {
    const found = ATTRIBUTE.exec(body);
    if (found === null) {
      if (body.slice(end).trim() !== "") throw malformed("attribute", at);
      break;
    }
    attributes.set(found[1] ?? "", decode(found[2] ?? found[3] ?? "", at));
  }
  const opened: XmlEvent = { kind: "open", name, attributes };
  if (isEmpty) return [opened, { kind: "close", name }];
  open.push(name);
  if (open.length > MOST_DEPTH) throw malformed("too_deep", at);
  return [opened];
}
