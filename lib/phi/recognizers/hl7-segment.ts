import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate, Recognizer } from "./recognizer";

/** Fields of HL7 version 2 segments that hold identifiers, by their position (HL7 2.5.1, chapters 2, 3 and 4). */
const FIELDS: Readonly<Record<string, Readonly<Record<number, IdentifierCategory>>>> = {
  MSH: { 3: "location", 5: "location", 6: "date", 9: "other" },
  EVN: { 2: "date", 5: "name", 6: "date" },
  PID: {
    2: "mrn",
    3: "mrn",
    4: "mrn",
    5: "name",
    6: "name",
    7: "date",
    9: "name",
    11: "location",
    12: "location",
    13: "phone",
    14: "phone",
    18: "account",
    19: "ssn",
    20: "license",
    21: "mrn",
    23: "location",
    29: "date",
  },
  NK1: {
    2: "name",
    4: "location",
    5: "phone",
    6: "phone",
    13: "location",
    16: "date",
    30: "name",
    31: "phone",
    32: "location",
  },
  PV1: {
    3: "location",
    5: "account",
    7: "name",
    8: "name",
    9: "name",
    17: "name",
    19: "mrn",
    39: "location",
    44: "date",
    45: "date",
    50: "account",
    52: "name",
  },
  PD1: { 3: "location", 4: "name" },
  GT1: {
    2: "account",
    3: "name",
    4: "name",
    5: "location",
    6: "phone",
    7: "phone",
    8: "date",
    12: "ssn",
    16: "location",
    17: "location",
    18: "phone",
  },
  IN1: {
    3: "health_plan",
    8: "health_plan",
    16: "name",
    18: "date",
    19: "location",
    36: "health_plan",
    49: "health_plan",
  },
  IN2: { 1: "other", 2: "ssn", 6: "health_plan", 8: "health_plan", 61: "health_plan" },
  ORC: {
    2: "other",
    3: "other",
    4: "other",
    9: "date",
    10: "name",
    12: "name",
    15: "date",
    21: "location",
    22: "location",
    23: "phone",
  },
  OBR: {
    2: "other",
    3: "other",
    6: "date",
    7: "date",
    8: "date",
    10: "name",
    14: "date",
    16: "name",
    17: "phone",
    22: "date",
    28: "name",
    32: "name",
  },
  OBX: { 14: "date", 16: "name", 19: "date", 23: "location", 24: "location" },
  SPM: { 2: "other", 17: "date", 18: "date" },
  TXA: { 4: "date", 5: "name", 6: "date", 9: "name", 12: "other" },
};
const SEGMENT = /^[ \t]*(MSH|EVN|PID|NK1|PV1|PD1|GT1|IN1|IN2|ORC|OBR|OBX|SPM|TXA)\|[^\n]{0,4000}/gm;

export const hl7Segment: Recognizer = {
  name: "hl7-segment",
  recognize({ text }) {
    const found: Candidate[] = [];
    if (!text.includes("|")) return found;
    for (const match of text.matchAll(SEGMENT)) {
      const fields = FIELDS[match[1] ?? ""] ?? {};
      let at = match.index;
      for (const [position, value] of match[0].split("|").entries()) {
        const category = fields[position];
        const core = value.replace(/^[\s^~&]+/, "");
        const start = at + value.length - core.length;
        const end = start + core.replace(/[\s^~&\r]+$/, "").length;
        if (category !== undefined && /[\p{L}\p{N}]{2}/u.test(core)) {
          found.push({ start, end, category, score: 0.95, reason: "HL7 field", cued: true });
        }
        at += value.length + 1;
      }
    }
    return found;
  },
};
