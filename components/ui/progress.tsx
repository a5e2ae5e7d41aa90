import { classNames } from "./class-names";

/** n of m as a row of pieces, with the words beside it for those who cannot see it. */
export function ProgressPieces({
  done,
  total,
  label,
}: {
  done: number;
  total: number;
  label: string;
}) {
  return (
    <span role="img" aria-label={label} className="inline-flex gap-0.5">
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          className={classNames(
            "h-2.5 w-5 rounded-tag border",
            index < done ? "border-ok bg-ok" : "border-line-strong bg-surface",
          )}
        />
      ))}
    </span>
  );
}
