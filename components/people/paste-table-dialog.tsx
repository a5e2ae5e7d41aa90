"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { TextArea, TextField } from "../ui/text-field";
import { Time } from "../ui/time";
import type { Answered, InvitationLinkView, PreviewRowView, TablePreviewView } from "./people-view";
import { roleLabels } from "./people-words";

export type PasteTableDialogProps = {
  onPreview: (text: string) => Promise<Answered<TablePreviewView>>;
  onInvite: (text: string, expected: number) => Promise<Answered<readonly InvitationLinkView[]>>;
  onClose: () => void;
};

const EXAMPLE = "Lindqvist, Amara\ta.lindqvist@clinic.example\tClinician\tAlder Red\tMD";

/** Paste, see every row, then invite; nothing happens before the last step. */
export function PasteTableDialog({ onPreview, onInvite, onClose }: PasteTableDialogProps) {
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<TablePreviewView | null>(null);
  const [links, setLinks] = useState<readonly InvitationLinkView[] | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const look = async () => {
    setIsBusy(true);
    const answered = await onPreview(text);
    setIsBusy(false);
    setPreview(answered.ok ? answered.value : null);
    setProblem(answered.ok ? "" : answered.message);
  };
  const invite = async (expected: number) => {
    setIsBusy(true);
    const answered = await onInvite(text, expected);
    setIsBusy(false);
    setProblem(answered.ok ? "" : answered.message);
    if (answered.ok) {
      setLinks(answered.value);
    }
  };
  if (links !== null) {
    return <LinksDialog links={links} onClose={onClose} />;
  }
  return (
    <Dialog
      isOpen
      title="Paste a table"
      width="wide"
      withClose
      onClose={onClose}
      actions={
        <DialogActions
          preview={preview}
          isBusy={isBusy}
          hasText={text.trim() !== ""}
          onLook={() => void look()}
          onInvite={(count) => void invite(count)}
        />
      }
    >
      <TextArea
        label="One person a line: name, e-mail, role, care team, title. A line of column names may come first."
        placeholder={EXAMPLE}
        value={text}
        rows={preview === null ? 8 : 4}
        autoFocus
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setPreview(null);
        }}
        error={problem || undefined}
        hint="Straight from a spreadsheet: tabs, semicolons or commas. Nothing is sent yet."
      />
      {preview === null ? null : <PreviewTable preview={preview} />}
    </Dialog>
  );
}

type DialogActionsProps = {
  preview: TablePreviewView | null;
  isBusy: boolean;
  hasText: boolean;
  onLook: () => void;
  onInvite: (count: number) => void;
};

function DialogActions({ preview, isBusy, hasText, onLook, onInvite }: DialogActionsProps) {
  if (preview === null) {
    return (
      <Button
        size="page"
        variant={hasText ? "primary" : "waiting"}
        disabled={isBusy}
        onClick={hasText ? onLook : undefined}
      >
        Look at every row
      </Button>
    );
  }
  const people = preview.ready === 1 ? "1 person" : `${preview.ready} people`;
  return (
    <Button
      size="page"
      variant={preview.ready > 0 ? "primary" : "waiting"}
      disabled={isBusy}
      onClick={preview.ready > 0 ? () => onInvite(preview.ready) : undefined}
    >
      {preview.ready > 0 ? `Invite ${people}` : "No row is ready"}
    </Button>
  );
}

function PreviewTable({ preview }: { preview: TablePreviewView }) {
  const { rows, ready, needFix } = preview;
  return (
    <div className="mt-4">
      <p role="status" className="mb-2 text-15 font-semibold">
        {ready} will be invited, {needFix} {needFix === 1 ? "needs" : "need"} a fix
      </p>
      <Table label="Preview">
        <TableHead>
          <TableColumn>Line</TableColumn>
          <TableColumn>Name</TableColumn>
          <TableColumn>E-mail</TableColumn>
          <TableColumn>Role</TableColumn>
          <TableColumn>Care team</TableColumn>
          <TableColumn>State</TableColumn>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <PreviewLine key={row.line} row={row} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function PreviewLine({ row }: { row: PreviewRowView }) {
  const isReady = row.problems.length === 0;
  return (
    <TableRow>
      <TableCell label="Line" className="text-ink-3">
        {row.line}
      </TableCell>
      <TableCell label="Name" className="font-semibold">
        {[row.familyName, row.givenName].filter(Boolean).join(", ")}
      </TableCell>
      <TableCell label="E-mail">{row.email}</TableCell>
      <TableCell label="Role">{roleLabels(row.roles) || row.roleText}</TableCell>
      <TableCell label="Care team">{row.teamName}</TableCell>
      <TableCell label="State" className={isReady ? "text-ok" : "text-warn"}>
        <span className="inline-flex items-start gap-1.5">
          {isReady ? (
            <Check aria-hidden="true" size={16} className="mt-0.5 shrink-0" />
          ) : (
            <TriangleAlert aria-hidden="true" size={16} className="mt-0.5 shrink-0" />
          )}
          {isReady ? "Ready" : row.problems.map(({ message }) => message).join(" ")}
        </span>
      </TableCell>
    </TableRow>
  );
}

function LinksDialog({
  links,
  onClose,
}: {
  links: readonly InvitationLinkView[];
  onClose: () => void;
}) {
  const [isCopied, setIsCopied] = useState(false);
  const urlOf = (path: string) => new URL(path, window.location.origin).href;
  const copyAll = async () => {
    const lines = links.map(({ email, path }) => `${email}\t${urlOf(path)}`);
    await navigator.clipboard.writeText(lines.join("\n"));
    setIsCopied(true);
  };
  const first = links[0];
  return (
    <Dialog
      isOpen
      title={`${links.length === 1 ? "1 person" : `${links.length} people`} invited`}
      width="wide"
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button size="page" variant="primary" onClick={() => void copyAll()}>
            {isCopied ? "Copied" : "Copy all links"}
          </Button>
          <Button size="page" onClick={onClose}>
            I have kept the links
          </Button>
        </>
      }
    >
      <p className="mb-4 text-16">
        These links are shown this once and no mail is sent: give each person their own. Each works
        once
        {first ? (
          <>
            , until <Time at={first.expiresAt} />
          </>
        ) : null}
        .
      </p>
      <ul className="space-y-3">
        {links.map((link) => (
          <li key={link.invitationId}>
            <TextField
              label={`${link.familyName}, ${link.givenName}, ${link.email}`}
              value={urlOf(link.path)}
              readOnly
              onFocus={(event) => event.target.select()}
              className="[&_input]:font-mono [&_input]:text-13"
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
