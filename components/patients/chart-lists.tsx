import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { TextLink } from "../ui/link-button";
import { Skeleton } from "../ui/skeleton";
import type { ChartLineItemView, ChartView, SimilarNotesView } from "./patient-view";

/** Problems, medicines, care team and similar past notes of one patient. */
export function ChartLists({
  chart,
  onFindSimilar,
}: {
  chart: ChartView;
  onFindSimilar: () => void;
}) {
  return (
    <aside
      aria-label="Lists"
      className="w-78 shrink-0 overflow-auto border-l border-line bg-surface max-xl:w-64 max-lg:w-full max-lg:overflow-visible max-lg:border-t max-lg:border-l-0"
    >
      <ListBlock title="Problems" items={chart.problems} empty="None recorded" />
      <ListBlock title="Medications" items={chart.medications} empty="None recorded" />
      <ListBlock
        title="Care team"
        items={chart.careTeam.map(({ id, name, role }) => ({ id, label: name, note: role }))}
        empty="Nobody is on this care team"
      />
      <Block title="Similar past notes of this patient">
        <Similar similar={chart.similar} onFind={onFindSimilar} />
      </Block>
      <p className="px-5 py-2.5 text-13 text-ink-2">
        By meaning; where the small model cannot run, by shared words. Each look is logged.
      </p>
    </aside>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-b border-line px-5 py-3">
      <h2 className="mb-1 text-15 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function ListBlock({
  title,
  items,
  empty,
}: {
  title: string;
  items: readonly ChartLineItemView[];
  empty: string;
}) {
  return (
    <Block title={title}>
      {items.length === 0 ? (
        <p className="text-15 text-ink-2">{empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li
              key={item.id}
              className="flex min-h-6.5 items-baseline justify-between gap-3 text-15"
            >
              <span className="min-w-0">{item.label}</span>
              <span className="shrink-0 text-13 text-ink-2">{item.note}</span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

/** Near in meaning, whatever the words. */
function sharedWords(count: number): string {
  if (count === 0) return "other words";
  return count === 1 ? "1 shared term" : `${count} shared terms`;
}

function Similar({ similar, onFind }: { similar: SimilarNotesView; onFind: () => void }) {
  if (similar.kind === "loading") return <Skeleton lines={2} />;
  if (similar.kind === "not_asked") {
    return (
      <Button size="row" onClick={onFind}>
        Find similar notes
      </Button>
    );
  }
  if (similar.notes.length === 0) return <p className="text-15 text-ink-2">No similar note yet.</p>;
  return (
    <ul>
      {similar.notes.map((note) => (
        <li
          key={note.noteId}
          className="flex min-h-6.5 items-baseline justify-between gap-3 text-15"
        >
          <TextLink href={note.href}>{note.title}</TextLink>
          <span className="shrink-0 text-13 text-ink-2">{sharedWords(note.sharedTerms)}</span>
        </li>
      ))}
    </ul>
  );
}
