"use client";

import { useState } from "react";
import type { LiteratureSettingView } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import type { Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { FactList } from "../ui/fact-list";
import { formatDay } from "../ui/time-text";
import { literatureFacts, literatureState } from "./literature-setting-words";

export type LiteratureCardProps = {
  setting: LiteratureSettingView;
  /** Null for who may look and not change. */
  onSave: ((basedOn: number, isOn: boolean) => Promise<Done>) | null;
};

/** Whether a register of literature may be asked, and what leaves when it is. */
export function LiteratureCard({ setting, onSave }: LiteratureCardProps) {
  const { changed } = setting;
  const by =
    changed === null ? "" : `, since ${formatDay(changed.at.slice(0, 10))} by ${changed.by}`;
  return (
    <Card
      title="Literature beside the case"
      note={`${literatureState(setting)}${by}`}
      aside={onSave === null ? null : <TurnIt setting={setting} onSave={onSave} />}
    >
      <FactList
        className="px-4 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
        facts={literatureFacts(setting)}
      />
    </Card>
  );
}

type TurnItProps = {
  setting: LiteratureSettingView;
  onSave: NonNullable<LiteratureCardProps["onSave"]>;
};

function TurnIt({ setting, onSave }: TurnItProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState("");
  const { isOn, version, register } = setting;
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    const done = await onSave(version, !isOn);
    setIsBusy(false);
    setRefusal(done.ok ? "" : done.message);
  };
  return (
    <>
      <span role="status" className="font-semibold text-warn">
        {refusal}
      </span>
      {register === null && !isOn ? null : (
        <Button size="row" aria-disabled={isBusy} onClick={() => void save()}>
          {isOn ? "Switch literature off" : "Switch literature on"}
        </Button>
      )}
    </>
  );
}
