import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import type { Literature } from "../open-literature";
import { loadLiteraturePolicy } from "./literature-policy-store";
import type { LiteratureSettingView, RegisterView } from "./literature-policy.schema";

/** How literature stands in the caller's organization, for whoever reads the library. */
export async function readLiteratureSetting(
  caller: Caller,
  literature: Literature,
): Promise<LiteratureSettingView> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    await demand(act, "library.read", clinic);
    const { version, isOn, saved } = await loadLiteraturePolicy(act);
    const names = saved === null ? {} : await namesOfMembers(act, [saved.byId]);
    return {
      version,
      isOn,
      changed: saved === null ? null : { by: names[saved.byId] ?? "", at: saved.at.toISOString() },
      register: registerView(literature),
    };
  });
}

/** The first register is the one that is asked. */
function registerView({ clients: [client] }: Literature): RegisterView | null {
  if (client === undefined) return null;
  const { source, host, namesOperator } = client;
  return { source, host, namesOperator };
}

/** The register that would be asked now, or who has it off. */
export async function readStandingRegisterIn(
  act: Act,
  literature: Literature,
): Promise<RegisterView | { readonly off: "server" | "clinic" }> {
  const register = registerView(literature);
  if (register === null) return { off: "server" };
  return (await loadLiteraturePolicy(act)).isOn ? register : { off: "clinic" };
}
