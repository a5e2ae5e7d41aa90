import type { Role } from "../role.schema";

/** Version of the table below; every audit entry names the version it was decided under. */
export const POLICY_VERSION = 6;

/**
 * How the actor stands to the thing: `treating` = on the patient's care team · `author` = wrote the
 * unfiled text · `reviewing` = a review of this very text is open and somebody else wrote it and asked ·
 * `clinic` = same organization and the thing is not a chart · `self` · `none`.
 */
export type Relation = "treating" | "author" | "reviewing" | "clinic" | "self" | "none";

type Rule = { readonly roles: readonly Role[]; readonly relations: readonly Relation[] };

const treats: readonly Role[] = ["clinician", "nurse"];
const everyone: readonly Role[] = [
  "clinician",
  "nurse",
  "coordinator",
  "privacy_reviewer",
  "administrator",
  "compliance_officer",
];

const chart = (roles: readonly Role[]): Rule => ({ roles, relations: ["treating", "author"] });
const filed = (roles: readonly Role[]): Rule => ({ roles, relations: ["treating"] });
const office = (...roles: Role[]): Rule => ({ roles, relations: ["clinic"] });

/** Role × action × relation. Whatever is not written here is refused. */
const POLICY = {
  // A text stays its author's to write after it is filed; the store lets no other member of the care team.
  "text.write": { roles: treats, relations: ["clinic", "author", "treating"] },
  "document.read": chart(treats),
  // Keeps one text from language models; opening it to them further is a clinician's.
  "text.close": chart(treats),
  "text.loosen": chart(["clinician"]),
  "document.file": { roles: treats, relations: ["author", "treating"] },
  "patient.create": { roles: treats, relations: ["clinic"] },
  "patient.search": { roles: ["clinician", "nurse", "coordinator"], relations: ["clinic"] },
  "patient.read": filed(treats),
  "patient.edit": filed(treats),
  // Opens a chart further to language models: by its marks, or by a consent.
  "patient.loosen": filed(["clinician"]),
  "patient.add_document": filed(treats),
  "patient.join": { roles: treats, relations: ["clinic"] },
  "patient.identity": office("coordinator"),
  "care_team.assign": office("coordinator"),
  "encounter.create": filed(treats),
  "draft.request": chart(treats),
  "draft.read": chart(treats),
  "draft.cancel": chart(treats),
  "draft.run": chart(treats),
  "chat.ask": chart(treats),
  // Has concepts of the case asked of a register outside; what the chart's marks forbid is refused besides.
  "literature.ask": chart(treats),
  "review.list": office("privacy_reviewer"),
  "text.review": { roles: ["privacy_reviewer"], relations: ["reviewing"] },
  "note.read": chart(treats),
  "note.edit": chart(treats),
  "note.sign": filed(["clinician"]),
  "note.amend": filed(["clinician"]),
  "note.withdraw": filed(["clinician"]),
  "note.addend": filed(["clinician"]),
  "note.export": chart(treats),
  "note.embed": filed(["clinician"]),
  "passage.search": filed(treats),
  "template.read": { roles: [...treats, "administrator"], relations: ["clinic"] },
  "template.make_own": { roles: treats, relations: ["clinic"] },
  "template.manage": office("administrator"),
  "audit.read": office("compliance_officer"),
  "audit.export": office("compliance_officer"),
  "identity.resolve": office("compliance_officer"),
  "people.read": office("administrator", "coordinator", "compliance_officer"),
  "people.manage": office("administrator"),
  "sessions.manage": office("administrator"),
  "session.own": { roles: everyone, relations: ["self"] },
  "team.manage": office("administrator", "coordinator"),
  "setup.manage": office("administrator"),
  "library.read": {
    roles: [...treats, "administrator", "compliance_officer"],
    relations: ["clinic"],
  },
  "library.manage": office("administrator"),
  "card.review": office("clinician"),
  "model.use": { roles: treats, relations: ["clinic"] },
  "model.read": office("administrator", "compliance_officer"),
  "model.manage": office("administrator"),
  "model.test": office("administrator"),
  "leak.read": office("administrator", "compliance_officer"),
  "leak.review": office("administrator", "compliance_officer"),
  "agreement.confirm": office("compliance_officer"),
  "agreement.end": office("administrator", "compliance_officer"),
  "medication_table.read": office("clinician", "nurse", "administrator", "compliance_officer"),
  // Reviewing stands for clinical content, so an office over accounts or the log does not do it.
  "medication_table.review": office("clinician"),
  "medication_table.recall": office("clinician", "administrator"),
  "medication_table.trace": office("clinician", "administrator", "compliance_officer"),
  "medication_table.manage": office("administrator"),
  "intended_use.read": office("administrator", "compliance_officer"),
  "intended_use.sign": office("administrator"),
  "intended_use.countersign": office("compliance_officer"),
  "intended_use.withdraw": office("administrator", "compliance_officer"),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof POLICY;
export const PERMISSIONS = Object.keys(POLICY) as Permission[];

/** The decision itself: true when one of the actor's roles may do this in this relation. Default is no. */
export function isAllowed(
  roles: readonly Role[],
  permission: Permission,
  relation: Relation,
): boolean {
  const rule: Rule = POLICY[permission];
  return rule.relations.includes(relation) && roles.some((role) => rule.roles.includes(role));
}
