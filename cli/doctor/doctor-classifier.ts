import { proposeIdentifiers, closeClassifier } from "@/lib/phi/model/propose-identifiers";
import type { Finding } from "./doctor";

/** Made up; the classifier finds both names in it or it does not work. */
const SAMPLE = "Spoke with Marisol Testcase, daughter of Mr. Examplar, on March 4.";

type Propose = typeof proposeIdentifiers;

/** Asks the classifier about a made-up sentence. Without it everything works, by stricter rules. */
export async function inspectClassifier(propose: Propose = proposeIdentifiers): Promise<Finding> {
  const subject = "classifier";
  const { model, spans } = await propose(SAMPLE);
  await closeClassifier();
  if (model === null) {
    return {
      state: "warn",
      subject,
      found: "not available: identifiers are found by stricter rules, which take out more",
      advice: 'restore models/phi from the repository and run "npm run build"',
    };
  }
  const names = spans.filter(({ category }) => category === "name").length;
  return names >= 2
    ? { state: "ok", subject, found: model }
    : {
        state: "bad",
        subject,
        found: `${model} misses a plain name`,
        advice: "restore models/phi",
      };
}
