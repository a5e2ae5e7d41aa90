import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROLE_LABELS } from "@/lib/access/role.schema";
import { env } from "@/lib/env";
import { EXIT_OK, type CommandIo } from "./command-io";
import { DEMO_CHARTS } from "./demo/demo-charts";
import { FIRST_ADMINISTRATOR, INVITED } from "./demo/demo-people";
import { personOf, seedAccesses, seedChart } from "./demo/seed-accesses";
import { EXPIRED_DEPLOYMENT } from "./demo/demo-papers";
import { seedModels, takeOffDrafts } from "./demo/seed-models";
import { seedNote } from "./demo/seed-notes";
import { seedOrganization, type DemoOrganization } from "./demo/seed-organization";
import { seedRefusedCall } from "./demo/seed-refused-call";
import { openRuntime } from "@/lib/access/open-runtime";

/** What the sign-in page says of the accounts worth trying first. */
const SHOWN: Readonly<Record<string, string>> = {
  amara: "Pastes, drafts and signs for Alder Red.",
  rikke: "Signs for Alder Red too; for two people at one note.",
  tove: "Pastes and drafts for Alder Red; does not sign.",
  bea: "Nurse of Alder Blue who shares a patient's family name.",
  ros: "Assigns care teams and sees identity only.",
  jonna: "Manages people, roles and sign-in; reads no chart.",
  pia: "Decides about texts that de-identification stopped; reads no chart.",
  mo: "Reads the log; reads no chart.",
};

/** Makes the synthetic organization by running the real verbs, so that its log has true entries from the first minute. */
export async function runDemoSeed(_args: string[], io: CommandIo): Promise<number> {
  const runtime = await openRuntime({ poolSize: 4 });
  try {
    const demo = await seedOrganization(runtime);
    const deployments = await seedModels(demo);
    const patientIds: string[] = [];
    for (const chart of DEMO_CHARTS) {
      const patientId = await seedChart(demo, chart);
      patientIds.push(patientId);
      for (const note of chart.notes) {
        const author = personOf(demo, note.author);
        await seedNote(runtime, author.caller, patientId, note, async (job, seeded) => {
          const critic = deployments.get(note.asksOf ?? "");
          if (critic === undefined) return;
          const { identity } = chart;
          await seedRefusedCall(job, critic, { ...seeded, identity, text: note.text });
        });
      }
    }
    const northgate = deployments.get(EXPIRED_DEPLOYMENT);
    if (northgate !== undefined) await takeOffDrafts(demo, northgate);
    await seedAccesses(demo, patientIds);
    await writeAccounts(demo);
    io.out(`Demo clinic: ${demo.people.size} people, ${patientIds.length} patients.\n`);
    return EXIT_OK;
  } finally {
    await runtime.database.close();
  }
}

/** The accounts with their passwords, readable by the owner of the folder alone. */
async function writeAccounts(demo: DemoOrganization): Promise<void> {
  const accounts = [FIRST_ADMINISTRATOR, ...INVITED]
    .filter(({ key }) => SHOWN[key] !== undefined)
    .map(({ key, email, role, title }) => ({
      email,
      password: personOf(demo, key).password,
      role: title === "" ? ROLE_LABELS[role] : `${ROLE_LABELS[role]}, ${title}`,
      mayDo: SHOWN[key] ?? "",
    }));
  const path = join(env().PROVENOTE_HOME, "demo-accounts.json");
  await writeFile(`${path}.tmp`, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.tmp`, path);
}
