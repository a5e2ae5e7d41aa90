import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { scoreHeaders, type VisitHeader } from "./score-headers";

const TOPIC_OF: Readonly<Record<VisitHeader, NoteTopic>> = {
  "FAM/SOCHX": "social_history",
  GENHX: "history_of_present_illness",
  PASTMEDICALHX: "past_medical_history",
  CC: "chief_complaint",
  PASTSURGICAL: "past_surgical_history",
  ALLERGY: "allergies",
  ROS: "review_of_systems",
  MEDICATIONS: "medications",
  ASSESSMENT: "assessment",
  EXAM: "physical_exam",
  DIAGNOSIS: "assessment",
  DISPOSITION: "follow_up",
  PLAN: "plan",
  EDCOURSE: "course",
  IMMUNIZATIONS: "immunizations",
  IMAGING: "imaging",
  GYNHX: "obstetric_history",
  PROCEDURES: "procedures",
  OTHER_HISTORY: "past_medical_history",
  LABS: "labs",
};

const KIN =
  /\b(?:family|mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|grand(?:mother|father|ma|pa|parents?)|runs? in)\b/g;
const SOCIAL =
  /\b(?:smok\w*|tobacco|cigarettes?|alcohol|drink\w*|drugs?|marijuana|work\w*|job|retired|married|single|divorced|live|lives|living|school|exercise)\b/g;

/** One header stands for the family's and the patient's own life: the words decide which. */
function familyOrSocial(text: string): NoteTopic {
  const plain = text.slice(0, 20_000).toLowerCase();
  const kin = plain.match(KIN)?.length ?? 0;
  const social = plain.match(SOCIAL)?.length ?? 0;
  return kin > social ? "family_history" : "social_history";
}

type TopicReading = Readonly<{
  topic: NoteTopic;
  /** 0 to 1: the sum over the headers that mean this topic. */
  probability: number;
}>;

/**
 * What a stretch of talk (or a note line) is about: the most probable topic of the trained header
 * model. Give a question together with its answer, one line each, with tags (`Doctor:`,
 * `[patient]`) where known. Deterministic; accepts any string.
 */
export function readTopic(text: string): TopicReading {
  const sums = new Map<NoteTopic, number>();
  for (const { header, probability } of scoreHeaders(text)) {
    const topic = header === "FAM/SOCHX" ? familyOrSocial(text) : TOPIC_OF[header];
    sums.set(topic, (sums.get(topic) ?? 0) + probability);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return { topic: best?.[0] ?? "history_of_present_illness", probability: best?.[1] ?? 0 };
}
