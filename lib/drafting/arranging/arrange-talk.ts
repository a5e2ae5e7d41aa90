import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import type { Fact } from "../draft.schema";
import { EXAM_ONCE, TEST_ONCE } from "../facts/clinical-terms";
import { findAllergies } from "../facts/find-allergies";
import { findLabs } from "../facts/find-labs";
import { findVitals } from "../facts/find-vitals";
import { LEANS, type Chosen } from "../selecting/choose-lines";
import type { Heard } from "../spoken/hear-talk";
import type { Candidate } from "../spoken/list-candidates";
import type { Person } from "../spoken/rewrite-person";
import { readTopic } from "../topics/read-topic";
import type { WrittenSentence } from "../writing/written-sentence";
import { gridCells } from "../written/write-lists";
import { arrangePlan, INTRODUCES } from "./arrange-plan";
import { bodySystem, SYSTEM_ORDER } from "./body-systems";
import { isDoseAlone, joinBroken } from "./join-broken";
import { joinShort, nameAnew } from "./join-sentences";
import { reviewOfSystems } from "./review-of-systems";
import { findComplaint } from "./find-complaint";
import { vitalsLine } from "./vitals-line";

const REVIEWED = /^(?:he|she|they|the patient) (?:denies|reports) (.+)$/i;

/** What of a history has a part of its own in many templates. */
const BACKGROUND: ReadonlySet<NoteTopic> = new Set<NoteTopic>([
  "past_medical_history",
  "past_surgical_history",
  "obstetric_history",
  "medications",
  "allergies",
  "immunizations",
  "family_history",
  "social_history",
]);
/** Below this probability a line stays with the present illness. */
const SURE = 0.6;

/** Without one of these words a line does not speak of the topic, whatever it sounds like. */
const SPEAKS_OF: Readonly<Partial<Record<NoteTopic, RegExp>>> = {
  medications:
    /\b(?:mg|mcg|medic\w+|meds?|pills?|tablets?|doses?|tak(?:e|es|ing)|took|inhaler|insulin|vitamins?|supplements?|prescri\w+|refill\w*|cream|drops|[a-z]+(?:pril|sartan|statin|olol|azole|cillin|profen|formin|pine|ine|one|ol))\b/i,
  immunizations: /\b(?:vaccin\w+|shots?|immuni\w+|boosters?|flu)\b/i,
  family_history:
    /\b(?:famil\w+|mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|grand\w+|son|daughter|children|kids)\b/i,
  social_history:
    /\b(?:smok\w+|tobacco|cigarettes?|packs?|nicotine|vap\w+|drinks?|drinking|alcohol|beers?|wine|drugs?|marijuana|work\w*|jobs?|retired|school|lives?|living|married|wife|husband|divorced|single|exercis\w+|diet|occupation|teach\w*|cashier|engineer|partners?|sexual\w*)\b/i,
  past_surgical_history:
    /\b(?:surg\w+|operat\w+|removed|replacement|repair\w*|fusion|stent\w*|bypass|cabg|biops\w+|lumpectomy|transplant\w*|nose job|tonsils|appendix|\w+(?:ectomy|plasty|otomy|oscopy))\b/i,
  obstetric_history:
    /\b(?:pregnan\w+|deliver\w*|g\d|births?|periods?|menstrua\w+|menopause|babies|baby)\b/i,
};

/** The part of the history a line belongs to, by its clauses as they were said. */
function historyTopic(heard: readonly Heard[], { candidate, text }: Chosen): NoteTopic {
  if (findAllergies(text).some(({ isNone }) => !isNone)) return "allergies";
  const said = heard
    .slice(candidate.from, candidate.to + 1)
    .map((item) => `[${item.voice}] ${item.text}`)
    .join("\n");
  const { topic, probability } = readTopic(said);
  const isOne =
    probability >= SURE && BACKGROUND.has(topic) && (SPEAKS_OF[topic]?.test(text) ?? true);
  return isOne ? topic : "history_of_present_illness";
}

function arrangeSubjective(
  heard: readonly Heard[],
  items: readonly Chosen[],
  facts: readonly Fact[],
): WrittenSentence[] {
  const reviewed = items.filter(
    ({ candidate, text }) => candidate.isMerged && REVIEWED.test(text) && bodySystem(text) !== null,
  );
  const history = items.filter((item) => !reviewed.includes(item));
  const intro = history.filter(({ text }) => INTRODUCES.test(text));
  return [
    ...[...intro, ...history.filter((item) => !intro.includes(item))].map((item) => ({
      section: "subjective" as const,
      topic: historyTopic(heard, item),
      text: item.text,
      citations: item.candidate.spans,
    })),
    ...reviewOfSystems(heard, facts, reviewed),
  ];
}

function arrangeExam(items: readonly Chosen[]): WrittenSentence[] {
  let before: string | null = null;
  const written = items.map((item) => {
    const vitals = findVitals(item.text);
    const isVital = vitals.length > 0;
    const named = isVital ? null : bodySystem(item.text);
    const system = LEANS.test(item.text) && !isVital ? (before ?? named) : named;
    before = system;
    return {
      system,
      isVital,
      sentence: {
        section: "objective_exam" as const,
        topic: isVital ? ("vitals" as const) : ("physical_exam" as const),
        ...(system === null ? {} : { label: system }),
        text: isVital ? vitalsLine(item.text, vitals) : item.text,
        citations: item.candidate.spans,
        ...(vitals.length > 1 ? { cells: gridCells(vitals) } : {}),
      },
    };
  });
  const signs = written.filter(({ isVital }) => !isVital);
  return [
    ...written.filter(({ isVital }) => isVital),
    ...[...SYSTEM_ORDER, null].flatMap((system) => signs.filter((one) => one.system === system)),
  ].map(({ sentence }) => sentence);
}

const IMAGE = /\b(?:x-?rays?|mri|ct|ultrasound|echo\w*|imaging|scan|mammogram)\b/i;

/** Seen on an image, with or without its name. */
const SEEN_ON_IMAGE =
  /\b(?:fractures?|bony|bone|alignment|joint spaces?|displace\w+|nodules?|mass(?:es)?|opacit\w+|lesions?|tear|ligaments?|tendons?|disc|ventric\w+|mitral|valve|ejection|lymph nodes?|degenerat\w+|arthr\w+|effusion)\b/i;
const LAB =
  /\b(?:labs?|blood|levels?|counts?|panel|test|titer|cultures?|urinalysis|a1c|glucose|positive|negative|antibod\w+)\b/i;

function resultTopic(text: string): "imaging" | "labs" {
  if (IMAGE.test(text)) return "imaging";
  const isLab = findLabs(text).length > 0 || LAB.test(text);
  return !isLab && SEEN_ON_IMAGE.test(text) ? "imaging" : "labs";
}

function arrangeResults(items: readonly Chosen[]): WrittenSentence[] {
  return items.map(({ text, candidate }) => ({
    section: "objective_results" as const,
    topic: resultTopic(text),
    text,
    citations: candidate.spans,
  }));
}

/** Speaks of a test; what does not belongs to the examination when both would say it. */
const isResult = ({ text }: Chosen): boolean => TEST_ONCE.test(text) || findLabs(text).length > 0;

/** Speaks of a sign: it belongs to the examination when the history would say it too. */
const isSign = ({ text }: Chosen): boolean => EXAM_ONCE.test(text);

/** The chosen clauses of a talk in the order a note is read, with their topics. */
export function arrangeTalk(
  heard: readonly Heard[],
  chosen: readonly Chosen[],
  person: Person,
  facts: readonly Fact[],
): WrittenSentence[] {
  const of = (section: Chosen["section"]): Chosen[] =>
    chosen.filter((item) => item.section === section);
  const candidatesOf = (section: Chosen["section"]): ReadonlySet<Candidate> =>
    new Set(of(section).map(({ candidate }) => candidate));
  const told = candidatesOf("subjective");
  const inExam = candidatesOf("objective_exam");
  const inResults = candidatesOf("objective_results");
  /** What another part says is said once; the summary of the patient opens history and assessment alike. */
  const isNew = ({ candidate, text }: Chosen): boolean =>
    INTRODUCES.test(text) || ![told, inExam, inResults].some((part) => part.has(candidate));
  const whole = (lines: readonly Chosen[]): Chosen[] => joinBroken(heard, lines, person);
  const exam = of("objective_exam").filter(
    (item) =>
      (isSign(item) || !told.has(item.candidate)) &&
      (!isResult(item) || !inResults.has(item.candidate)),
  );
  const results = of("objective_results").filter(
    (item) => isResult(item) || !inExam.has(item.candidate),
  );
  const history = of("subjective").filter(
    (item) =>
      !(isResult(item) && inResults.has(item.candidate)) &&
      !(isSign(item) && inExam.has(item.candidate)),
  );
  const plan = whole(of("assessment_and_plan").filter(isNew)).filter(
    ({ candidate }) => !isDoseAlone(heard[candidate.from]?.text ?? ""),
  );
  const complaint = findComplaint(heard, person);
  return [
    ...(complaint ? [complaint] : []),
    ...nameAnew(joinShort(arrangeSubjective(heard, whole(history), facts)), person),
    ...arrangeExam(whole(exam)),
    ...arrangeResults(whole(results)),
    ...arrangePlan(heard, plan),
  ];
}
