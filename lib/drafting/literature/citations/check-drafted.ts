import { setTimeout as waitFor } from "node:timers/promises";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { findRefusalIn } from "@/lib/retrieval/literature/policy/find-register";
import { resolveCitations } from "@/lib/retrieval/literature/resolve-citations";
import type { DraftReference } from "../../evidence/draft-reference";
import { checkPassages } from "./check-passages";
import { numbersOf } from "./citation-checks";

/**
 * A draft waits no longer for a register. What comes later is kept for the next time somebody looks while the run still lasts;
 * after its end nothing may be written under it, and the citations stay unchecked.
 */
const LIMIT_MS = 4_000;

/**
 * The references of a draft with what a register says of the numbers they cite: asked where literature is on and the chart
 * is not closed to it. A register that is away costs the check and never the draft.
 */
export async function checkDrafted(
  caller: Caller,
  noteId: string,
  references: readonly DraftReference[],
  literature: Literature,
): Promise<readonly DraftReference[]> {
  const numbers = numbersOf(references);
  if (numbers.length === 0) return references;
  const about = { kind: "note", id: noteId } as const;
  const isOpen = await withActor(
    caller,
    async (act) => (await findRefusalIn(await demand(act, "literature.ask", about))) === null,
  );
  if (isOpen && literature.clients.length > 0) {
    const stop = new AbortController();
    const asked = resolveCitations(caller, { about, numbers }, literature).then(
      () => undefined,
      (error: unknown) => {
        const code = isProvenoteError(error) ? error.code : "literature.failed";
        logger().warn("literature.not_checked", { code });
      },
    );
    const limit = waitFor(LIMIT_MS, undefined, { signal: stop.signal }).catch(() => undefined);
    await Promise.race([asked, limit]);
    stop.abort();
  }
  return checkPassages(caller, references, literature);
}
