import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { registerAnswerSchema, type Register, type RegisterAnswer } from "./register.schema";

export type KeptAnswer = Readonly<{
  ingredient: string;
  answer: RegisterAnswer;
  askedAt: Date;
}>;

/** The newest answer of a register on each of these medicines. */
export async function loadAnswers(
  act: Act,
  register: Register,
  ingredients: readonly string[],
): Promise<KeptAnswer[]> {
  const rows = await act.tx.client.medicationReference.findMany({
    where: {
      organizationId: act.actor.organizationId,
      source: register,
      ingredient: { in: [...ingredients] },
    },
    orderBy: [{ ingredient: "asc" }, { askedAt: "desc" }],
    distinct: ["ingredient"],
  });
  return rows.map(({ ingredient, content, askedAt }) => ({
    ingredient,
    answer: registerAnswerSchema.parse(content),
    askedAt,
  }));
}

export async function insertAnswer(
  permit: Permit<"medication_table.manage">,
  row: Readonly<{ source: Register; ingredient: string; content: RegisterAnswer }>,
): Promise<void> {
  const { act } = permit;
  await permit.tx.client.medicationReference.createMany({
    data: [
      {
        ...row,
        id: act.newId(),
        organizationId: permit.organizationId,
        askedById: act.actor.membershipId,
        askedAt: act.now,
      },
    ],
  });
}
