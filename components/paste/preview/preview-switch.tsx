import { classNames } from "../../ui/class-names";

export type PreviewForm = "placeholders" | "leaving";

const FORMS = [
  { form: "placeholders", words: "Placeholders" },
  { form: "leaving", words: "What leaves" },
] as const;

/** Two joined buttons: the painted lines, or the bare text that leaves. */
export function PreviewSwitch({
  form,
  onChange,
}: {
  form: PreviewForm;
  onChange: (form: PreviewForm) => void;
}) {
  return (
    <div role="group" aria-label="Shown as" className="flex shrink-0">
      {FORMS.map((each, index) => (
        <button
          key={each.form}
          type="button"
          aria-pressed={form === each.form}
          onClick={() => onChange(each.form)}
          className={classNames(
            "h-7 border px-2 text-13 font-semibold max-lg:min-h-10",
            index === 0 ? "rounded-l-control" : "-ml-px rounded-r-control",
            form === each.form
              ? "z-10 border-accent bg-accent-tint text-accent"
              : "border-line-strong text-ink-2 hover:text-ink",
          )}
        >
          {each.words}
        </button>
      ))}
    </div>
  );
}
