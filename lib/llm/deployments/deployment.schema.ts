import { z } from "zod";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";
import { dataClassSchema, routedTaskSchema, zoneSchema } from "../gate/door.schema";
import { isCloudModelName } from "../providers/cloud-model-name";
import { deployedProviderSchema } from "../providers/provider-kind.schema";

const words = (most: number) => z.string().trim().min(1).max(most);

/** Only clinicians and nurses draft, so only they can be given a model. */
const modelRoleSchema = z.enum(["clinician", "nurse"]);

const deploymentLimitsSchema = z.strictObject({
  maxOutputTokens: z.int().min(16).max(32_000).default(2_000),
  /** Seconds for one call. */
  timeoutSeconds: z.int().min(1).max(600).default(60),
  /** Calls at a time from one worker. */
  concurrency: z.int().min(1).max(32).default(2),
  /** US dollars a calendar month (UTC); null sets no limit. */
  monthlyCostUsd: z.number().min(0).max(1_000_000).nullable().default(null),
});

/** US dollars for a million tokens, as the vendor's price list has them. */
const priceSchema = z.strictObject({
  inputPerMillionUsd: z.number().min(0).max(10_000),
  outputPerMillionUsd: z.number().min(0).max(10_000),
});

const NEEDS_ENDPOINT = new Set(["openai_compatible", "azure_openai"]);
const NEEDS_REGION = new Set(["bedrock", "vertex"]);

/** A model that the clinic may call: what it is, where it runs, and what it may be given. */
export const deploymentContentSchema = z
  .strictObject({
    name: words(60),
    provider: deployedProviderSchema,
    model: words(120),
    /** Base address of the server; null for a file that runs in process, and for a vendor's usual address. */
    endpoint: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullable(),
    /** Azure OpenAI's API version; Bedrock's region. */
    apiVersion: words(40).nullable().default(null),
    region: z
      .string()
      .regex(/^[a-z0-9-]{2,40}$/)
      .nullable()
      .default(null),
    /** Vertex's project. */
    project: words(100).nullable().default(null),
    /** SHA-256 of the model file, hex; for a file that runs in process. */
    fileSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .default(null),
    zone: zoneSchema,
    /** Whose service it is, as the agreement names it; null when the clinic runs it. */
    vendor: words(120).nullable().default(null),
    dataClass: dataClassSchema,
    roles: z.array(modelRoleSchema).max(2),
    tasks: z.array(routedTaskSchema).max(8),
    limits: deploymentLimitsSchema,
    price: priceSchema.nullable().default(null),
    isEnabled: z.boolean(),
  })
  .superRefine((content, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const isFile = content.provider === "gguf";
    if (isFile !== (content.zone === "in_process")) {
      fault("zone", "Only a model file runs in process, and a model file runs nowhere else.");
    }
    if (isFile && content.endpoint !== null) fault("endpoint", "A model file has no address.");
    if (isFile && content.fileSha256 === null) {
      fault("fileSha256", "A model file is pinned by its SHA-256.");
    }
    if (content.endpoint === null && NEEDS_ENDPOINT.has(content.provider)) {
      fault("endpoint", "Give the address of the server.");
    }
    if (NEEDS_REGION.has(content.provider) && content.region === null) {
      fault("region", "Give the region.");
    }
    if (content.provider === "vertex" && content.project === null) {
      fault("project", "Vertex needs a project.");
    }
    if (!isFile && content.provider !== "openai_compatible" && !isCloud(content.zone)) {
      fault("zone", "This vendor's service runs in a cloud.");
    }
    if (content.provider === "azure_openai" && content.apiVersion === null) {
      fault("apiVersion", "Azure OpenAI needs an API version.");
    }
    if (isCloud(content.zone) && content.vendor === null) {
      fault("vendor", "A cloud model has a vendor: name it as its agreement does.");
    }
    if (isCloud(content.zone) && content.endpoint?.startsWith("http:") === true) {
      fault("endpoint", "A cloud model is called over https alone.");
    }
    const address = content.endpoint === null ? null : new URL(content.endpoint);
    if (address !== null && (address.username !== "" || address.password !== "")) {
      fault(
        "endpoint",
        "Leave names and passwords out of the address; the key has a field of its own.",
      );
    }
    if (address !== null && (address.search !== "" || address.hash !== "")) {
      fault("endpoint", "Leave out what stands after “?” and “#”.");
    }
  });
export type DeploymentContent = z.infer<typeof deploymentContentSchema>;

/** What a version must be to be saved; those that were saved before it was asked are read all the same, and refused at the door. */
export const savedContentSchema = deploymentContentSchema.superRefine((content, context) => {
  if (content.zone === "on_premises" && isCloudModelName(content.model)) {
    context.addIssue({
      code: "custom",
      path: ["zone"],
      message: "By its name this model is handed on to a cloud: it is not on premises.",
    });
  }
  if (content.limits.monthlyCostUsd === null || content.price !== null) return;
  context.addIssue({
    code: "custom",
    path: ["limits", "monthlyCostUsd"],
    message: "A limit needs a price, or nobody could keep to it. Give both prices, or no limit.",
  });
});

export function isCloud(zone: DeploymentContent["zone"]): boolean {
  return zone === "private_cloud" || zone === "public_cloud";
}

/** One deployment at one version. */
export type Deployment = DeploymentContent & {
  readonly id: string;
  readonly version: number;
};

/** A vendor's key: one value, or the parts that Amazon asks for. Never shown again once it is set. */
export const modelKeySchema = z.union([
  z.strictObject({ apiKey: z.string().trim().min(1).max(4_000) }),
  z.strictObject({
    accessKeyId: z.string().trim().min(1).max(200),
    secretAccessKey: z.string().trim().min(1).max(400),
    sessionToken: z.string().trim().min(1).max(4_000).optional(),
  }),
]);
export type ModelKey = z.infer<typeof modelKeySchema>;

export const saveDeploymentSchema = z.strictObject({
  /** None for a new one. */
  deploymentId: z.uuid().optional(),
  /** The version the form was filled from; 0 for a new one. */
  basedOn: z.int().min(0),
  content: savedContentSchema,
  /** Sets or replaces the key; left out, the key stays, unless the address or the provider changed. */
  key: modelKeySchema.nullable().optional(),
  namesNoPatient: namesNoPatientSchema,
});
export type SaveDeploymentInput = z.infer<typeof saveDeploymentSchema>;
