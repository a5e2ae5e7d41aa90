"use client";

import { ArrowDown, ArrowUp, Trash2, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { NOTE_TOPICS } from "@/lib/notes/note-topic.schema";
import { IconButton } from "../ui/icon-button";
import { Menu } from "../ui/menu";
import { Select } from "../ui/select";
import { Switch } from "../ui/switch";
import { TextField } from "../ui/text-field";
import type { FormEvent, FormPart } from "./template-form";
import { TOPIC_WORDS } from "./topic-words";

export type PartEditorProps = {
  part: FormPart;
  /** Counted from 1. */
  number: number;
  count: number;
  /** All parts, to say where a topic stands now. */
  parts: readonly FormPart[];
  headingError: string | undefined;
  topicsError: string | undefined;
  onChange: (event: FormEvent) => void;
  onMove: (key: string, by: 1 | -1, focus: "up" | "down" | "heading") => void;
};

/** One heading of a template: its words, what stands under it, how it is written, and its place. */
export function PartEditor(props: PartEditorProps) {
  const { part, number, count, onChange, onMove } = props;
  const name = part.heading.trim() || `part ${number}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(part.key, event.key === "ArrowUp" ? -1 : 1, "heading");
  };
  return (
    <li
      data-part={part.key}
      aria-label={`Part ${number}`}
      onKeyDown={onKeyDown}
      className="rounded-card border border-line bg-surface p-4"
    >
      <div className="flex items-start gap-2">
        <TextField
          label={`Heading ${number}`}
          value={part.heading}
          maxLength={60}
          error={props.headingError}
          data-focus="heading"
          onChange={(event) =>
            onChange({ type: "changed", key: part.key, change: { heading: event.target.value } })
          }
          className="flex-1"
        />
        <span className="flex pt-5.5">
          <IconButton
            label={`Move ${name} up`}
            icon={<ArrowUp aria-hidden="true" size={16} />}
            aria-disabled={number === 1}
            data-focus="up"
            className="aria-disabled:opacity-60"
            onClick={() => onMove(part.key, -1, "up")}
          />
          <IconButton
            label={`Move ${name} down`}
            icon={<ArrowDown aria-hidden="true" size={16} />}
            aria-disabled={number === count}
            data-focus="down"
            className="aria-disabled:opacity-60"
            onClick={() => onMove(part.key, 1, "down")}
          />
          <IconButton
            label={`Remove ${name}`}
            icon={<Trash2 aria-hidden="true" size={16} />}
            onClick={() => onChange({ type: "removed", key: part.key })}
          />
        </span>
      </div>
      <Topics {...props} name={name} />
      <Manner part={part} onChange={onChange} />
    </li>
  );
}

/** What stands under the heading. A topic has one place: added here, it leaves where it was. */
function Topics({ part, parts, name, topicsError, onChange }: PartEditorProps & { name: string }) {
  const entries = NOTE_TOPICS.filter((topic) => !part.topics.includes(topic)).map((topic) => {
    const now = parts.find(({ topics }) => topics.includes(topic));
    return {
      id: topic,
      label: TOPIC_WORDS[topic],
      detail: now ? `Now under ${now.heading.trim() || "a part without a heading"}` : undefined,
      onAction: () => onChange({ type: "topic_put", key: part.key, topic }),
    };
  });
  return (
    <div className="mt-3">
      <ul aria-label={`Under ${name}`} className="flex flex-wrap items-center gap-1.5">
        {part.topics.map((topic) => (
          <li
            key={topic}
            className="inline-flex items-center rounded-tag border border-line-strong bg-sunken pl-2 text-13"
          >
            {TOPIC_WORDS[topic]}
            <button
              type="button"
              aria-label={`Take ${TOPIC_WORDS[topic]} out of ${name}`}
              onClick={() => onChange({ type: "topic_taken", key: part.key, topic })}
              className="inline-flex size-6 items-center justify-center rounded-tag text-ink-2 hover:text-crit max-lg:size-10"
            >
              <X aria-hidden="true" size={14} />
            </button>
          </li>
        ))}
        <li>
          <Menu label={`Put under ${name}`} size="row" variant="quiet" entries={entries}>
            Add a topic
          </Menu>
        </li>
      </ul>
      {topicsError ? <p className="mt-1 text-13 text-crit">{topicsError}</p> : null}
    </div>
  );
}

function Manner({ part, onChange }: Pick<PartEditorProps, "part" | "onChange">) {
  const change = (to: Partial<Pick<FormPart, "style" | "length" | "isRequired">>) =>
    onChange({ type: "changed", key: part.key, change: to });
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Select
        label="Written as"
        labelPlace="inside"
        options={[
          { value: "sentences", label: "Sentences" },
          { value: "bullets", label: "List" },
        ]}
        value={part.style}
        onChange={(event) =>
          change({ style: event.target.value === "bullets" ? "bullets" : "sentences" })
        }
        className="w-52"
      />
      <Select
        label="Length"
        labelPlace="inside"
        options={[
          { value: "full", label: "Full" },
          { value: "brief", label: "Brief" },
        ]}
        value={part.length}
        onChange={(event) => change({ length: event.target.value === "brief" ? "brief" : "full" })}
        className="w-36"
      />
      <Switch
        label="A gap when empty"
        isOn={part.isRequired}
        onChange={(isRequired) => change({ isRequired })}
      />
    </div>
  );
}
