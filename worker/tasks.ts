import type { TaskList } from "graphile-worker";
import type { Pool } from "@/lib/db/open-pool";
import { z } from "zod";
import type { Runtime } from "@/lib/access/runtime";
import { runChat } from "@/lib/drafting/chat/run-chat";
import { runLiterature } from "@/lib/drafting/literature/run-literature";
import { runRerun } from "@/lib/drafting/rerun/run-rerun";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { isProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { runConnectionTest } from "@/lib/llm/deployments/run-connection-test";
import { findLocalModels } from "@/lib/llm/local/find-local-models";
import type { ModelDoor } from "@/lib/llm/open-door";
import type { Network } from "@/lib/llm/transport/network";
import { embedNote } from "@/lib/retrieval/embed-note";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { readWaitingDocuments } from "@/lib/retrieval/library/documents/read-waiting-documents";
import { indexOwnLibrary } from "@/lib/retrieval/library/own/index-own-library";
import { claimGrant, endOrphanedRun, type ClaimedGrant } from "./job-grant";

/** A connection test is over by then, its tries together. */
const TEST_MS = 240_000;

const payloadSchema = z.object({ runId: z.uuid() });

export type TaskSetting = {
  /** The one way to language models of this process. */
  readonly door: ModelDoor;
  /** The organization's own networks, from the server's configuration. */
  readonly networks: readonly Network[];
  readonly runtime: Runtime;
  readonly jobs: Pool;
  readonly workerName: string;
  /** Folder of the vector tables. */
  readonly vectorsPath: string;
  /** Registers that may be asked, by this process alone. */
  readonly literature: Literature;
};

/**
 * The queue's tasks. A payload is a run id; everything else is read under the run's grant. The probe for a model server on
 * this machine has no payload and acts for nobody.
 */
export function taskList(setting: TaskSetting): TaskList {
  return {
    draft: (payload) =>
      underGrant(setting, { task: "draft", payload }, async ({ caller }, runId) => {
        const status = await runDraft(caller, runId, setting.door, {
          vectorsPath: setting.vectorsPath,
          cards: ALL_CARDS,
          literature: setting.literature,
        });
        logger().info("draft.ended", { runId, status });
      }),
    model_test: (payload) =>
      underGrant(setting, { task: "model_test", payload }, async ({ caller }, runId) => {
        const result = await runConnectionTest(caller, setting.door, AbortSignal.timeout(TEST_MS));
        logger().info("model_test.ended", { runId, status: result?.status ?? "gone" });
      }),
    model_probe: async () => {
      const models = await findLocalModels(setting.jobs, { networks: setting.networks });
      if (models !== null) logger().info("model_probe.found", { models });
    },
    chat: (payload) =>
      underGrant(setting, { task: "chat", payload }, async ({ caller }, runId) => {
        const status = await runChat(caller, runId, setting.door);
        logger().info("chat.ended", { runId, status });
      }),
    rerun: (payload) =>
      underGrant(setting, { task: "rerun", payload }, async ({ caller }, runId) => {
        const status = await runRerun(caller, runId, setting.door);
        logger().info("rerun.ended", { runId, status });
      }),
    literature: (payload) =>
      underGrant(setting, { task: "literature", payload }, async ({ caller }, runId) => {
        const status = await runLiterature(caller, runId, setting.literature);
        logger().info("literature.ended", { runId, status });
      }),
    embed: (payload) =>
      underGrant(setting, { task: "embed", payload }, async ({ caller }, runId) => {
        await embedNote(caller, { outboxId: runId, vectorsPath: setting.vectorsPath });
        logger().info("embed.ended", { runId });
      }),
    library: (payload) =>
      underGrant(setting, { task: "library", payload }, async ({ caller }, runId) => {
        const read = await readWaitingDocuments(caller);
        const passages = await indexOwnLibrary(caller, setting.vectorsPath);
        logger().info("library.indexed", { runId, read, passages });
      }),
  };
}

async function underGrant(
  setting: TaskSetting,
  { task, payload }: { readonly task: string; readonly payload: unknown },
  work: (grant: ClaimedGrant, runId: string) => Promise<void>,
): Promise<void> {
  const { runId } = payloadSchema.parse(payload);
  const { jobs, runtime, workerName } = setting;
  const grant = await claimGrant(jobs, runtime, { task, runId }, workerName);
  // Cancelled, expired or given for something else: nothing is left to do for this run.
  if (grant === null) return;
  try {
    await work(grant, runId);
  } catch (error) {
    if (isProvenoteError(error) && hasLostItsPerson(error.code)) {
      const ended = await endOrphanedRun(jobs, runId, grant.secretHash);
      logger().warn("draft.revoked", { runId, ended });
      return;
    }
    if (isProvenoteError(error) && error.code === "draft.superseded") return;
    // The queue keeps the error's text: it gets a code, never a message.
    const code = isProvenoteError(error) ? error.code : "job.failed";
    logger().error("job.failed", {
      runId,
      code,
      kind: error instanceof Error ? error.name : "unknown",
    });
    throw new Error(code);
  }
}

function hasLostItsPerson(code: string): boolean {
  return code === "access.no_session" || code === "access.refused";
}
