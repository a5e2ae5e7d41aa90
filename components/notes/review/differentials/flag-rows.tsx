import { OctagonAlert } from "lucide-react";
import type { AssessedFlag } from "@/lib/drafting/assessing/case-assessment.schema";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import { ReadingRow, type RowProps } from "../reading/reading-row";
import { quotesOf } from "./diagnosis-words";

export type FlagRowsProps = {
  flags: readonly AssessedFlag[];
  text: string;
  lines: readonly SourceLine[];
  chosenId: string | null;
  rowProps: (id: string) => RowProps;
  onPick: (id: string, flag: AssessedFlag) => void;
};

export const flagId = ({ label }: AssessedFlag): string => `flag-${label}`;

/** Each red flag with the words that raise it; choosing one lights its lines. */
export function FlagRows({ flags, text, lines, chosenId, rowProps, onPick }: FlagRowsProps) {
  return (
    <ul>
      {flags.map((flag) => (
        <ReadingRow
          key={flagId(flag)}
          lines={writeLineNumbers(flag.spans.flatMap((span) => linesOfSpan(lines, span)))}
          isChosen={chosenId === flagId(flag)}
          rowProps={rowProps(flagId(flag))}
          onPick={() => onPick(flagId(flag), flag)}
        >
          <FlagWords flag={flag} text={text} />
        </ReadingRow>
      ))}
    </ul>
  );
}

/** "⬣ Exertional chest pain  “chest pressure climbing stairs”". */
export function FlagWords({ flag, text }: { flag: AssessedFlag; text: string }) {
  const quotes = quotesOf(text, flag.spans);
  return (
    <>
      <OctagonAlert aria-hidden="true" size={18} className="mt-0.5 shrink-0 text-crit" />
      <span className="min-w-0 flex-1 break-words">
        <strong className="font-semibold text-crit">
          {flag.isUncertain ? "Possibly " : null}
          {flag.label}
        </strong>
        <span className="pl-2 text-ink-2">{quotes.map((words) => `“${words}”`).join(" ")}</span>
        {flag.deniedSpans.length > 0 ? (
          <span className="pl-2 text-13 text-warn">
            Elsewhere denied:{" "}
            {quotesOf(text, flag.deniedSpans)
              .map((words) => `“${words}”`)
              .join(" ")}
          </span>
        ) : null}
      </span>
    </>
  );
}
