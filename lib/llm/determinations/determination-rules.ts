import { stateOf, isLiveState } from "../agreements/agreement-rules";
import type { AgreementState } from "../agreements/agreement.schema";
import { allowsHost } from "../agreements/host-rules";
import type { Determination } from "./determination.schema";

/** How a determination stands at a moment; unconfirmed it opens nothing, however its dates stand. */
export function determinationState(determination: Determination, now: Date): AgreementState {
  return stateOf({ ...determination, effectiveOn: determination.determinedOn }, now);
}

/** The determination under which de-identified text may go to this host now; null when there is none. */
export function findDetermination(
  determinations: readonly Determination[],
  host: string | null,
  now: Date,
): Determination | null {
  const found = determinations.find(
    (each) => isLiveState(determinationState(each, now)) && allowsHost(each.terms.hosts, host),
  );
  return found ?? null;
}
