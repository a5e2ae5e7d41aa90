import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { askableName } from "./register-rules";
import { insertAnswer, loadAnswers } from "./register-store";
import type { RegisterClient } from "./open-register";
import type { Register, RegisterAnswer } from "./register.schema";

/** An answer this young is not asked for again. */
const FRESH_MS = 7 * 86_400_000;

/**
 * What a public register says of a medicine of the table now, kept for whoever reviews rows. Only the medicine's name
 * leaves, and an entry is committed before it does; no transaction is open meanwhile. A young answer is given again
 * without asking.
 * @throws ProvenoteError `medication_table.not_askable` (400) · `medication_table.register_silent` (503) ·
 *   `medication_table.register_busy` (429).
 */
export async function askRegister(
  caller: Caller,
  client: RegisterClient,
  ingredient: string,
): Promise<Readonly<{ answer: RegisterAnswer; isKept: boolean }>> {
  const { register } = client;
  const name = askableName(ingredient);
  const kept = await withActor(caller, async (act) => {
    const permit = await demandManage(act);
    const [young] = await loadAnswers(act, register, [name]);
    if (young !== undefined && act.now.getTime() - young.askedAt.getTime() < FRESH_MS) {
      return young.answer;
    }
    await record(act, "medication_table.register_asked", register, permit.basis);
    return null;
  });
  if (kept !== null) return { answer: kept, isKept: true };
  const answer = await client.ask(name);
  await withActor(caller, async (act) => {
    const permit = await demandManage(act);
    await insertAnswer(permit, { source: register, ingredient: name, content: answer });
    await record(act, "medication_table.register_answered", register, permit.basis);
  });
  return { answer, isKept: false };
}

async function demandManage(act: Act) {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  return demand(act, "medication_table.manage", clinic);
}

type RegisterEvent = "medication_table.register_asked" | "medication_table.register_answered";

async function record(
  act: Act,
  type: RegisterEvent,
  register: Register,
  basis: Awaited<ReturnType<typeof demandManage>>["basis"],
): Promise<void> {
  await act.record({ type, action: "E", part: `register:${register}`, basis });
}
