import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { PaperRegister } from "./paper-register";
import { loadPaper, setEnded } from "./paper-store";
import { unknownPaper } from "./unknown-paper";

/**
 * Ends a paper now; every call that hung on it is refused from here on. It is not taken back: a new one is entered instead.
 * The reason is sealed into the log.
 * @throws ProvenoteError, with the register's name before the point: `.unknown` (404) · `.decided` (409: ended already).
 */
export async function endPaper(
  caller: Caller,
  register: PaperRegister,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const { kind, name } = register;
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.end", clinic);
    if ((await loadPaper(act, kind, id)) === null) throw unknownPaper(register);
    if (!(await setEnded(permit, kind, id))) {
      throw new ProvenoteError("conflict", `${name}.decided`, `This ${name} has ended already.`);
    }
    await act.record({
      type: `${name}.ended`,
      action: "U",
      object: { kind, id },
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
