import type { Act } from "@/lib/access/act";
import { ProvenoteError } from "@/lib/errors";
import { findOwnPatientsIn } from "@/lib/patients/identity/own-patients/find-own-patients";
import { findInTypedWords } from "./find-in-typed-words";
import { refusalWords } from "./refusal-words";
import type { TypedFields, TypedFinding, TypedKind, TypedRefusal } from "./typed-words.schema";

/** For the entry of the act. */
export type TypedStatement = Readonly<{ counts?: Readonly<Record<string, number>> }>;

/**
 * Lets words into a place outside charts, where they stand unsealed, only if nothing in them looks like a patient's, or if
 * somebody stated that they name none. A name or number of the writer's own patients goes in on no statement.
 * @returns what the entry of the act says of it: nothing, or `names_no_patient` with how often which kind was seen and cleared.
 * @throws ProvenoteError `phi.typed_identifiers` (422, details: {@link TypedRefusal}); kinds and places, never the words.
 */
export async function checkTypedWordsIn(
  act: Act,
  fields: TypedFields,
  namesNoPatient = false,
): Promise<TypedStatement> {
  const findings: TypedFinding[] = [];
  for (const [field, [kind, text]] of Object.entries(fields)) {
    findings.push(...(await findIn(act, field, kind, text)));
  }
  if (findings.length === 0) return {};
  const canState = findings.every(({ isKnown }) => !isKnown);
  if (!namesNoPatient || !canState) {
    const details: TypedRefusal = { findings, canState };
    throw new ProvenoteError(
      "unprocessable",
      "phi.typed_identifiers",
      refusalWords(findings),
      details,
    );
  }
  const counts: Record<string, number> = { names_no_patient: 1 };
  for (const { category } of findings) {
    const key = `looked_like.${category}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { counts };
}

async function findIn(
  act: Act,
  field: string,
  kind: TypedKind,
  text: string,
): Promise<TypedFinding[]> {
  const own = await findOwnPatientsIn(act, text);
  const seen = findInTypedWords(text, kind).filter(
    ({ start, end }) => !own.some((known) => known.start < end && start < known.end),
  );
  const apart = own.filter(
    ({ start, end }, at) =>
      !own.some((other, place) => place < at && other.start < end && start < other.end),
  );
  return [
    ...apart.map((span) => ({ field, ...span, isKnown: true })),
    ...seen.map((span) => ({ field, ...span, isKnown: false })),
  ];
}
