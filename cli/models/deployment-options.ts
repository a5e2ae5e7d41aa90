import { ProvenoteError } from "@/lib/errors";
import {
  deploymentContentSchema,
  savedContentSchema,
  type Deployment,
  type DeploymentContent,
} from "@/lib/llm/deployments/deployment.schema";
import { listOf, orNull, parseInput, type Arguments } from "./read-arguments";

export const DEPLOYMENT_OPTIONS = {
  as: "text",
  json: "flag",
  "names-no-patient": "flag",
  wait: "text",
  name: "text",
  provider: "text",
  model: "text",
  endpoint: "text",
  zone: "text",
  vendor: "text",
  data: "text",
  role: "list",
  task: "list",
  "api-version": "text",
  region: "text",
  project: "text",
  "file-sha256": "text",
  "max-output-tokens": "text",
  timeout: "text",
  concurrency: "text",
  "monthly-limit": "text",
  "price-in": "text",
  "price-out": "text",
  "key-file": "text",
  "no-key": "flag",
} as const;

/**
 * What the deployment is to be: what the options say, on top of what it was before.
 * @param before null for a new one, which begins switched off.
 * @throws ProvenoteError `command.invalid` (400) with what is wrong with which field.
 */
export function composeContent(
  args: Arguments,
  before: DeploymentContent | null,
): DeploymentContent {
  const { text, list } = args;
  return parseInput(savedContentSchema, {
    name: text("name") ?? before?.name,
    provider: text("provider") ?? before?.provider,
    model: text("model") ?? before?.model,
    endpoint: keep(orNull(text("endpoint")), before?.endpoint ?? null),
    zone: text("zone") ?? before?.zone,
    vendor: keep(orNull(text("vendor")), before?.vendor ?? null),
    dataClass: text("data") ?? before?.dataClass ?? "deidentified",
    roles: listOf(list("role")) ?? before?.roles ?? [],
    tasks: listOf(list("task")) ?? before?.tasks ?? [],
    apiVersion: keep(orNull(text("api-version")), before?.apiVersion ?? null),
    region: keep(orNull(text("region")), before?.region ?? null),
    project: keep(orNull(text("project")), before?.project ?? null),
    fileSha256: keep(orNull(text("file-sha256")), before?.fileSha256 ?? null),
    limits: {
      ...before?.limits,
      ...numberIf("maxOutputTokens", text("max-output-tokens")),
      ...numberIf("timeoutSeconds", text("timeout")),
      ...numberIf("concurrency", text("concurrency")),
      ...numberIf("monthlyCostUsd", text("monthly-limit")),
    },
    price: priceOf(args, before),
    isEnabled: before?.isEnabled ?? false,
  });
}

/** The fields of a version alone, without its place in the register. */
export function contentOf(deployment: Deployment): DeploymentContent {
  const fields = Object.keys(deploymentContentSchema.shape);
  const entries = Object.entries(deployment).filter(([field]) => fields.includes(field));
  return deploymentContentSchema.parse(Object.fromEntries(entries));
}

function keep<T>(given: T | undefined, before: T): T {
  return given === undefined ? before : given;
}

function numberIf(field: string, value: string | undefined): Record<string, number | null> {
  if (value === undefined) return {};
  return { [field]: value === "none" ? null : toNumber(value) };
}

function toNumber(value: string): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return number;
  throw new ProvenoteError("invalid", "command.invalid", `${value} is no number.`);
}

function priceOf({ text }: Arguments, before: DeploymentContent | null): unknown {
  const [input, output] = [text("price-in"), text("price-out")];
  if (input === undefined && output === undefined) return before?.price ?? null;
  if (input === "none" || output === "none") return null;
  return {
    ...before?.price,
    ...numberIf("inputPerMillionUsd", input),
    ...numberIf("outputPerMillionUsd", output),
  };
}
