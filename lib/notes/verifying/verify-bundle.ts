/**
 * Offline verification of an exported note. The verifier believes nothing it reads: it recomputes every
 * hash from the content and shares with the writer only the definitions of canonical bytes and statements.
 * A key inside the bundle proves that the bundle agrees with itself; whose it is, only a fingerprint from
 * outside can say.
 */
import { canonicalBytes, parseStrictJson } from "@/lib/crypto/canonical-json";
import { fingerprintOf, keyIdOf, verifySignature } from "@/lib/crypto/signature";
import { isProvenoteError } from "@/lib/errors";
import { noteBundleSchema, type NoteBundle } from "../note-bundle.schema";
import {
  checkAddenda,
  checkCitations,
  checkSigned,
  checkVersion,
  type BundleCheck,
} from "./verify-bundle-rules";

export type { BundleCheck } from "./verify-bundle-rules";

export type BundleVerdict = "valid" | "self_consistent_unknown_signer" | "invalid";
export type BundleVerification = {
  readonly verdict: BundleVerdict;
  /** In the order they were made; names are stable, details are sentences. */
  readonly checks: readonly BundleCheck[];
  /** Fingerprints of the keys that signed something, for a person to compare. */
  readonly fingerprints: readonly string[];
};

/**
 * Verifies the text of a bundle. Never throws for what the text holds.
 *
 * @param trustedFingerprints SHA-256 of raw public keys, 64 lower-case hexadecimal digits, known from
 * another source than the bundle. Without any, the verdict is never "valid".
 */
export function verifyBundle(
  bundleText: string,
  trustedFingerprints: readonly string[],
): BundleVerification {
  const read = readBundle(bundleText);
  if (read.bundle === null) return { verdict: "invalid", checks: [read.check], fingerprints: [] };
  const { bundle, value } = read;
  const keys = new Map(
    bundle.serviceKeys.map(({ keyId, publicKey }) => [keyId, Buffer.from(publicKey, "hex")]),
  );
  const isSignedBy = (keyId: string, bytes: Uint8Array, signature: string): boolean => {
    const key = keys.get(keyId);
    return key !== undefined && verifySignature(key, bytes, Buffer.from(signature, "hex"));
  };
  const checks = [
    read.check,
    checkCanonicalText(bundleText, value),
    checkKeys(bundle, keys),
    checkWhole(value, bundle, isSignedBy),
    ...bundle.versions.flatMap((_, index) => checkVersion(bundle, index, isSignedBy)),
    ...checkSigned(bundle),
    ...checkAddenda(bundle, isSignedBy),
    ...checkCitations(bundle),
  ];
  const fingerprints = signingFingerprints(bundle, keys);
  const isConsistent = checks.every(({ ok }) => ok);
  const signer = checkSigner(fingerprints, trustedFingerprints);
  return {
    verdict: verdictOf(isConsistent, signer.ok),
    checks: [...checks, signer],
    fingerprints,
  };
}

function verdictOf(isConsistent: boolean, isSignerTrusted: boolean): BundleVerdict {
  if (!isConsistent) return "invalid";
  return isSignerTrusted ? "valid" : "self_consistent_unknown_signer";
}

type ReadBundle =
  | { readonly check: BundleCheck; readonly bundle: null }
  | { readonly check: BundleCheck; readonly bundle: NoteBundle; readonly value: object };

function readBundle(text: string): ReadBundle {
  const name = "format";
  try {
    const value = parseStrictJson(text);
    const parsed = noteBundleSchema.safeParse(value);
    if (parsed.success && typeof value === "object" && value !== null) {
      const detail = "The file is a note bundle of a known format.";
      return { check: { name, ok: true, detail }, bundle: parsed.data, value };
    }
    return {
      check: { name, ok: false, detail: "The file is not a note bundle of a known format." },
      bundle: null,
    };
  } catch (error) {
    if (!isProvenoteError(error)) throw error;
    return { check: { name, ok: false, detail: error.message }, bundle: null };
  }
}

/** The file has one way to be written, so a change that JSON would not notice is noticed. */
function checkCanonicalText(text: string, value: object): BundleCheck {
  const ok = text.replace(/\n$/, "") === canonicalBytes(value).toString("utf8");
  return {
    name: "canonical",
    ok,
    detail: ok ? "The file is in canonical form." : "The file was reformatted or edited.",
  };
}

function checkKeys(bundle: NoteBundle, keys: ReadonlyMap<string, Uint8Array>): BundleCheck {
  const ok =
    keys.size === bundle.serviceKeys.length &&
    [...keys].every(([keyId, publicKey]) => keyIdOf(publicKey) === keyId);
  return {
    name: "keys",
    ok,
    detail: ok ? "Each key has the id that follows from it." : "A key does not belong to its id.",
  };
}

function checkWhole(
  value: object,
  bundle: NoteBundle,
  isSignedBy: (keyId: string, bytes: Uint8Array, signature: string) => boolean,
): BundleCheck {
  const { keyId, signature } = bundle.bundleSignature;
  const body = Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "bundleSignature"),
  );
  const ok = isSignedBy(keyId, canonicalBytes(body), signature);
  return {
    name: "bundle_signature",
    ok,
    detail: ok
      ? "The signature over the whole file is good."
      : "The signature over the whole file does not match: something was changed.",
  };
}

function signingFingerprints(
  bundle: NoteBundle,
  keys: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const used = [bundle.bundleSignature, ...bundle.versions, ...bundle.addenda];
  const fingerprints = used.map(({ keyId }) => {
    const key = keys.get(keyId);
    return key === undefined ? `unknown key ${keyId}` : fingerprintOf(key);
  });
  return [...new Set(fingerprints)];
}

function checkSigner(used: readonly string[], trusted: readonly string[]): BundleCheck {
  const name = "signer";
  if (trusted.length === 0) {
    return { name, ok: false, detail: "No fingerprint to trust was given: the signer is unknown." };
  }
  const ok = used.every((fingerprint) => trusted.includes(fingerprint));
  return {
    name,
    ok,
    detail: ok
      ? "Every signature is by a key you trust."
      : "A signature is by a key you did not name as trusted: the signer is unknown.",
  };
}
