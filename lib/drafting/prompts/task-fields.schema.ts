import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { ModelTask } from "@/lib/llm/gate/door.schema";
import type { RefusalCode } from "@/lib/llm/gate/refusal.schema";
import type { DeploymentState } from "@/lib/llm/gate/standing.schema";

/** One field of a prompt, as the privacy officer reads it. */
export type FieldView = Readonly<{
  name: string;
  holds: string;
  why: string;
  mostCharacters: number;
  /** Whether it holds numbered quotations and nothing else. */
  isQuoted: boolean;
  /** Quotations at most; null where only the length is limited. */
  mostLines: number | null;
}>;

/** Prompts that ask for the same thing and send the same fields: one for each section of a note, say. */
export type PromptFields = Readonly<{
  purpose: string;
  /** "critic"; for several what their names begin with, "section-drafter". */
  prompt: string;
  version: number;
  /** Each with its version, as a note cites it: "section-drafter.subjective/1". */
  cited: readonly string[];
  fields: readonly FieldView[];
}>;

/** A deployment that is asked for a task now, and by whom. */
export type TaskTaker = Readonly<{
  deploymentId: string;
  version: number;
  name: string;
  vendor: string | null;
  zone: Deployment["zone"];
  roles: readonly string[];
  state: DeploymentState;
  /** Why its calls are refused; null where none is. */
  refusal: RefusalCode | null;
}>;

export type TaskFields = Readonly<{
  task: ModelTask;
  /** Whether it may be sent as it is written, where everything allows it; else it goes with placeholders whatever is allowed. */
  mayHoldIdentifiers: boolean;
  prompts: readonly PromptFields[];
  /** Empty: the embedded engine does it, and nothing is sent. */
  takenBy: readonly TaskTaker[];
}>;
