import { STRICT_POLICY } from "../../lib/phi/policy/policy.schema";

export const REASON = "A reason that is long enough.";
export const CHECKSUM = "0".repeat(64);
/** A deployment that is saved by nobody: its form says that it was filled from version 999. */
export const STALE_DEPLOYMENT = {
  basedOn: 999,
  content: {
    name: "Table",
    provider: "openai_compatible",
    model: "made-up",
    endpoint: "https://models.table.example/v1",
    zone: "public_cloud",
    vendor: "Table",
    dataClass: "deidentified",
    roles: [],
    tasks: [],
    limits: {},
    isEnabled: false,
  },
};
/** Renews an agreement that there is not. */
export const ORPHAN_AGREEMENT = {
  vendor: "Table",
  kind: "baa",
  terms: {
    scope: ["language_models"],
    covers: "deidentified",
    coversPart2: false,
    retentionDays: 0,
    training: "forbidden",
    region: null,
    hosts: ["models.table.example"],
  },
  signedOn: "2026-01-01",
  effectiveOn: "2026-01-01",
  expiresOn: null,
  documentName: "agreement.pdf",
  document: "QUJD",
};
export const ORPHAN_DOCUMENT = {
  title: "T",
  publisher: "T",
  year: null,
  kind: "text",
  file: "QUJD",
};
export const DETERMINATION = {
  ...{ expert: "Table", documentName: "report.pdf", document: "QUJD" },
  ...{ determinedOn: "2026-01-01", expiresOn: "2026-12-31" },
  terms: { scope: "Made up", hosts: ["models.table.example"] },
};
export const STRICT_CONTENT = { actions: STRICT_POLICY.actions, patterns: [], allowed: [] };

/** A consent that a chart takes. */
export const CONSENT = {
  recipient: "Table",
  purpose: "Drafting notes",
  keptAt: "Cabinet 4",
  givenOn: "2026-03-01",
  expiresOn: null,
};
/** What a chart says of itself when nobody said otherwise. */
const ORDINARY = { sensitivity: "normal", isAiAllowed: true };
export const MARKS = { ...ORDINARY, from: ORDINARY, reason: REASON };
