import type { Act } from "@/lib/access/act";
import type { KeyClass } from "@/lib/keys/key-class";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  demographicsSchema,
  encounterSchema,
  type Demographics,
  type EncounterContent,
} from "./demographics.schema";

/** Where a sealed value of this room stands; the envelope is bound to all of it. */
type Place = {
  readonly table:
    "patient" | "patient_fact" | "encounter" | "source_document" | "disclosure_consent";
  readonly column: string;
  readonly rowId: string;
  readonly subjectId: string;
};

const CLASS_OF_TABLE: Readonly<Record<Place["table"], KeyClass>> = {
  patient: "identity",
  patient_fact: "clinical",
  encounter: "clinical",
  source_document: "clinical",
  disclosure_consent: "clinical",
};

const contextOf = (act: Act, place: Place) => ({
  organizationId: act.actor.organizationId,
  subjectId: place.subjectId,
  keyClass: CLASS_OF_TABLE[place.table],
  table: place.table,
  column: place.column,
  rowId: place.rowId,
});

export async function sealField(
  act: Act,
  place: Place,
  value: string,
): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), value));
}

export async function openField(act: Act, place: Place, envelope: Uint8Array): Promise<string> {
  return openText(act.keyring, contextOf(act, place), envelope);
}

export const demographicsPlace = (patientId: string): Place => ({
  table: "patient",
  column: "demographics",
  rowId: patientId,
  subjectId: patientId,
});

export async function openDemographics(
  act: Act,
  row: { id: string; demographics: Uint8Array },
): Promise<Demographics> {
  const text = await openField(act, demographicsPlace(row.id), row.demographics);
  return demographicsSchema.parse(JSON.parse(text));
}

export async function openEncounter(
  act: Act,
  row: { id: string; subjectId: string; content: Uint8Array },
): Promise<EncounterContent> {
  const place: Place = {
    table: "encounter",
    column: "content",
    rowId: row.id,
    subjectId: row.subjectId,
  };
  return encounterSchema.parse(JSON.parse(await openField(act, place, row.content)));
}

export type { Place };
