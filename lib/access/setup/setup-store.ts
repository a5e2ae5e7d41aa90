import type { Permit } from "../permit";
import type { SetupFacts } from "./setup-rules";

type SetupPermit = Permit<"setup.manage">;

export type SetupRow = SetupFacts & {
  readonly name: string;
  readonly carePolicy: "team" | "clinic";
  readonly isSoloPractice: boolean;
  readonly teams: number;
};

export async function loadSetup(permit: SetupPermit): Promise<SetupRow> {
  const { client } = permit.tx;
  const { organizationId } = permit;
  const row = await client.organization.findFirstOrThrow({ where: { id: organizationId } });
  const people = await client.membership.count({ where: { organizationId, disabledAt: null } });
  const teams = await client.team.count({ where: { organizationId } });
  const staffed = await client.teamMember.findMany({
    where: { organizationId },
    distinct: ["teamId"],
    select: { teamId: true },
  });
  return {
    name: row.name,
    isLive: row.kind === "live",
    carePolicy: row.carePolicy === "clinic" ? "clinic" : "team",
    isSoloPractice: row.soloPractice,
    rolesCheckedAt: row.rolesCheckedAt,
    deidPolicyCheckedAt: row.deidPolicyCheckedAt,
    signInCheckedAt: row.signInCheckedAt,
    people,
    teams,
    staffedTeams: staffed.length,
  };
}

const COLUMN = {
  roles: "rolesCheckedAt",
  deidentification: "deidPolicyCheckedAt",
  sign_in: "signInCheckedAt",
} as const;

export async function markStep(permit: SetupPermit, step: keyof typeof COLUMN): Promise<void> {
  await permit.tx.client.organization.updateMany({
    where: { id: permit.organizationId },
    data: { [COLUMN[step]]: permit.act.now },
  });
}

/** Whether somebody of the closing demo clinic has this address: addresses are unique over all clinics. */
export async function isEmailTaken(permit: SetupPermit, email: string): Promise<boolean> {
  return (
    (await permit.tx.client.person.findFirst({ where: { email }, select: { id: true } })) !== null
  );
}

/** Makes the live clinic and closes the demo; from here on the caller's own session is over. */
export async function makeLiveOrganization(
  permit: SetupPermit,
  live: {
    organizationId: string;
    name: string;
    invitationId: string;
    email: string;
    familyName: string;
    givenName: string;
    tokenHash: Uint8Array;
  },
): Promise<void> {
  await permit.tx.client.$queryRaw`
    SELECT make_live_organization(${live.organizationId}::uuid, ${live.name}, ${live.invitationId}::uuid,
      ${live.email}, ${live.familyName}, ${live.givenName}, ${Buffer.from(live.tokenHash)}) AS id`;
}
