import { z } from "zod";
import { TEST_KEY } from "./vendor-deployments";

export const CONTRACT_SYSTEM = "You draft notes.";
export const CONTRACT_PROMPT = "[PATIENT] has had a cough for 3 days.";
export const contractSchema = z.object({ claims: z.array(z.string()) });
const JSON_SCHEMA = {
  type: "object",
  properties: { claims: { type: "array", items: { type: "string" } } },
  required: ["claims"],
  additionalProperties: false,
};
/** How much may be said, and how freely. */
export const CONTRACT_LIMITS = { maxOutputTokens: 400, temperature: 0.2 } as const;

const chatBody = (model: string) => ({
  model,
  max_tokens: 400,
  temperature: 0.2,
  messages: [
    { role: "system", content: CONTRACT_SYSTEM },
    { role: "user", content: CONTRACT_PROMPT },
  ],
});
const chatFormat = {
  response_format: {
    type: "json_schema",
    json_schema: { name: "answer", strict: true, schema: JSON_SCHEMA },
  },
};
const chatStream = { stream: true, stream_options: { include_usage: true } };

const responsesBody = (model: string) => ({
  model,
  store: false,
  max_output_tokens: 400,
  temperature: 0.2,
  input: [
    { role: "system", content: CONTRACT_SYSTEM },
    { role: "user", content: [{ type: "input_text", text: CONTRACT_PROMPT }] },
  ],
});
const responsesFormat = {
  text: { format: { type: "json_schema", name: "answer", strict: true, schema: JSON_SCHEMA } },
};

const messagesBody = (model: string) => ({
  model,
  max_tokens: 400,
  temperature: 0.2,
  system: [{ type: "text", text: CONTRACT_SYSTEM }],
  messages: [{ role: "user", content: [{ type: "text", text: CONTRACT_PROMPT }] }],
});
const toolText = "Respond with a JSON object.";

const converseBody = {
  system: [{ text: CONTRACT_SYSTEM }],
  messages: [{ role: "user", content: [{ text: CONTRACT_PROMPT }] }],
  inferenceConfig: { maxTokens: 400, temperature: 0.2 },
};
const converseFormat = {
  toolConfig: {
    tools: [
      { toolSpec: { name: "json", description: toolText, inputSchema: { json: JSON_SCHEMA } } },
    ],
    toolChoice: { any: {} },
  },
};
const asked =
  "Answer with one JSON object and nothing else. It must match this JSON Schema:\n" +
  JSON.stringify(JSON_SCHEMA);

/** What one deployment is sent for the call of a contract. */
export interface VendorContract {
  readonly path: string;
  readonly host: string;
  readonly credentials: Readonly<Record<string, string | RegExp>>;
  readonly body: object;
  /** What asking for a schema adds or replaces, and what asking for a stream does. */
  readonly structured: object;
  readonly streamed: object;
  readonly streamPath?: string;
}

const bearer = { authorization: `Bearer ${TEST_KEY}` };
const anthropicHeaders = { "x-api-key": TEST_KEY, "anthropic-version": "2023-06-01" };

/** By the name of the deployment, as the vendors document them: everything that is sent, and so nothing that is not listed. */
export const VENDOR_CONTRACTS: Readonly<Record<string, VendorContract>> = {
  OpenAI: {
    path: "/v1/responses",
    host: "api.openai.com",
    credentials: bearer,
    body: responsesBody("gpt-4.1-mini"),
    structured: responsesFormat,
    streamed: { stream: true },
  },
  "Azure OpenAI, version 1": {
    path: "/openai/v1/responses",
    host: "hospital.openai.azure.com",
    credentials: { "api-key": TEST_KEY },
    body: responsesBody("notes"),
    structured: responsesFormat,
    streamed: { stream: true },
  },
  "Azure OpenAI, dated": {
    path: "/openai/deployments/notes/chat/completions?api-version=2024-10-21",
    host: "hospital.openai.azure.com",
    credentials: { "api-key": TEST_KEY },
    body: chatBody("notes"),
    structured: chatFormat,
    streamed: chatStream,
  },
  Anthropic: {
    path: "/v1/messages",
    host: "api.anthropic.com",
    credentials: anthropicHeaders,
    body: messagesBody("claude-sonnet-4-5"),
    structured: { output_config: { format: { type: "json_schema", schema: JSON_SCHEMA } } },
    streamed: { stream: true },
  },
  "Anthropic, by a tool": {
    path: "/v1/messages",
    host: "api.anthropic.com",
    credentials: anthropicHeaders,
    body: messagesBody("claude-3-haiku-20240307"),
    structured: {
      tools: [{ name: "json", description: toolText, input_schema: JSON_SCHEMA }],
      tool_choice: { type: "any", disable_parallel_tool_use: true },
    },
    streamed: { stream: true },
  },
  Bedrock: {
    path: "/model/us.anthropic.claude-3-haiku-20240307-v1%3A0/converse",
    streamPath: "/model/us.anthropic.claude-3-haiku-20240307-v1%3A0/converse-stream",
    host: "bedrock-runtime.us-east-1.amazonaws.com",
    credentials: {
      authorization: /^AWS4-HMAC-SHA256 /,
      "x-amz-date": /^\d{8}T\d{6}Z$/,
      "x-amz-security-token": "test-session-token-5Wd8",
    },
    body: { ...converseBody, additionalModelResponseFieldPaths: ["/delta/stop_sequence"] },
    structured: converseFormat,
    streamed: {},
  },
  "Bedrock, by a Bedrock key": {
    path: "/model/amazon.nova-lite-v1%3A0/converse",
    streamPath: "/model/amazon.nova-lite-v1%3A0/converse-stream",
    host: "bedrock-runtime.eu-central-1.amazonaws.com",
    credentials: bearer,
    body: converseBody,
    structured: converseFormat,
    streamed: {},
  },
  Groq: {
    path: "/openai/v1/chat/completions",
    host: "api.groq.com",
    credentials: bearer,
    body: chatBody("llama-3.3-70b-versatile"),
    structured: {
      response_format: { type: "json_object" },
      messages: [
        { role: "system", content: `${CONTRACT_SYSTEM}\n\n${asked}` },
        { role: "user", content: CONTRACT_PROMPT },
      ],
    },
    streamed: chatStream,
  },
  Vertex: {
    path: "/v1/projects/hospital-notes/locations/us-central1/endpoints/openapi/chat/completions",
    host: "us-central1-aiplatform.googleapis.com",
    credentials: bearer,
    body: chatBody("google/gemini-2.5-flash"),
    structured: chatFormat,
    streamed: chatStream,
  },
  "a local server": {
    path: "/v1/chat/completions",
    host: "127.0.0.1:1",
    credentials: {},
    body: chatBody("llama3.2:3b"),
    structured: chatFormat,
    streamed: chatStream,
  },
};
