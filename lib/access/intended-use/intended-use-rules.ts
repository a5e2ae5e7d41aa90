import { sha256Hex } from "@/lib/crypto/digest";
import type { IntendedUseState, IntendedUseText } from "./intended-use.schema";

/** Digest of every word that is signed, in their order. @returns 64 hexadecimal digits */
export function digestOfText({ subject, version, title, ...parts }: IntendedUseText): string {
  const { is, isNot, duties } = parts;
  return sha256Hex(JSON.stringify([subject, version, title, is, isNot, duties]));
}

type Signed = Readonly<{
  textSha256: string;
  countersignedAt: unknown;
  withdrawnAt: unknown;
}>;

/**
 * Where an organization stands with a text. Only both signatures under this very text open anything; those under an
 * older wording do not.
 * @param signatures newest first
 */
export function stateOf(signatures: readonly Signed[], textSha256: string): IntendedUseState {
  const open = signatures.filter(({ withdrawnAt }) => withdrawnAt === null);
  const mine = open.find((signature) => signature.textSha256 === textSha256);
  if (mine !== undefined) return mine.countersignedAt === null ? "waits_for_officer" : "in_force";
  if (open.length > 0) return "older_text";
  return signatures.length > 0 ? "withdrawn" : "unsigned";
}

/** Case, marks and white space do not make another name; a title may be left out. */
export function isOwnName(
  typed: string,
  own: Readonly<{ given: string; family: string }>,
): boolean {
  const plain = (name: string): string =>
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const words = plain(typed).split(" ");
  const wanted = plain(`${own.given} ${own.family}`).split(" ");
  return wanted.every((word) => words.includes(word));
}
