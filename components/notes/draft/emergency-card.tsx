import type {
  AssessedArgument,
  AssessedDifferential,
  CaseAssessment,
} from "@/lib/drafting/assessing/case-assessment.schema";
import { Tag } from "../../ui/tag";
import { Time } from "../../ui/time";
import { linesOfSpan, readSourceLines, writeLineNumbers, type SourceLine } from "../source-lines";
import {
  argumentWords,
  missingGroups,
  namesOf,
  splitDifferentials,
  WHAT_THIS_IS,
} from "../review/differentials/diagnosis-words";
import { FlagWords } from "../review/differentials/flag-rows";

type EmergencyCardProps = { assessment: CaseAssessment; madeAt: string; text: string };

/** So many diagnoses are written out; the others are named, and all of them stand under "Diagnoses" in the note. */
const MOST_WRITTEN_OUT = 5;
const NO_MARKS = { setAside: [], unplaced: [] };
const ROW = "flex items-start gap-3 border-t border-line py-1.5 pr-6 pl-2 text-15";

/** Red flags first, while the note is made; every line is one to check against the text beside it. */
export function EmergencyCard({ assessment, madeAt, text }: EmergencyCardProps) {
  const lines = readSourceLines("", text, NO_MARKS);
  const { flags, presentations } = assessment;
  const { supported, others } = splitDifferentials(assessment.differentials);
  const shown = supported.slice(0, MOST_WRITTEN_OUT);
  const named = namesOf([...supported.slice(MOST_WRITTEN_OUT), ...others]);
  return (
    <section
      aria-label="Red flags first"
      aria-live="polite"
      className="shrink-0 border-b border-line-strong border-l-4 border-l-crit-mark"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 py-2 pr-6 pl-4">
        <h3 className="text-pane font-semibold">
          {flags.length === 0
            ? "No red flag is documented so far, which does not mean there is none"
            : flags.length === 1
              ? "1 red flag: assess now"
              : `${flags.length} red flags: assess now`}
        </h3>
        <span className="text-13 text-ink-2">
          {presentations.length === 0
            ? "No presentation of the table was found in this text."
            : presentations.map(({ title }) => title).join(", ")}{" "}
          <Time at={madeAt} form="time" />
        </span>
      </div>
      <ul>
        {flags.map((flag) => (
          <li key={flag.label} className={ROW}>
            <LineNumbers spans={flag.spans} lines={lines} />
            <FlagWords flag={flag} text={text} />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? null : (
        <>
          <h4 className="border-t border-line pt-2 pb-1 pl-4 text-15 font-semibold">To think of</h4>
          <ul>
            {shown.map((one) => (
              <Differential key={one.name} differential={one} lines={lines} />
            ))}
          </ul>
        </>
      )}
      <Rest heading="Must not be missed either" words={named.cannotMiss} />
      <Rest heading="Others" words={named.rest} />
      {missingGroups(assessment).map(({ heading, items }) => (
        <Rest
          key={heading}
          heading={heading.startsWith("Red") ? heading : `${heading} not yet documented`}
          words={items.join(", ")}
        />
      ))}
      <p className="border-t border-line py-2 pr-6 pl-4 text-13 text-ink-2">{WHAT_THIS_IS}</p>
    </section>
  );
}

function LineNumbers({
  spans,
  lines,
}: {
  spans: AssessedArgument["spans"];
  lines: readonly SourceLine[];
}) {
  return (
    <span className="w-12 shrink-0 text-right text-13 leading-6 font-semibold text-accent">
      <span className="sr-only">Line </span>
      {writeLineNumbers(spans.flatMap((span) => linesOfSpan(lines, span)))}
    </span>
  );
}

function Differential({
  differential,
  lines,
}: {
  differential: AssessedDifferential;
  lines: readonly SourceLine[];
}) {
  const { name, isCannotMiss, against, undocumented } = differential;
  const sides = [
    { word: "For", items: differential.for },
    { word: "Against", items: against },
  ].filter(({ items }) => items.length > 0);
  return (
    <li className={ROW}>
      <LineNumbers spans={differential.for.flatMap(({ spans }) => spans)} lines={lines} />
      <div className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-3">
          <strong className="font-semibold first-letter:uppercase">{name}</strong>
          {isCannotMiss ? <Tag tone="crit">Must not be missed</Tag> : null}
        </span>
        {sides.map(({ word, items }) => (
          <p key={word}>
            <span className="pr-2 text-13 text-ink-2">{word}</span>
            {items.map(argumentWords).join(", ")}
          </p>
        ))}
        {undocumented.length === 0 ? null : (
          <p className="text-13 text-ink-2">Not documented: {undocumented.join(", ")}</p>
        )}
      </div>
    </li>
  );
}

function Rest({ heading, words }: { heading: string; words: string }) {
  if (words === "") return null;
  return (
    <p className="border-t border-line py-1.5 pr-6 pl-4 text-15">
      <span className="pr-2 font-semibold">{heading}</span>
      <span className="text-ink-2">{words}</span>
    </p>
  );
}
