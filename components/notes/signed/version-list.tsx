import { Lock } from "lucide-react";
import { Card } from "../../ui/card";
import { classNames } from "../../ui/class-names";
import { Tag } from "../../ui/tag";
import { Time } from "../../ui/time";
import { pickVersion } from "./comparison/pick-version";
import type { SignedNoteView, VersionView } from "./signed-view";

const STATE_WORD: Readonly<Record<VersionView["state"], string>> = {
  draft: "Draft arrived",
  saved: "Saved",
  signed: "Signed",
  amended: "Amended",
};

/** The versions, newest first; two are picked to compare. */
export function VersionList({
  versions,
  compared,
  onCompare,
}: {
  versions: readonly VersionView[];
  compared: SignedNoteView["compared"];
  onCompare: (compared: SignedNoteView["compared"]) => void;
}) {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  return (
    <Card title="Versions" aside="Pick two to compare">
      <ul>
        {newestFirst.map((version) => {
          const isPicked = version.number === compared.from || version.number === compared.to;
          return (
            <li key={version.number} className="border-b border-line last:border-b-0">
              <label
                className={classNames(
                  "flex min-h-12 cursor-pointer items-center gap-3 px-4 py-1",
                  isPicked && "bg-accent-tint",
                )}
              >
                <input
                  type="checkbox"
                  checked={isPicked}
                  onChange={() => onCompare(pickVersion(compared, version.number))}
                  aria-label={`Compare version ${version.number}`}
                  className="size-4 accent-accent"
                />
                <span className="w-6 text-15 font-semibold">v{version.number}</span>
                <span className="min-w-0 flex-1">
                  <span className="block text-15">{STATE_WORD[version.state]}</span>
                  <span className="block text-13 text-ink-2">
                    {version.by}, <Time at={version.at} />
                  </span>
                </span>
                {version.state === "signed" ? (
                  <Tag tone="ok" icon={<Lock aria-hidden="true" size={14} />}>
                    Signed
                  </Tag>
                ) : version.state === "draft" ? (
                  <Tag pending>Draft</Tag>
                ) : null}
              </label>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
