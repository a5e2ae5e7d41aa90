"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo } from "react";
import { LibraryPage } from "@/components/library/library-page";
import type { LibraryView } from "@/components/library/library-view";
import type { LiteratureSettingView } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import { cardActs, documentActs, literatureSwitch } from "./library-acts";

export type LibraryClientProps = {
  view: LibraryView;
  /** Null for whom the switch of literature is not shown. */
  literature: LiteratureSettingView | null;
  may: { readonly manage: boolean; readonly review: boolean };
};

/** One page for two: the administrator keeps the documents, the clinician reads the cards. */
export function LibraryClient({ view, literature, may }: LibraryClientProps) {
  const router = useRouter();
  const reload = useCallback(() => router.refresh(), [router]);
  const documents = useMemo(() => (may.manage ? documentActs(reload) : null), [may.manage, reload]);
  const cards = useMemo(() => (may.review ? cardActs(reload) : null), [may.review, reload]);
  const onSave = useMemo(
    () => (may.manage ? literatureSwitch(reload) : null),
    [may.manage, reload],
  );
  return (
    <LibraryPage
      view={view}
      documentActs={documents}
      cardActs={cards}
      literature={literature === null ? null : { setting: literature, onSave }}
      onPoll={reload}
    />
  );
}
