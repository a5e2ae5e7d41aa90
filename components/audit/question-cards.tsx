"use client";

import { FolderSearch, Send, UserSearch, type LucideIcon } from "lucide-react";
import { classNames } from "../ui/class-names";
import type { AuditQuestionView } from "./audit-view";

type Question = Readonly<{
  id: AuditQuestionView;
  title: string;
  detail: string;
  icon: LucideIcon;
}>;

export const QUESTIONS: readonly Question[] = [
  {
    id: "chart",
    title: "Who opened this chart?",
    detail: "One patient, every look",
    icon: FolderSearch,
  },
  {
    id: "person",
    title: "What did this person open?",
    detail: "One person, every chart",
    icon: UserSearch,
  },
  {
    id: "disclosures",
    title: "Whose data went where?",
    detail: "Models and exports, every patient",
    icon: Send,
  },
];

export type QuestionCardsProps = {
  selected: AuditQuestionView | undefined;
  onAsk: (question: AuditQuestionView) => void;
};

/** The three questions, each a large button; the one being answered is lit. */
export function QuestionCards({ selected, onAsk }: QuestionCardsProps) {
  return (
    <div role="group" aria-label="Questions" className="grid gap-3 md:grid-cols-3">
      {QUESTIONS.map(({ id, title, detail, icon: Icon }, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={selected === id}
          aria-keyshortcuts={`Alt+${index + 1}`}
          onClick={() => onAsk(id)}
          className={classNames(
            "flex min-h-14 items-start gap-3 rounded-card border px-4 py-2.5 text-left",
            selected === id
              ? "border-accent bg-accent-tint shadow-[inset_0_0_0_1px_var(--accent)]"
              : "border-line-strong bg-surface hover:border-accent",
          )}
        >
          <Icon
            aria-hidden="true"
            size={20}
            strokeWidth={1.75}
            className="mt-0.5 shrink-0 text-accent"
          />
          <span>
            <span className="block text-16 leading-5 font-semibold">{title}</span>
            <span className="block text-13 text-ink-2">{detail}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
