import type { DeploymentContent, ModelKey } from "@/lib/llm/deployments/deployment.schema";
import type { DeployedProvider } from "@/lib/llm/providers/provider-kind.schema";
import type { DeploymentSaving, DeploymentView } from "../../models-view";
import { isCloud } from "../../models-words";
import { typedNumber } from "./typed-number";

/** A deployment as it stands in the form: numbers as typed, the key apart. */
export type DeploymentDraft = Readonly<{
  deploymentId: string | null;
  basedOn: number;
  name: string;
  provider: DeployedProvider;
  model: string;
  endpoint: string;
  apiVersion: string;
  region: string;
  project: string;
  fileSha256: string;
  zone: DeploymentContent["zone"];
  vendor: string;
  dataClass: DeploymentContent["dataClass"];
  roles: DeploymentContent["roles"];
  tasks: DeploymentContent["tasks"];
  maxOutputTokens: string;
  timeoutSeconds: string;
  concurrency: string;
  monthlyCostUsd: string;
  inputPrice: string;
  outputPrice: string;
  isEnabled: boolean;
  hasKey: boolean;
  removesKey: boolean;
  apiKey: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}>;

const NO_KEY = {
  removesKey: false,
  apiKey: "",
  accessKeyId: "",
  secretAccessKey: "",
  sessionToken: "",
} as const;

/** On premises and de-identified: what is not chosen must not be the widest. */
export const EMPTY_DEPLOYMENT: DeploymentDraft = {
  deploymentId: null,
  basedOn: 0,
  name: "",
  provider: "openai_compatible",
  model: "",
  endpoint: "",
  apiVersion: "",
  region: "",
  project: "",
  fileSha256: "",
  zone: "on_premises",
  vendor: "",
  dataClass: "deidentified",
  roles: ["clinician"],
  tasks: ["section_drafter"],
  maxOutputTokens: "2000",
  timeoutSeconds: "60",
  concurrency: "2",
  monthlyCostUsd: "",
  inputPrice: "",
  outputPrice: "",
  isEnabled: true,
  hasKey: false,
  ...NO_KEY,
};

type FoundModel = Readonly<{ name: string; isRemote: boolean }>;

/** A model that was found on this machine, ready to be looked over: one that is only handed on begins as the cloud it is in. */
export function foundDraft(address: string, { name, isRemote }: FoundModel): DeploymentDraft {
  return {
    ...EMPTY_DEPLOYMENT,
    name: `Ollama ${name}`.slice(0, 60),
    model: name,
    // A public cloud is not called by way of this machine: it has an address of its own.
    endpoint: isRemote ? "" : `${address}/v1`,
    zone: isRemote ? "public_cloud" : "on_premises",
    isEnabled: false,
  };
}

const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export function deploymentDraft(view: DeploymentView): DeploymentDraft {
  const { limits, price } = view;
  return {
    deploymentId: view.id,
    basedOn: view.version,
    name: view.name,
    provider: view.provider,
    model: view.model,
    endpoint: view.endpoint ?? "",
    apiVersion: view.apiVersion ?? "",
    region: view.region ?? "",
    project: view.project ?? "",
    fileSha256: view.fileSha256 ?? "",
    zone: view.zone,
    vendor: view.vendor ?? "",
    dataClass: view.dataClass,
    roles: view.roles,
    tasks: view.tasks,
    maxOutputTokens: typed(limits.maxOutputTokens),
    timeoutSeconds: typed(limits.timeoutSeconds),
    concurrency: typed(limits.concurrency),
    monthlyCostUsd: typed(limits.monthlyCostUsd),
    inputPrice: typed(price?.inputPerMillionUsd),
    outputPrice: typed(price?.outputPerMillionUsd),
    isEnabled: view.isEnabled,
    hasKey: view.keySetAt !== null,
    ...NO_KEY,
  };
}

/** The draft without what was typed of a key: no key outlives its form. */
export function withoutKey(draft: DeploymentDraft): DeploymentDraft {
  return { ...draft, ...NO_KEY };
}

/** The zones in which a provider's models run: a file in process, a vendor's own service in a cloud. */
export function zonesOf(provider: DeployedProvider): readonly DeploymentDraft["zone"][] {
  if (provider === "gguf") return ["in_process"];
  if (provider === "openai_compatible") return ["on_premises", "private_cloud", "public_cloud"];
  return ["private_cloud", "public_cloud"];
}

/** Another provider; where its models do not run in the zone that was chosen, the one that asks for most checks. */
export function withProvider(draft: DeploymentDraft, provider: DeployedProvider): DeploymentDraft {
  const zones = zonesOf(provider);
  const last = provider === "openai_compatible" ? "on_premises" : (zones.at(-1) ?? draft.zone);
  return { ...draft, provider, zone: zones.includes(draft.zone) ? draft.zone : last };
}

/** Which fields the form asks for; the others are not sent. */
export function fieldsOf({ provider, zone }: Pick<DeploymentDraft, "provider" | "zone">) {
  return {
    endpoint: provider !== "gguf",
    /** The others know their vendor's own address. */
    needsEndpoint: provider === "openai_compatible" || provider === "azure_openai",
    apiVersion: provider === "azure_openai",
    region: provider === "bedrock" || provider === "vertex",
    project: provider === "vertex",
    fileSha256: provider === "gguf",
    vendor: isCloud(zone),
    key: provider === "gguf" ? "none" : provider === "bedrock" ? "amazon" : "one",
  } as const;
}

/** What is sent; the server says beside each field what is wrong with it. */
export function savingOf(draft: DeploymentDraft): DeploymentSaving {
  const fields = fieldsOf(draft);
  const key = keyOf(draft);
  return {
    ...(draft.deploymentId === null ? {} : { deploymentId: draft.deploymentId }),
    basedOn: draft.basedOn,
    content: {
      name: draft.name,
      provider: draft.provider,
      model: draft.model,
      endpoint: fields.endpoint ? orNull(draft.endpoint) : null,
      apiVersion: fields.apiVersion ? orNull(draft.apiVersion) : null,
      region: fields.region ? orNull(draft.region) : null,
      project: fields.project ? orNull(draft.project) : null,
      fileSha256: fields.fileSha256 ? orNull(draft.fileSha256.toLowerCase()) : null,
      zone: draft.zone,
      vendor: fields.vendor ? orNull(draft.vendor) : null,
      dataClass: draft.dataClass,
      roles: draft.roles,
      tasks: draft.tasks,
      limits: {
        maxOutputTokens: typedNumber(draft.maxOutputTokens),
        timeoutSeconds: typedNumber(draft.timeoutSeconds),
        concurrency: typedNumber(draft.concurrency),
        monthlyCostUsd:
          draft.monthlyCostUsd.trim() === "" ? null : typedNumber(draft.monthlyCostUsd),
      },
      price:
        draft.inputPrice.trim() === "" && draft.outputPrice.trim() === ""
          ? null
          : {
              inputPerMillionUsd: typedNumber(draft.inputPrice),
              outputPerMillionUsd: typedNumber(draft.outputPrice),
            },
      isEnabled: draft.isEnabled,
    },
    ...(key === undefined ? {} : { key }),
  };
}

/** The key that is set or replaced; null takes it away, undefined leaves it. */
function keyOf(draft: DeploymentDraft): ModelKey | null | undefined {
  if (draft.removesKey) return null;
  const { key } = fieldsOf(draft);
  if (key === "one" && draft.apiKey.trim() !== "") return { apiKey: draft.apiKey };
  const isAmazonTyped = draft.accessKeyId.trim() !== "" || draft.secretAccessKey.trim() !== "";
  if (key !== "amazon" || !isAmazonTyped) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken } = draft;
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken.trim() === "" ? {} : { sessionToken }),
  };
}

/** Whether the key that is set will be dropped, because it was given for somebody else. */
export function dropsKey(draft: DeploymentDraft, before: DeploymentView | undefined): boolean {
  if (before === undefined || !draft.hasKey || keyOf(draft) !== undefined) return false;
  const { content } = savingOf(draft);
  return (
    content.provider !== before.provider ||
    content.endpoint !== before.endpoint ||
    content.region !== before.region ||
    content.zone !== before.zone
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
