"use client";

import { DATA_CLASS_WORDS } from "@/lib/llm/gate/door.schema";
import { Card } from "../../ui/card";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import type { DeploymentView } from "../models-view";
import { costWords, PROVIDER_WORDS } from "../models-words";
import { DeploymentTag, ZoneName } from "../state-tags";

/** The drafter that is a part of the program has no row in the register; it is always the first one here. */
export const EMBEDDED_ID = "embedded";

export type DeploymentsCardProps = {
  deployments: readonly DeploymentView[];
  /** "Nov". */
  month: string;
  openId: string | null;
  onOpen: (id: string) => void;
};

/** What may be called: name, zone, data, roles, state, cost. */
export function DeploymentsCard({ deployments, month, openId, onOpen }: DeploymentsCardProps) {
  const inUse =
    deployments.filter(({ state }) => state === "in_use" || state === "deidentified_only").length +
    1;
  return (
    <Card
      title="Deployments"
      note={`${deployments.length + 1}, of which ${inUse} in use`}
      aside="Zones are tested on each connection"
    >
      <Table label="Deployments">
        <TableHead>
          <TableColumn>Name</TableColumn>
          <TableColumn>Zone</TableColumn>
          <TableColumn>Data allowed</TableColumn>
          <TableColumn>Roles</TableColumn>
          <TableColumn>State</TableColumn>
          <TableColumn align="right">Cost, {month}</TableColumn>
        </TableHead>
        <TableBody>
          <EmbeddedRow isOpen={openId === EMBEDDED_ID} onOpen={onOpen} />
          {deployments.map((deployment) => (
            <DeploymentRow
              key={deployment.id}
              deployment={deployment}
              isOpen={openId === deployment.id}
              onOpen={onOpen}
            />
          ))}
        </TableBody>
      </Table>
      {deployments.length === 0 ? (
        <p className="px-4 py-3 text-15 text-ink-2">
          Only the embedded drafter is set up. It needs no language model and no agreement.
        </p>
      ) : null}
    </Card>
  );
}

type OpenProps = { isOpen: boolean; onOpen: (id: string) => void };

function EmbeddedRow({ isOpen, onOpen }: OpenProps) {
  return (
    <TableRow
      twoLines
      isSelected={isOpen}
      onClick={() => onOpen(EMBEDDED_ID)}
      className="cursor-pointer"
    >
      <TableCell detail="Built in, no language model" className="py-1">
        <RowButton id={EMBEDDED_ID} name="Embedded drafter" />
      </TableCell>
      <TableCell label="Zone" detail="Part of this program">
        <ZoneName zone="in_process" />
      </TableCell>
      <TableCell label="Data allowed" className="whitespace-nowrap">
        {DATA_CLASS_WORDS.identified}
      </TableCell>
      <TableCell label="Roles">Clinician, nurse</TableCell>
      <TableCell label="State">
        <DeploymentTag state="in_use" />
      </TableCell>
      <TableCell label="Cost" className="text-right max-sm:text-left">
        none
      </TableCell>
    </TableRow>
  );
}

function DeploymentRow({ deployment, isOpen, onOpen }: OpenProps & { deployment: DeploymentView }) {
  const { id, name, provider, model, zone, dataClass, roles, state, costMicros } = deployment;
  return (
    <TableRow twoLines isSelected={isOpen} onClick={() => onOpen(id)} className="cursor-pointer">
      <TableCell detail={`${PROVIDER_WORDS[provider]}, ${model}`} className="py-1 break-words">
        <RowButton id={id} name={name} />
      </TableCell>
      <TableCell label="Zone" detail={whereWords(deployment)} className="zero-slashed">
        <ZoneName zone={zone} />
      </TableCell>
      <TableCell label="Data allowed" className="whitespace-nowrap">
        {DATA_CLASS_WORDS[dataClass]}
      </TableCell>
      <TableCell label="Roles" className="text-ink-2">
        {rolesWords(roles)}
      </TableCell>
      <TableCell label="State">
        <DeploymentTag state={state} />
      </TableCell>
      <TableCell label="Cost" className="text-right whitespace-nowrap max-sm:text-left">
        {costWords(costMicros)}
      </TableCell>
    </TableRow>
  );
}

/** The way to a row by keyboard; J and K step over them. */
export function RowButton({ id, name }: { id: string; name: string }) {
  return (
    <button type="button" data-row={id} className="ring-inset-focus text-left font-semibold">
      {name}
    </button>
  );
}

/** "Clinician, nurse"; "Nobody". */
export function rolesWords(roles: DeploymentView["roles"]): string {
  if (roles.length === 0) return "Nobody";
  const words = [...roles].sort().join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The host it is called at, or that it is a file. */
function whereWords({ host, provider }: Pick<DeploymentView, "host" | "provider">): string {
  return host ?? (provider === "gguf" ? "Model file" : "");
}
