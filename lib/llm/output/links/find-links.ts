import { readingsOf } from "../tokens/text-decodings";
import type { OutputFinding } from "../output-finding";
import { DOUBTFUL_ENDINGS, PLAIN_ENDINGS } from "./domain-endings";
import { plainForms } from "./plain-forms";

/**
 * Everything in a model's text that a page, a mail program or a reader could take for an address: a link is a way out
 * for whatever is written into it. Detection only: the sentence is held back whole.
 */
const SCHEMES: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/{1,4}[^\s/]/gi,
  /\bhttps?\s{0,3}:\s{0,3}[\\/]/gi,
  /\bhttps?:(?=[a-z0-9])/gi,
  /\b(?:javascript|vbscript|livescript)\s{0,3}:/gi,
  /\bdata\s?:\s?(?:[a-z]{2,15}\/[a-z0-9.+-]{1,40}[,;]|[^\s]{0,30};\s?base64)/gi,
  /\bdata:,(?=\S)/g,
  /\b(?:mailto|file|ftp|sftp|ws|wss|blob|about|sms|facetime|slack|intent|ms-[a-z]+|view-source):(?=[^\s])/gi,
  /(?<![:\w/])[\\/]{2}(?=[a-z0-9[])/gi,
  /\bwww\d?\.[a-z0-9]/gi,
];
const ADDRESSES: readonly RegExp[] = [
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]\d|\d)/g,
  /\[?(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::[0-9a-f]{1,4}){1,6}\b|(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}\b|(?<![\w:])::[0-9a-f]{1,4}(?:\b|:)/gi,
  /\bxn--[a-z0-9-]{2,60}/gi,
  /\b0x[0-9a-f]{8}\b|\b0[0-7]{3}(?:\.0[0-7]{3}){3}\b/gi,
];
/** Schemes whose letters are set apart by blanks or line ends. */
const SQUEEZED =
  /https?:\/|https?:\\|www\.[a-z0-9-]{1,40}\.[a-z]{2,10}|hxxps?:|javascript:[a-z(]|data:(?:text\/html|image\/(?:png|gif|jpe?g|svg)|application\/)/i;
/** Strong enough for text that was guessed out of an encoding. */
const HIDDEN =
  /https?:\/\/|ftp:\/\/|javascript:[a-z(]|www\.[a-z0-9-]{2,40}\.|[a-z0-9-]{2,40}\.(?:com|net|org|info|xyz|dev|app|site|online|example|test|invalid)(?![a-z0-9.-])|!\[[^\]\n]{0,80}\]\((?:https?:|\/\/)|<(?:img|a|script|iframe)\b[^>]{0,80}(?:src|href)/i;

const DOMAIN =
  /(?<![\p{L}\p{N}_.-])((?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.){1,8}([\p{L}][\p{L}\p{N}-]{1,24}))(?![\p{L}\p{N}_-])(:\d{2,5}\b|\/(?=[\p{L}\p{N}?#%~_{[]))?/gu;
const VISIT_BEFORE =
  /\b(?:visit|see|open|click|go to|goto|load|fetch|browse|navigate to|at|from|link|url|site|website|host|server|domain|address|curl|wget|get|post)[:\s"'(<[]{1,3}$/i;
const UNITS = /^(?:mg|ml|mcg|cc|kg|cm|mm|tab|tabs|po|iv|im|pt|pts|hr|hrs|min|pm|am)$/i;

type Link = { readonly start: number; readonly end: number; readonly detail: string };

/** A dot between words may be a full stop with its blank lost: "afebrile.No cough", "5 ml.is enough". */
function isDomain(text: string, match: RegExpMatchArray): boolean {
  const [, domain = "", ending = "", more] = match;
  const lower = ending.toLowerCase();
  const labels = domain.split(".").slice(0, -1);
  const hasLetters = labels.some((label) => /\p{L}/u.test(label));
  if (PLAIN_ENDINGS.has(lower)) {
    const isLostBlank = /^\p{Lu}\p{Ll}+$/u.test(ending) && /^\p{Ll}+$/u.test(labels.at(-1) ?? "");
    return (
      hasLetters && !(isLostBlank && lower.length > 3 && more === undefined && labels.length < 2)
    );
  }
  if (!DOUBTFUL_ENDINGS.has(lower) || UNITS.test(labels.at(-1) ?? "")) return false;
  if (/^\p{Lu}/u.test(ending) && !/^\p{Lu}/u.test(labels.at(-1) ?? "")) return false;
  const isWordy = labels.every((label) => label.length >= 3);
  if (more !== undefined) return isWordy && hasLetters;
  const before = text.slice(Math.max(0, (match.index ?? 0) - 24), match.index);
  if (VISIT_BEFORE.test(before)) return isWordy && hasLetters;
  return labels.length >= 2 && isWordy && hasLetters;
}

function linksIn(text: string): Link[] {
  const found: Link[] = [];
  const add = (match: RegExpMatchArray, detail: string): void => {
    const start = match.index ?? 0;
    const rest = /^[^\s<>"']{0,2000}/.exec(text.slice(start))?.[0].length ?? 0;
    found.push({ start, end: start + Math.max(match[0].length, rest), detail });
  };
  for (const [patterns, detail] of [
    [SCHEMES, "scheme"],
    [ADDRESSES, "address"],
  ] as const) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) add(match, detail);
    }
  }
  for (const match of text.matchAll(DOMAIN)) {
    if (isDomain(text, match)) add(match, "domain");
  }
  return found;
}

/** A plain https address of a listed host, without anything a model could write data into but the path. */
function isAllowed(link: string, hosts: ReadonlySet<string>): boolean {
  if (hosts.size === 0) return false;
  try {
    const { protocol, hostname, username, password, port, search, hash } = new URL(link);
    const extra = `${username}${password}${port}${search}${hash}`;
    return protocol === "https:" && extra === "" && !link.includes("\\") && hosts.has(hostname);
  } catch {
    return false;
  }
}

const ENDING_MARKS = /[.,;:!?)\]}'"]+$/;

/** Links that `allowedHosts` does not cover, plain and in any disguise that `plainForms` and `readingsOf` undo. Pure. */
export function findLinks(
  text: string,
  allowedHosts: ReadonlySet<string>,
): readonly OutputFinding[] {
  const whole = (detail: string): OutputFinding[] => [
    { kind: "link", start: 0, end: text.length, detail },
  ];
  const [, ...decoded] = plainForms(text);
  const allowed = allowedLinks(text, allowedHosts);
  const left = linksIn(text).filter(
    ({ start }) => !allowed.some((link) => link.start <= start && start < link.end),
  );
  if (left.length > 0) return left.map((link) => ({ kind: "link", ...link }));
  const rest = without(text, allowed);
  if (decoded.some((form) => linksIn(without(form, allowedLinks(form, allowedHosts))).length > 0)) {
    return whole("disguised");
  }
  if (SQUEEZED.test(rest.replace(/\s+/g, ""))) return whole("split");
  if (readingsOf(rest).some(({ name, text: read }) => name !== "plain" && HIDDEN.test(read))) {
    return whole("encoded");
  }
  return [];
}

const trailing = (link: string): number => ENDING_MARKS.exec(link)?.[0].length ?? 0;

function allowedLinks(text: string, hosts: ReadonlySet<string>): Link[] {
  return linksIn(text)
    .map((link) => ({ ...link, end: link.end - trailing(text.slice(link.start, link.end)) }))
    .filter(({ start, end }) => isAllowed(text.slice(start, end), hosts));
}

/** The text with these stretches blanked out. */
function without(text: string, stretches: readonly { start: number; end: number }[]): string {
  let blanked = text;
  for (const { start, end } of stretches) {
    blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}
