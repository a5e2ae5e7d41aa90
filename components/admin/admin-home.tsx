"use client";

import { useMemo, useState } from "react";
import { PasteTableDialog } from "../people/paste-table-dialog";
import { PeopleTable } from "../people/people-table";
import type { Done, PersonView, SessionRowView } from "../people/people-view";
import { usePageShell } from "../shell/shell-context";
import { ConfirmDialog } from "../ui/confirm-dialog";
import type { DecisionView, SetupView } from "./admin-view";
import { DecisionsCard } from "./decisions-card";
import { MakeLiveDialog, type MakeLiveDialogProps } from "./make-live-dialog";
import { PersonPane, type PeopleActs } from "./person-pane";
import { SetupCard } from "./setup-card";

export const PEOPLE_KEYS = [
  {
    title: "People",
    keys: [
      { label: "Find a person", keys: ["/"] },
      { label: "Next person", keys: ["J"] },
      { label: "Previous person", keys: ["K"] },
      { label: "Open the person", keys: ["Enter"] },
      { label: "Close the person", keys: ["Esc"] },
    ],
  },
];

export type AdminHomeProps = PeopleActs &
  Pick<MakeLiveDialogProps, "onMakeLive" | "onMade"> & {
    setup: SetupView;
    decisions: readonly DecisionView[];
    oldestDays: number | null;
    people: readonly PersonView[];
    sessions: readonly SessionRowView[];
    today: string;
    onConfirmRoles: () => Promise<Done>;
    /** After links were shown, the lists are read again. */
    onInvited: () => void;
  };

type Sheet =
  | { kind: "roles" }
  | { kind: "make_live" }
  | { kind: "paste" }
  | { kind: "end_access"; person: PersonView }
  | null;

/** What is missing, what waits for a decision, and the people. */
export function AdminHome(props: AdminHomeProps) {
  const { people } = props;
  const [sheet, setSheet] = useState<Sheet>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: PEOPLE_KEYS }), []));
  const close = () => setSheet(null);
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <h1 className="sr-only">Administration</h1>
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <SetupCard
            setup={props.setup}
            onStart={(step) => {
              if (step === "roles") {
                setSheet({ kind: "roles" });
              } else {
                setSheet({ kind: step === "live_clinic" ? "make_live" : "paste" });
              }
            }}
          />
          <DecisionsCard
            decisions={props.decisions}
            oldestDays={props.oldestDays}
            onOpenPerson={setOpenId}
            onEndAccess={(id) => {
              const leaver = people.find(({ membershipId }) => membershipId === id);
              setSheet(leaver === undefined ? null : { kind: "end_access", person: leaver });
            }}
          />
        </div>
        <PeopleTable
          people={people}
          today={props.today}
          selectedId={openId}
          usesLetters={usesLetters}
          limit={8}
          onOpen={setOpenId}
          onClose={() => setOpenId(null)}
          onPasteTable={() => setSheet({ kind: "paste" })}
        />
      </div>
      <PersonPane {...props} openId={openId} onClose={() => setOpenId(null)} />
      <HomeSheet {...props} sheet={sheet} onClose={close} />
    </div>
  );
}

function HomeSheet({
  sheet,
  onClose,
  ...props
}: AdminHomeProps & { sheet: Sheet; onClose: () => void }) {
  const [problem, setProblem] = useState("");
  const run = async (act: Promise<Done>) => {
    const done = await act;
    setProblem(done.ok ? "" : done.message);
    if (done.ok) {
      onClose();
    }
  };
  switch (sheet?.kind) {
    case "make_live":
      return <MakeLiveDialog {...props} onClose={onClose} />;
    case "paste":
      return (
        <PasteTableDialog
          {...props}
          onClose={() => {
            onClose();
            props.onInvited();
          }}
        />
      );
    case "roles":
      return (
        <ConfirmDialog
          isOpen
          title="Check the roles"
          confirmLabel="These roles are right"
          error={problem || undefined}
          onConfirm={() => void run(props.onConfirmRoles())}
          onClose={onClose}
        >
          Clinicians sign and nurses draft, for their care team&apos;s patients only. Coordinators
          assign care teams and see identity only. Administrators and compliance officers read no
          chart.
        </ConfirmDialog>
      );
    case "end_access":
      return (
        <ConfirmDialog
          isOpen
          title={`End access of ${sheet.person.givenName} ${sheet.person.familyName}`}
          confirmLabel="End access"
          error={problem || undefined}
          onConfirm={() => void run(props.onEndAccess(sheet.person.membershipId))}
          onClose={onClose}
        >
          Every session ends at once and no new sign-in works. What this person wrote stays.
        </ConfirmDialog>
      );
    case undefined:
      return null;
  }
}
