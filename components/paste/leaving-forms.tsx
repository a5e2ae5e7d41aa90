import { Switch } from "../ui/switch";
import type { LeavingModelView } from "./leaving-models";

/** What would leave, to the letter, in each form in which it could. */
export type LeavingForms = Readonly<{
  /** With placeholders. */
  placeholders: string;
  /** As it is written; null where no model that is asked may be sent it so. */
  written: string | null;
}>;

export type LeavingTextProps = {
  forms: LeavingForms;
  models: readonly LeavingModelView[];
  /** The text is shown, and would be sent, as it is written. */
  isWritten: boolean;
  onWritten: (isWritten: boolean) => void;
};

/** The text that would leave, in the form in which it would; placeholders unless somebody chose otherwise here. */
export function LeavingText({ forms, models, isWritten, onWritten }: LeavingTextProps) {
  const text = (isWritten ? forms.written : null) ?? forms.placeholders;
  return (
    <>
      {forms.written === null ? null : (
        <Switch
          label="Send names, dates and numbers as they are written"
          isOn={isWritten}
          onChange={onWritten}
        />
      )}
      <p className="text-13 text-ink-2" aria-live="polite">
        {text.length.toLocaleString("en-US")} characters, {formWords(models, isWritten)}
      </p>
      <pre
        data-leaving-text
        tabIndex={0}
        aria-label="What would leave"
        className="max-h-72 overflow-auto rounded-control border border-line bg-surface p-3 font-sans text-15 break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </>
  );
}

/** What the text holds, and who gets it otherwise. */
export function formWords(models: readonly LeavingModelView[], isWritten: boolean): string {
  if (!isWritten) {
    return "with every identifier that was found taken out; a part may be sent more than once. De-identification is never perfect: read it.";
  }
  const others = models.filter(({ isIdentified }) => !isIdentified).map(({ name }) => name);
  const rest =
    others.length === 0 ? "" : ` ${others.join(" and ")} gets placeholders in their place.`;
  return `with every identifier in it; a part may be sent more than once.${rest}`;
}
