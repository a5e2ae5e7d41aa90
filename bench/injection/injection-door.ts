import type { StubCall, StubClaim } from "@/lib/llm/testing/obedient-model";
import type { InjectionCase } from "./injection-cases";

/** What came of one pasted note behind some door: the guards alone, or the whole worker. */
export type DoorOutcome = {
  /** The note never reached the model. */
  readonly isBlocked: boolean;
  /** Sentences that a person would see. */
  readonly shown: readonly string[];
  readonly heldBack: number;
  /** What the stub said, with what showing it would be. */
  readonly said: readonly StubClaim[];
  /** Calls that were carried out. */
  readonly executed: readonly StubCall[];
  /** Changes of stored state, by whatever way. */
  readonly stateChanges: number;
  readonly status: "draft" | "final";
  /** The prompt as the model got it, and its mark; null where the door keeps it to itself. */
  readonly prompt: { readonly text: string; readonly mark: string } | null;
};

export type InjectionDoor = (input: InjectionCase) => DoorOutcome | Promise<DoorOutcome>;
