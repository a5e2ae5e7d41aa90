import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { addendumContentSchema, type NoteBundle } from "../note-bundle.schema";
import { noteContentSchema } from "../note-content.schema";
import { contentChecksum, NO_PREVIOUS, statementHash } from "../note-statement";

export type BundleCheck = { readonly name: string; readonly ok: boolean; readonly detail: string };

type IsSignedBy = (keyId: string, bytes: Uint8Array, signature: string) => boolean;

const check = (name: string, ok: boolean, good: string, bad: string): BundleCheck => ({
  name,
  ok,
  detail: ok ? good : bad,
});

/** Content, statement, chain and signature of one version. */
export function checkVersion(
  bundle: NoteBundle,
  index: number,
  isSignedBy: IsSignedBy,
): BundleCheck[] {
  const entry = bundle.versions[index];
  if (entry === undefined) return [];
  const { version, content, statement } = entry;
  const before = bundle.versions[index - 1];
  const previous = before === undefined ? NO_PREVIOUS : statementHash(before.statement);
  const isNamed =
    statement.noteId === bundle.noteId &&
    statement.version === version &&
    statement.amendsNoteId === bundle.versions[0]?.statement.amendsNoteId;
  return [
    check(
      `version_${version}_content`,
      statement.contentHash === contentChecksum(content) && isReadableContent(content),
      `Version ${version}: the text has the checksum that was signed.`,
      `Version ${version}: the text is not the one that was signed.`,
    ),
    check(
      `version_${version}_statement`,
      isNamed,
      `Version ${version}: the statement names this note and version.`,
      `Version ${version}: the statement is about another note or version.`,
    ),
    check(
      `version_${version}_chain`,
      version === index + 1 && statement.previous === previous,
      `Version ${version}: follows the version before it.`,
      `Version ${version}: does not follow the version before it.`,
    ),
    check(
      `version_${version}_signature`,
      isSignedBy(entry.keyId, canonicalBytes(statement), entry.signature),
      `Version ${version}: the signature is good.`,
      `Version ${version}: the signature does not match.`,
    ),
  ];
}

/** A known content must have its shape; one of a later version is judged by its hash alone. */
function isReadableContent(content: { readonly schema: string }): boolean {
  return content.schema !== "provenote-content/v1" || noteContentSchema.safeParse(content).success;
}

/** Exactly one version is signed by a person, and it is the last: signing freezes. */
export function checkSigned(bundle: NoteBundle): BundleCheck[] {
  const { versions } = bundle;
  const firstSigned = versions.findIndex(({ statement }) => statement.method !== "saved");
  const signed = versions[firstSigned];
  return [
    check(
      "signed",
      signed !== undefined,
      signed === undefined ? "" : describeSigning(signed.statement),
      "No version of this note was signed by a person.",
    ),
    check(
      "frozen",
      firstSigned === -1 || firstSigned === versions.length - 1,
      "Nothing was changed after signing.",
      "A version follows the signed one: a signed note must not change.",
    ),
  ];
}

type Signing = NoteBundle["versions"][number]["statement"];

function describeSigning({ version, signer, role, method, factors, time }: Signing): string {
  const how =
    method === "passkey"
      ? "with a passkey"
      : `attested by the server, signed in with ${factors.join(", ") || "no factor"}`;
  return `Version ${version} was signed by ${signer.name} (${role}), ${how}, at ${time}.`;
}

/** Addenda name the signed version, stand in order, and carry statements of their own. */
export function checkAddenda(bundle: NoteBundle, isSignedBy: IsSignedBy): BundleCheck[] {
  const last = bundle.versions.at(-1);
  const base = last === undefined ? NO_PREVIOUS : statementHash(last.statement);
  return bundle.addenda.map((entry, index) => {
    const { number, content, statement } = entry;
    const before = bundle.addenda[index - 1]?.number ?? 0;
    const ok =
      number > before &&
      statement.number === number &&
      statement.noteId === bundle.noteId &&
      statement.previous === base &&
      statement.method !== "saved" &&
      statement.contentHash === contentChecksum(content) &&
      addendumContentSchema.safeParse(content).success &&
      isSignedBy(entry.keyId, canonicalBytes(statement), entry.signature);
    return check(
      `addendum_${number}`,
      ok,
      `Addendum ${number} was signed by ${statement.signer.name} at ${statement.time}.`,
      `Addendum ${number} does not match its signature or this note.`,
    );
  });
}

/** Where the sources are enclosed, every citation of the last version lies inside its source. */
export function checkCitations(bundle: NoteBundle): BundleCheck[] {
  const parsed = noteContentSchema.safeParse(bundle.versions.at(-1)?.content);
  if (bundle.sourceDocuments === undefined || !parsed.success) return [];
  const lengths = new Map(bundle.sourceDocuments.map(({ id, text }) => [id, text.length]));
  const ok = parsed.data.sentences
    .flatMap(({ citations }) => citations)
    .every(({ documentId, start, end }) => start < end && end <= (lengths.get(documentId) ?? 0));
  return [
    check(
      "citations",
      ok,
      "Every citation lies inside an enclosed source.",
      "A citation points outside the enclosed sources.",
    ),
  ];
}
