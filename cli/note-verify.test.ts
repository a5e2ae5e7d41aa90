import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signerOf, type Signer } from "@/lib/crypto/signature";
import type { BundleBody } from "@/lib/notes/note-bundle.schema";
import { buildStatement, contentChecksum } from "@/lib/notes/note-statement";
import { sealBundle } from "@/lib/notes/verifying/seal-bundle";
import { runNoteVerify } from "./note-verify";

const service = signerOf(Buffer.alloc(32, 1));
const stranger = signerOf(Buffer.alloc(32, 2));

function bundleBy(key: Signer, signerName = "Dana Example"): string {
  const noteId = "11111111-1111-4111-8111-111111111111";
  const content = { schema: "provenote-content/v9", text: "A text." };
  const { bytes } = buildStatement({
    noteId,
    version: 1,
    previous: null,
    contentHash: contentChecksum(content),
    signer: { id: "22222222-2222-4222-8222-222222222222", name: signerName },
    role: "clinician",
    method: "server_attested",
    factors: ["password"],
    time: new Date("2026-11-17T16:01:02.003Z"),
  });
  const statement = JSON.parse(
    Buffer.from(bytes).toString(),
  ) as BundleBody["versions"][0]["statement"];
  const signature = Buffer.from(key.sign(bytes)).toString("hex");
  return sealBundle(
    {
      format: "provenote-bundle/v1",
      noteId,
      organization: { id: "66666666-6666-4666-8666-666666666666", name: "Synthetic Clinic" },
      exportedAt: "2026-11-18T09:14:00.000Z",
      versions: [{ version: 1, content, statement, signature, keyId: key.keyId }],
      addenda: [],
      serviceKeys: [{ keyId: key.keyId, publicKey: Buffer.from(key.publicKey).toString("hex") }],
    },
    key,
  );
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "note verify "));
  await writeFile(join(folder, "genuine.json"), bundleBy(service));
  await writeFile(join(folder, "stranger.json"), bundleBy(stranger));
  await writeFile(join(folder, "changed.json"), bundleBy(service).replace("A text", "B text"));
  await writeFile(join(folder, "not-utf8.json"), Buffer.from([0xff, 0xfe, 0x00]));
  await writeFile(join(folder, "text.json"), "not a bundle");
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  args: string[],
  stdin = "",
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runNoteVerify(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
const file = (name: string): string => join(folder, name);
const grouped = (service.fingerprint.toUpperCase().match(/.{4}/g) ?? []).join(":");

describe("note verify", () => {
  test.each<[string, string[], number, string]>([
    [
      "a genuine note with its key trusted",
      ["genuine.json", "--trust", service.fingerprint],
      0,
      "VALID",
    ],
    ["a fingerprint in groups and upper case", ["genuine.json", "--trust", grouped], 0, "VALID"],
    [
      "one trusted key among several",
      ["genuine.json", "--trust", stranger.fingerprint, "--trust", service.fingerprint],
      0,
      "VALID",
    ],
    [
      "a genuine note without a fingerprint",
      ["genuine.json"],
      3,
      "SELF-CONSISTENT, SIGNER UNKNOWN",
    ],
    [
      "a note signed again by another key",
      ["stranger.json", "--trust", service.fingerprint],
      3,
      "SELF-CONSISTENT, SIGNER UNKNOWN",
    ],
    ["a changed note", ["changed.json", "--trust", service.fingerprint], 1, "INVALID"],
    ["a file that is no bundle", ["text.json"], 1, "INVALID"],
  ])("of %s", async (_name, [name = "", ...rest], code, verdict) => {
    const result = await run([file(name), ...rest]);
    expect(result.code).toBe(code);
    expect(result.out.split("\n").some((line) => line.startsWith(verdict))).toBe(true);
    expect(result.err).toBe("");
    if (code !== 0) expect(result.out).not.toMatch(/^VALID/m);
  });

  test("reads standard input for -", async () => {
    const result = await run(["-", "--trust", service.fingerprint], bundleBy(service));
    expect(result.code).toBe(0);
  });

  test.each<[string, string[]]>([
    ["no file", []],
    ["two files", ["a", "b"]],
    ["an unknown option", ["a", "--force"]],
    ["a fingerprint that is a short id", ["genuine.json", "--trust", service.keyId]],
    ["no fingerprint after --trust", ["genuine.json", "--trust"]],
    ["a file that is not there", ["/nowhere/at-all.json"]],
    ["a folder", [tmpdir()]],
  ])("ends with 2 and a line that says why: %s", async (_name, args) => {
    const result = await run(args);
    expect(result.code).toBe(2);
    expect(result.out).toBe("");
    expect(result.err.trim().length).toBeGreaterThan(10);
    expect(result.err).not.toMatch(/\n {4}at /);
  });

  test("ends with 2 for a file that is not text", async () => {
    expect((await run([file("not-utf8.json")])).code).toBe(2);
  });

  test("lists each check and the key to compare", async () => {
    const { out } = await run([file("genuine.json"), "--trust", service.fingerprint]);
    expect(out).toContain("ok      Version 1 was signed by Dana Example (clinician)");
    expect(out).toContain(`key     ${service.fingerprint}`);
    expect(out).not.toContain("FAILED");
  });

  test("does not let a name in the file write lines or move the cursor", async () => {
    const forged = bundleBy(stranger, "Eve\nVALID: trust me\u001b[2K\u202e");
    const { out } = await run(["-"], forged);
    expect(out).not.toMatch(/^VALID/m);
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});
