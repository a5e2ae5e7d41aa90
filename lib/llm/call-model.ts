import { BrokenCircuitError, BulkheadRejectedError } from "cockatiel";
import type { z } from "zod";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import type { IdentifierCounts } from "@/lib/phi/deidentify";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { withdrawFromAnswer, withdrawIdentifiers } from "@/lib/phi/withdraw-identifiers";
import type { CallPermit } from "./calls/call-permit";
import { isNotSent } from "./calls/not-sent.schema";
import { finishCallIn, type CallOutcome } from "./calls/finish-call";
import { prepareCallIn, type ModelMarks, type PreparedCall } from "./calls/prepare-call";
import { assertComposed, DeidentifiedPrompt } from "./compose-prompt";
import type { Deployment } from "./deployments/deployment.schema";
import { countFinalResiduals, type FinalCheckInput } from "./gate/check-final-bytes";
import { IDENTIFIED_TASKS, type ModelTask } from "./gate/door.schema";
import type { LeavingConfirmation } from "./gate/leaving.schema";
import type { RefusalCode } from "./gate/refusal.schema";
import { assertDisclosed, discloseIdentified, IdentifiedDisclosure } from "./identified-disclosure";
import { isOutage, Outage, type ModelDoor } from "./open-door";
import { isRetryable } from "./providers/is-retryable";

export type CallModelInput = Readonly<{
  deployment: Deployment;
  task: ModelTask;
  prompt: DeidentifiedPrompt;
  /** Null asks for plain text. */
  schema: z.ZodType | null;
  /** Counts by kind of what was taken out, for the entry. */
  identifiers: IdentifierCounts;
  finalCheck: FinalCheckInput;
  leavingConfirmed: LeavingConfirmation | null;
  signal: AbortSignal;
  onText?: (chunk: string) => void;
  /** Runs a step in a transaction of its own, with access decided anew. None is open while the model works. */
  inPermit: <T>(work: (permit: CallPermit) => Promise<T>) => Promise<T>;
  readMarks: (permit: CallPermit) => Promise<ModelMarks>;
}>;

export type ModelResult = Readonly<
  | {
      status: "answered";
      text: string;
      value: unknown;
      deployment: Deployment;
      callId: string;
      inputTokens: number | null;
      outputTokens: number | null;
      attempts: number;
      sent: Sent;
    }
  | { status: "refused"; code: RefusalCode; deployment: Deployment; sent: Sent }
  | { status: "failed"; code: string; deployment: Deployment; attempts: number; sent: Sent }
>;

/** What was sent, or may have been, all tries together: bytes of UTF-8, and whether identifiers were in them. */
export type Sent = Readonly<{ bytes: number; isIdentified: boolean }>;

const NOTHING: Sent = { bytes: 0, isIdentified: false };

/** Tries for one call, the first one among them; each is a disclosure of its own with an entry of its own. */
const MOST_ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/** An answer of the wrong shape is asked for once more; a second one is not mended by asking. */
const ASKED_ONCE_MORE = "llm.bad_answer";

/**
 * The one door to a language model. For every try: decide and write down in a committed transaction, then send, then
 * write down what came of it. A refusal opens no connection and looks up no name. Never throws for what a model or its
 * vendor does; a fault of ours, a lost access and a cancelled run go on to the caller.
 */
export async function callModel(door: ModelDoor, input: CallModelInput): Promise<ModelResult> {
  const { deployment } = input;
  const residuals = countFinalResiduals(input.prompt, input.finalCheck);
  const disclosure = disclosureOf(input);
  let [badAnswers, sent] = [0, NOTHING];
  for (let attempt = 1; ; attempt += 1) {
    input.signal.throwIfAborted();
    const tried = await tryOnce(door, input, { attempt, residuals, disclosure });
    sent = {
      bytes: sent.bytes + tried.sent.bytes,
      isIdentified: sent.isIdentified || tried.sent.isIdentified,
    };
    if (tried.status !== "failed" || attempt === MOST_ATTEMPTS) return { ...tried, sent };
    if (tried.code === ASKED_ONCE_MORE) badAnswers += 1;
    const isWorthIt =
      tried.mayHeal === true || (tried.code === ASKED_ONCE_MORE && badAnswers === 1);
    const waitMs = waitBefore(door, attempt, tried.retryAfterMs);
    if (!isWorthIt || waitMs === null) {
      return { status: "failed", code: tried.code, deployment, attempts: attempt, sent };
    }
    await door.wait(waitMs, input.signal);
  }
}

type Tried = ModelResult & {
  readonly retryAfterMs?: number | null;
  /** Sending the same again may succeed; each time is a disclosure, so nothing else is sent again. */
  readonly mayHeal?: boolean;
};

type Try = Readonly<{
  attempt: number;
  residuals: number;
  /** The prompt with its identifiers, where this task and deployment could be sent them. */
  disclosure: IdentifiedDisclosure | null;
}>;

function disclosureOf({ task, deployment, prompt, finalCheck }: CallModelInput): Try["disclosure"] {
  const isThinkable = deployment.dataClass === "identified" && IDENTIFIED_TASKS.includes(task);
  return isThinkable ? discloseIdentified(prompt, finalCheck.map) : null;
}

async function tryOnce(door: ModelDoor, input: CallModelInput, now: Try): Promise<Tried> {
  const { deployment } = input;
  const { places, breaker } = door.guardsOf(deployment);
  try {
    // The breaker is asked before the entry is made: what is not going to be sent is no disclosure.
    return await places.execute(() =>
      breaker.execute(async () => {
        const tried = await send(door, input, now);
        if (tried.status === "failed" && isOutage(tried.code)) throw new Outage(tried);
        return tried;
      }),
    );
  } catch (error) {
    if (error instanceof Outage) return error.result as Tried;
    const { attempt } = now;
    if (error instanceof BrokenCircuitError) return failed(deployment, "llm.left_alone", attempt);
    if (error instanceof BulkheadRejectedError) return failed(deployment, "llm.busy", attempt);
    throw error;
  }
}

/** The decision and the entry of one try, in a transaction of their own. */
function prepare(
  { prompt, task, deployment, ...input }: CallModelInput,
  { attempt, residuals, disclosure }: Try,
): Promise<PreparedCall | null> {
  const { identifiers, leavingConfirmed, readMarks } = input;
  const contents = {
    deidentified: contentOf(prompt),
    identified: disclosure === null ? null : contentOf(disclosure),
  };
  const about = { deploymentId: deployment.id, task, attempt, contents, residuals };
  return input.inPermit((permit) =>
    prepareCallIn(permit, { ...about, identifiers, leavingConfirmed, readMarks }),
  );
}

async function send(door: ModelDoor, input: CallModelInput, now: Try): Promise<Tried> {
  const { prompt, task, deployment: asked } = input;
  const { attempt, disclosure } = now;
  const prepared = await prepare(input, now);
  if (prepared === null) {
    return { status: "refused", code: "llm.deployment_off", deployment: asked, sent: NOTHING };
  }
  const { deployment } = prepared;
  if (!prepared.isOpen) {
    return { status: "refused", code: prepared.code, deployment, sent: NOTHING };
  }
  const isIdentified = prepared.dataClass === "identified";
  const sent: Sent = { bytes: prepared.bytes, isIdentified };
  const startedAt = door.clock();
  const form = isIdentified ? disclosure : prompt;
  const answered = await ask(door, input, prepared, form);
  const latencyMs = door.clock() - startedAt;
  const about = { ...prepared, intent: { task, dataClass: prepared.dataClass } };
  const finish = (outcome: CallOutcome) =>
    input.inPermit((permit) => finishCallIn(permit, about, outcome));
  if (answered instanceof ProvenoteError) {
    await finish({ state: "failed", code: answered.code, latencyMs });
    if (answered.code === "llm.cancelled") throw answered;
    return {
      ...failed(deployment, answered.code, attempt, sent),
      retryAfterMs: retryAfterOf(answered),
      mayHeal: isRetryable(answered),
    };
  }
  const { text, value, inputTokens, outputTokens } = answered;
  await finish({ state: "answered", response: text, inputTokens, outputTokens, latencyMs });
  // Nothing after the door works on identifiers: an answer to them gets its placeholders back here.
  const map = form instanceof IdentifiedDisclosure ? form.sentAs : EMPTY_PLACEHOLDER_MAP;
  return {
    status: "answered",
    text: withdrawIdentifiers(text, map),
    value: withdrawFromAnswer(value, map),
    deployment,
    callId: prepared.callId,
    inputTokens,
    outputTokens,
    attempts: attempt,
    sent,
  };
}

type Answered = Awaited<ReturnType<ReturnType<ModelDoor["openProvider"]>["send"]>>;

/** The request itself. What a provider throws that is not ours says nothing here: it could hold the prompt. */
async function ask(
  door: ModelDoor,
  input: CallModelInput,
  { deployment, key }: Extract<PreparedCall, { isOpen: true }>,
  form: DeidentifiedPrompt | IdentifiedDisclosure | null,
): Promise<Answered | ProvenoteError> {
  const { limits } = deployment;
  assertSendable(form);
  try {
    return await door.openProvider(deployment, key).send({
      system: form.system,
      prompt: form.text,
      schema: input.schema,
      maxOutputTokens: limits.maxOutputTokens,
      temperature: 0,
      timeoutMs: limits.timeoutSeconds * 1_000,
      signal: input.signal,
      ...(input.onText === undefined ? {} : { onText: input.onText }),
    });
  } catch (error) {
    if (isProvenoteError(error)) return error;
    return new ProvenoteError("unavailable", "llm.provider_failed", "The provider failed.");
  }
}

/** @throws ProvenoteError when it is neither ticket; the gate decides for a form that there is. */
function assertSendable(
  form: DeidentifiedPrompt | IdentifiedDisclosure | null,
): asserts form is DeidentifiedPrompt | IdentifiedDisclosure {
  if (form instanceof DeidentifiedPrompt) assertComposed(form);
  else assertDisclosed(form);
}

const contentOf = ({ system, text }: DeidentifiedPrompt | IdentifiedDisclosure): string =>
  `${system}\u0000${text}`;

function failed(
  deployment: Deployment,
  code: string,
  attempts: number,
  sent: Sent = NOTHING,
): Tried {
  return { status: "failed", code, deployment, attempts, sent: isNotSent(code) ? NOTHING : sent };
}

function retryAfterOf({ details }: ProvenoteError): number | null {
  const value = details["retryAfterMs"];
  return typeof value === "number" ? value : null;
}

/** Full jitter, and never sooner than the vendor asked; null when it asked for longer than anybody waits. */
function waitBefore(
  door: ModelDoor,
  attempt: number,
  retryAfterMs: number | null | undefined,
): number | null {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  const drawn = Math.floor(door.random() * ceiling);
  if (retryAfterMs === null || retryAfterMs === undefined) return drawn;
  return retryAfterMs > LONGEST_WAIT_MS ? null : Math.max(drawn, retryAfterMs);
}
