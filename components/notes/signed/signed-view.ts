import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { ExportLinks, PeopleView, SourceView } from "../note-view";

export type VersionView = Readonly<{
  number: number;
  state: "draft" | "saved" | "signed" | "amended";
  /** Who or what made it: "A. Lindqvist", "Embedded drafter 0.1". */
  by: string;
  at: string;
}>;

/** What a fresh check of the signature said. */
export type IntegrityView =
  | Readonly<{ kind: "checking" }>
  | Readonly<{ kind: "unchanged"; checkedAt: string }>
  | Readonly<{ kind: "broken" }>
  | Readonly<{ kind: "failed" }>;

export type AddendumView = Readonly<{
  id: string;
  number: number;
  text: string;
  by: string;
  /** Null while it is a draft. */
  signedAt: string | null;
}>;

export type SignatureView = Readonly<{
  signerName: string;
  /** "physician" */
  signerRole: string;
  signedAt: string;
  checksum: string;
  /** "ed25519 77:1f:0b:e4" */
  serviceKey: string;
  /** Version and checksum this one follows; null for the first. */
  follows: Readonly<{ versionNumber: number; checksum: string }> | null;
  /** How the signer proved who they are: "Password, 16:02". */
  factor: string;
}>;

export type SignedNoteView = Readonly<{
  noteId: string;
  title: string;
  templateLabel: string;
  versionNumber: number;
  content: NoteContent;
  source: SourceView;
  people: PeopleView;
  meId: string;
  signature: SignatureView;
  integrity: IntegrityView;
  versions: readonly VersionView[];
  /** The two versions compared, older first. */
  compared: Readonly<{ from: number; to: number }>;
  /** Contents of the compared versions; null while they are fetched. */
  comparedContents: Readonly<{ from: NoteContent; to: NoteContent }> | null;
  addenda: readonly AddendumView[];
  exportLinks: ExportLinks;
  withdrawn: Readonly<{ by: string; at: string; why: string }> | null;
  /** Whether this person may amend or add; when not, why. */
  readOnlyReason: string | null;
}>;
