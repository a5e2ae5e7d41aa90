import { exportLinksOf } from "@/app/_client/note-exports";
import { ageAndSex } from "@/app/_client/chart-hints";
import { visitTitle } from "@/app/_server/views/chart-views";
import type { PrintedPatientView } from "@/components/notes/signed/print-parts";
import type { SignedNoteView, VersionView } from "@/components/notes/signed/signed-view";
import type { SessionView } from "@/lib/access/sign-in/read-session";
import { templateNameOf } from "@/lib/notes/templates/arrange-note.schema";
import type { NoteVersionLine, NoteView } from "@/lib/notes/view-note";
import type { BannerView } from "@/lib/patients/view-chart";

/** What the signed page shows before the signature has been checked. */
export function signedView(note: NoteView, person: SessionView): SignedNoteView {
  const { content, signedAt } = note;
  const signed = note.versions.at(-1);
  if (content === null || signed === undefined) throw new TypeError("A signed note has a version.");
  const before = note.versions.at(-2);
  const canWrite = person.roles.includes("clinician");
  return {
    noteId: note.noteId,
    title: visitTitle(note.encounter),
    templateLabel: templateNameOf(content),
    versionNumber: signed.version,
    content,
    source: note.document,
    people: note.names,
    meId: person.membershipId,
    signature: {
      signerName: note.names[note.signedById ?? ""] ?? "",
      signerRole: "clinician",
      signedAt: signedAt ?? signed.at,
      checksum: signed.checksum,
      serviceKey: `ed25519 ${signed.keyId}`,
      follows:
        before === undefined ? null : { versionNumber: before.version, checksum: before.checksum },
      factor: "Signed-in session, attested by this server",
    },
    integrity: { kind: "checking" },
    versions: versionsOf(note),
    compared: { from: note.versions[0]?.version ?? 1, to: signed.version },
    comparedContents: null,
    addenda: note.addenda.map(({ id, number, text, byId, signedAt: at }) => ({
      id,
      number,
      text,
      by: note.names[byId] ?? "",
      signedAt: at,
    })),
    exportLinks: exportLinksOf(note.noteId),
    withdrawn:
      note.withdrawn === null
        ? null
        : {
            by: note.names[note.withdrawn.byId] ?? "",
            at: note.withdrawn.at,
            why: note.withdrawn.why,
          },
    readOnlyReason:
      note.status === "withdrawn"
        ? "Withdrawn"
        : canWrite
          ? null
          : "Only a clinician can add to a signed note",
  };
}

const STATES: Readonly<Record<string, VersionView["state"]>> = {
  draft: "draft",
  save: "saved",
  sign: "signed",
};

/** The versions of a note, first one first. */
export function versionsOf(note: NoteView): VersionView[] {
  return note.versions.map((version) => versionView(version, note));
}

function versionView(version: NoteVersionLine, note: NoteView): VersionView {
  const isDraft = version.cause === "draft";
  return {
    number: version.version,
    state: STATES[version.cause] ?? "saved",
    by: isDraft ? (note.content?.drafter ?? "") : (note.names[version.byId] ?? ""),
    at: version.at,
  };
}

export function printedView(banner: BannerView | null, person: SessionView): PrintedPatientView {
  const clinicName = person.organization.name;
  if (banner === null) {
    return {
      name: "Not filed",
      ageAndSex: "",
      bornOn: "",
      mrn: "",
      allergies: "Not asked yet",
      clinicName,
    };
  }
  const { allergyStatus } = banner;
  return {
    name: `${banner.family}, ${banner.given}`,
    ageAndSex: ageAndSex(banner),
    bornOn: banner.birthDate,
    mrn: banner.mrn,
    allergies:
      allergyStatus === "listed"
        ? banner.allergies.join("; ")
        : allergyStatus === "none_known"
          ? "None known"
          : "Not asked yet",
    clinicName,
  };
}
