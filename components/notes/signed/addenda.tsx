import { Lock } from "lucide-react";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { Time } from "../../ui/time";
import type { AddendumView } from "./signed-view";

/** What came after the signature, in order; an unsigned one says that it is a draft. */
export function Addenda({
  addenda,
  onOpen,
}: {
  addenda: readonly AddendumView[];
  onOpen: (id: string) => void;
}) {
  if (addenda.length === 0) return null;
  return (
    <section
      aria-label="Addenda"
      data-print="flow"
      className="max-h-[30dvh] shrink-0 overflow-auto border-t border-line-strong bg-canvas"
    >
      {addenda.map((addendum) => (
        <article key={addendum.id} className="print-keep py-2 pr-6 pl-18 max-lg:pr-4 max-lg:pl-16">
          <div className="flex flex-wrap items-center gap-2">
            <h3 className="text-15 font-semibold">
              Addendum {addendum.number}
              {addendum.signedAt ? "" : ", draft"}
            </h3>
            <span className="text-13 text-ink-2">
              {addendum.by}
              {addendum.signedAt ? (
                <>
                  , signed <Time at={addendum.signedAt} />
                </>
              ) : null}
            </span>
            <span className="ml-auto">
              {addendum.signedAt ? (
                <Tag tone="ok" icon={<Lock aria-hidden="true" size={14} />}>
                  Signed
                </Tag>
              ) : (
                <Button size="row" onClick={() => onOpen(addendum.id)}>
                  Go on writing
                </Button>
              )}
            </span>
          </div>
          <p className="max-w-[41.25rem] text-16 whitespace-pre-wrap">{addendum.text}</p>
        </article>
      ))}
    </section>
  );
}
