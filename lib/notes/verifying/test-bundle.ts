/** A synthetic bundle for tests, with fixed keys. */
import { signerOf, type Signer } from "@/lib/crypto/signature";
import type { BundleBody } from "../note-bundle.schema";
import {
  buildAddendumStatement,
  buildStatement,
  contentChecksum,
  type StatementInput,
} from "../note-statement";

const NOTE = "11111111-1111-4111-8111-111111111111";
export const DOCUMENT = "44444444-4444-4444-8444-444444444444";
const SOURCE = "Chest pressure for two weeks.";
const person = { id: "22222222-2222-4222-8222-222222222222", name: "Dana Example" };
export const service = signerOf(Buffer.alloc(32, 1));
export const stranger = signerOf(Buffer.alloc(32, 2));
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const contentOf = (text: string) => ({
  schema: "provenote-content/v1",
  template: "soap",
  title: "Clinic visit",
  sentences: [
    {
      id: "55555555-5555-4555-8555-555555555555",
      section: "subjective",
      text,
      citations: [{ documentId: DOCUMENT, start: 0, end: 14 }],
      support: "stated",
    },
  ],
  attention: [],
  setAside: [],
  unplaced: [],
  gaps: [],
  drafter: "none",
  salt: "0123456789abcdef0123456789abcdef",
});

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString("utf8")) as T;

export type Sample = {
  readonly key?: Signer;
  readonly texts?: readonly string[];
  readonly change?: (input: StatementInput) => Partial<StatementInput>;
};

/** Versions of which the last is signed, and an addendum. */
export function sampleBody({
  key = service,
  texts = ["A.", "B.", "C."],
  change,
}: Sample = {}): BundleBody {
  let previous: string | null = null;
  const versions: BundleBody["versions"] = texts.map((text, index) => {
    const content = contentOf(text);
    const isLast = index === texts.length - 1;
    const input: StatementInput = {
      noteId: NOTE,
      version: index + 1,
      previous,
      contentHash: contentChecksum(content),
      signer: person,
      role: "clinician",
      method: isLast ? "server_attested" : "saved",
      factors: ["password"],
      time: new Date("2026-11-17T16:01:02.003Z"),
    };
    const { bytes, hash } = buildStatement({ ...input, ...change?.(input) });
    previous = hash;
    const signature = hex(key.sign(bytes));
    return { version: index + 1, content, statement: parsed(bytes), signature, keyId: key.keyId };
  });
  return {
    format: "provenote-bundle/v1",
    noteId: NOTE,
    organization: { id: "66666666-6666-4666-8666-666666666666", name: "Synthetic Clinic" },
    exportedAt: "2026-11-18T09:14:00.000Z",
    versions,
    addenda: [addendumOf(key, previous ?? "", 1)],
    serviceKeys: [{ keyId: key.keyId, publicKey: hex(key.publicKey) }],
    sourceDocuments: [{ id: DOCUMENT, text: SOURCE }],
  };
}

export function addendumOf(
  key: Signer,
  previous: string,
  number: number,
): BundleBody["addenda"][number] {
  const content = {
    schema: "provenote-addendum-content/v1",
    text: "Result came back normal.",
    salt: "fedcba9876543210fedcba9876543210",
  };
  const { bytes } = buildAddendumStatement({
    noteId: NOTE,
    number,
    previous,
    contentHash: contentChecksum(content),
    signer: person,
    role: "clinician",
    method: "server_attested",
    factors: ["password"],
    time: new Date("2026-11-18T09:14:00.000Z"),
  });
  return {
    number,
    content,
    statement: parsed(bytes),
    signature: hex(key.sign(bytes)),
    keyId: key.keyId,
  };
}
