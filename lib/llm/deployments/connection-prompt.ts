import type { PromptTemplate } from "../compose-prompt";

/** Made up, and of nobody. */
export const TEST_CASE =
  "58-year-old man with a dry cough for two weeks. No fever. Takes lisinopril 10 mg daily. Lungs clear.";

/** The prompt of a connection test, version 1; changed words make a new version. */
export const CONNECTION_PROMPT: PromptTemplate = {
  id: "connection-test",
  version: 1,
  task: "connection_test",
  purpose: "Tests a connection",
  parts: [
    {
      name: "case",
      holds: "One short case that is made up, the same for every test; nothing of a chart.",
      why: "It shows whether the model answers, how fast, and in the shape that is asked for.",
      mostCharacters: 200,
      lines: null,
    },
  ],
  system:
    "You test a connection. Answer with JSON alone, in the shape that is asked for, and add nothing the case does not say.",
  request:
    'The case is made up.\n{{case}}\nAnswer {"symptoms": [each symptom the patient has, in words of the case], "medicines": [each medicine, with its dose]}.',
};
