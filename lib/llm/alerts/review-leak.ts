import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { isNoWorse, reviewLeakSchema } from "./leak-alert.schema";
import { isLeftToOthers } from "./leak-rules";
import { isSoloPractice, loadLeak, loadOpenOfRun, setReviewed } from "./leak-store";

/**
 * Says that an alert was looked at, by a code and, if wanted, in words, which are sealed into the log. Once, for good, and
 * the alert stays in the list. With `wholeRun` the open alerts of the same run that are no worse are closed alike,
 * each with its entry.
 * @throws ProvenoteError `leak.unknown` (404) · `leak.own` (403) · `leak.reviewed` (409).
 */
export async function reviewLeak(
  caller: Caller,
  input: z.input<typeof reviewLeakSchema>,
): Promise<void> {
  const { alertId, outcome, words, wholeRun } = reviewLeakSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "leak.review", clinic);
    const alert = await loadLeak(permit, alertId);
    if (alert === null) {
      throw new ProvenoteError("not_found", "leak.unknown", "There is no such alert.");
    }
    const about = { callId: alert.call?.id ?? null, membershipId: alert.membershipId };
    if (isLeftToOthers(about, act.actor.membershipId, await isSoloPractice(act))) {
      throw new ProvenoteError(
        "forbidden",
        "leak.own",
        "This alert is about what you did. Somebody else of the two offices looks at it; it stays open.",
      );
    }
    if (!(await setReviewed(permit, alertId, outcome))) {
      throw new ProvenoteError(
        "conflict",
        "leak.reviewed",
        "Somebody has looked at this alert meanwhile. What was written first stands.",
      );
    }
    const { call } = alert;
    const others =
      wholeRun && call !== null ? await loadOpenOfRun(permit, call.runId, alertId) : [];
    const closed = [alertId];
    for (const { id } of others.filter((other) => isNoWorse(other, alert))) {
      if (await setReviewed(permit, id, outcome)) closed.push(id);
    }
    for (const id of closed) {
      await act.record({
        type: "model.leak_reviewed",
        action: "U",
        object: { kind: "leak_alert", id },
        code: `leak.${outcome}`,
        ...(words === "" ? {} : { reason: await sealReason(act, words) }),
        basis: permit.basis,
      });
    }
  });
}
