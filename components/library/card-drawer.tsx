"use client";

import { useState } from "react";
import type { Done } from "../people/people-view";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { Drawer } from "../ui/drawer";
import { FactList } from "../ui/fact-list";
import { formatDay } from "../ui/time-text";
import type { CardActs, LibraryCardView } from "./library-view";
import { TOPIC_WORDS } from "./library-words";

export type CardDrawerProps = {
  card: LibraryCardView;
  /** Null for who is no clinician. */
  acts: CardActs | null;
  onClose: () => void;
};

/** A card to be read whole, with what stands behind it and who has read it. */
export function CardDrawer({ card, acts, onClose }: CardDrawerProps) {
  const { citation, reviews } = card;
  return (
    <Drawer title={card.title} onClose={onClose} takesFocus>
      {reviews.length === 0 ? (
        <Band tone="warn" title="Not reviewed by a clinician">
          Written and read a second time by the makers of this software. Background, not advice on a
          patient.
        </Band>
      ) : null}
      <p className="px-5 py-4 text-16 whitespace-pre-line">{card.body}</p>
      <FactList
        className="border-t border-line px-5 py-4"
        facts={[
          { label: "Topic", value: TOPIC_WORDS[card.topic] },
          {
            label: "To look further",
            value: `${citation.publisher}, ${citation.year}`,
            detail: citation.title,
          },
          ...(citation.pmid === undefined ? [] : [{ label: "PMID", value: citation.pmid }]),
          { label: "Keywords", value: card.keywords.join(", ") },
          { label: "Written", value: formatDay(card.writtenOn) },
          {
            label: "Updated by",
            value: "The makers of this software",
            detail:
              "Two people read each change, and one of the two is a licensed clinician for a medicine",
          },
        ]}
      />
      <Reviews card={card} acts={acts} />
    </Drawer>
  );
}

function Reviews({ card, acts }: Pick<CardDrawerProps, "card" | "acts">) {
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const isOwn = card.reviews.some((review) => review.isOwn);
  const press = async (act: () => Promise<Done>) => {
    setIsBusy(true);
    const done = await act();
    setIsBusy(false);
    setTold(done.ok ? "" : done.message);
  };
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-1.5 text-15 font-semibold">Read and found right by</h3>
      {card.reviews.length === 0 ? (
        <p className="text-15 text-ink-2">No clinician of this clinic yet.</p>
      ) : (
        <ul className="space-y-1 text-15">
          {card.reviews.map((review) => (
            <li key={`${review.reviewer} ${review.on}`}>
              {review.reviewer} <span className="text-ink-2">on {formatDay(review.on)}</span>
            </li>
          ))}
        </ul>
      )}
      {acts === null ? (
        <p className="mt-2 text-13 text-ink-2">Clinicians mark cards in their own view.</p>
      ) : (
        <div className="mt-3 space-y-2">
          <p className="text-13 text-ink-2">
            Your name and today&apos;s date stand beside the card for this clinic. When its words
            change, it has to be read again.
          </p>
          {isOwn ? (
            <Button disabled={isBusy} onClick={() => void press(() => acts.onWithdraw(card.id))}>
              Take back my review
            </Button>
          ) : (
            <Button
              variant="primary"
              disabled={isBusy}
              onClick={() => void press(() => acts.onReview(card.id, card.sha256))}
            >
              I have read it and it is right
            </Button>
          )}
        </div>
      )}
      <p role="status" className="mt-2 text-13 text-crit empty:mt-0">
        {told}
      </p>
    </section>
  );
}
