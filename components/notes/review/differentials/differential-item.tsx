import type {
  AssessedArgument,
  AssessedDifferential,
} from "@/lib/drafting/assessing/case-assessment.schema";
import { Button } from "../../../ui/button";
import { Tag } from "../../../ui/tag";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import { ReadingRow, type RowProps } from "../reading/reading-row";
import { argumentWords } from "./diagnosis-words";

export type DifferentialItemProps = {
  differential: AssessedDifferential;
  lines: readonly SourceLine[];
  chosenId: string | null;
  rowProps: (id: string) => RowProps;
  onPick: (id: string, argument: AssessedArgument) => void;
  /** Null where nothing may be written. */
  onAdd: (() => void) | null;
};

export function argumentId(name: string, side: "for" | "against", label: string): string {
  return `${name}-${side}-${label}`;
}

/** One diagnosis to think of: for, against, and what would speak for it and is not documented. */
export function DifferentialItem(props: DifferentialItemProps) {
  const { differential, onAdd } = props;
  const { name, isCannotMiss, undocumented, sources } = differential;
  return (
    <li className="border-t border-line py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 max-lg:px-4">
        <h4 className="min-w-0 text-15 font-semibold first-letter:uppercase">{name}</h4>
        {isCannotMiss ? <Tag tone="crit">Must not be missed</Tag> : null}
        {onAdd === null ? null : (
          <Button
            size="row"
            className="ml-auto"
            onClick={onAdd}
            aria-label={`Add to assessment: ${name}`}
          >
            Add to assessment
          </Button>
        )}
      </div>
      <Side word="For" side="for" items={differential.for} {...props} />
      <Side word="Against" side="against" items={differential.against} {...props} />
      {undocumented.length > 0 ? (
        <p className="px-6 pt-1 text-13 text-ink-2 max-lg:px-4">
          <span className="font-semibold">Not documented:</span> {undocumented.join(", ")}
        </p>
      ) : null}
      <p className="px-6 pt-0.5 text-13 text-ink-3 max-lg:px-4">
        From memory: {sources.join("; ")}
      </p>
    </li>
  );
}

type SideProps = DifferentialItemProps & {
  word: string;
  side: "for" | "against";
  items: readonly AssessedArgument[];
};

function Side({ word, side, items, ...props }: SideProps) {
  const { differential, lines, chosenId, rowProps, onPick } = props;
  if (items.length === 0) return null;
  return (
    <ul aria-label={`${word}: ${differential.name}`}>
      {items.map((item) => {
        const id = argumentId(differential.name, side, item.label);
        return (
          <ReadingRow
            key={id}
            lines={writeLineNumbers(item.spans.flatMap((span) => linesOfSpan(lines, span)))}
            isChosen={chosenId === id}
            rowProps={rowProps(id)}
            onPick={() => onPick(id, item)}
          >
            <span className="w-14 shrink-0 text-13 leading-5 text-ink-2">{word}</span>
            <span className="min-w-0 flex-1 break-words">{argumentWords(item)}</span>
          </ReadingRow>
        );
      })}
    </ul>
  );
}
