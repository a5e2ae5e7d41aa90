import { CircleCheck, Send } from "lucide-react";
import { plural } from "./audit-href";
import type { DisclosureView } from "./audit-view";

const ZONES: Readonly<Record<string, string>> = {
  in_process: "in process",
  on_premises: "on premises",
  cloud: "cloud",
};

/** "Whose data went where?" in words, from the entries of the chosen time. */
export function DisclosureAnswer({ answer }: { answer: DisclosureView }) {
  const nothingLeft = answer.draftsOutside === 0;
  const Icon = nothingLeft ? CircleCheck : Send;
  return (
    <div className="flex gap-3 border-b border-line bg-surface px-4 py-3 text-15 lg:px-6">
      <Icon
        aria-hidden="true"
        size={20}
        strokeWidth={1.75}
        className={nothingLeft ? "shrink-0 text-ok" : "shrink-0 text-warn"}
      />
      <div className="space-y-1">
        <p className="font-semibold">
          {nothingLeft
            ? "By drafting: nothing left this machine."
            : `${plural(answer.draftsOutside, "draft", "drafts")} of ${answer.drafts.toLocaleString("en-US")} ran outside this program.`}
        </p>
        <p className="text-ink-2">{draftWords(answer)}</p>
        <p className="text-ink-2">
          {answer.exports === 0
            ? "Nobody exported a note or the clinic's data."
            : `${plural(answer.exports, "export", "exports")} by people of the clinic; where a file went afterwards, this log cannot know.`}
        </p>
        {answer.literature === 0 ? null : (
          <p className="text-ink-2">
            {plural(answer.literature, "question", "questions")} to a register of literature, by
            names of conditions and medicines or numbers of papers alone.
          </p>
        )}
        {answer.isCapped ? (
          <p className="text-13 text-ink-2">
            Counted over the newest 5,000 entries: choose a shorter time to count all.
          </p>
        ) : null}
      </div>
    </div>
  );
}

function draftWords({ drafts, models, patients }: DisclosureView): string {
  if (drafts === 0) {
    return "No draft was made in this time.";
  }
  const uses = models.map(
    ({ name, zone, drafts: count }) =>
      `${plural(count, "draft", "drafts")} by ${name}, ${ZONES[zone] ?? "zone not recorded"}`,
  );
  return `${uses.join("; ")}. ${plural(patients, "patient", "patients")}.`;
}
