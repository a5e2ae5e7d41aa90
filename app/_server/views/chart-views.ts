import "server-only";
import { ageAndSex } from "@/app/_client/chart-hints";
import type { PatientBannerView } from "@/components/patients/patient-view";
import { formatDay } from "@/components/ui/time-text";
import { ENCOUNTER_LABELS, type EncounterContent } from "@/lib/patients/demographics.schema";
import type { BannerView } from "@/lib/patients/view-chart";

/** The banner of a chart as the component shows it. */
export function bannerViewOf(banner: BannerView, moreInText = 0): PatientBannerView {
  return {
    name: `${banner.family}, ${banner.given}`,
    ageAndSex: ageAndSex(banner),
    bornOn: banner.birthDate,
    mrn: banner.mrn,
    careTeam: banner.careTeam.join(", "),
    allergies:
      banner.allergyStatus === "listed"
        ? { kind: "known", items: banner.allergies }
        : banner.allergyStatus === "none_known"
          ? { kind: "none_known", confirmedOn: null }
          : { kind: "not_asked" },
    moreInText,
  };
}

/** "Knee pain, right, 14 May 2026" or "Clinic visit, 17 Nov 2026". */
export function visitTitle(encounter: EncounterContent | null): string {
  if (encounter === null) return "Not filed yet";
  return `${visitLabel(encounter)}, ${formatDay(encounter.date)}`;
}

export function visitLabel(encounter: EncounterContent): string {
  return encounter.title === "" ? ENCOUNTER_LABELS[encounter.kind] : encounter.title;
}
