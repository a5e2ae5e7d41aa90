import { digestOf } from "@/components/models/forms/chosen-file";
import { faultsOf } from "@/components/models/forms/field-faults";
import type {
  ConnectionTestView,
  ModelActs,
  PaperActs,
  PaperRef,
  SavedView,
} from "@/components/models/models-view";
import type { Done } from "@/components/people/people-view";
import { sendAct } from "../people-acts";
import { sendJson, type RequestError } from "../send-json";
import { sendTyped } from "../typed-words/send-typed";

/** A document of 10 MB takes its time on a slow line. */
const UPLOAD_MS = 120_000;

/** The administrator's acts, each followed by `reload` when it changed what the page shows. */
export function modelActs(reload: () => void): ModelActs {
  return {
    onSaveDeployment: (saving) =>
      save("/api/models/deployments", saving, "content.", textsOfDeployment(saving.content)),
    onSaveAgreement: (saving) =>
      save("/api/agreements", saving, "", {
        vendor: saving.vendor,
        "document name": saving.documentName,
        region: saving.terms.region ?? "",
        note: saving.terms.note ?? "",
      }),
    onSaveDetermination: (saving) =>
      save("/api/determinations", saving, "", {
        expert: saving.expert,
        "document name": saving.documentName,
        scope: saving.terms.scope,
      }),
    onSavePolicy: async (basedOn, content) => {
      const saved = await save("/api/models/policy", { basedOn, content }, "content.", {});
      if (saved.ok) reload();
      return saved;
    },
    onTest: async (deploymentId) => {
      const answer = await sendJson<{ testId: string }>(
        `/api/models/deployments/${deploymentId}/test`,
      );
      return answer.ok
        ? { ok: true, testId: answer.value.testId }
        : { ok: false, message: answer.error.message };
    },
    onReadTest: async (testId) => {
      const answer = await sendJson<ConnectionTestView>(`/api/models/tests/${testId}`, {
        method: "GET",
        isPoll: true,
      });
      return answer.ok ? answer.value : null;
    },
    onReload: reload,
  };
}

const REGISTERS = { agreement: "agreements", determination: "determinations" } as const;

const pathOf = ({ kind, id }: PaperRef): string => `/api/${REGISTERS[kind]}/${id}`;

/** What both offices do with a paper, each followed by `reload`. */
export function paperActs(reload: () => void): PaperActs {
  const act = async (url: string, body: object): Promise<Done> => {
    const done = await sendAct(url, body);
    reload();
    return done;
  };
  return {
    onOpenDocument: openDocument,
    onConfirm: (paper) => act(`${pathOf(paper)}/confirm`, { documentSha256: paper.documentSha256 }),
    onEnd: (paper, reason) => act(`${pathOf(paper)}/end`, { reason }),
  };
}

async function save(
  url: string,
  body: object,
  prefix: string,
  texts: Readonly<Record<string, string>>,
): Promise<SavedView> {
  // One key a press: sent again by the network, it is done once.
  const idempotencyKey = crypto.randomUUID();
  const answer = await sendTyped(url, { body, texts, idempotencyKey, timeoutMs: UPLOAD_MS });
  return answer.ok ? { ok: true } : refused(answer.error, prefix);
}

const textsOfDeployment = ({
  name,
  vendor,
}: {
  name: string;
  vendor?: string | null | undefined;
}) => ({
  name,
  vendor: vendor ?? "",
});

function refused({ code, message, details }: RequestError, prefix: string): SavedView {
  const isMoved = code === "deployment.version_moved" || code === "model_policy.version_moved";
  const theirs = isMoved ? Number(details["version"]) : null;
  const faults = code === "deployment.name_taken" ? { name: message } : faultsOf(details, prefix);
  return { ok: false, message, faults, theirs };
}

/** Hands a document to the browser as a download, once its bytes have the digest that the register names. */
async function openDocument(paper: PaperRef): Promise<Done> {
  const { documentName, documentSha256 } = paper;
  let file: Blob;
  let digest: string;
  try {
    const response = await fetch(`${pathOf(paper)}/document`, { cache: "no-store" });
    if (!response.ok) return { ok: false, message: "The document was not opened." };
    file = await response.blob();
    digest = await digestOf(file);
  } catch {
    return { ok: false, message: "The document was not opened: the server did not answer." };
  }
  if (digest !== documentSha256) {
    return {
      ok: false,
      message: "The document does not have the digest above. It was not opened: do not rely on it.",
    };
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = documentName;
  link.click();
  // Freed after the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { ok: true };
}
