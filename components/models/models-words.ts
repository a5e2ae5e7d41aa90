import type { AgreementState, AgreementTerms } from "@/lib/llm/agreements/agreement.schema";
import { REMIND_DAYS, type Reminder } from "@/lib/llm/agreements/reminder.schema";
import type { DeploymentContent } from "@/lib/llm/deployments/deployment.schema";
import { REFUSAL_WORDS, type RefusalCode } from "@/lib/llm/gate/refusal.schema";
import type { DeployedProvider } from "@/lib/llm/providers/provider-kind.schema";
import { formatDay } from "../ui/time-text";
import type { AgreementView, CallView, DeploymentView } from "./models-view";

const DAY_MS = 86_400_000;
const MICROS = 1_000_000;

export const PROVIDER_WORDS: Readonly<Record<DeployedProvider, string>> = {
  gguf: "Model file (GGUF)",
  openai_compatible: "OpenAI-compatible",
  openai: "OpenAI",
  azure_openai: "Azure OpenAI",
  anthropic: "Anthropic",
  bedrock: "Amazon Bedrock",
  groq: "Groq",
  vertex: "Google Vertex AI",
};

export const KIND_WORDS = { baa: "BAA", dpa: "DPA" } as const;

export const COVERS_WORDS: Readonly<Record<AgreementTerms["covers"], string>> = {
  deidentified: "De-identified",
  identified: "Identified",
  none: "No chart data",
};

export const SCOPE_WORDS: Readonly<Record<AgreementTerms["scope"][number], string>> = {
  language_models: "Language models",
  vector_hosting: "Vector hosting",
  monitoring: "Monitoring",
  contractors: "Contractors",
  hosting: "Hosting",
};

export const TRAINING_WORDS: Readonly<Record<AgreementTerms["training"], string>> = {
  forbidden: "no training",
  allowed: "training allowed",
  not_said: "training not mentioned",
};

/** Beside a confirmation whose two names may be one person's. */
export const ONE_HAND_WORDS =
  "Entered and confirmed by two accounts, one of which invited the other";

export function isCloud(zone: DeploymentContent["zone"]): boolean {
  return zone === "private_cloud" || zone === "public_cloud";
}

/** Calendar days from one day to another, both "2026-11-08"; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function daysWords(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

/** "BAA, no training, kept 0 days, in US". */
export function termsLine({ kind, terms }: Pick<AgreementView, "kind" | "terms">): string {
  const kept = terms.retentionDays === null ? [] : [`kept ${daysWords(terms.retentionDays)}`];
  const region = terms.region === null ? [] : [`in ${terms.region}`];
  if (terms.covers === "none") return [KIND_WORDS[kind], "no chart data", ...region].join(", ");
  return [KIND_WORDS[kind], TRAINING_WORDS[terms.training], ...kept, ...region].join(", ");
}

/** The first eight digits of a digest, in two groups. */
export function shortDigest(hex: string): string {
  return `${hex.slice(0, 4)} ${hex.slice(4, 8)}`;
}

/** The whole digest in groups of eight. */
export function wholeDigest(hex: string): string {
  return hex.replace(/(.{8})(?=.)/g, "$1 ");
}

export type AgreementMark = Readonly<{
  tone: "ok" | "warn" | "crit" | "neutral";
  text: string;
}>;

/** How an agreement stands, in a word or two. `today` is "2026-11-08". */
export function agreementMark(
  { state, expiresOn }: Pick<AgreementView, "state" | "expiresOn">,
  today: string,
): AgreementMark {
  const left = expiresOn === null ? 0 : daysBetween(today, expiresOn);
  const marks: Readonly<Record<AgreementState, AgreementMark>> = {
    live: { tone: "ok", text: "Live" },
    to_confirm: { tone: "warn", text: "To confirm" },
    expires_soon: {
      tone: "warn",
      text: left === 0 ? "Expires today" : `Expires in ${daysWords(left)}`,
    },
    not_yet_effective: { tone: "neutral", text: "Not yet in effect" },
    expired: { tone: "crit", text: "Expired" },
    ended: { tone: "neutral", text: "Ended" },
  };
  return marks[state];
}

/** How loud the day is on which an agreement expires. */
export function expiryTone(
  { state, expiresOn }: Pick<AgreementView, "state" | "expiresOn">,
  today: string,
): "crit" | "warn" | "plain" {
  if (expiresOn === null || state === "ended") return "plain";
  if (expiresOn < today) return "crit";
  return daysBetween(today, expiresOn) <= REMIND_DAYS[0] ? "warn" : "plain";
}

/** What is amiss with the papers, and what can be done about it by entering one. */
const PAPER_CODES: ReadonlySet<string> = new Set<RefusalCode>([
  "llm.no_agreement",
  "llm.agreement_not_confirmed",
  "llm.agreement_not_effective",
  "llm.agreement_expired",
  "llm.agreement_ended",
  "llm.agreement_does_not_cover",
  "llm.agreement_other_host",
]);

export function isPaperCode(code: RefusalCode | null): boolean {
  return code !== null && PAPER_CODES.has(code);
}

/** Why calls of a deployment are refused now, with the day of its agreement where one tells more; null when none is. */
export function refusalReason(
  { state, refusal, vendor, host }: DeploymentView,
  agreement: AgreementView | undefined,
  today: string,
): string | null {
  if (refusal === null || (state !== "refused" && state !== "deidentified_only")) return null;
  if (refusal === "llm.no_agreement") {
    return `There is no agreement with ${vendor ?? "its vendor"}.`;
  }
  if (agreement === undefined || !isPaperCode(refusal)) return REFUSAL_WORDS[refusal];
  const name = `The agreement with ${agreement.vendor}`;
  if (refusal === "llm.agreement_expired" && agreement.expiresOn !== null) {
    const ago = daysWords(daysBetween(agreement.expiresOn, today));
    return `${name} expired on ${formatDay(agreement.expiresOn)}, ${ago} ago.`;
  }
  if (refusal === "llm.agreement_not_confirmed") {
    return `${name} opens nothing until a compliance officer has confirmed its document.`;
  }
  if (refusal === "llm.agreement_not_effective") {
    return `${name} takes effect on ${formatDay(agreement.effectiveOn)}.`;
  }
  if (refusal === "llm.agreement_other_host") {
    return `${name} does not name ${host ?? "the host it would be sent to"}.`;
  }
  if (refusal === "llm.agreement_ended") return `${name} was ended.`;
  return state === "deidentified_only"
    ? `${name} does not cover text with identifiers.`
    : `${name} does not cover text that goes to a language model.`;
}

/** "models.example.com, and every host under openai.azure.com". */
export function hostsWords(hosts: readonly string[]): string {
  if (hosts.length === 0) return "None: it opens no model";
  return hosts
    .map((host) => (host.startsWith(".") ? `every host under ${host.slice(1)}` : host))
    .join(", ");
}

/** What has to be decided about a paper: "expired on 8 Nov 2026, 9 days ago". */
export function reminderWords({ state, days, since }: Reminder): string {
  const day = formatDay(since);
  if (state === "to_confirm") return "waits for a compliance officer to confirm its document";
  if (state === "expired") return `expired on ${day}, ${daysWords(-(days ?? 0))} ago`;
  return days === 0 ? "expires today" : `expires on ${day}, in ${daysWords(days ?? 0)}`;
}

/** Why a call did not end well; the words of the door, then those of the way to the model. */
const FAILURE_WORDS: Readonly<Record<string, string>> = {
  "llm.unreachable": "The server could not be reached.",
  "llm.timeout": "The server did not answer in time.",
  "llm.vendor_unavailable": "The server answered that it is not available.",
  "llm.vendor_refused": "The server refused the request: check the key and the model's name.",
  "llm.rate_limited": "The server takes no more calls at the moment.",
  "llm.cut_off": "The answer broke off.",
  "llm.bad_answer": "The answer did not have the shape that was asked for.",
  "llm.too_large": "The answer was too large and was not read to its end.",
  "llm.redirect_refused": "The server pointed to another address, which is not followed.",
  "llm.address_refused":
    "Its address may not be called by this deployment: check the address and the zone.",
  "llm.secret_missing": "The key that it needs is not set.",
  "llm.engine_missing": "No engine for model files is set up on this server.",
  "llm.answer_held": "The answer was held back: it held what no note may hold.",
  "llm.canary_leaked": "The answer was held back: it gave away what it was told to keep.",
  "llm.honeytoken_leaked": "The answer was held back: it named a patient who does not exist.",
  "llm.provider_failed": "The way to the server failed.",
  "llm.left_alone": "It failed several times and is left alone for a while.",
  "llm.too_much": "It was not asked: its part of the text is longer than one request may hold.",
  "llm.busy": "Too many calls were waiting for it.",
  "llm.cancelled": "The draft was cancelled.",
  "llm.process_ended": "The worker ended during the call: whether it arrived is not known.",
};

export function codeWords(code: string | null): string {
  if (code === null) return "";
  return REFUSAL_WORDS[code as RefusalCode] ?? FAILURE_WORDS[code] ?? `It failed (${code}).`;
}

/** "0 bytes", "812 bytes", "4.1 kB". */
export function bytesWords(bytes: number): string {
  return bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(1)} kB`;
}

export function sentWords({
  state,
  bytes,
  dataClass,
}: Pick<CallView, "state" | "bytes" | "dataClass">): string {
  if (state === "refused" || bytes === 0) return "0 bytes";
  return `${bytesWords(bytes)}, ${dataClass === "identified" ? "identified" : "de-identified"}`;
}

/** "11 identifiers as placeholders", "1 identifier as written": what of the text was found, and how it went. */
export function identifierWords({
  identifiers,
  dataClass,
}: Pick<CallView, "identifiers" | "dataClass">): string {
  const count = `${identifiers} ${identifiers === 1 ? "identifier" : "identifiers"}`;
  return dataClass === "identified" ? `${count} as written` : `${count} as placeholders`;
}

/** "0.4 s". */
export function secondsWords(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** "none", "under $ 0.01", "$ 41.20". */
export function costWords(micros: number): string {
  if (micros === 0) return "none";
  if (micros < MICROS / 100) return "under $ 0.01";
  return `$ ${(micros / MICROS).toFixed(2)}`;
}

/** Under which agreement a call was made, or what was wrong with it. */
export function callAgreementWords(
  { zone, state, code, task }: Pick<CallView, "zone" | "state" | "code" | "task">,
  agreement: AgreementView | undefined,
): string {
  if (zone !== "private_cloud" && zone !== "public_cloud") return "Not needed";
  if (code === "llm.agreement_expired" && agreement?.expiresOn) {
    return `Expired ${formatDay(agreement.expiresOn)}`;
  }
  if (code === "llm.agreement_not_confirmed") return "Not confirmed";
  if (code === "llm.agreement_not_effective") return "Not yet in effect";
  if (code === "llm.agreement_ended") return "Ended";
  if (code === "llm.agreement_does_not_cover") return "Does not cover it";
  if (code === "llm.agreement_other_host") return "Names other hosts";
  if (agreement !== undefined) {
    return `${KIND_WORDS[agreement.kind]} of ${formatDay(agreement.signedOn)}`;
  }
  if (code === "llm.no_agreement") return "None";
  if (state === "refused") return "Not asked";
  return task === "connection_test" ? "Made-up case" : "Expert determination";
}
