import {
  DATA_CLASS_WORDS,
  ZONE_WORDS,
  type DataClass,
  type Zone,
} from "@/lib/llm/gate/door.schema";
import { Band } from "../../ui/band";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { Time } from "../../ui/time";
import { formatUtc } from "../../ui/time-text";
import { taskWords } from "../cards/calls-card";
import { refusedChecks } from "../gate-checks";
import type { AgreementView, CallView } from "../models-view";
import {
  callAgreementWords,
  codeWords,
  costWords,
  identifierWords,
  sentWords,
} from "../models-words";
import { CallOutcome } from "../state-tags";
import { ChecksList } from "./checks-list";

export type CallDrawerProps = {
  call: CallView;
  agreement: AgreementView | undefined;
  onClose: () => void;
};

/** One try at a call: what was sent to whom, under what, and why not. */
export function CallDrawer({ call, agreement, onClose }: CallDrawerProps) {
  const isRefused = call.state === "refused";
  return (
    <Drawer title={call.deploymentName} onClose={onClose} takesFocus>
      {isRefused ? (
        <Band tone="refused" title="Refused">
          {codeWords(call.code)}{" "}
          <strong className="font-semibold">Nothing was sent and no connection was opened.</strong>
        </Band>
      ) : null}
      {call.state === "failed" || call.state === "unknown" ? (
        <Band tone="warn" title={call.state === "failed" ? "Failed" : "Unknown"}>
          {codeWords(call.code)}
        </Band>
      ) : null}
      <FactList className="px-5 py-4" facts={factsOf(call, agreement)} />
      {isRefused ? <ChecksList checks={refusedChecks(call)} /> : null}
    </Drawer>
  );
}

function factsOf(call: CallView, agreement: AgreementView | undefined): FactView[] {
  const { inputTokens, outputTokens } = call;
  const facts: (FactView | null)[] = [
    {
      label: "When",
      value: <Time at={call.startedAt} form="dateTimeSeconds" />,
      detail: formatUtc(call.startedAt),
    },
    { label: "Asked by", value: call.requester },
    { label: "Task", value: taskWords(call.task) },
    { label: "Zone", value: ZONE_WORDS[call.zone as Zone] ?? call.zone },
    {
      label: "Data",
      value: `${DATA_CLASS_WORDS[call.dataClass as DataClass] ?? call.dataClass}, ${identifierWords(call)}`,
    },
    { label: "Sent", value: sentWords(call) },
    { label: "Agreement", value: callAgreementWords(call, agreement) },
    {
      label: "Outcome",
      value: <CallOutcome call={call} />,
      ...(call.attempt > 1 ? { detail: `Try ${call.attempt} of one call` } : {}),
    },
    inputTokens === null || outputTokens === null
      ? null
      : { label: "Tokens", value: `${inputTokens} in, ${outputTokens} out` },
    { label: "Cost", value: costWords(call.costMicros) },
    { label: "Version", value: `${call.deploymentVersion} of the deployment` },
  ];
  return facts.filter((fact) => fact !== null);
}
