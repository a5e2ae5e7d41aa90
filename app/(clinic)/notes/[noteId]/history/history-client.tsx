"use client";

import { useMemo, useState } from "react";
import { useCompared } from "@/app/_client/use-compared";
import { AttestationCard } from "@/components/attestation/attestation-card";
import type { PeopleView, SourceView } from "@/components/notes/note-view";
import { Changes } from "@/components/notes/signed/comparison/changes";
import type { SignedNoteView, VersionView } from "@/components/notes/signed/signed-view";
import { VersionList } from "@/components/notes/signed/version-list";
import { readSourceLines } from "@/components/notes/source-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageBar } from "@/components/ui/page-bar";
import type { Attestation } from "@/lib/phi/attestation.schema";

type HistoryProps = {
  readonly noteId: string;
  readonly title: string;
  readonly versions: readonly VersionView[];
  readonly source: SourceView;
  readonly people: PeopleView;
  readonly meId: string;
  readonly attestation: Attestation | null;
};

/** What changed between two versions of a draft. */
export function HistoryClient(props: HistoryProps) {
  const { noteId, versions, source } = props;
  const last = versions.at(-1)?.number ?? 1;
  const [compared, setCompared] = useState<SignedNoteView["compared"]>({
    from: Math.max(1, last - 1),
    to: last,
  });
  const contents = useCompared(noteId, versions.length === 0 ? null : compared);
  const lines = useMemo(
    () => (contents === null ? [] : readSourceLines(source.documentId, source.text, contents.to)),
    [contents, source],
  );
  return (
    <>
      <PageBar title={props.title} note="Versions of this draft">
        <LinkButton href={`/notes/${noteId}`}>Back to the note</LinkButton>
      </PageBar>
      <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto">
        <section
          aria-label="Changes"
          className="min-h-0 min-w-0 flex-1 overflow-auto bg-surface py-1"
          tabIndex={0}
        >
          {versions.length < 2 ? (
            <EmptyState>
              One version so far. Save a version to compare it with the draft.
            </EmptyState>
          ) : (
            <Changes
              contents={contents}
              documentId={source.documentId}
              lines={lines}
              people={props.people}
              meId={props.meId}
            />
          )}
        </section>
        <aside
          aria-label="Versions"
          className="w-106 shrink-0 space-y-4 overflow-auto px-5 py-4 max-xl:w-88 max-lg:w-full"
        >
          <VersionList versions={versions} compared={compared} onCompare={setCompared} />
          {props.attestation ? <AttestationCard attestation={props.attestation} /> : null}
        </aside>
      </div>
    </>
  );
}
