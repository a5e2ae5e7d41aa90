import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import type { BundleBody, NoteBundle } from "../note-bundle.schema";
import { NO_PREVIOUS } from "../note-statement";
import { sealBundle } from "./seal-bundle";
import {
  addendumOf,
  DOCUMENT,
  hex,
  sampleBody,
  service,
  stranger,
  type Sample,
} from "./test-bundle";
import { verifyBundle } from "./verify-bundle";

const genuine = sealBundle(sampleBody(), service);
const TRUST = [service.fingerprint];
const failedNames = (text: string, trusted = TRUST): string[] =>
  verifyBundle(text, trusted)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

/** Changes a bundle's value and writes it canonically, without signing anything again. */
function forged(change: (bundle: NoteBundle) => void): string {
  const bundle = JSON.parse(genuine) as NoteBundle;
  change(bundle);
  return canonicalBytes(bundle).toString("utf8");
}

/** The nth of a list that the sample surely has. */
function nth<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`The sample has no item ${index}.`);
  return item;
}

describe("a genuine bundle", () => {
  test("is valid when its key is trusted", () => {
    const result = verifyBundle(genuine, TRUST);
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.verdict).toBe("valid");
    expect(result.fingerprints).toEqual(TRUST);
  });

  test("says who signed, how and when", () => {
    const signed = verifyBundle(genuine, TRUST).checks.find(({ name }) => name === "signed");
    expect(signed?.detail).toBe(
      "Version 3 was signed by Dana Example (clinician), attested by the server, signed in with password, at 2026-11-17T16:01:02.003Z.",
    );
  });

  test("is valid with a line break at its end, without sources and without addenda", () => {
    expect(verifyBundle(`${genuine}\n`, TRUST).verdict).toBe("valid");
    const bare: BundleBody = { ...sampleBody(), addenda: [] };
    delete bare.sourceDocuments;
    expect(verifyBundle(sealBundle(bare, service), TRUST).verdict).toBe("valid");
  });

  test.each([
    ["no fingerprint", []],
    ["another fingerprint", [stranger.fingerprint]],
    ["the key's short id", [service.keyId]],
  ])("is of an unknown signer with %s", (_name, trusted) => {
    const result = verifyBundle(genuine, trusted);
    expect(result.verdict).toBe("self_consistent_unknown_signer");
    expect(failedNames(genuine, trusted)).toEqual(["signer"]);
  });
});

describe("a bundle signed again with another key", () => {
  const resigned = sealBundle(sampleBody({ key: stranger, texts: ["X."] }), stranger);

  test("is never valid: self-consistent, signer unknown", () => {
    expect(verifyBundle(resigned, TRUST).verdict).toBe("self_consistent_unknown_signer");
    expect(verifyBundle(resigned, []).verdict).toBe("self_consistent_unknown_signer");
  });

  test("is not valid when only the whole, or only one version, is by the other key", () => {
    const serviceKeys = [service, stranger].map(({ keyId, publicKey }) => ({
      keyId,
      publicKey: hex(publicKey),
    }));
    const whole = sealBundle({ ...sampleBody(), serviceKeys }, stranger);
    expect(verifyBundle(whole, TRUST).verdict).toBe("self_consistent_unknown_signer");
    const body = { ...sampleBody(), serviceKeys };
    const last = nth(body.versions, 2);
    const signature = hex(stranger.sign(canonicalBytes(last.statement)));
    body.versions[2] = { ...last, signature, keyId: stranger.keyId };
    expect(verifyBundle(sealBundle(body, service), TRUST).verdict).toBe(
      "self_consistent_unknown_signer",
    );
  });

  test("is invalid when it borrows the trusted key's id", () => {
    const body = sampleBody({ key: stranger });
    const claimed = JSON.stringify(body).replaceAll(stranger.keyId, service.keyId);
    const text = sealBundle(JSON.parse(claimed) as BundleBody, {
      ...stranger,
      keyId: service.keyId,
    });
    expect(verifyBundle(text, TRUST).verdict).toBe("invalid");
    expect(failedNames(text)).toContain("keys");
  });
});

describe("a changed bundle", () => {
  test("is invalid for any single byte changed", () => {
    const bytes = Buffer.from(genuine);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(verifyBundle(changed.toString("utf8"), TRUST).verdict).toBe("invalid");
      }),
      { numRuns: 1000 },
    );
  });

  test("is invalid for any character taken out or put in twice", () => {
    fc.assert(
      fc.property(fc.nat(genuine.length - 1), (at) => {
        const without = genuine.slice(0, at) + genuine.slice(at + 1);
        const twice = genuine.slice(0, at) + genuine.slice(at, at + 1) + genuine.slice(at);
        expect(verifyBundle(without, TRUST).verdict).toBe("invalid");
        expect(verifyBundle(twice, TRUST).verdict).toBe("invalid");
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, (bundle: NoteBundle) => void, string]>([
    ["the organization's name", (b) => (b.organization.name = "Other Clinic"), "bundle_signature"],
    ["the time of export", (b) => (b.exportedAt = "2026-11-19T09:14:00.000Z"), "bundle_signature"],
    ["the text", (b) => (nth(b.versions, 2).content.title = "Visit"), "version_3_content"],
    [
      "an unknown property in the text",
      (b) => (nth(b.versions, 0).content.more = 1),
      "version_1_content",
    ],
    [
      "the signer's name",
      (b) => (nth(b.versions, 2).statement.signer.name = "Eve"),
      "version_3_signature",
    ],
    ["the role", (b) => (nth(b.versions, 2).statement.role = "nurse"), "version_3_signature"],
    [
      "the time of signing",
      (b) => (nth(b.versions, 2).statement.time = "2020-01-01T00:00:00.000Z"),
      "version_3_signature",
    ],
    ["the method", (b) => (nth(b.versions, 2).statement.method = "passkey"), "version_3_signature"],
    ["the note's id", (b) => (b.noteId = DOCUMENT), "version_1_statement"],
    ["the first version, left out", (b) => b.versions.shift(), "version_2_chain"],
    ["a middle version, left out", (b) => b.versions.splice(1, 1), "version_3_chain"],
    ["the last version, left out", (b) => b.versions.pop(), "signed"],
    ["two versions, swapped", (b) => b.versions.reverse(), "version_3_chain"],
    ["the addendum's text", (b) => (nth(b.addenda, 0).content.text = "Other."), "addendum_1"],
    ["the addendum, given twice", (b) => b.addenda.push(nth(b.addenda, 0)), "addendum_1"],
    ["the addendum, left out", (b) => b.addenda.pop(), "bundle_signature"],
    ["a source, cut short", (b) => (nth(b.sourceDocuments ?? [], 0).text = "Chest"), "citations"],
    ["the sources, left out", (b) => delete b.sourceDocuments, "bundle_signature"],
    [
      "the keys",
      (b) => (b.serviceKeys = [{ keyId: service.keyId, publicKey: hex(stranger.publicKey) }]),
      "keys",
    ],
    [
      "a signature of another version",
      (b) => (nth(b.versions, 2).signature = nth(b.versions, 1).signature),
      "version_3_signature",
    ],
  ])("is invalid: %s", (_name, change, failed) => {
    const text = forged(change);
    expect(verifyBundle(text, TRUST).verdict).toBe("invalid");
    expect(failedNames(text)).toContain(failed);
  });

  test.each<[string, string]>([
    ["a key given twice", genuine.replace('"versions":', '"noteId":"x","versions":')],
    ["an unknown property", forged((b) => Object.assign(b, { verdict: "valid" }))],
    ["another format", genuine.replace("provenote-bundle/v1", "provenote-bundle/v2")],
    ["no versions", forged((b) => (b.versions = []))],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a mark before the text", `\uFEFF${genuine}`],
    ["deep nesting", "[".repeat(100_000)],
  ])("is unreadable, thus invalid: %s", (_name, text) => {
    expect(verifyBundle(text, TRUST).verdict).toBe("invalid");
    expect(failedNames(text)).toEqual(["format"]);
  });

  test("is invalid when reformatted, though JSON sees no change", () => {
    const pretty = JSON.stringify(JSON.parse(genuine), null, 2);
    expect(failedNames(pretty)).toEqual(["canonical"]);
    expect(verifyBundle(pretty, TRUST).verdict).toBe("invalid");
  });
});

describe("a bundle that the trusted key signed but that breaks the rules", () => {
  test.each<[string, Sample["change"], string]>([
    ["no version is signed", () => ({ method: "saved" }), "signed"],
    ["a version follows the signed one", () => ({ method: "server_attested" }), "frozen"],
    [
      "a statement names another version",
      ({ version }) => ({ version: version + 1 }),
      "version_1_statement",
    ],
    ["a statement does not name the one before", () => ({ previous: null }), "version_2_chain"],
    [
      "a statement is about another text",
      () => ({ contentHash: "0".repeat(64) }),
      "version_1_content",
    ],
    [
      "the amended note changes midway",
      ({ version }) => ({ amendsNoteId: version > 1 ? DOCUMENT : null }),
      "version_2_statement",
    ],
  ])("is invalid: %s", (_name, change, failed) => {
    const text = sealBundle(sampleBody({ ...(change && { change }) }), service);
    expect(verifyBundle(text, TRUST).verdict).toBe("invalid");
    expect(failedNames(text)).toContain(failed);
  });

  test("is invalid: an addendum belongs to an earlier version, or stands out of order", () => {
    const body = sampleBody();
    const early = addendumOf(service, NO_PREVIOUS, 2);
    expect(failedNames(sealBundle({ ...body, addenda: [early] }, service))).toContain("addendum_2");
    const { previous } = nth(body.addenda, 0).statement;
    const addenda = [addendumOf(service, previous, 2), addendumOf(service, previous, 1)];
    expect(failedNames(sealBundle({ ...body, addenda }, service))).toEqual(["addendum_1"]);
  });
});
