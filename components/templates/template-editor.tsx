"use client";

import { Lock } from "lucide-react";
import { useState } from "react";
import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import { ActionBar } from "../ui/action-bar";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { LinkButton, TextLink } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Tag } from "../ui/tag";
import type { EditorView, PreviewState, SampleLine } from "./editor-view";
import {
  definitionOf,
  faultsOf,
  isSameDefinition,
  type FormEvent,
  type TemplateForm,
} from "./template-form";
import { TemplateParts, TemplateSummary } from "./template-parts";
import { TemplatePreviewPane } from "./template-preview";
import { TemplateVersions } from "./template-versions";

export type TemplateEditorProps = {
  view: EditorView;
  /** Where the list of templates is. */
  base: string;
  form: TemplateForm;
  onChange: (event: FormEvent) => void;
  /** What is kept at the server: the form may be ahead of it. */
  saved: Readonly<{ definition: TemplateDefinition; version: number }>;
  isSaving: boolean;
  /** Why it was not saved or archived, in words; null when nothing went wrong. */
  problem: string | null;
  /** Set when somebody else saved a version meanwhile. */
  onLoadNewest: (() => void) | null;
  onSave: () => void;
  onArchive: () => void;
  preview: PreviewState;
  samples: readonly SampleLine[];
  sampleId: string;
  onSample: (id: string) => void;
  onTryAgain: () => void;
};

/** One template: the form left, what it makes of a sample case right. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { view, form, saved, preview } = props;
  const [wasTried, setWasTried] = useState(false);
  const faults = faultsOf(form);
  const isReadOnly = view.readOnlyReason !== null;
  const isChanged = saved.version === 0 || !isSameDefinition(definitionOf(form), saved.definition);
  const save = () => {
    setWasTried(true);
    if (faults === null) props.onSave();
  };
  return (
    <>
      <EditorBar {...props} />
      {props.problem === null ? null : <Problem {...props} problem={props.problem} />}
      <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto">
        <section
          aria-label="Template"
          className="min-h-0 w-[52%] shrink-0 overflow-auto border-r border-line p-6 max-lg:w-full max-lg:overflow-visible max-lg:border-r-0 max-lg:p-4"
        >
          {isReadOnly ? (
            <TemplateSummary definition={view.definition} />
          ) : (
            <TemplateParts
              form={form}
              faults={wasTried ? faults : null}
              onChange={props.onChange}
            />
          )}
          <TemplateVersions
            versions={view.versions}
            isReadOnly={isReadOnly}
            onPutBack={({ definition }) => props.onChange({ type: "loaded", definition })}
          />
        </section>
        <TemplatePreviewPane
          {...preview}
          isPlain={form.wording === "plain"}
          samples={props.samples}
          sampleId={props.sampleId}
          onSample={props.onSample}
          onTryAgain={props.onTryAgain}
        />
      </div>
      {isReadOnly ? null : (
        <SaveBar
          isChanged={isChanged}
          version={saved.version}
          hasFaults={wasTried && faults !== null}
          isSaving={props.isSaving}
          onDiscard={() => props.onChange({ type: "loaded", definition: saved.definition })}
          onSave={save}
        />
      )}
    </>
  );
}

function EditorBar({ view, base, form, saved, onArchive }: TemplateEditorProps) {
  const [asksArchive, setAsksArchive] = useState(false);
  const name = form.name.trim() || "New template";
  return (
    <>
      <PageBar
        title={name}
        tags={
          view.readOnlyReason === null ? null : (
            <Tag icon={<Lock aria-hidden="true" size={16} />}>{view.readOnlyReason}</Tag>
          )
        }
        note={saved.version === 0 ? "Not saved yet" : `Version ${saved.version}`}
      >
        <a href="#preview" className="px-2 text-15 text-accent underline lg:hidden">
          Preview
        </a>
        <TextLink href={base} className="px-2 text-15">
          All templates
        </TextLink>
        {view.copyHref === null ? null : <LinkButton href={view.copyHref}>Copy</LinkButton>}
        {view.templateId === null || view.readOnlyReason !== null ? null : (
          <Button onClick={() => setAsksArchive(true)}>Archive</Button>
        )}
      </PageBar>
      <ConfirmDialog
        isOpen={asksArchive}
        title={`Archive ${saved.definition.name}`}
        confirmLabel="Archive"
        onConfirm={() => {
          setAsksArchive(false);
          onArchive();
        }}
        onClose={() => setAsksArchive(false)}
      >
        Nobody can choose it any more. Notes and drafts made with it stay as they are.
      </ConfirmDialog>
    </>
  );
}

function Problem({
  problem,
  onLoadNewest,
}: { problem: string } & Pick<TemplateEditorProps, "onLoadNewest">) {
  return (
    <Band
      tone="warn"
      title={problem}
      actions={
        onLoadNewest === null ? null : <Button onClick={onLoadNewest}>Show the newest</Button>
      }
    >
      Your changes are still in this page.
    </Band>
  );
}

type SaveBarProps = {
  isChanged: boolean;
  version: number;
  hasFaults: boolean;
  isSaving: boolean;
  onDiscard: () => void;
  onSave: () => void;
};

function SaveBar({ isChanged, version, hasFaults, isSaving, onDiscard, onSave }: SaveBarProps) {
  const words = hasFaults
    ? "Not saved: see what is marked above."
    : isChanged
      ? "Not saved yet"
      : `Saved as version ${version}`;
  return (
    <ActionBar
      label="Save template"
      start={
        <span role="status" className={hasFaults ? "text-15 text-crit" : "text-15"}>
          {words}
        </span>
      }
    >
      {isChanged && version > 0 ? <Button onClick={onDiscard}>Discard changes</Button> : null}
      <Button
        variant={isChanged && !hasFaults ? "primary" : "waiting"}
        aria-disabled={isSaving || !isChanged}
        keys="Ctrl S"
        data-save-template=""
        onClick={() => {
          if (!isSaving && isChanged) onSave();
        }}
      >
        {isSaving ? "Saving" : `Save version ${version + 1}`}
      </Button>
    </ActionBar>
  );
}
