type Labelled = Readonly<{ label?: string | undefined }>;

/** The label to show before a sentence: its own, where the sentence before it does not have the same. */
export function openingLabel(sentence: Labelled, before: Labelled | undefined): string | null {
  return sentence.label !== undefined && sentence.label !== before?.label ? sentence.label : null;
}

/** "Respiratory: Denies cough.", as plain text shows a sentence with its label. */
export function withLabel(text: string, label: string | null): string {
  return label === null ? text : `${label}: ${text}`;
}
