"use client";

import { useRouter } from "next/navigation";
import { ask, sendAct } from "@/app/_client/people-acts";
import { sendJson } from "@/app/_client/send-json";
import { DeidentificationPage } from "@/components/admin/deidentification-page";
import type {
  PolicyPageView,
  SavedPolicyView,
  TriedTextView,
} from "@/components/admin/policy/policy-view";
import type { Done } from "@/components/people/people-view";
import type { PolicyContent } from "@/lib/phi/policy/policy.schema";

export function DeidentificationClient({ view }: { view: PolicyPageView }) {
  const router = useRouter();
  const act = async (url: string, body: object): Promise<Done> => {
    const done = await sendAct(url, body);
    router.refresh();
    return done;
  };
  return (
    <DeidentificationPage
      view={view}
      onTry={tryPolicy}
      onSave={async (basedOn, content) => {
        const saved = await savePolicy(basedOn, content);
        if (saved.ok) router.refresh();
        return saved;
      }}
      onReload={() => router.refresh()}
      onDecide={({ ids }, outcome) => act("/api/setup/decide-suggestion", { ids, outcome })}
      onConfirm={() => act("/api/setup/confirm", { step: "deidentification" })}
    />
  );
}

function tryPolicy(text: string, content: PolicyContent) {
  return ask<TriedTextView>("/api/setup/deidentify", { text, content });
}

async function savePolicy(basedOn: number, content: PolicyContent): Promise<SavedPolicyView> {
  const answer = await sendJson<{ version: number }>("/api/setup/save-policy", {
    body: { basedOn, content },
  });
  if (answer.ok) return { ok: true, version: answer.value.version };
  const { code, message, details } = answer.error;
  const theirs = code === "policy.version_moved" ? Number(details["version"]) : null;
  return { ok: false, message, theirs };
}
