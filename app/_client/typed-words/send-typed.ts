import { typedRefusalSchema, type TypedRefusal } from "@/lib/phi/typed-words/typed-words.schema";
import { sendJson, type Answer, type RequestError, type SendOptions } from "../send-json";

/** Asks whoever typed whether the words name no patient; the frame round the page hears it. */
export const NAMES_ASKED = "provenote:names-asked";

export type NamesAsked = Readonly<{
  refusal: TypedRefusal;
  /** The texts by the names that the refusal uses, so that the words can be shown again here; they never left this page twice. */
  texts: Readonly<Record<string, string>>;
  onAnswer: (namesNoPatient: boolean) => void;
}>;

type TypedOptions = SendOptions & {
  readonly body: object;
  readonly texts: Readonly<Record<string, string>>;
};

/**
 * {@link sendJson} for words that are kept outside charts. Where the server sees what looks like a patient's, the person is
 * asked, and what is sent again says so; without that answer nothing was saved.
 */
export async function sendTyped<T>(
  url: string,
  { texts, ...options }: TypedOptions,
): Promise<Answer<T>> {
  const answer = await sendJson<T>(url, options);
  const refusal = answer.ok ? null : refusalOf(answer.error);
  if (refusal?.canState !== true || !(await namesNoPatient(refusal, texts))) return answer;
  return sendJson<T>(url, { ...options, body: { ...options.body, namesNoPatient: true } });
}

function refusalOf({ code, details }: RequestError): TypedRefusal | null {
  if (code !== "phi.typed_identifiers") return null;
  return typedRefusalSchema.safeParse(details).data ?? null;
}

/** False also where nothing hears the question: silence is no statement. */
function namesNoPatient(refusal: TypedRefusal, texts: NamesAsked["texts"]): Promise<boolean> {
  return new Promise((resolve) => {
    const detail: NamesAsked = { refusal, texts, onAnswer: resolve };
    const event = new CustomEvent(NAMES_ASKED, { detail, cancelable: true });
    if (window.dispatchEvent(event)) resolve(false);
  });
}
