"use client";

import { useState, type FormEvent } from "react";
import type { Answered, Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { TextField } from "../ui/text-field";
import { Time } from "../ui/time";
import type {
  CandidateView,
  CarePatientView,
  CareTeamView,
  JoinRequestRowView,
} from "./care-team-view";
import { CarePatients, type AssignActs } from "./patients-card";
import { TeamsCard, type TeamActs } from "./teams-card";

export type CareTeamsPageProps = TeamActs &
  AssignActs & {
    teams: readonly CareTeamView[];
    candidates: readonly CandidateView[];
    unassigned: readonly CarePatientView[];
    requests: readonly JoinRequestRowView[];
    onFind: (query: string) => Promise<Answered<readonly CarePatientView[]>>;
    onDecide: (requestId: string, outcome: "accepted" | "declined") => Promise<Done>;
  };

/** A coordinator's day: who asks to join, whom nobody treats, the teams, and any patient by name or MRN. */
export function CareTeamsPage(props: CareTeamsPageProps) {
  const { unassigned, requests } = props;
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <div className="flex flex-wrap items-baseline gap-3">
        <h1 className="text-20 font-semibold">Care teams</h1>
        <span className="text-13 text-ink-2">
          You see who a patient is and who treats them, and no chart.
        </span>
      </div>
      <Card title="Requests to join" aside={waitingWords(requests.length)}>
        <Requests requests={requests} onDecide={props.onDecide} />
      </Card>
      <Card
        title="Patients without a care team"
        aside={unassigned.length === 0 ? "None" : unassigned.length}
      >
        <CarePatients
          {...props}
          label="Patients without a care team"
          patients={unassigned}
          empty="Every patient has a care team."
        />
      </Card>
      <FindCard {...props} />
      <TeamsCard {...props} />
    </div>
  );
}

function waitingWords(count: number): string {
  return count === 0 ? "None waiting" : `${count} waiting`;
}

function Requests({ requests, onDecide }: Pick<CareTeamsPageProps, "requests" | "onDecide">) {
  const [problem, setProblem] = useState("");
  const decide = async (id: string, outcome: "accepted" | "declined") => {
    const done = await onDecide(id, outcome);
    setProblem(done.ok ? "" : done.message);
  };
  if (requests.length === 0) {
    return <EmptyState>Nobody asks to join a care team.</EmptyState>;
  }
  return (
    <>
      {problem === "" ? null : (
        <p role="alert" className="px-4 py-2 text-15 text-crit">
          {problem}
        </p>
      )}
      <ul>
        {requests.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1 basis-72">
              <span className="block text-15">
                <span className="font-semibold">{request.person}</span> for {request.patient}{" "}
                <span className="text-13 text-ink-2">{request.patientDetail}</span>
              </span>
              <span className="block text-13 text-ink-2">
                “{request.reason}” <Time at={request.requestedAt} />
              </span>
            </span>
            <Button variant="primary" onClick={() => void decide(request.id, "accepted")}>
              Accept
            </Button>
            <Button onClick={() => void decide(request.id, "declined")}>Decline</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function FindCard(props: CareTeamsPageProps) {
  const [query, setQuery] = useState("");
  const [asked, setAsked] = useState("");
  const [found, setFound] = useState<readonly CarePatientView[] | null>(null);
  const [problem, setProblem] = useState("");
  const find = async (text: string) => {
    const answered = await props.onFind(text);
    setAsked(text);
    setFound(answered.ok ? answered.value : null);
    setProblem(answered.ok ? "" : answered.message);
  };
  const again = async (done: Promise<Done>): Promise<Done> => {
    const result = await done;
    if (result.ok) {
      await find(asked);
    }
    return result;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim().length > 1) {
      void find(query.trim());
    }
  };
  return (
    <Card title="Find a patient" note="By name or MRN. Each search is recorded.">
      <form role="search" onSubmit={submit} className="flex items-end gap-2 px-4 py-3">
        <TextField
          label="Name or MRN"
          value={query}
          maxLength={100}
          autoComplete="off"
          error={problem || undefined}
          onChange={(event) => setQuery(event.target.value)}
          className="w-80"
        />
        <Button type="submit">Find</Button>
      </form>
      {found === null ? null : (
        <CarePatients
          {...props}
          label="Found patients"
          patients={found}
          empty="No patient matches. Whole names and whole numbers are compared; try the MRN."
          onAssign={(patientId, to) => again(props.onAssign(patientId, to))}
          onEndCare={(assignmentId) => again(props.onEndCare(assignmentId))}
        />
      )}
    </Card>
  );
}
