"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { sendJson } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/text-field";

export type AllergyCardProps = {
  readonly patientId: string;
  readonly allergies: readonly { readonly id: string; readonly text: string }[];
  readonly status: "not_asked" | "none_known" | "listed";
};

/** The allergy list, edited where it is read; the banner follows. */
export function AllergyCard({ patientId, allergies, status }: AllergyCardProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const send = async (path: string, body: unknown = {}): Promise<void> => {
    const answer = await sendJson(`/api/patients/${patientId}/${path}`, { body });
    setProblem(answer.ok ? undefined : `${answer.error.message} Nothing was changed.`);
    if (!answer.ok) return;
    setText("");
    router.refresh();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void send("facts", { kind: "allergy", text });
  };
  return (
    <Card
      title="Allergies"
      note={
        status === "none_known"
          ? "None known"
          : status === "not_asked"
            ? "Not asked yet"
            : undefined
      }
    >
      <AllergyList allergies={allergies} onEnd={(id) => void send(`facts/${id}/end`)} />
      <form onSubmit={onSubmit} className="flex flex-wrap items-end gap-3 p-4">
        <TextField
          label="Allergy and reaction"
          className="min-w-60 flex-1"
          value={text}
          error={problem}
          maxLength={300}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">Add</Button>
        {status === "not_asked" ? (
          <Button onClick={() => void send("no-allergies")}>Asked: none known</Button>
        ) : null}
      </form>
    </Card>
  );
}

function AllergyList({
  allergies,
  onEnd,
}: Pick<AllergyCardProps, "allergies"> & { onEnd: (id: string) => void }) {
  return (
    <ul>
      {allergies.map((allergy) => (
        <li
          key={allergy.id}
          className="flex items-center gap-3 border-b border-line px-4 py-2 text-15"
        >
          <span className="min-w-0 flex-1">{allergy.text}</span>
          <Button size="row" onClick={() => onEnd(allergy.id)}>
            Take off the list
          </Button>
        </li>
      ))}
    </ul>
  );
}
