import type { LabelExcerpt } from "@/lib/medication-table/table.schema";
import { Time } from "../../ui/time";
import { formatDay } from "../../ui/time-text";
import { labelHref, sectionWords } from "./table-words";

/** Of a section the first so many characters: enough to find the place in the label itself. */
const SHOWN = 900;

/** What labels say now, quoted from a public register for the reviewer to compare; no rule reads these words. */
export function LabelExcerpts({ labels }: { labels: readonly LabelExcerpt[] }) {
  if (labels.length === 0) return null;
  return (
    <section className="space-y-3 border-t border-line px-5 py-4">
      <h3 className="text-15 font-semibold">Current label says</h3>
      <p className="text-13 text-ink-2">
        Untrusted: quoted from openFDA as it came, checked by nobody. Read the label itself.
      </p>
      {labels.map((label) => (
        <Label key={label.ingredient} label={label} />
      ))}
    </section>
  );
}

function Label({ label }: { label: LabelExcerpt }) {
  const { ingredient, setId, effectiveOn, askedAt, sections } = label;
  return (
    <div className="space-y-1">
      <p className="text-15">
        <span className="font-semibold">{ingredient}</span>
        {effectiveOn === null ? null : `, in effect since ${formatDay(effectiveOn)}`}
      </p>
      <p className="text-13 text-ink-2">
        Asked <Time at={askedAt} />.{" "}
        {setId === null ? null : (
          <a
            href={labelHref(setId)}
            target="_blank"
            rel="noopener noreferrer"
            className="text-accent underline underline-offset-2"
          >
            Open the label in DailyMed
          </a>
        )}
      </p>
      {sections.length === 0 ? (
        <p className="text-15">The section that this row cites is not in this label.</p>
      ) : null}
      {sections.map(({ section, text, isCut }) => (
        <blockquote key={section} className="border-l-4 border-line-strong pl-3 text-13">
          <p className="font-semibold">{sectionWords(section)}</p>
          <p className="break-words whitespace-pre-line">
            {text.slice(0, SHOWN)}
            {isCut || text.length > SHOWN ? " …" : ""}
          </p>
        </blockquote>
      ))}
    </div>
  );
}
