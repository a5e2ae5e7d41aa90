import type { Act } from "@/lib/access/act";
import type { Demographics } from "@/lib/patients/demographics.schema";
import type { KnownValue } from "./identifier.schema";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Everything about a patient that must not survive, in the spellings notes use. Kept in memory only. */
export function valuesOfPatient(demographics: Demographics): KnownValue[] {
  const { family, given, birthDate, mrn, phone } = demographics;
  return [
    ...namesOf(family, given),
    ...dateSpellings(birthDate).map((value): KnownValue => ({ category: "date", value })),
    { category: "mrn", value: mrn },
    ...(phone === undefined || phone === "" ? [] : [{ category: "phone", value: phone } as const]),
  ];
}

function namesOf(family: string, given: string): KnownValue[] {
  const values = [`${given} ${family}`, `${family}, ${given}`, family, ...given.split(/\s+/)];
  return values
    .filter((value) => value.trim().length > 1)
    .map((value): KnownValue => ({ category: "name", value }));
}

/** The ways a birth date is written; a two-digit year and a missing zero included. */
export function dateSpellings(iso: string): string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const [m, d] = [String(Number(month)), String(Number(day))];
  const short = name.slice(0, 3);
  const spellings = [
    iso,
    `${month}/${day}/${year}`,
    `${m}/${d}/${year}`,
    `${month}-${day}-${year}`,
    `${month}.${day}.${year}`,
    `${m}/${d}/${year.slice(2)}`,
    `${month}/${day}/${year.slice(2)}`,
    `${name} ${d}, ${year}`,
    `${short} ${d}, ${year}`,
    `${d} ${name} ${year}`,
    `${d} ${short} ${year}`,
    `${day} ${short} ${year}`,
  ];
  return [...new Set(spellings)];
}

/** Names of everybody who works in the clinic: they are identifiers in a text, and known ones. */
export async function valuesOfStaff(act: Act): Promise<KnownValue[]> {
  const people = await act.tx.client.person.findMany({
    select: { familyName: true, givenName: true },
  });
  return people.flatMap(({ familyName, givenName }) => [
    { category: "name", value: `${givenName} ${familyName}` } as const,
    // A family name alone is compared too; a given name alone is too often a word or the patient's.
    ...(familyName.length > 2 ? [{ category: "name", value: familyName } as const] : []),
  ]);
}
