"use client";

import { TriangleAlert } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { usePageShell } from "../shell/shell-context";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { ReasonDialog } from "../ui/reason-dialog";
import { TableFoot } from "../ui/table";
import { Tag } from "../ui/tag";
import { AuditFilters, type ShownName } from "./audit-filters";
import { auditHref, changedQuery, countWords, exportHref } from "./audit-href";
import type {
  AuditQueryView,
  AuditResultView,
  DisclosureView,
  IdentityAskView,
  IdentityView,
  OptionView,
  Told,
} from "./audit-view";
import { DisclosureAnswer } from "./disclosure-answer";
import { EntryDrawer } from "./entry-drawer";
import { EntryTable } from "./entry-table";
import { IdentityDialog } from "./identity-dialog";
import { QuestionCards } from "./question-cards";
import { AUDIT_KEYS, useAuditKeys, useSelection } from "./use-audit-keys";

export type AuditPageProps = {
  query: AuditQueryView;
  /** Null until something was asked. */
  result: AuditResultView | null;
  disclosures: DisclosureView | null;
  people: readonly OptionView[];
  actions: readonly OptionView[];
  shownName: ShownName | null;
  nameProblem: string | null;
  onAsk: (query: Partial<AuditQueryView>) => void;
  onLookUp: (ask: IdentityAskView) => Promise<Told<readonly IdentityView[]>>;
  onNameKnown: (patient: IdentityView, reason: string) => void;
  onShowName: (reason: string) => void;
  onReadReason: (entryId: string) => Promise<Told<string>>;
};

type Sheet = "patient" | "name" | "export" | null;

/** Three questions, the filters, the entries and one entry's drawer. */
export function AuditPage(props: AuditPageProps) {
  const { query, result } = props;
  const [sheet, setSheet] = useState<Sheet>(null);
  const selection = useSelection(result?.rows ?? []);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: AUDIT_KEYS }), []));
  const ask = (change: Partial<AuditQueryView>) => props.onAsk(changedQuery(query, change));
  const askQuestion = (question: AuditQueryView["question"]) => {
    ask({ question, action: undefined });
    if (question === "chart" && query.patient === undefined) {
      setSheet("patient");
    }
  };
  useAuditKeys({
    usesLetters,
    selection,
    onAsk: askQuestion,
    onExport: () => setSheet(result === null ? null : "export"),
  });
  const row = result?.rows.find(({ id }) => id === selection.id);
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col panes:overflow-auto">
        <div className="space-y-3 border-b border-line bg-canvas px-4 py-3 lg:px-6">
          <AuditTitle />
          <QuestionCards selected={query.question} onAsk={askQuestion} />
          {result === null && query.question === undefined ? null : (
            <AuditFilters
              {...props}
              onChange={ask}
              onChoosePatient={() => setSheet("patient")}
              onShowName={() => setSheet("name")}
            />
          )}
          {props.nameProblem === null ? null : (
            <p role="alert" className="text-15 text-crit">
              {props.nameProblem}
            </p>
          )}
        </div>
        {props.disclosures === null ? null : <DisclosureAnswer answer={props.disclosures} />}
        <AuditResult
          {...props}
          selectedId={selection.id}
          onOpen={selection.open}
          onExport={() => setSheet("export")}
        />
      </div>
      {row === undefined ? null : (
        <EntryDrawer
          row={row}
          onPrevious={() => selection.step(-1)}
          onNext={() => selection.step(1)}
          onClose={selection.close}
          onReadReason={props.onReadReason}
        />
      )}
      <AuditSheet {...props} sheet={sheet} onClose={() => setSheet(null)} />
    </div>
  );
}

function AuditTitle() {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h1 className="text-20 font-semibold">Audit trail</h1>
      <Tag tone="warn" icon={<TriangleAlert aria-hidden="true" size={16} className="shrink-0" />}>
        Protected from the application, not from a database owner
      </Tag>
      <span className="ml-auto text-13 text-ink-2">Your own look-ups are entries too.</span>
    </div>
  );
}

type AuditResultProps = Pick<AuditPageProps, "query" | "result" | "onAsk"> & {
  selectedId: string | null;
  onOpen: (id: string) => void;
  onExport: () => void;
};

function AuditResult({ query, result, onAsk, selectedId, onOpen, onExport }: AuditResultProps) {
  if (result === null) {
    return <NotAsked query={query} onAsk={onAsk} />;
  }
  const { main, note } = countWords(result.counts);
  return (
    <>
      {result.isPatientKnown ? null : (
        <Band tone="warn" title={`No patient has the number ${query.patient ?? ""}.`}>
          The search itself was recorded. Check the number, or look the patient up.
        </Band>
      )}
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 bg-surface px-4 py-1.5 lg:px-6">
        <h2 className="text-pane font-semibold">{main}</h2>
        <span className="text-13 text-ink-2">{note}</span>
        <Button className="ml-auto" keys="X" onClick={onExport}>
          Export
        </Button>
      </div>
      <div className="flex-1 bg-surface">
        {result.rows.length === 0 ? (
          <Aligned>No entries match. The search itself was recorded.</Aligned>
        ) : (
          <EntryTable
            rows={result.rows}
            selectedId={selectedId}
            showsPatient={query.patient === undefined}
            onOpen={onOpen}
          />
        )}
        <TableFoot>
          <PageLink
            label="Newer"
            cursor={result.newer}
            href={auditHref({ ...query, older: undefined, newer: result.newer ?? undefined })}
          />
          <PageLink
            label="Older"
            cursor={result.older}
            href={auditHref({ ...query, newer: undefined, older: result.older ?? undefined })}
          />
        </TableFoot>
      </div>
    </>
  );
}

function PageLink({ label, cursor, href }: { label: string; cursor: string | null; href: string }) {
  return cursor === null ? (
    <span className="px-2.5 text-15 text-ink-3">{label}</span>
  ) : (
    <LinkButton size="row" href={href}>
      {label}
    </LinkButton>
  );
}

function NotAsked({ query, onAsk }: Pick<AuditPageProps, "query" | "onAsk">) {
  if (query.question === "chart") {
    return <Aligned>Choose the patient whose chart you ask about.</Aligned>;
  }
  if (query.question === "person") {
    return <Aligned>Choose the person you ask about.</Aligned>;
  }
  return (
    <Aligned actions={<Button onClick={() => onAsk({ period: "90" })}>Show every entry</Button>}>
      Choose a question, or look at every entry of the last 90 days.
    </Aligned>
  );
}

/** Words in the same column as the questions above. */
function Aligned({ children, actions }: { children: string; actions?: ReactNode }) {
  return (
    <div className="lg:px-2">
      <EmptyState actions={actions}>{children}</EmptyState>
    </div>
  );
}

type AuditSheetProps = AuditPageProps & { sheet: Sheet; onClose: () => void };

function AuditSheet({ sheet, onClose, query, result, ...props }: AuditSheetProps) {
  if (sheet === "patient") {
    const choose = (patient: string) => {
      onClose();
      props.onAsk(changedQuery(query, { patient }));
    };
    return (
      <IdentityDialog
        onLookUp={props.onLookUp}
        onChoose={(patient, reason) => {
          props.onNameKnown(patient, reason);
          choose(patient.number);
        }}
        onChooseNumber={choose}
        onClose={onClose}
      />
    );
  }
  if (sheet === "export" && result !== null) {
    return (
      <Dialog isOpen title="Export" onClose={onClose}>
        <p className="mb-4 text-16">
          {countWords(result.counts).main}, no names of patients in them. The export is an entry,
          with its count and checksum.
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={exportHref(query, "csv")} download variant="primary" size="page">
            Table (CSV)
          </LinkButton>
          <LinkButton href={exportHref(query, "ndjson")} download size="page">
            Exact entries (NDJSON)
          </LinkButton>
        </div>
      </Dialog>
    );
  }
  return (
    <ReasonDialog
      isOpen={sheet === "name"}
      title="Show name"
      question="Why do you need the name?"
      confirmLabel="Show name"
      onConfirm={(reason) => {
        onClose();
        props.onShowName(reason);
      }}
      onClose={onClose}
    />
  );
}
