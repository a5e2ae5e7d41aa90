"use client";

import type { TemplateVersion } from "@/lib/notes/templates/template-view.schema";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Time } from "../ui/time";

/** Every version that was saved. An older one is put into the form; saving makes it the newest. */
export function TemplateVersions({
  versions,
  isReadOnly,
  onPutBack,
}: {
  versions: readonly TemplateVersion[];
  isReadOnly: boolean;
  onPutBack: (version: TemplateVersion) => void;
}) {
  if (versions.length === 0) return null;
  return (
    <Card title="Versions" note="Notes keep the version they were drafted with." className="mt-5">
      <ul>
        {versions.map((version, index) => (
          <li
            key={version.versionId}
            className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-line px-4 py-1 text-15 last:border-b-0"
          >
            <strong className="font-semibold">Version {version.version}</strong>
            <span className="min-w-0 flex-1 text-13 text-ink-2">
              {version.definition.name}, {version.definition.parts.length} headings
              {version.definition.abbreviations === "keep" ? ", abbreviations as typed" : ""}.{" "}
              {version.savedBy ?? "Somebody"}, <Time at={version.savedAt} form="dateTime" />
            </span>
            {index === 0 || isReadOnly ? null : (
              <Button
                size="row"
                aria-label={`Put version ${version.version} into the form`}
                onClick={() => onPutBack(version)}
              >
                Put back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
