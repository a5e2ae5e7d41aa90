import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import type { LiteratureSource } from "../literature-record.schema";
import type { Literature } from "../open-literature";
import { loadLiteraturePolicy } from "./literature-policy-store";

/** The register that would be asked, as the server is configured. */
export type RegisterView = Readonly<{
  source: LiteratureSource;
  /** Where requests go. */
  host: string;
  /** Whether each request names the operator's address. */
  namesOperator: boolean;
}>;

export type LiteratureSettingView = Readonly<{
  version: number;
  isOn: boolean;
  /** Null before anybody changed it. */
  changed: Readonly<{ by: string; at: string }> | null;
  /** Null where the server's configuration allows none: then nothing is asked, whatever is switched on. */
  register: RegisterView | null;
}>;

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
export function registerView({ clients: [client] }: Literature): RegisterView | null {
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
