import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { loadNoteViewIn } from "@/lib/notes/view-note";
import { askLiterature } from "@/lib/retrieval/literature/ask-literature";
import type { CitationNumber } from "@/lib/retrieval/literature/citation-number.schema";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { findRegisterIn } from "@/lib/retrieval/literature/policy/find-register";
import { resolveCitations } from "@/lib/retrieval/literature/resolve-citations";
import { endingCode } from "../run/steps/fail-unstarted";
import { numbersOf } from "./citations/citation-checks";
import type { Asked, SearchAnswer } from "./literature-view.schema";
import { endSearch, findNoteOfSearch, loadSearch } from "./search-store";

const MOST_RECORDS = 8;

/**
 * The body of a literature job, acting for the person who asked and on that one note: asks the register about what was kept
 * with the question, and writes what it answered, once. Access, the switch and the chart's marks are decided anew.
 * @returns how it ended; null when it had ended already or is not there.
 * @throws ProvenoteError `access.no_session` or `access.refused`.
 */
export async function runLiterature(
  caller: Caller,
  searchId: string,
  literature: Literature,
): Promise<"answered" | "failed" | null> {
  const begun = await withActor(caller, async (act) => {
    const noteId = await findNoteOfSearch(act, searchId);
    if (noteId === null) return null;
    const permit = await demand(act, "literature.ask", { kind: "note", id: noteId });
    const search = await loadSearch(permit, searchId);
    if (search?.state !== "waiting") return null;
    return { noteId, asked: search.asked, numbers: await citedIn(permit, search.asked) };
  });
  if (begun === null) return null;
  const { noteId } = begun;
  const about = { kind: "note", id: noteId } as const;
  const end = (outcome: Parameters<typeof endSearch>[2]) =>
    withActor(caller, async (act) =>
      endSearch(await demand(act, "literature.ask", about), searchId, outcome),
    );
  try {
    await end({ answer: await answer(caller, { ...begun, about }, literature) });
    return "answered";
  } catch (error) {
    const code = endingCode(error, "literature.failed");
    if (code === null) throw error;
    await end({ code: isBusy(error) ? "literature.busy" : code });
    return "failed";
  }
}

/** What the references of the note cite; nothing for a search. */
async function citedIn(permit: Permit<"literature.ask">, { kind }: Asked) {
  if (kind === "search") return [];
  const note = { kind: "note", id: permit.idOf("note") } as const;
  const { content } = await loadNoteViewIn(await demand(permit.act, "note.read", note));
  return numbersOf(content?.references ?? []);
}

type Begun = Readonly<{
  about: { readonly kind: "note"; readonly id: string };
  asked: Asked;
  numbers: readonly CitationNumber[];
}>;

async function answer(
  caller: Caller,
  { about, asked, numbers }: Begun,
  literature: Literature,
): Promise<SearchAnswer> {
  if (asked.kind === "search") {
    const { concepts } = asked;
    const said = await askLiterature(caller, { about, concepts, limit: MOST_RECORDS }, literature);
    if (said.status === "off") throw off();
    return { kind: "search", isFromCache: said.isFromCache, records: [...said.records] };
  }
  const isOn = await withActor(caller, async (act) => {
    const permit = await demand(act, "literature.ask", about);
    return (await findRegisterIn(permit, literature)) !== null;
  });
  if (!isOn) throw off();
  const states = [...(await resolveCitations(caller, { about, numbers }, literature)).values()];
  const count = (wanted: string): number => states.filter(({ state }) => state === wanted).length;
  const unknown = count("unknown");
  if (unknown === states.length && unknown > 0) throw noAnswer();
  return { kind: "check", resolved: count("found"), unresolved: count("not_found"), unknown };
}

const isBusy = (error: unknown): boolean =>
  isProvenoteError(error) &&
  error.code === "literature.no_answer" &&
  error.details["reason"] === "status_429";

function off(): ProvenoteError {
  return new ProvenoteError("conflict", "literature.off", "Literature was switched off meanwhile.");
}

function noAnswer(): ProvenoteError {
  return new ProvenoteError("unavailable", "literature.no_answer", "The register did not answer.");
}
