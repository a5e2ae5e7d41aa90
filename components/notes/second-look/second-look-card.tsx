import { criticLine, disputedViews, DISSENT_HEADING } from "@/lib/notes/dissent-log.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { Card } from "../../ui/card";
import { DoubtLines, type DoubtSource } from "./doubt-lines";

/** The dissent log beside a signed note: what was disputed, by whom, and how it was decided. */
export function SecondLookCard({ content, source }: { content: NoteContent; source: DoubtSource }) {
  const { critique } = content;
  if (critique === undefined) return null;
  const disputed = disputedViews(content);
  return (
    <Card title={DISSENT_HEADING} aside="Part of what was signed">
      <div className="space-y-3 px-4 py-3">
        {disputed.length === 0 ? null : (
          <ul aria-label="Disputed" className="space-y-3">
            {disputed.map(({ id, text, since, doubts, decision }) => (
              <li key={id} className="text-15 break-words">
                {text}
                {since === "" ? null : <span className="pl-2 text-13 text-ink-2">{since}</span>}
                <DoubtLines doubts={doubts} source={source} />
                {decision === "" ? null : (
                  <span className="block text-13 text-ink-2">Decided: {decision}</span>
                )}
              </li>
            ))}
          </ul>
        )}
        <ul className="text-13 text-ink-2">
          {critique.critics.map((critic) => (
            <li key={critic.name}>{criticLine(critic)}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
