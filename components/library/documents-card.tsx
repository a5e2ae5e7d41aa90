"use client";

import { Ban, Check, Clock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Card } from "../ui/card";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Tag } from "../ui/tag";
import { Time } from "../ui/time";
import type { LibraryDocumentView, LibraryView } from "./library-view";
import { citationWords, DOCUMENT_KIND_WORDS, DOCUMENT_STATE_WORDS } from "./library-words";

export type DocumentsCardProps = {
  documents: readonly LibraryDocumentView[];
  index: LibraryView["index"];
  aside: ReactNode;
  openId: string | null;
  onOpen: (id: string) => void;
};

/** The clinic's own documents: what they are, where they are from, how they stand. */
export function DocumentsCard({ documents, index, aside, openId, onOpen }: DocumentsCardProps) {
  const passages = index?.passages ?? 0;
  const found = `${passages.toLocaleString("en-US")} ${passages === 1 ? "passage" : "passages"} can be found`;
  return (
    <Card title="Documents of this clinic" note={found} aside={aside}>
      {documents.length === 0 ? (
        <p className="px-4 py-3 text-15 text-ink-2">
          No documents yet. Guidelines and house rules that you add here are found beside the cards,
          by the people of this clinic alone.
        </p>
      ) : (
        <Table label="Documents of this clinic">
          <TableHead>
            <TableColumn>Document</TableColumn>
            <TableColumn>From</TableColumn>
            <TableColumn>Added</TableColumn>
            <TableColumn align="right">Passages</TableColumn>
            <TableColumn>State</TableColumn>
          </TableHead>
          <TableBody>
            {documents.map((document) => (
              <TableRow
                key={document.id}
                twoLines
                isSelected={openId === document.id}
                onClick={() => onOpen(document.id)}
                className="cursor-pointer"
              >
                <TableCell
                  className="py-1 break-words"
                  detail={`${DOCUMENT_KIND_WORDS[document.kind]}, version ${document.version}`}
                >
                  <button
                    type="button"
                    data-row={document.id}
                    className="ring-inset-focus text-left font-semibold"
                  >
                    {document.title}
                  </button>
                </TableCell>
                <TableCell label="From" className="text-ink-2">
                  {citationWords(document)}
                </TableCell>
                <TableCell label="Added" detail={document.addedBy} className="whitespace-nowrap">
                  <Time at={document.addedAt} form="date" />
                </TableCell>
                <TableCell label="Passages" className="text-right max-sm:text-left">
                  {document.passages.toLocaleString("en-US")}
                </TableCell>
                <TableCell label="State">
                  <DocumentTag document={document} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}

const LOOK = {
  waiting: { tone: "neutral", Icon: Clock },
  importing: { tone: "neutral", Icon: Clock },
  read: { tone: "neutral", Icon: Clock },
  to_confirm: { tone: "warn", Icon: TriangleAlert },
  indexed: { tone: "ok", Icon: Check },
  refused: { tone: "crit", Icon: Ban },
} as const;

/** The state of a document: glyph, word and colour. */
export function DocumentTag({ document }: { document: LibraryDocumentView }) {
  if (document.archivedAt !== null) return <Tag className="whitespace-nowrap">Archived</Tag>;
  const { tone, Icon } = LOOK[document.state];
  return (
    <Tag
      tone={tone}
      pending={tone === "neutral"}
      icon={<Icon aria-hidden="true" size={16} />}
      className="whitespace-nowrap"
    >
      {DOCUMENT_STATE_WORDS[document.state]}
    </Tag>
  );
}
