import { SHIPPED_TEMPLATES } from "../../lib/notes/templates/shipped-templates.schema";
import {
  CHECKSUM,
  CONSENT,
  DETERMINATION,
  MARKS,
  ORPHAN_AGREEMENT,
  ORPHAN_DOCUMENT,
  REASON,
  STALE_DEPLOYMENT,
  STRICT_CONTENT,
} from "./route-bodies";
import { chart, office, open, ROLES, type Ids, type RouteRule } from "./route-rules";

const TREATS = ["clinician", "nurse"] as const;
const RECALLERS = ["clinician", "administrator"] as const;
const TABLE_READERS = [...TREATS, "administrator", "compliance_officer"] as const;

/** A question, and what may be done with a sentence; each route takes its own part. */
const asked = ({ none }: Ids) => ({
  question: "Any fever?",
  ...{ purpose: "chat", words: "Any fever?" },
  ...{ questionId: none, sentence: 0, section: "subjective" },
  ...{ sentenceId: none, kind: "wrong", checksum: CHECKSUM },
});

/** Every route of the application, a second time by hand. A route that is missing here fails the spec. */
export const ROUTE_TABLE: Readonly<Record<string, readonly RouteRule[]>> = {
  agreements: [
    office(["administrator"], { body: ({ none }) => ({ ...ORPHAN_AGREEMENT, renewsId: none }) }),
  ],
  "agreements/[agreementId]/confirm": [
    office(["compliance_officer"], { body: () => ({ documentSha256: CHECKSUM }) }),
  ],
  "agreements/[agreementId]/document": [
    office(["administrator", "compliance_officer"], { method: "GET" }),
  ],
  "agreements/[agreementId]/end": [
    office(["administrator", "compliance_officer"], { body: () => ({ reason: REASON }) }),
  ],
  "alerts/[alertId]/review": [
    office(["administrator", "compliance_officer"], { body: () => ({ outcome: "test" }) }),
  ],
  determinations: [office(["administrator"], { body: () => DETERMINATION })],
  "determinations/[determinationId]/confirm": [
    office(["compliance_officer"], { body: () => ({ documentSha256: CHECKSUM }) }),
  ],
  "determinations/[determinationId]/document": [
    office(["administrator", "compliance_officer"], { method: "GET" }),
  ],
  "determinations/[determinationId]/end": [
    office(["administrator", "compliance_officer"], { body: () => ({ reason: REASON }) }),
  ],
  "audit/export": [
    office(["compliance_officer"], { method: "GET", query: "?format=csv&period=1" }),
  ],
  "audit/identity": [
    office(["compliance_officer"], {
      body: () => ({ by: "mrn", value: "000000001", reason: REASON }),
    }),
  ],
  "audit/reason": [office(["compliance_officer"], { body: ({ none }) => ({ entryId: none }) })],
  "auth/[...nextauth]": [open({ method: "GET" })],
  "care-teams": [
    office(["coordinator", "administrator"], {
      body: ({ none }) => ({ name: `Table ${none.slice(0, 8)} ${Math.trunc(performance.now())}` }),
    }),
  ],
  "care-teams/[teamId]/members/add": [
    office(["coordinator", "administrator"], {
      body: ({ floater }) => ({ membershipId: floater }),
    }),
  ],
  "care-teams/[teamId]/members/remove": [
    office(["coordinator", "administrator"], {
      body: ({ floater }) => ({ membershipId: floater }),
    }),
  ],
  "care-teams/assignments": [
    office(["coordinator"], { body: ({ patientId, none }) => ({ patientId, teamId: none }) }),
  ],
  "care-teams/assignments/[assignmentId]/end": [office(["coordinator"])],
  "care-teams/join-requests": [
    office(TREATS, { body: ({ patientId }) => ({ patientId, reason: REASON }) }),
  ],
  "care-teams/join-requests/[requestId]/decide": [
    office(["coordinator"], { body: () => ({ outcome: "declined" }) }),
  ],
  "care-teams/patients": [office(["coordinator"], { body: () => ({ query: "" }) })],
  "charts/match": [
    office(TREATS, { body: () => ({ family: "", given: "", birthDate: "", mrn: "000000001" }) }),
  ],
  "invitations/[invitationId]/revoke": [office(["administrator"])],
  "invitations/accept": [
    open({ body: () => ({ token: "A".repeat(43), password: "a password long enough" }) }),
  ],
  "invitations/read": [open({ body: () => ({ token: "A".repeat(43) }) })],
  "library/cards/[cardId]/review": [office(["clinician"], { body: () => ({ sha256: CHECKSUM }) })],
  "library/cards/[cardId]/withdraw": [office(["clinician"])],
  "library/documents": [
    office(["administrator"], {
      body: ({ none }) => ({ ...ORPHAN_DOCUMENT, fileName: "a.txt", replacesId: none }),
    }),
  ],
  "library/documents/[documentId]/archive": [office(["administrator"])],
  "library/documents/[documentId]/confirm": [
    office(["administrator"], { body: () => ({ reason: REASON }) }),
  ],
  "library/index": [office(["administrator"])],
  // A version that is not the one in force: whoever may turn it is told so, and nothing is saved.
  "literature/policy": [office(["administrator"], { body: () => ({ basedOn: 999, isOn: false }) })],
  "models/deployments": [office(["administrator"], { body: () => STALE_DEPLOYMENT })],
  "models/deployments/[deploymentId]/test": [office(["administrator"])],
  "models/policy": [
    office(["administrator"], {
      body: () => ({
        basedOn: 999,
        content: { allowsIdentified: false, confirmsLeaving: true },
      }),
    }),
  ],
  "intended-use": [
    office(["administrator"], { body: () => ({ textSha256: CHECKSUM, name: "Jonna Rautavaara" }) }),
  ],
  "intended-use/[signatureId]/countersign": [
    office(["compliance_officer"], {
      body: () => ({ textSha256: CHECKSUM, name: "Max Dreyfus" }),
    }),
  ],
  "intended-use/[signatureId]/withdraw": [
    office(["administrator", "compliance_officer"], { body: () => ({ reason: REASON }) }),
  ],
  "models/tests/[testId]": [office(["administrator"], { method: "GET" })],
  "notes/[noteId]/addenda": [chart(["clinician"], { body: () => ({ text: "Addendum." }) })],
  "notes/[noteId]/addenda/[addendumId]/sign": [
    chart(["clinician"], { body: () => ({ checksum: CHECKSUM }) }),
  ],
  "notes/[noteId]/amend": [chart(["clinician"], { body: () => ({ reason: REASON }) })],
  "notes/[noteId]/cards": [chart(TREATS, { method: "GET" })],
  "notes/[noteId]/assessment": [chart(TREATS, { method: "GET" })],
  "notes/[noteId]/chat": [chart(TREATS, { method: "GET" }), chart(TREATS, { body: asked })],
  "notes/[noteId]/chat/add": [chart(TREATS, { body: asked })],
  "notes/[noteId]/chat/leaving": [chart(TREATS, { body: asked })],
  "notes/[noteId]/coverage": [chart(TREATS, { method: "GET" })],
  "notes/[noteId]/references": [
    chart(TREATS, { body: () => ({ query: "03/11/1968" }) }),
    chart(TREATS, {
      method: "PUT",
      body: (ids) => ({
        passageId: "gout",
        snapshot: CHECKSUM,
        sentenceId: ids.none,
        revision: 1,
      }),
    }),
  ],
  // Literature is off there: whoever may ask is told so, and nothing is sent.
  "notes/[noteId]/literature": [
    chart(TREATS, { method: "GET" }),
    chart(TREATS, { body: () => ({ concepts: [{ system: "icd-10-cm", code: "M10.9" }] }) }),
    chart(TREATS, {
      method: "PUT",
      body: ({ none }) => ({ searchId: none, pmid: "1", sentenceId: none, revision: 1 }),
    }),
  ],
  "notes/[noteId]/literature/[searchId]": [chart(TREATS, { method: "GET" })],
  "notes/[noteId]/literature/check": [
    chart(TREATS),
    chart(TREATS, { method: "PUT", body: () => ({ revision: 999 }) }),
  ],
  "notes/[noteId]/export": [chart(TREATS, { method: "GET", query: "?format=copy" })],
  "notes/[noteId]/feedback": [chart(TREATS, { body: asked })],
  "notes/[noteId]/own": [chart(TREATS)],
  "notes/[noteId]/rerun": [chart(TREATS, { body: asked })],
  "notes/[noteId]/sign": [chart(["clinician"], { body: () => ({ checksum: CHECKSUM }) })],
  "notes/[noteId]/verify": [chart(TREATS)],
  "notes/[noteId]/versions": [chart(TREATS, { body: () => ({ checksum: CHECKSUM }) })],
  "notes/[noteId]/versions/[version]": [chart(TREATS, { method: "GET" })],
  "notes/[noteId]/withdraw": [chart(["clinician"], { body: () => ({ reason: REASON }) })],
  "notes/[noteId]/working-copy": [
    chart(TREATS, { method: "PUT", body: ({ content }) => ({ content, revision: 1 }) }),
  ],
  patients: [office(TREATS, { body: ({ identity }) => identity })],
  "patients/[patientId]/chart-check": [
    chart(TREATS, { body: ({ documentId }) => ({ documentId }) }),
  ],
  "patients/[patientId]/consents": [chart(["clinician"], { body: () => ({ consent: CONSENT }) })],
  "patients/[patientId]/consents/[consentId]/revoke": [chart(TREATS)],
  "patients/[patientId]/demographics": [
    chart(TREATS, { method: "PUT", body: ({ identity }) => identity }),
  ],
  "patients/[patientId]/encounters": [
    chart(TREATS, { body: () => ({ kind: "telephone", title: "", date: "2026-11-03" }) }),
  ],
  "patients/[patientId]/facts": [
    chart(TREATS, { body: () => ({ kind: "problem", text: "Seasonal rhinitis" }) }),
  ],
  "patients/[patientId]/facts/[factId]/end": [chart(TREATS)],
  "patients/[patientId]/model-marks": [chart(TREATS, { body: () => MARKS })],
  "patients/[patientId]/no-allergies": [chart(TREATS)],
  "patients/[patientId]/similar": [chart(TREATS)],
  "patients/search": [
    office(["clinician", "nurse", "coordinator"], { body: () => ({ query: "" }) }),
  ],
  "people/[membershipId]/end-access": [office(["administrator"])],
  "people/[membershipId]/restore-access": [office(["administrator"])],
  "people/[membershipId]/roles": [
    office(["administrator"], { body: () => ({ roles: ["nurse"] }) }),
  ],
  "people/invite": [office(["administrator"], { body: () => ({ text: "", expected: 1 }) })],
  "people/preview": [office(["administrator"], { body: () => ({ text: "Name\tE-mail\tRole" }) })],
  "people/sessions/[sessionId]/end": [office(["administrator"])],
  "reviews/[reviewId]/decide": [chart(["privacy_reviewer"], { body: () => ({ decisions: [] }) })],
  "runs/[runId]": [chart(TREATS, { method: "GET" })],
  "runs/[runId]/cancel": [chart(TREATS)],
  "runs/[runId]/events": [chart(TREATS, { method: "GET" })],
  "safety/export": [office(TABLE_READERS, { method: "GET" })],
  // A version that is not the one in force, and a row that there is not: whoever may is told so, and nothing is saved.
  "safety/mode": [
    office(["administrator"], { body: () => ({ basedOn: 999, mode: "all", reason: REASON }) }),
  ],
  "safety/reviews/[reviewId]/withdraw": [
    office(["clinician"], { body: () => ({ reason: REASON }) }),
  ],
  "safety/rows": [office(TABLE_READERS, { body: () => ({}) })],
  "safety/rows/[rowId]/lift": [office(RECALLERS, { body: () => ({ reason: REASON }) })],
  "safety/rows/[rowId]/notes": [office([...RECALLERS, "compliance_officer"])],
  "safety/rows/[rowId]/recall": [office(RECALLERS, { body: () => ({ reason: REASON }) })],
  "safety/rows/[rowId]/review": [
    office(["clinician"], { body: () => ({ digest: CHECKSUM, qualification: "MD", words: "" }) }),
  ],
  session: [office(ROLES, { method: "GET" }), office(ROLES)],
  "setup/confirm": [office(["administrator"], { body: () => ({ step: "sign_in" }) })],
  "setup/decide-suggestion": [
    office(["administrator"], { body: ({ none }) => ({ ids: [none], outcome: "dismissed" }) }),
  ],
  "setup/deidentify": [office(["administrator"], { body: () => ({ text: "Seen on 3/4/2026." }) })],
  "setup/make-live": [
    office(["administrator"], {
      body: () => ({
        clinicName: "Proof Clinic",
        familyName: "Proof",
        givenName: "Pia",
        email: "pia.proof@proof.example",
      }),
    }),
  ],
  // A version that is not the one in force: whoever may do this is told so, and nothing is saved.
  "setup/save-policy": [
    office(["administrator"], { body: () => ({ basedOn: 999, content: STRICT_CONTENT }) }),
  ],
  templates: [
    office([...TREATS, "administrator"], { method: "GET" }),
    // A version that is not the newest: whoever may make one is told so, and nothing is saved.
    office(TREATS, {
      body: () => ({ scope: "own", basedOn: 999, definition: SHIPPED_TEMPLATES.dap }),
    }),
  ],
  "templates/[templateId]": [office([...TREATS, "administrator"], { method: "GET" })],
  "templates/[templateId]/archive": [office([...TREATS, "administrator"])],
  "templates/preview": [
    office([...TREATS, "administrator"], {
      body: () => ({ definition: SHIPPED_TEMPLATES.birp, sampleId: "clinic-visit" }),
    }),
  ],
  "texts/[documentId]": [
    chart(TREATS, { method: "GET" }),
    chart(TREATS, {
      method: "PUT",
      body: () => ({ text: "Another text.", marks: [], revision: 0 }),
    }),
  ],
  "texts/[documentId]/discard": [chart(TREATS)],
  "texts/[documentId]/model-marks": [chart(TREATS, { body: () => MARKS })],
  "texts/[documentId]/draft": [chart(TREATS, { body: () => ({ template: "soap" }) })],
  "texts/[documentId]/file": [
    chart(TREATS, {
      body: ({ patientId }) => ({
        patientId,
        encounter: { kind: "clinic_visit", title: "", date: "2026-11-03" },
      }),
    }),
  ],
  "texts/[documentId]/offer-rule": [
    chart(TREATS, { body: () => ({ shape: "AA-9999", label: "case", category: "other" }) }),
  ],
  "texts/[documentId]/review": [chart(TREATS, { method: "GET" }), chart(TREATS)],
  "texts/[documentId]/review/withdraw": [chart(TREATS)],
  "texts/check": [office(TREATS, { body: () => ({ text: "Seen today.", marks: [] }) })],
};
