import { visitLabel } from "@/app/_server/views/chart-views";
import type { ChartView, EncounterView } from "@/components/patients/patient-view";
import { formatTime } from "@/components/ui/time-text";
import { ROLE_LABELS } from "@/lib/access/role.schema";
import type { NoteLine } from "@/lib/notes/list-notes";
import type { ChartView as Chart } from "@/lib/patients/view-chart";

/** A chart as the page shows it. */
export function chartView(chart: Chart, notes: readonly NoteLine[]): ChartView {
  const lines = (facts: Chart["problems"]) =>
    facts.map(({ id, text, recordedAt }) => ({
      id,
      label: text,
      note: formatTime(recordedAt, "date", "UTC"),
    }));
  return {
    encounters: chart.encounters.map((encounter) => encounterView(encounter, notes)),
    openEncounterId: null,
    problems: lines(chart.problems),
    medications: lines(chart.medications),
    careTeam: chart.careTeam.map((member) => ({
      id: `${member.membershipId}${member.team ?? ""}`,
      name: member.name,
      role: member.roles.map((role) => ROLE_LABELS[role].toLowerCase()).join(", "),
    })),
    similar: { kind: "not_asked" },
    canWrite: true,
  };
}

function encounterView(
  encounter: Chart["encounters"][number],
  notes: readonly NoteLine[],
): EncounterView {
  const own = notes.filter((note) => note.encounterId === encounter.id);
  const shown = own.find((note) => note.status === "signed") ?? own[0];
  const base = { id: encounter.id, visitedOn: encounter.date, title: visitLabel(encounter) };
  if (shown === undefined) {
    return { ...base, href: "/paste", detail: "No note yet", state: "empty" };
  }
  const href = `/notes/${shown.noteId}`;
  if (shown.status !== "draft") {
    return { ...base, href, detail: shown.signedByName ?? shown.authorName, state: "signed" };
  }
  const state = shown.currentVersion === 0 ? "drafting" : "draft";
  return { ...base, href, detail: shown.authorName, state };
}
