import type { IdentifierCategory } from "./identifier.schema";

/**
 * The six kinds the pages show. A file of its own, without zod: pages that only group and colour need not
 * load a parser of 30 kB.
 */
export type IdentifierKind = "name" | "date" | "place" | "contact" | "number" | "other";

const KIND_OF_CATEGORY: Readonly<Record<IdentifierCategory, IdentifierKind>> = {
  name: "name",
  location: "place",
  date: "date",
  age: "date",
  phone: "contact",
  fax: "contact",
  email: "contact",
  ssn: "number",
  mrn: "number",
  health_plan: "number",
  account: "number",
  license: "number",
  vehicle: "number",
  device: "number",
  url: "contact",
  ip: "number",
  biometric: "other",
  photo: "other",
  other: "other",
};

/** The display kind of a category: age over 89 counts as date, face and biometric references as other. */
export function kindOfCategory(category: IdentifierCategory): IdentifierKind {
  return KIND_OF_CATEGORY[category];
}
