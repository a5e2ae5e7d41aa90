"use client";

import { useEffect, useMemo, useState } from "react";
import { MODELS_KEYS, useModelsKeys } from "../models/use-models-keys";
import { usePageShell } from "../shell/shell-context";
import { Button } from "../ui/button";
import { CardDrawer } from "./card-drawer";
import { CardsCard } from "./cards-card";
import { EMPTY_DOCUMENT, nextVersionDraft, type DocumentDraft } from "./document-draft";
import { DocumentDrawer } from "./document-drawer";
import { DocumentForm } from "./document-form";
import { DocumentsCard } from "./documents-card";
import { LiteratureCard, type LiteratureCardProps } from "./literature-card";
import type { CardActs, DocumentActs, LibraryView } from "./library-view";

export type LibraryPageProps = {
  view: LibraryView;
  /** The administrator's acts; null in everybody else's view. */
  documentActs: DocumentActs | null;
  /** The clinician's acts; null for who is none. */
  cardActs: CardActs | null;
  /** How literature stands, and the administrator's switch; null for whom it is not shown. */
  literature: LiteratureCardProps | null;
  /** Asks the server again, while a document is on its way. */
  onPoll: () => void;
};

const POLL_MS = 4_000;

/** What a draft may cite beside the chart: the shipped cards, and the clinic's own documents. */
export function LibraryPage({
  view,
  documentActs,
  cardActs,
  literature,
  onPoll,
}: LibraryPageProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [draft, setDraft] = useState<DocumentDraft | null>(null);
  const close = useMemo(() => () => setOpenId(null), []);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: MODELS_KEYS }), []));
  useModelsKeys(openId, usesLetters, close);
  usePolling(view, onPoll);
  const open = { openId, onOpen: setOpenId };
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-20 font-semibold">Reference library</h1>
          <p className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
            Published knowledge that a draft may show beside a case. It holds nothing about any
            patient, and decides nothing.
          </p>
          {documentActs === null ? null : (
            <Button variant="primary" onClick={() => setDraft(EMPTY_DOCUMENT)}>
              Add document
            </Button>
          )}
        </div>
        {documentActs !== null || view.documents.length > 0 ? (
          <DocumentsCard
            documents={view.documents}
            index={view.index}
            aside={documentActs === null ? null : <RenewIndex onRebuild={documentActs.onRebuild} />}
            {...open}
          />
        ) : null}
        {literature === null ? null : <LiteratureCard {...literature} />}
        <CardsCard cards={view.cards} {...open} />
      </div>
      <OpenDrawer
        {...{ view, documentActs, cardActs, openId }}
        onReplace={setDraft}
        onClose={close}
      />
      {documentActs === null || draft === null ? null : (
        <DocumentForm
          draft={draft}
          onDraft={setDraft}
          onAdd={documentActs.onAdd}
          onAdded={() => setDraft(null)}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  );
}

function RenewIndex({ onRebuild }: Pick<DocumentActs, "onRebuild">) {
  const [told, setTold] = useState("");
  const press = async () => {
    const done = await onRebuild();
    setTold(done.ok ? "Asked for. The worker looks through the index." : done.message);
  };
  return (
    <>
      <span role="status">{told}</span>
      <Button size="row" onClick={() => void press()}>
        Renew index
      </Button>
    </>
  );
}

type OpenDrawerProps = Omit<LibraryPageProps, "onPoll" | "literature"> & {
  openId: string | null;
  onReplace: (draft: DocumentDraft) => void;
  onClose: () => void;
};

function OpenDrawer(props: OpenDrawerProps) {
  const { view, documentActs, cardActs, openId, onReplace, onClose } = props;
  const card = view.cards.find(({ id }) => id === openId);
  if (card !== undefined) {
    return <CardDrawer key={card.id} card={card} acts={cardActs} onClose={onClose} />;
  }
  const document = view.documents.find(({ id }) => id === openId);
  if (document === undefined) return null;
  const acts =
    documentActs === null
      ? null
      : { ...documentActs, onReplace: () => onReplace(nextVersionDraft(document)) };
  return <DocumentDrawer key={document.id} document={document} acts={acts} onClose={onClose} />;
}

/** While something waits or is being indexed, the page looks again by itself. */
function usePolling({ documents }: LibraryView, onPoll: () => void): void {
  const isUnderWay = documents.some(
    ({ state, archivedAt }) =>
      archivedAt === null && (state === "waiting" || state === "read" || state === "importing"),
  );
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(onPoll, POLL_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, onPoll]);
}
