import { z } from "zod";

/** Where a model runs. A zone is proved on each connection, never believed. */
export const zoneSchema = z.enum(["in_process", "on_premises", "private_cloud", "public_cloud"]);
export type Zone = z.infer<typeof zoneSchema>;

/** What a text that is sent may hold: no identifier of the patient, or any. */
export const dataClassSchema = z.enum(["deidentified", "identified"]);
export type DataClass = z.infer<typeof dataClassSchema>;

/** What a model is asked to do. `connection_test` sends a made-up case. */
export const modelTaskSchema = z.enum([
  "section_drafter",
  "evidence",
  "critic",
  "chat",
  "connection_test",
]);
export type ModelTask = z.infer<typeof modelTaskSchema>;

/** Tasks that a deployment can be given; the test needs no routing. */
export const routedTaskSchema = modelTaskSchema.exclude(["connection_test"]);
export type RoutedTask = z.infer<typeof routedTaskSchema>;

/** What a model does in a draft, in the order in which it is asked. */
export const DRAFT_TASKS = ["section_drafter", "critic", "evidence"] as const;
export type DraftTask = (typeof DRAFT_TASKS)[number];

/** What a model does when one section is drafted again. */
export const RERUN_TASKS = ["section_drafter", "critic"] as const satisfies readonly DraftTask[];

/**
 * Tasks whose work needs who and when: they may be sent a text with its identifiers, where everything allows it. The others get
 * placeholders whatever is allowed (minimum necessary, 45 CFR 164.502(b)).
 */
export const IDENTIFIED_TASKS: readonly ModelTask[] = ["section_drafter", "critic", "chat"];

export const ZONE_WORDS: Readonly<Record<Zone, string>> = {
  in_process: "In process",
  on_premises: "On premises",
  private_cloud: "Private cloud",
  public_cloud: "Public cloud",
};

export const DATA_CLASS_WORDS: Readonly<Record<DataClass, string>> = {
  deidentified: "De-identified",
  identified: "Identified",
};

export const TASK_WORDS: Readonly<Record<ModelTask, string>> = {
  section_drafter: "Section drafter",
  evidence: "Evidence",
  critic: "Critic",
  chat: "Chat",
  connection_test: "Connection test",
};
