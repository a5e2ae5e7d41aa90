import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import {
  verifyBundle,
  type BundleVerdict,
  type BundleVerification,
} from "@/lib/notes/verifying/verify-bundle";
import type { CommandIo } from "./command-io";

const EXIT_CODES: Readonly<Record<BundleVerdict, number>> = {
  valid: 0,
  invalid: 1,
  self_consistent_unknown_signer: 3,
};
const EXIT_UNREADABLE = 2;

const VERDICTS: Readonly<Record<BundleVerdict, string>> = {
  valid: "VALID: unchanged, and signed with a key you trust.",
  invalid: "INVALID: do not rely on this note.",
  self_consistent_unknown_signer:
    "SELF-CONSISTENT, SIGNER UNKNOWN: nothing shows a change, but anybody could have made this file.",
};

const USAGE = `provenote note verify FILE [--trust FINGERPRINT]...

Checks an exported note bundle; FILE may be - for standard input. A fingerprint is the 64 hexadecimal
digits of a service key, from another source than the file: the administrator, a printed note.
Exit code: 0 valid, 1 invalid, 2 wrong use or unreadable file, 3 self-consistent but signer unknown.
`;

/** `provenote note verify`: needs no database and no keys. A file that is readable but no bundle is invalid. */
export async function runNoteVerify(args: string[], io: CommandIo): Promise<number> {
  try {
    const { file, trusted } = parseArguments(args);
    const verification = verifyBundle(await readText(file, io), trusted);
    io.out(describe(verification));
    return EXIT_CODES[verification.verdict];
  } catch (error) {
    if (!isProvenoteError(error)) throw error;
    io.err(`${error.message}\n`);
    return EXIT_UNREADABLE;
  }
}

function parseArguments(args: string[]): { file: string; trusted: string[] } {
  const { positionals, values } = parseStrictly(args);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw usage(USAGE);
  return { file, trusted: (values.trust ?? []).map(normalizeFingerprint) };
}

function parseStrictly(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { trust: { type: "string", multiple: true } },
    });
  } catch (cause) {
    if (cause instanceof TypeError) throw usage(USAGE, cause);
    throw cause;
  }
}

/** As people copy it: upper case, in groups, with colons. */
function normalizeFingerprint(text: string): string {
  const digits = text.toLowerCase().replace(/[\s:]/g, "");
  if (!/^[0-9a-f]{64}$/.test(digits)) throw usage("A fingerprint has 64 hexadecimal digits.");
  return digits;
}

async function readText(file: string, io: CommandIo): Promise<string> {
  const bytes = file === "-" ? await readAll(io.stdin) : await readWhole(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw usage("The file is not UTF-8 text.", cause);
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw usage("The file cannot be read.", cause);
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function describe({ verdict, checks, fingerprints }: BundleVerification): string {
  const lines = checks.map(
    ({ ok, detail }) => `${ok ? "ok     " : "FAILED "} ${printable(detail)}`,
  );
  const keys = fingerprints.map((fingerprint) => `key     ${fingerprint}`);
  return [...lines, ...keys, "", VERDICTS[verdict], ""].join("\n");
}

/** A name in a forged file must not move the cursor or write lines of its own. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}

function usage(message: string, cause?: unknown): ProvenoteError {
  return new ProvenoteError("invalid", "note.verify_usage", message, {}, { cause });
}
