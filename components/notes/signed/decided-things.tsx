import {
  DECIDED_HEADING,
  decidedWithReasons,
  decisionWords,
  type DecidedItem,
} from "@/lib/notes/decision-words.schema";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { Card } from "../../ui/card";
import { Time } from "../../ui/time";
import type { PeopleView } from "../note-view";

type Props = { attention: readonly AttentionItem[]; people: PeopleView };

/** What was overridden or kept before signing, by whom, why and when; part of what is signed. */
export function DecidedThings({ attention, people }: Props) {
  const decided = decidedWithReasons(attention);
  if (decided.length === 0) return null;
  return (
    <Card title={DECIDED_HEADING} aside="Signed with the note">
      <DecidedList decided={decided} people={people} />
    </Card>
  );
}

/** The same on paper, under the note. */
export function PrintedDecisions({ attention, people }: Props) {
  const decided = decidedWithReasons(attention);
  if (decided.length === 0) return null;
  return (
    <section className="mt-4 hidden print:block">
      <h2 className="font-bold">{DECIDED_HEADING}</h2>
      <DecidedList decided={decided} people={people} />
    </section>
  );
}

function DecidedList({ decided, people }: { decided: readonly DecidedItem[]; people: PeopleView }) {
  return (
    <ul>
      {decided.map((item) => (
        <li key={item.id} className="border-t border-line px-4 py-2 first:border-t-0 print:px-0">
          <p className="text-15 font-semibold">{item.title}</p>
          <p className="text-15">{decisionWords(item)}</p>
          <p className="text-13 text-ink-2">
            {people[item.decision.byId] ?? "A colleague"}, <Time at={item.decision.at} />
            {item.reference === "" ? null : `. ${item.reference}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
