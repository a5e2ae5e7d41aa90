import { Equal, EqualNot } from "lucide-react";
import { classNames } from "../ui/class-names";
import { differenceWords, differingCharacters, type CharacterPiece } from "./differing-characters";
import type { ComparedFact } from "./patient-view";

/** The open chart and the pasted text side by side; what differs is said and marked. */
export function Comparison({ facts }: { facts: readonly ComparedFact[] }) {
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label="Chart and text compared"
    >
      <table className="w-full border-collapse text-left text-15">
        <thead className="bg-sunken text-13 text-ink-2">
          <tr>
            <th scope="col" className="h-8 px-5">
              <span className="sr-only">What</span>
            </th>
            <th scope="col" className="px-3 font-semibold">
              This chart
            </th>
            <th scope="col" className="px-3 font-semibold">
              Your text
            </th>
            <th scope="col" className="px-3">
              <span className="sr-only">Result</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.label} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact }: { fact: ComparedFact }) {
  // Days and ages differ as a whole; names and numbers by the part that differs.
  const isByPart = fact.differs && (fact.label === "Name" || fact.label === "MRN");
  const cut = isByPart ? differingCharacters(fact.inChart, fact.inText) : null;
  const Icon = fact.differs ? EqualNot : Equal;
  return (
    <tr className={classNames("border-t border-line", fact.differs && "bg-crit-tint")}>
      <th scope="row" className="h-8.5 px-5 font-normal">
        {fact.label}
      </th>
      <td className="zero-slashed px-3">
        <Pieces pieces={cut?.first ?? [{ text: fact.inChart, differs: false }]} />
      </td>
      <td className="zero-slashed px-3">
        <Pieces pieces={cut?.second ?? [{ text: fact.inText, differs: false }]} />
        {fact.line === null ? null : (
          <span className="pl-2 text-13 text-ink-2">line {fact.line}</span>
        )}
      </td>
      <td
        className={classNames(
          "px-3 pr-5 whitespace-nowrap",
          fact.differs ? "font-semibold text-crit" : "text-ink-2",
        )}
      >
        <span className="inline-flex items-center gap-2">
          <Icon aria-hidden="true" size={16} />
          {fact.differs
            ? isByPart
              ? differenceWords(fact.inChart, fact.inText)
              : "Differs"
            : "Same"}
        </span>
      </td>
    </tr>
  );
}

function Pieces({ pieces }: { pieces: readonly CharacterPiece[] }) {
  return pieces.map((piece, index) =>
    piece.differs ? (
      <strong key={index} className="rounded-[2px] bg-crit-solid px-0.5 font-semibold text-on-crit">
        {piece.text}
      </strong>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  );
}
