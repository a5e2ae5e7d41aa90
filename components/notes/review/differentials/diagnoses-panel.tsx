"use client";

import type { ReactNode } from "react";
import type {
  AssessedDifferential,
  CaseAssessment,
} from "@/lib/drafting/assessing/case-assessment.schema";
import type { Span } from "@/lib/notes/note-content.schema";
import { Time } from "../../../ui/time";
import type { SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import { useRovingRows } from "../reading/use-roving-rows";
import { argumentId, DifferentialItem } from "./differential-item";
import {
  missingGroups,
  namesOf,
  notJudgedWords,
  splitDifferentials,
  WHAT_THIS_IS,
} from "./diagnosis-words";
import { flagId, FlagRows, type FlagRowsProps } from "./flag-rows";

export type DiagnosesPanelProps = {
  assessment: CaseAssessment;
  /** When emergency mode showed red flags for this text first; null without it. */
  emergencyAt: string | null;
  sourceText: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  isReadOnly: boolean;
  onPick: (selection: Selection) => void;
  onAdd: (differential: AssessedDifferential) => void;
  /** Codes to approve, below the diagnoses. */
  children: ReactNode;
};

const HEADING = "flex items-baseline gap-2 px-6 pt-3 pb-1 text-15 font-semibold max-lg:px-4";
const QUIET = "px-6 text-15 text-ink-2 max-lg:px-4";

/** Red flags first, then diagnoses to think of with what the text says for and against, then what it does not say. */
export function DiagnosesPanel(props: DiagnosesPanelProps) {
  const { assessment, selection, onPick } = props;
  const { supported, others } = splitDifferentials(assessment.differentials);
  const { onKeyDown, rowProps } = useRovingRows([
    ...assessment.flags.map(flagId),
    ...supported.flatMap((one) => [
      ...one.for.map(({ label }) => argumentId(one.name, "for", label)),
      ...one.against.map(({ label }) => argumentId(one.name, "against", label)),
    ]),
  ]);
  const chosenId = selection?.kind === "spans" ? selection.id : null;
  const pick = (id: string, { spans }: { readonly spans: readonly Span[] }): void =>
    onPick({ kind: "spans", id, spans });
  const shared = { lines: props.lines, chosenId, rowProps, onPick: pick };
  const isEmpty = assessment.presentations.length === 0 && assessment.flags.length === 0;
  return (
    <div onKeyDown={onKeyDown} className="pb-4">
      <p className="px-6 pt-3 text-13 text-ink-2 max-lg:px-4">
        {props.emergencyAt === null ? null : (
          <>
            Shown first in emergency mode at <Time at={props.emergencyAt} form="time" />.{" "}
          </>
        )}
        {WHAT_THIS_IS}
      </p>
      {isEmpty ? (
        <NothingFound />
      ) : (
        <RedFlags assessment={assessment} text={props.sourceText} {...shared} />
      )}
      {supported.length > 0 ? (
        <section aria-label="To think of">
          <h3 className={HEADING}>
            To think of <span className="text-13 font-normal text-ink-2">{supported.length}</span>
          </h3>
          <ul>
            {supported.map((one) => (
              <DifferentialItem
                key={one.name}
                differential={one}
                {...shared}
                onAdd={props.isReadOnly ? null : () => props.onAdd(one)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Others differentials={others} />
      <NotJudged assessment={assessment} text={props.sourceText} />
      <Missing assessment={assessment} />
      {props.children}
    </div>
  );
}

function NothingFound() {
  return (
    <p className={`pt-3 ${QUIET}`}>
      No presentation of the table was found in this text, so there is nothing to show. That says
      nothing about the patient.
    </p>
  );
}

type RedFlagsProps = Omit<FlagRowsProps, "flags"> & Pick<DiagnosesPanelProps, "assessment">;

function RedFlags({ assessment, ...row }: RedFlagsProps) {
  const { flags, presentations } = assessment;
  return (
    <section aria-label="Red flags">
      <h3 className={HEADING}>
        Red flags <span className="text-13 font-normal text-ink-2">{flags.length}</span>
      </h3>
      {presentations.length === 0 ? null : (
        <p className={`pb-1 ${QUIET}`}>
          For:{" "}
          {presentations
            .map(({ title, isUncertain }) => (isUncertain ? `possibly ${title}` : title))
            .join(", ")}
        </p>
      )}
      {flags.length === 0 ? (
        <p className={QUIET}>
          No red flag is documented so far, which does not mean there is none.
        </p>
      ) : (
        <FlagRows flags={flags} {...row} />
      )}
    </section>
  );
}

/** Diagnoses that nothing in the text speaks for: named, so that nobody takes their absence for a "no". */
function Others({ differentials }: { differentials: readonly AssessedDifferential[] }) {
  if (differentials.length === 0) return null;
  const { cannotMiss, rest } = namesOf(differentials);
  return (
    <section aria-label="Nothing documented for them">
      <h3 className={HEADING}>
        Nothing documented for them{" "}
        <span className="text-13 font-normal text-ink-2">{differentials.length}</span>
      </h3>
      {cannotMiss === "" ? null : (
        <p className={QUIET}>
          <span className="font-semibold text-ink">Must not be missed:</span> {cannotMiss}
        </p>
      )}
      {rest === "" ? null : <p className={QUIET}>Others: {rest}</p>}
    </section>
  );
}

/** Documented, and so in no list of what is not: the reader has the reference, or the judgment. */
function NotJudged({
  assessment,
  text,
}: Pick<DiagnosesPanelProps, "assessment"> & { readonly text: string }) {
  const words = notJudgedWords(assessment, text);
  if (words.length === 0) return null;
  return (
    <section aria-label="Value documented, not judged">
      <h3 className={HEADING}>
        Value documented, not judged{" "}
        <span className="text-13 font-normal text-ink-2">{words.length}</span>
      </h3>
      <p className={`text-13! ${QUIET}`}>
        No reference stands beside it, or it lies between the limits of these rules.
      </p>
      <ul>
        {words.map((each) => (
          <li key={each} className="px-6 text-15 break-words max-lg:px-4">
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ assessment }: Pick<DiagnosesPanelProps, "assessment">) {
  const groups = missingGroups(assessment);
  if (groups.length === 0) return null;
  return (
    <section aria-label="Not yet documented">
      <h3 className={HEADING}>Not yet documented</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 px-6 text-15 max-lg:px-4">
        {groups.map(({ heading, items }) => (
          <div key={heading} className="contents">
            <dt className="text-13 leading-5 text-ink-2">{heading}</dt>
            <dd className="min-w-0 break-words">{items.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
