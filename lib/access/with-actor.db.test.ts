import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Act } from "./act";
import { makeTestClinic, type TestClinic } from "./test-clinic";
import { withActor } from "./with-actor";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

/** What a member's act is answered whose session is ended in the middle of it, before `rest`. */
async function endedInside(rest: (act: Act) => Promise<unknown>): Promise<unknown> {
  const { caller, sessionId } = await clinic.addMember("clinician");
  return withActor(caller, async (act) => {
    await clinic.owner.query("UPDATE session SET revoked_at = now() WHERE id = $1", [sessionId]);
    return rest(act);
  });
}

describe("a session that ends in the middle of an act", () => {
  test("is answered as nobody signed in when the act finds its rows gone", async () => {
    const rest = ({ tx, actor }: Act) =>
      tx.client.membership.findUniqueOrThrow({ where: { id: actor.membershipId } });
    await expect(endedInside(rest)).rejects.toMatchObject({ code: "access.no_session" });
  });

  test("does not hide an answer that says what happened", async () => {
    const { caller } = await clinic.addMember("clinician");
    const fault = new TypeError("a fault of ours");
    await expect(withActor(caller, () => Promise.reject(fault))).rejects.toBe(fault);
  });
});
