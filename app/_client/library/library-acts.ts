import type { CardActs, DocumentActs } from "@/components/library/library-view";
import type { Done } from "@/components/people/people-view";
import { sendAct } from "../people-acts";
import { sendTyped } from "../typed-words/send-typed";

/** A file of 10 MB takes its time on a slow line. */
const UPLOAD_MS = 120_000;

async function actThen(url: string, body: object, reload: () => void): Promise<Done> {
  const done = await sendAct(url, body);
  if (done.ok) reload();
  return done;
}

/** The administrator's acts, each followed by `reload`. */
export function documentActs(reload: () => void): DocumentActs {
  const of = (documentId: string): string => `/api/library/documents/${documentId}`;
  return {
    onAdd: async (input) => {
      // One key a press: sent again by the network, it is done once.
      const idempotencyKey = crypto.randomUUID();
      const answer = await sendTyped("/api/library/documents", {
        body: input,
        texts: { title: input.title, publisher: input.publisher, "file name": input.fileName },
        idempotencyKey,
        timeoutMs: UPLOAD_MS,
      });
      if (!answer.ok) return { ok: false, message: answer.error.message };
      reload();
      return { ok: true };
    },
    onConfirm: (documentId, reason) => actThen(`${of(documentId)}/confirm`, { reason }, reload),
    onArchive: (documentId) => actThen(`${of(documentId)}/archive`, {}, reload),
    onRebuild: () => actThen("/api/library/index", {}, reload),
  };
}

/** The clinician's acts, each followed by `reload`. */
export function cardActs(reload: () => void): CardActs {
  return {
    onReview: (cardId, sha256) =>
      actThen(`/api/library/cards/${cardId}/review`, { sha256 }, reload),
    onWithdraw: (cardId) => actThen(`/api/library/cards/${cardId}/withdraw`, {}, reload),
  };
}

/** The administrator's switch of literature, followed by `reload`. */
export function literatureSwitch(reload: () => void) {
  return (basedOn: number, isOn: boolean): Promise<Done> =>
    actThen("/api/literature/policy", { basedOn, isOn }, reload);
}
