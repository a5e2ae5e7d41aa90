import type { BulkheadPolicy, CircuitBreakerPolicy } from "cockatiel";
import { bulkhead, circuitBreaker, ConsecutiveBreaker, handleType } from "cockatiel";
import type { Deployment, ModelKey } from "./deployments/deployment.schema";
import type { ModelProvider } from "./providers/model-provider";

/** Failures in a row after which a deployment is left alone for a while. */
const FAILURES = 4;
const HALF_OPEN_AFTER_MS = 20_000;
/** Calls that may wait for a free place; one more is told at once that the model is busy. */
const QUEUE = 32;

export type OpenProvider = (deployment: Deployment, key: ModelKey | null) => ModelProvider;

/** What one worker process holds of the door: how providers are opened, and how each deployment has been doing. */
export type ModelDoor = Readonly<{
  openProvider: OpenProvider;
  guardsOf: (deployment: Deployment) => DeploymentGuards;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
  /** 0 to 1, for the jitter of retries. */
  random: () => number;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}>;

type DeploymentGuards = Readonly<{
  places: BulkheadPolicy;
  breaker: CircuitBreakerPolicy;
}>;

export type DoorSetting = Omit<ModelDoor, "guardsOf">;

/** Opens the door of this process. One deployment that hangs or fails holds up no other. */
export function openDoor(setting: DoorSetting): ModelDoor {
  const guards = new Map<string, DeploymentGuards>();
  return {
    ...setting,
    guardsOf(deployment) {
      const key = `${deployment.id}/${deployment.version}`;
      const known = guards.get(key);
      if (known !== undefined) return known;
      const made: DeploymentGuards = {
        places: bulkhead(deployment.limits.concurrency, QUEUE),
        breaker: circuitBreaker(handleType(Outage), {
          halfOpenAfter: HALF_OPEN_AFTER_MS,
          breaker: new ConsecutiveBreaker(FAILURES),
        }),
      };
      guards.set(key, made);
      return made;
    },
  };
}

const OUTAGES = new Set([
  "llm.unreachable",
  "llm.timeout",
  "llm.vendor_unavailable",
  "llm.rate_limited",
]);

/** Whether the other side is at fault as a whole; one odd answer is no outage. */
export function isOutage(code: string): boolean {
  return OUTAGES.has(code);
}

/** Carries a result through the breaker, which counts what is thrown. */
export class Outage<T> extends Error {
  constructor(readonly result: T) {
    super("outage");
  }
}
