import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import {
  LEAVING_REFUSALS,
  refusalWords,
} from "@/lib/retrieval/literature/policy/leaving-refusal.schema";
import { WAIT_MINUTES } from "./ask-for-note";
import { citeRecord } from "./cite-record";
import type { LiteratureSearchView, noteSearchSchema } from "./literature-view.schema";
import { loadSearch } from "./search-store";

/** How a question stands: asked again by the page until it has ended. An unknown id is `lost`. */
export async function readSearch(
  caller: Caller,
  { noteId, searchId }: z.infer<typeof noteSearchSchema>,
): Promise<LiteratureSearchView> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "literature.ask", { kind: "note", id: noteId });
    const search = await loadSearch(permit, searchId);
    if (search === null) return { state: "lost" };
    const { code, answer, askedAt, endedAt } = search;
    if (code !== null) return { state: "failed", code, message: failureWords(code) };
    if (answer === null) {
      const isOld = askedAt.getTime() + WAIT_MINUTES * 60_000 < act.now.getTime();
      return isOld ? { state: "lost" } : { state: "waiting" };
    }
    if (answer.kind === "check") {
      const { resolved, unresolved, unknown } = answer;
      return { state: "checked", resolved, unresolved, unknown };
    }
    const { isFromCache, records } = answer;
    const on = (endedAt ?? act.now).toISOString().slice(0, 10);
    return { state: "found", isFromCache, records: records.map((each) => citeRecord(each, on)) };
  });
}

const WORDS: Readonly<Record<string, string>> = {
  "literature.busy":
    "The register is busy and asks to wait. Nothing was found yet, the note is unchanged: search again in a minute.",
  "literature.no_answer":
    "The register did not answer. The note is unchanged and nothing else depends on it: search again later.",
  "literature.bad_answer":
    "The register answered something that cannot be read. It was not kept, the note is unchanged: search again later.",
  "literature.off": "Literature was switched off meanwhile. Nothing was sent.",
};

/** How a question ended without an answer: what happened, what was kept, what to do. */
function failureWords(code: string): string {
  const closed = LEAVING_REFUSALS.find((each) => each === code);
  if (closed !== undefined) return refusalWords(closed);
  return WORDS[code] ?? "The search failed. The note is unchanged: search again.";
}
