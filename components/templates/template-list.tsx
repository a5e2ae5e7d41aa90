import type { TemplateChoice, TemplateList } from "@/lib/notes/templates/template-view.schema";
import { EmptyState } from "../ui/empty-state";
import { LinkButton, TextLink } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Time } from "../ui/time";

export type TemplateListProps = {
  list: TemplateList;
  /** "/templates" or "/admin/templates". */
  base: string;
  /** Where new ones of this page belong. */
  scope: "own" | "organization";
};

const TITLES: Readonly<Record<TemplateChoice["scope"], string>> = {
  own: "Yours",
  organization: "This clinic's",
  shipped: "Shipped with Provenote",
};

/** Every template that can be chosen: one's own first, then the clinic's, then the shipped ones. */
export function TemplateListPage({ list, base, scope }: TemplateListProps) {
  const canMake = list.mayMake.includes(scope);
  const order =
    scope === "own"
      ? (["own", "organization", "shipped"] as const)
      : (["organization", "shipped"] as const);
  return (
    <>
      <PageBar
        title="Note templates"
        note="Headings, what stands under each, and how it is written."
      >
        {canMake ? (
          <LinkButton href={`${base}/new`} variant="primary">
            New template
          </LinkButton>
        ) : null}
      </PageBar>
      <div className="min-h-0 flex-1 space-y-6 overflow-auto p-4 lg:p-6">
        {order.map((each) => (
          <Group
            key={each}
            title={TITLES[each]}
            templates={list.templates.filter((template) => template.scope === each)}
            base={base}
            emptyWords={emptyWords(each, scope)}
            canMake={canMake}
          />
        ))}
      </div>
    </>
  );
}

function emptyWords(group: TemplateChoice["scope"], scope: "own" | "organization"): string {
  if (group === "own") {
    return "You have none of your own. Copy one that comes close and change it, or start from nothing.";
  }
  return scope === "organization"
    ? "The clinic has none of its own. Copy one that comes close: everybody who drafts can choose it then."
    : "This clinic has none. An administrator can make some for everybody.";
}

type GroupProps = {
  title: string;
  templates: readonly TemplateChoice[];
  base: string;
  emptyWords: string;
  canMake: boolean;
};

function Group({ title, templates, base, emptyWords: words, canMake }: GroupProps) {
  return (
    <div>
      <h2 className="mb-2 text-pane font-semibold">{title}</h2>
      <div className="overflow-hidden rounded-card border border-line bg-surface">
        {templates.length === 0 ? (
          <EmptyState>{words}</EmptyState>
        ) : (
          <Table label={title}>
            <TableHead>
              <TableColumn>Name</TableColumn>
              <TableColumn>Headings</TableColumn>
              <TableColumn>Version</TableColumn>
              <TableColumn>{canMake ? "Copy" : "Open"}</TableColumn>
            </TableHead>
            <TableBody>
              {templates.map((template) => (
                <Line key={template.id} template={template} base={base} canMake={canMake} />
              ))}
            </TableBody>
          </Table>
        )}
      </div>
    </div>
  );
}

function Line({
  template,
  base,
  canMake,
}: Pick<GroupProps, "base" | "canMake"> & { template: TemplateChoice }) {
  const { id, templateId, definition, version, savedAt, savedBy } = template;
  const href = `${base}/${templateId ?? id}`;
  return (
    <TableRow twoLines>
      <TableCell className="font-semibold whitespace-nowrap">
        <TextLink href={href}>{definition.name}</TextLink>
      </TableCell>
      <TableCell label="Headings" className="text-13 text-ink-2">
        {definition.parts.map(({ heading }) => heading).join(" · ")}
      </TableCell>
      <TableCell label="Version" className="whitespace-nowrap">
        {version}
        {savedAt === null ? null : (
          <span className="block text-13 text-ink-2">
            {savedBy ?? "Somebody"}, <Time at={savedAt} form="date" />
          </span>
        )}
      </TableCell>
      <TableCell label="">
        {canMake ? (
          <TextLink href={`${base}/new?from=${id}`}>
            Copy<span className="sr-only"> {definition.name}</span>
          </TextLink>
        ) : (
          <TextLink href={href}>
            Open<span className="sr-only"> {definition.name}</span>
          </TextLink>
        )}
      </TableCell>
    </TableRow>
  );
}
