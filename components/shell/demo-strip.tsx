/** The one dark bar: this is a demo, nobody here is real. */
export function DemoStrip() {
  return (
    <p className="flex min-h-6 shrink-0 items-center justify-center bg-strip px-4 text-center text-13 text-on-strip">
      Demo clinic. Every patient here is synthetic.
    </p>
  );
}
