import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import {
  composeDocument,
  DEMO_AGREEMENTS,
  DEMO_DEPLOYMENTS,
  type DemoAgreement,
} from "./demo-papers";
import { personOf } from "./seed-accesses";
import type { DemoOrganization } from "./seed-organization";

const DAY_MS = 86_400_000;

/**
 * Sets up models and enters agreements as the first administrator, and has the compliance officer confirm what is to be confirmed.
 * @returns the deployments by name.
 */
export async function seedModels(demo: DemoOrganization): Promise<ReadonlyMap<string, Deployment>> {
  const { caller } = personOf(demo, "jonna");
  const deployments = new Map<string, Deployment>();
  for (const content of DEMO_DEPLOYMENTS) {
    const { deploymentId, version } = await saveDeployment(caller, { basedOn: 0, content });
    deployments.set(content.name, { ...content, id: deploymentId, version });
  }
  for (const agreement of DEMO_AGREEMENTS) await seedAgreement(demo, agreement);
  return deployments;
}

/**
 * Takes a deployment off drafts once its refused calls stand in the log: it still is refused, for questions that nurses ask, and
 * the drafts made in the demo do not each add a refusal to those two.
 */
export async function takeOffDrafts(
  demo: DemoOrganization,
  { id: deploymentId, version: basedOn, ...content }: Deployment,
): Promise<void> {
  const { caller } = personOf(demo, "jonna");
  await saveDeployment(caller, {
    deploymentId,
    basedOn,
    content: { ...content, roles: ["nurse"], tasks: ["chat"] },
  });
}

async function seedAgreement(demo: DemoOrganization, agreement: DemoAgreement): Promise<void> {
  const { caller } = personOf(demo, "jonna");
  const now = caller.runtime.now().getTime();
  const dayIn = (days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  const { vendor, kind, terms, signedIn, expiresIn, isConfirmed } = agreement;
  const days = { signedOn: dayIn(signedIn), expiresOn: dayIn(expiresIn) };
  const name = `${vendor} ${kind} ${days.signedOn}.txt`.toLowerCase().replaceAll(" ", "-");
  const saved = await saveAgreement(caller, {
    vendor,
    kind,
    terms,
    ...days,
    effectiveOn: days.signedOn,
    documentName: name,
    document: Buffer.from(composeDocument(agreement, days)).toString("base64"),
  });
  if (isConfirmed) await confirmAgreement(personOf(demo, "mo").caller, saved);
}
