"use client";

import { useState } from "react";
import { DATA_CLASS_WORDS, TASK_WORDS } from "@/lib/llm/gate/door.schema";
import type { DeploymentContent } from "@/lib/llm/deployments/deployment.schema";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { Time } from "../../ui/time";
import { rolesWords } from "../cards/deployments-card";
import { deploymentChecks } from "../gate-checks";
import type { DeploymentView, ModelActs, ModelsView } from "../models-view";
import { isPaperCode, PROVIDER_WORDS, refusalReason } from "../models-words";
import { ZoneName } from "../state-tags";
import { ChecksList } from "./checks-list";
import { ConnectionTest } from "./connection-test";

export type DeploymentDrawerProps = {
  deployment: DeploymentView;
  view: ModelsView;
  today: string;
  onClose: () => void;
  /** Null for who may look and not change. */
  manage: (ModelActs & { onEdit: () => void; onRenew: () => void }) | null;
};

/** One deployment: why it is refused, what it is, what a call must pass, and its switch. */
export function DeploymentDrawer(props: DeploymentDrawerProps) {
  const { deployment, view, manage } = props;
  return (
    <Drawer title={deployment.name} onClose={props.onClose} takesFocus>
      <Refusal {...props} />
      {manage === null ? null : <Switch deployment={deployment} manage={manage} />}
      <FactList className="px-5 py-4" facts={factsOf(deployment)} />
      <ChecksList checks={deploymentChecks(deployment, view.policy)} />
      {manage === null ? null : <ConnectionTest deployment={deployment} {...manage} />}
      <p className="border-t border-line px-5 py-4 text-13 text-ink-2">
        <KeyWords deployment={deployment} />
      </p>
    </Drawer>
  );
}

function Refusal({ deployment, view, today, manage }: DeploymentDrawerProps) {
  const agreement = view.agreements.find(({ id }) => id === deployment.agreementId);
  const reason = refusalReason(deployment, agreement, today);
  if (reason === null) return null;
  const { refusal, state } = deployment;
  if (state === "deidentified_only") {
    return (
      <Band tone="warn" title="De-identified text only">
        {reason} Until that is mended, text goes with placeholders.
      </Band>
    );
  }
  const isPaper = isPaperCode(refusal);
  const isWaiting = refusal === "llm.agreement_not_confirmed";
  return (
    <Band
      tone="refused"
      title={refusedTitle(refusal)}
      actions={
        manage === null || isWaiting || !isPaper ? null : (
          <Button variant="primary" onClick={manage.onRenew}>
            {agreement === undefined ? "Add agreement" : "Renew agreement"}
          </Button>
        )
      }
    >
      {reason}{" "}
      <strong className="font-semibold">Nothing is sent and no connection is opened.</strong>
    </Band>
  );
}

function refusedTitle(refusal: DeploymentView["refusal"]): string {
  if (refusal === "llm.agreement_other_host") return "Refused: no host of its agreement";
  return isPaperCode(refusal) ? "Refused: no live agreement" : "Refused";
}

function Switch({
  deployment,
  manage,
}: {
  deployment: DeploymentView;
  manage: ModelActs & { onEdit: () => void };
}) {
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const flip = async () => {
    setIsBusy(true);
    const content = { ...contentOf(deployment), isEnabled: !deployment.isEnabled };
    const saved = await manage.onSaveDeployment({
      deploymentId: deployment.id,
      basedOn: deployment.version,
      content,
    });
    setIsBusy(false);
    setProblem(saved.ok ? "" : saved.message);
    manage.onReload();
  };
  return (
    <div className="px-5 pt-4">
      <div className="flex flex-wrap gap-2">
        <Button disabled={isBusy} onClick={() => void flip()}>
          {deployment.isEnabled ? "Switch off" : "Switch on"}
        </Button>
        <Button onClick={manage.onEdit}>Edit</Button>
      </div>
      {problem === "" ? null : (
        <p role="alert" className="mt-2 text-13 text-crit">
          {problem}
        </p>
      )}
    </div>
  );
}

function KeyWords({ deployment }: { deployment: DeploymentView }) {
  if (deployment.keySetAt === null) return <>No key is set.</>;
  return (
    <>
      Key set <Time at={deployment.keySetAt} form="date" />, never shown again.
    </>
  );
}

function factsOf(deployment: DeploymentView): FactView[] {
  const { endpoint, host, region, project, apiVersion, fileSha256, vendor, limits, tasks, price } =
    deployment;
  const facts: (FactView | null)[] = [
    {
      label: "Model",
      value: deployment.model,
      detail: PROVIDER_WORDS[deployment.provider],
    },
    { label: "Zone", value: <ZoneName zone={deployment.zone} /> },
    vendor === null ? null : { label: "Vendor", value: vendor },
    endpoint === null ? null : { label: "Address", value: endpoint, isMono: true },
    endpoint !== null || host === null ? null : { label: "Host", value: host, isMono: true },
    region === null ? null : { label: "Region", value: region },
    project === null ? null : { label: "Project", value: project },
    apiVersion === null ? null : { label: "API version", value: apiVersion },
    fileSha256 === null ? null : { label: "File", value: fileSha256, isMono: true },
    { label: "Data allowed", value: DATA_CLASS_WORDS[deployment.dataClass] },
    { label: "Roles", value: rolesWords(deployment.roles) },
    {
      label: "Tasks",
      value: tasks.length === 0 ? "None" : tasks.map((task) => TASK_WORDS[task]).join(", "),
    },
    {
      label: "Limits",
      value: `${limits.maxOutputTokens.toLocaleString("en-US")} tokens, ${limits.timeoutSeconds} s`,
      detail: `${limits.concurrency} at a time, ${
        limits.monthlyCostUsd === null
          ? "no limit of cost"
          : `at most $ ${limits.monthlyCostUsd.toLocaleString("en-US")} a month`
      }`,
    },
    {
      label: "Price",
      value:
        price === null
          ? "None given"
          : `$ ${price.inputPerMillionUsd} in, $ ${price.outputPerMillionUsd} out`,
      ...(price === null ? {} : { detail: "A million tokens" }),
    },
    {
      label: "Version",
      value: String(deployment.version),
      detail: (
        <>
          Saved <Time at={deployment.savedAt} />
        </>
      ),
    },
  ];
  return facts.filter((fact) => fact !== null);
}

/** What is saved of a deployment, without what the page computed about it. */
export function contentOf(deployment: DeploymentView): DeploymentContent {
  return {
    name: deployment.name,
    provider: deployment.provider,
    model: deployment.model,
    endpoint: deployment.endpoint,
    apiVersion: deployment.apiVersion,
    region: deployment.region,
    project: deployment.project,
    fileSha256: deployment.fileSha256,
    zone: deployment.zone,
    vendor: deployment.vendor,
    dataClass: deployment.dataClass,
    roles: deployment.roles,
    tasks: deployment.tasks,
    limits: deployment.limits,
    price: deployment.price,
    isEnabled: deployment.isEnabled,
  };
}

/** The drafter that is a part of the program. */
export function EmbeddedDrawer({ onClose }: { onClose: () => void }) {
  return (
    <Drawer title="Embedded drafter" onClose={onClose} takesFocus>
      <FactList
        className="px-5 py-4"
        facts={[
          { label: "Model", value: "None", detail: "Rules, built in; no language model" },
          { label: "Zone", value: <ZoneName zone="in_process" />, detail: "Part of this program" },
          { label: "Data allowed", value: "Identified", detail: "Nothing leaves this machine" },
          { label: "Roles", value: "Clinician, nurse" },
          { label: "Agreement", value: "Not needed" },
        ]}
      />
      <p className="border-t border-line px-5 py-4 text-13 text-ink-2">
        It cannot be switched off: a draft is complete without any other deployment.
      </p>
    </Drawer>
  );
}
