"use client";

import { X } from "lucide-react";
import { useState, type FormEvent } from "react";
import type { Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { IconButton } from "../ui/icon-button";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import type { CandidateView, CareTeamView } from "./care-team-view";

export type TeamActs = {
  onCreateTeam: (name: string) => Promise<Done>;
  onAddMember: (teamId: string, membershipId: string) => Promise<Done>;
  onRemoveMember: (teamId: string, membershipId: string) => Promise<Done>;
};

export type TeamsCardProps = TeamActs & {
  teams: readonly CareTeamView[];
  candidates: readonly CandidateView[];
};

/** Care teams, who is on them, and a line to make one more. */
export function TeamsCard(props: TeamsCardProps) {
  const [problem, setProblem] = useState("");
  const told = async (done: Promise<Done>) => {
    const result = await done;
    setProblem(result.ok ? "" : result.message);
    return result.ok;
  };
  const note = "Nobody adds themselves.";
  return (
    <Card title="Care teams" note={note}>
      {problem === "" ? null : (
        <p role="alert" className="px-4 py-2 text-15 text-crit">
          {problem}
        </p>
      )}
      {props.teams.length === 0 ? (
        <EmptyState>No care team yet. Name the first one below.</EmptyState>
      ) : (
        <ul>
          {props.teams.map((team) => (
            <TeamLine key={team.id} team={team} {...props} told={told} />
          ))}
        </ul>
      )}
      <NewTeam onCreate={(name) => told(props.onCreateTeam(name))} />
    </Card>
  );
}

type TeamLineProps = TeamsCardProps & {
  team: CareTeamView;
  told: (done: Promise<Done>) => Promise<boolean>;
};

function TeamLine({ team, candidates, told, onAddMember, onRemoveMember }: TeamLineProps) {
  const onIt = new Set(team.members.map(({ membershipId }) => membershipId));
  const free = candidates.filter(({ membershipId, isSelf }) => !isSelf && !onIt.has(membershipId));
  const patients = team.patients === null ? "" : `, ${countOf(team.patients, "patient")}`;
  return (
    <li className="border-b border-line px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="text-15 font-semibold">{team.name}</h3>
        <span className="text-13 text-ink-2">
          {countOf(team.members.length, "member")}
          {patients}
        </span>
        <Select
          label={`Add to ${team.name}`}
          labelPlace="hidden"
          value=""
          options={[
            { value: "", label: free.length === 0 ? "Everybody is on it" : "Add a person" },
            ...free.map(({ membershipId, label }) => ({ value: membershipId, label })),
          ]}
          onChange={(event) => void told(onAddMember(team.id, event.target.value))}
          className="ml-auto w-60"
        />
      </div>
      <ul className="mt-2 flex flex-wrap gap-2">
        {team.members.map((member) => (
          <li
            key={member.membershipId}
            className="flex items-center gap-1 rounded-control border border-line-strong pl-2.5 text-15"
          >
            {member.familyName}, {member.givenName}
            {member.isActive ? "" : " (access ended)"}
            <IconButton
              label={`Take ${member.givenName} ${member.familyName} off ${team.name}`}
              icon={<X aria-hidden="true" size={16} />}
              onClick={() => void told(onRemoveMember(team.id, member.membershipId))}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function NewTeam({ onCreate }: { onCreate: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && (await onCreate(name.trim()))) {
      setName("");
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex items-end gap-2 px-4 py-3">
      <TextField
        label="Name of a new team"
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        className="w-72"
      />
      <Button type="submit" variant={name.trim() === "" ? "waiting" : "secondary"}>
        Make team
      </Button>
    </form>
  );
}
