import { z } from "zod";

/** No user, query or fragment: a key in an address would be stored, shown and logged with it. */
function endpointOf(protocol: RegExp) {
  return z
    .url({ protocol, hostname: /./ })
    .max(300)
    .refine((text) => {
      const url = URL.parse(text);
      return url !== null && `${url.username}${url.password}${url.search}${url.hash}` === "";
    }, "An endpoint is a plain address, without user, query or fragment.")
    .transform((text) => text.replace(/\/+$/, ""));
}

const secureEndpoint = endpointOf(/^https$/);
const anyEndpoint = endpointOf(/^https?$/);

/** Also part of a path at some vendors, hence no "..", no leading slash and nothing to be decoded. */
const modelName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_:/@+-]|\.(?!\.))*$/);
const pathSegment = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.))*$/);
/** A region is part of a host name. */
const region = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/);

/**
 * How JSON is asked for where the protocol leaves a choice: by a schema that the server enforces, by its JSON
 * mode, or by words alone. In the last two the schema stands in the system text.
 */
const structuredOutput = z.enum(["json_schema", "json_object", "prompt"]);

const model = modelName;

/** Where a model is and what it is called; no secret is part of it. `endpoint` may be left out where known. */
export const providerSettingsSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("openai_compatible"),
    /** With the version: `http://127.0.0.1:11434/v1`. */
    endpoint: anyEndpoint,
    model,
    structuredOutput: structuredOutput.default("json_schema"),
  }),
  z.strictObject({ kind: z.literal("openai"), endpoint: secureEndpoint.optional(), model }),
  z.strictObject({
    kind: z.literal("azure_openai"),
    /** Of the resource, without `/openai`. */
    endpoint: secureEndpoint,
    /** The deployment's name. */
    model: pathSegment,
    /** `v1`, or the date of the older interface, which names the deployment in its path. */
    apiVersion: z.string().regex(/^(?:v1|\d{4}-\d{2}-\d{2}(?:-preview)?)$/),
  }),
  z.strictObject({ kind: z.literal("anthropic"), endpoint: secureEndpoint.optional(), model }),
  z.strictObject({
    kind: z.literal("bedrock"),
    endpoint: secureEndpoint.optional(),
    region,
    model,
  }),
  z.strictObject({
    kind: z.literal("groq"),
    endpoint: secureEndpoint.optional(),
    model,
    structuredOutput: structuredOutput.default("json_object"),
  }),
  z.strictObject({
    kind: z.literal("vertex"),
    /** Of the location's host, without a path. */
    endpoint: secureEndpoint.optional(),
    project: pathSegment,
    location: region,
    /** With its publisher: `google/gemini-2.5-flash`. */
    model,
    structuredOutput: structuredOutput.default("json_schema"),
  }),
]);

export type ProviderSettings = z.infer<typeof providerSettingsSchema>;
type RemoteProviderKind = ProviderSettings["kind"];
export type SettingsOf<Kind extends RemoteProviderKind> = Extract<ProviderSettings, { kind: Kind }>;

/** Visible characters of a header, so that a secret can neither end one nor begin another. */
const headerText = z.string().regex(/^[\x21-\x7e]{1,4096}$/);

/** What is kept sealed and apart from the settings. Vertex takes a short-lived access token as its key. */
export const providerSecretSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("api_key"), apiKey: headerText }),
  z.strictObject({
    kind: z.literal("aws_keys"),
    accessKeyId: headerText,
    secretAccessKey: headerText,
    sessionToken: headerText.optional(),
  }),
]);

export type ProviderSecret = z.infer<typeof providerSecretSchema>;
