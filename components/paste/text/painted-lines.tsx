import { PaintedRow } from "./painted-row";
import type { PaintedLine } from "./text-lines";

/** Every line, numbered and painted. */
export function PaintedLines({
  lines,
  form,
}: {
  lines: readonly PaintedLine[];
  form: "source" | "preview";
}) {
  return (
    <>
      {lines.map((line, index) => (
        <PaintedRow key={index} line={line} number={index + 1} form={form} />
      ))}
    </>
  );
}
