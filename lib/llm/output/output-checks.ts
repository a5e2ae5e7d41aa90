import { cleanUntrustedText } from "../untrusted/clean-untrusted-text";
import { findInstructions } from "../untrusted/find-instructions";
import { findForeignIdentifiers } from "./find-foreign-identifiers";
import { findForeignPlaceholders } from "./find-foreign-placeholders";
import { findStatusClaims } from "./find-status-claims";
import { findLinks } from "./links/find-links";
import { findMarkup } from "./links/find-markup";
import type { OutputCheck, OutputFindingKind } from "./output-finding";
import { findToken } from "./tokens/find-token";
import { findTokens } from "./tokens/find-tokens";
import { readForTokens } from "./tokens/token-readings";

export type OutputChecks = Readonly<Partial<Record<OutputFindingKind, OutputCheck>>>;

/** Half of a canary is as good a proof as all of it. */
const TELLING_CANARY_LETTERS = 12;

const checkCanary: OutputCheck = (text, { canary }) => {
  const encoding = findToken(readForTokens(text), canary, TELLING_CANARY_LETTERS);
  return encoding === null
    ? []
    : [{ kind: "canary", start: 0, end: text.length, detail: encoding }];
};

const checkHoneytokens: OutputCheck = (text, { honeytokens }) => {
  if (honeytokens.length === 0) return [];
  return findTokens(readForTokens(text), honeytokens).map(({ id, encoding }) => ({
    kind: "honeytoken",
    start: 0,
    end: text.length,
    detail: encoding,
    honeytokenId: id,
  }));
};

const checkInstructions: OutputCheck = (text) =>
  findInstructions(text).map(({ start, end, kind }) => ({
    kind: "instruction_echo",
    start,
    end,
    detail: kind,
  }));

const checkControlCharacters: OutputCheck = (text) =>
  Object.keys(cleanUntrustedText(text).taken).map((detail) => ({
    kind: "control_characters",
    start: 0,
    end: text.length,
    detail,
  }));

/** Every look that is taken at a model's text. */
export const OUTPUT_CHECKS: Readonly<Record<OutputFindingKind, OutputCheck>> = {
  foreign_placeholder: findForeignPlaceholders,
  identifier: findForeignIdentifiers,
  canary: checkCanary,
  honeytoken: checkHoneytokens,
  link: (text, { allowedLinkHosts = new Set() }) => findLinks(text, allowedLinkHosts),
  image: (text) => findMarkup(text).filter(({ kind }) => kind === "image"),
  html: (text) => findMarkup(text).filter(({ kind }) => kind === "html"),
  instruction_echo: checkInstructions,
  status_claim: findStatusClaims,
  control_characters: checkControlCharacters,
};
