"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { foundPatientOf, type PatientLineView } from "@/app/_client/chart-hints";
import { MakeChart } from "@/app/_client/make-chart";
import { sendJson } from "@/app/_client/send-json";
import { FindPatients } from "@/components/patients/find-patients";
import type { NewPatientView } from "@/components/patients/patient-view";

const NEW_PATIENT: NewPatientView = { familyName: "", givenName: "", bornOn: "", sex: "", mrn: "" };

/** Searches by POST, so that no name or MRN stands in an address. */
export function PatientsClient({
  first,
  canCreate,
}: {
  first: readonly PatientLineView[];
  canCreate: boolean;
}) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [patients, setPatients] = useState<readonly PatientLineView[] | null>(first);
  const [isMaking, setIsMaking] = useState(false);
  const onSearch = async (text: string): Promise<void> => {
    setQuery(text);
    setPatients(null);
    const answer = await sendJson<PatientLineView[]>("/api/patients/search", {
      body: { query: text },
    });
    setPatients(answer.ok ? answer.value : []);
  };
  return (
    <>
      <FindPatients
        query={query}
        patients={patients?.map((line) => ({ ...foundPatientOf(line), isMine: canCreate })) ?? null}
        canCreate={canCreate}
        onSearch={(text) => void onSearch(text)}
        onNew={() => setIsMaking(true)}
        onRequestJoin={() => router.push("/teams")}
      />
      {isMaking ? (
        <MakeChart
          initial={NEW_PATIENT}
          onClose={() => setIsMaking(false)}
          onMade={(patient) => router.push(`/patients/${patient.id}`)}
        />
      ) : null}
    </>
  );
}
