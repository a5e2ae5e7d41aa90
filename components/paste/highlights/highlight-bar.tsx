"use client";

import { Check, CircleSlash } from "lucide-react";
import { useMemo, type ReactNode, type RefObject } from "react";
import { kindOfCategory } from "@/lib/phi/identifier-kind.schema";
import type { IdentifierCategory, IdentifierMark } from "@/lib/phi/identifier.schema";
import type { RuleSuggestion } from "@/lib/phi/rule-suggestions/identifier-shape.schema";
import { sentence } from "../../attestation/attestation-words";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { Kbd } from "../../ui/kbd";
import { Menu } from "../../ui/menu";
import type { RecognisedSpan } from "../paste-view";
import { CATEGORY_WORDS, CHOICES, foundByWords, whyWords } from "./highlight-words";
import { OfferRule } from "./offer-rule";
import { isPermanent, pointedAt, type Pointed } from "./text-marks";
import { useTextSelection } from "./use-text-selection";

export type HighlightBarProps = {
  text: string;
  spans: readonly RecognisedSpan[];
  marks: readonly IdentifierMark[];
  boxRef: RefObject<HTMLTextAreaElement | null>;
  onMark: (mark: IdentifierMark) => void;
  /** Sends the shape of an added identifier to the administrator; null where that cannot be done. */
  onOfferRule: ((suggestion: RuleSuggestion) => Promise<string | null>) | null;
};

/**
 * What the caret is on and what can be done with it, in a place that is always there: nothing moves when a
 * highlight is pressed. Tab leads from the text to it.
 */
export function HighlightBar(props: HighlightBarProps) {
  const { text, spans, marks, boxRef } = props;
  const selection = useTextSelection(boxRef, text.length);
  const pointed = useMemo(
    () => pointedAt(text, spans, marks, selection),
    [text, spans, marks, selection],
  );
  const act = (mark: IdentifierMark): void => {
    props.onMark(mark);
    // A menu that closes gives the focus back to its button first.
    setTimeout(() => boxRef.current?.focus());
  };
  return (
    <div
      role="group"
      aria-label="At the cursor"
      data-highlight-bar
      className="flex min-h-24 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-surface px-4 py-1 md:min-h-14 lg:min-h-20 lg:px-6 xl:min-h-13 xl:flex-nowrap"
    >
      <PointedParts {...props} pointed={pointed} act={act} />
    </div>
  );
}

type PartsProps = HighlightBarProps & { pointed: Pointed; act: (mark: IdentifierMark) => void };

function PointedParts({ pointed, act, ...props }: PartsProps) {
  switch (pointed.kind) {
    case "nothing":
      return (
        <p className="min-w-0 flex-1 text-13 text-ink-2">
          Press a highlight to confirm or reject it. Select words to add one. <Kbd keys="Alt N" />{" "}
          goes to the next.
        </p>
      );
    case "rejected":
      return (
        <>
          <Words
            icon={
              <CircleSlash aria-hidden="true" size={14} className="inline-block align-[-2px]" />
            }
            first="Not an identifier"
          >
            You said so. It stays in what a model would see.
          </Words>
          <Button
            size="row"
            keys="Alt I"
            onClick={() => act({ ...ends(pointed.range), action: "mark" })}
          >
            Mark it again
          </Button>
        </>
      );
    case "selection":
      return (
        <>
          <Words isShort first="Selected">
            {pointed.range.end - pointed.range.start} characters, not marked
          </Words>
          <KindMenu
            label="Mark as"
            onChoose={(category) => act({ ...ends(pointed.range), action: "mark", category })}
          >
            Mark as
          </KindMenu>
          <Button
            size="row"
            keys="Alt I"
            onClick={() => act({ ...ends(pointed.range), action: "mark" })}
          >
            Mark as identifier
          </Button>
        </>
      );
    case "highlight":
      return <HighlightParts {...props} pointed={pointed} act={act} />;
  }
}

function HighlightParts({
  pointed: { span, isConfirmed },
  act,
  ...props
}: Omit<PartsProps, "pointed"> & { pointed: Extract<Pointed, { kind: "highlight" }> }) {
  const kind = kindOfCategory(span.category);
  const tag = (
    <span className={`kind kind-${kind} px-1 leading-5`}>{CATEGORY_WORDS[span.category]}</span>
  );
  if (isPermanent(span)) {
    return (
      <>
        {tag}
        <Words first={whyWords(span, props.text)}>{foundByWords(span)}</Words>
      </>
    );
  }
  const range = ends(span);
  const { category } = span;
  return (
    <>
      <KindMenu
        label="Change kind"
        current={category}
        onChoose={(chosen) => act({ ...range, action: "confirm", category: chosen })}
      >
        <span className="sr-only">Change kind: </span>
        {tag}
      </KindMenu>
      <Words isShort first={whyWords(span, props.text)}>
        {foundByWords(span)}
        {isConfirmed ? ". Confirmed by you" : ""}
      </Words>
      {span.detector === "by_hand" && props.onOfferRule ? (
        <OfferRule
          key={span.start}
          value={props.text.slice(span.start, span.end)}
          before={props.text.slice(Math.max(0, span.start - 60), span.start)}
          category={category}
          onOffer={props.onOfferRule}
        />
      ) : null}
      <Button
        size="row"
        aria-pressed={isConfirmed}
        icon={isConfirmed ? <Check aria-hidden="true" size={16} /> : undefined}
        onClick={() => act({ ...range, action: "confirm", category })}
      >
        {isConfirmed ? "Confirmed" : "Confirm"}
      </Button>
      <Button size="row" onClick={() => act({ ...range, action: "unmark" })}>
        Not an identifier
      </Button>
    </>
  );
}

/** Two quiet lines; short ones beside buttons keep to their lines, so that the bar keeps its height. */
function Words({
  icon,
  first,
  isShort,
  children,
}: {
  icon?: ReactNode;
  first: string;
  isShort?: boolean;
  children: ReactNode;
}) {
  const line = isShort ? "truncate" : "";
  return (
    <span className="min-w-32 flex-1 text-13 leading-4.5 xl:min-w-0" aria-live="polite">
      <span className={classNames("block", line)}>
        {icon} {sentence(first)}
      </span>
      <span className={classNames("block text-ink-2", line)}>{children}</span>
    </span>
  );
}

function KindMenu({
  label,
  current,
  onChoose,
  children,
}: {
  label: string;
  current?: IdentifierCategory;
  onChoose: (category: IdentifierCategory) => void;
  children: ReactNode;
}) {
  return (
    <Menu
      label={label}
      size="row"
      className="px-1.5!"
      entries={CHOICES.map((category) => ({
        id: category,
        label: CATEGORY_WORDS[category],
        ...(current === undefined ? {} : { checked: category === current }),
        onAction: () => onChoose(category),
      }))}
    >
      {children}
    </Menu>
  );
}

function ends({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
