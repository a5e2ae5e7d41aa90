import { FolderCheck, FolderSearch } from "lucide-react";
import { Button } from "../ui/button";
import { formatDay } from "../ui/time-text";
import type { ChartLineView, ChartMatchView } from "./paste-view";

export type ChartMatchProps = {
  match: ChartMatchView;
  isEmpty: boolean;
  onFile: () => void;
  onChoose: () => void;
  onMakeChart: () => void;
};

/** Whose chart the text belongs to: proposed, chosen, or to be made. Drafting does not wait for it; signing does. */
export function ChartMatch({ match, isEmpty, onFile, onChoose, onMakeChart }: ChartMatchProps) {
  if (isEmpty) {
    return (
      <Words icon="search" detail="A chart matches on name, birth date and MRN.">
        No text yet
      </Words>
    );
  }
  if (match.kind === "match" || match.kind === "filed") {
    return (
      <>
        <Words
          icon="check"
          detail={
            match.kind === "filed"
              ? "Filed in this chart."
              : `A chart matches on ${joinWords(match.matchedOn)}.`
          }
        >
          <ChartLine chart={match.chart} />
        </Words>
        {match.kind === "match" ? <Button onClick={onFile}>File in this chart</Button> : null}
        <Button variant="quiet" onClick={onChoose}>
          Choose another
        </Button>
      </>
    );
  }
  return (
    <>
      <Words icon="search" detail="You can draft first; it cannot be signed until it is filed.">
        {match.kind === "none" ? "No chart matches." : "Looking for the chart"}
      </Words>
      {match.kind === "none" ? (
        <Button onClick={onMakeChart}>Make a chart from this text</Button>
      ) : null}
      <Button variant="quiet" onClick={onChoose}>
        Choose a chart
      </Button>
    </>
  );
}

/** Name, age, birth date and number of a chart in one line. */
function ChartLine({ chart }: { chart: ChartLineView }) {
  return (
    <>
      <strong className="font-semibold">{chart.name}</strong>{" "}
      <span className="pl-1 font-normal">{chart.ageAndSex}</span>{" "}
      <span className="pl-1 font-normal">born {formatDay(chart.bornOn)}</span>{" "}
      <span className="zero-slashed pl-1 font-normal whitespace-nowrap">MRN {chart.mrn}</span>
    </>
  );
}

function Words({
  icon,
  detail,
  children,
}: {
  icon: "check" | "search";
  detail: string;
  children: React.ReactNode;
}) {
  const Icon = icon === "check" ? FolderCheck : FolderSearch;
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Icon
        aria-hidden="true"
        size={20}
        strokeWidth={1.75}
        className="shrink-0 text-accent max-sm:hidden"
      />
      <span className="min-w-0">
        <span className="block text-15">{children}</span>
        <span className="block text-13 text-ink-2 max-sm:hidden">{detail}</span>
      </span>
    </span>
  );
}

function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "its number";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
