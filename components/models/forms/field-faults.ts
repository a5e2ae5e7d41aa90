import type { Faults } from "../models-view";

/** What a field asks for, said when the server's own words would be those of a programmer. */
const FIELD_WORDS: Faults = {
  name: "Give it a name of at most 60 characters.",
  model: "Give the model's name as its server knows it.",
  endpoint: "Give the whole address, such as https://models.example/v1.",
  apiVersion: "Give the API version, such as 2024-10-21.",
  region: "Give the region, such as us-east-1.",
  project: "Give the project's id.",
  fileSha256: "Give 64 digits and letters from a to f.",
  vendor: "Name the vendor as the agreement does.",
  "limits.maxOutputTokens": "A whole number from 16 to 32,000.",
  "limits.timeoutSeconds": "A whole number from 1 to 600.",
  "limits.concurrency": "A whole number from 1 to 32.",
  "limits.monthlyCostUsd": "An amount in US dollars, or nothing.",
  "price.inputPerMillionUsd": "An amount in US dollars; both prices or none.",
  "price.outputPerMillionUsd": "An amount in US dollars; both prices or none.",
  key: "The key is not complete.",
  "terms.scope": "Choose what the vendor does for the clinic.",
  "terms.retentionDays": "A whole number of days, or nothing.",
  "terms.region": "At most 80 characters.",
  "terms.note": "At most 1,000 characters.",
  signedOn: "Give the day on which it was signed.",
  effectiveOn: "Give the day from which it holds.",
  expiresOn: "Give its last day, or leave it empty.",
  documentName: "The file's name is longer than 200 characters.",
  document: "Choose the signed document.",
  "terms.hosts": "Name the hosts that text may go to, at most 20.",
  expert: "Name the expert.",
  determinedOn: "Give the day of the determination.",
};

/** Words of the schema library, not of this application. */
const LIBRARY_WORDS = /^(Invalid|Too (small|big)|Unrecognized)/;

/** The problems of a refused request by field; `prefix` is left off its paths. */
export function faultsOf(details: Readonly<Record<string, unknown>>, prefix = ""): Faults {
  const { fields } = details;
  if (!Array.isArray(fields)) return {};
  const faults: Record<string, string> = {};
  for (const { field, problem } of fields as { field: string; problem: string }[]) {
    const name = field.startsWith(prefix) ? field.slice(prefix.length) : field;
    const words = LIBRARY_WORDS.test(problem) ? (FIELD_WORDS[name] ?? problem) : problem;
    faults[name] ??= words;
  }
  return faults;
}

/** Fields of a form that the server knows by another name. */
const SERVER_NAMES: Readonly<Record<string, readonly string[]>> = {
  inputPrice: ["inputPerMillionUsd", "monthlyCostUsd"],
  outputPrice: ["outputPerMillionUsd", "monthlyCostUsd"],
  apiKey: ["apiKey", "key"],
  accessKeyId: ["accessKeyId", "key"],
  secretAccessKey: ["secretAccessKey", "key"],
  file: ["document", "documentName"],
};

/** The faults that still stand after an edit: what was just changed is not called wrong until it is sent again. */
export function faultsAfter(faults: Faults, edit: object): Faults {
  const changed = Object.keys(edit).flatMap((name) => SERVER_NAMES[name] ?? [name]);
  return Object.fromEntries(
    Object.entries(faults).filter(
      ([path]) => !path.split(".").some((part) => changed.includes(part)),
    ),
  );
}
