"use client";

import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Tag } from "../../ui/tag";
import type { LocalServerView } from "../models-view";

type LocalModelView = LocalServerView["models"][number];

export type LocalServersCardProps = {
  servers: readonly LocalServerView[];
  onSetUp: (server: LocalServerView, model: LocalModelView) => void;
};

const GIGA = 1_000_000_000;

/** A model server that the worker found on its own machine, each model a step from being set up. */
export function LocalServersCard({ servers, onSetUp }: LocalServersCardProps) {
  return servers.map((server) => (
    <Card
      key={server.address}
      title="A running Ollama was found on this machine"
      note={`${server.address}, nothing was sent to it`}
    >
      {server.isOwnNetwork ? null : (
        <p className="border-b border-line px-4 py-3 text-13 text-ink-2">
          Before it can be called on premises, the server’s configuration has to name its network:
          PROVENOTE_MODEL_NETWORKS=127.0.0.1/32. Being on the loopback proves nothing by itself.
        </p>
      )}
      {server.models.length === 0 ? (
        <p className="px-4 py-3 text-15 text-ink-2">It has no model yet.</p>
      ) : (
        <ul aria-label="Models found">
          {server.models.map((model) => (
            <li
              key={model.name}
              className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 last:border-b-0"
            >
              <span className="min-w-0 flex-1 text-15 break-words">
                {model.name}
                <span className="block text-13 text-ink-2">{detailOf(model)}</span>
              </span>
              {model.isRemote ? <Tag tone="warn">Public cloud</Tag> : null}
              <Button onClick={() => onSetUp(server, model)}>Set up</Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  ));
}

function detailOf({ isRemote, sizeBytes }: LocalModelView): string {
  if (isRemote) {
    return "Handed on to somebody else’s servers: set up at their own address, under an agreement";
  }
  return sizeBytes === null ? "Runs here" : `Runs here, ${(sizeBytes / GIGA).toFixed(1)} GB`;
}
