import { TASK_WORDS } from "@/lib/llm/gate/door.schema";
import type { PromptFields, TaskFields } from "@/lib/drafting/prompts/task-fields.schema";
import { Card } from "../../ui/card";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { fieldWords, formWords, limitWords, promptWords, takerWords } from "../field-words";
import { DeploymentTag } from "../state-tags";

/** Minimum necessary, as data: task by task, what a request may hold of a case, why, how much of it, and who gets it now. */
export function FieldsCard({ tasks }: { tasks: readonly TaskFields[] }) {
  return (
    <Card title="What each task sends" note="These fields and no other: whatever else is refused">
      {tasks.map((task) => (
        <TaskPart key={task.task} task={task} />
      ))}
      <p className="px-4 py-3 text-13 text-ink-2">
        In every field each identifier that was found is a placeholder, unless the text is sent as
        it is written. Besides its fields a request holds instructions, the same for every patient,
        and marks that are drawn for it alone. Name, age, sex, care team and clinic are no field of
        any task: they go out only where a quotation holds them and de-identification leaves them,
        as it leaves an age under 90.
      </p>
    </Card>
  );
}

function TaskPart({ task: { task, mayHoldIdentifiers, prompts, takenBy } }: { task: TaskFields }) {
  const name = TASK_WORDS[task];
  return (
    <section aria-label={name} className="border-b border-line pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 pb-2">
        <h3 className="text-15 font-semibold">{name}</h3>
        <p className="text-13 text-ink-2">{formWords(task, mayHoldIdentifiers)}</p>
        <ul aria-label={`${name}: who gets it now`} className="space-y-1 text-13 text-ink-2">
          {takenBy.length === 0 ? <li>{nobodyWords(task)}</li> : null}
          {takenBy.map((taker) => (
            <li key={taker.deploymentId} className="flex flex-wrap items-center gap-x-2">
              <span className="break-words">{takerWords(taker)}</span>
              <DeploymentTag state={taker.state} />
            </li>
          ))}
        </ul>
      </div>
      <Table label={`What ${name} sends`}>
        <TableHead>
          <TableColumn className="w-[24%]">Asked for</TableColumn>
          <TableColumn className="w-[34%]">Field</TableColumn>
          <TableColumn>Why</TableColumn>
          <TableColumn className="w-[14%]">At most</TableColumn>
        </TableHead>
        <TableBody>
          {prompts.map((prompt) => (
            <PromptRows key={`${prompt.prompt} ${prompt.purpose}`} prompt={prompt} />
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

function PromptRows({ prompt }: { prompt: PromptFields }) {
  return prompt.fields.map((field, index) => (
    <TableRow key={field.name} className="align-top">
      <TableCell
        label="Asked for"
        detail={index === 0 ? promptWords(prompt) : undefined}
        className="py-1.5"
      >
        {index === 0 ? prompt.purpose : <span className="sr-only">{prompt.purpose}</span>}
      </TableCell>
      <TableCell label="Field" detail={field.holds} className="py-1.5">
        {fieldWords(field)}
      </TableCell>
      <TableCell label="Why" className="py-1.5 text-13 text-ink-2">
        {field.why}
      </TableCell>
      <TableCell label="At most" className="py-1.5">
        {limitWords(field)}
      </TableCell>
    </TableRow>
  ));
}

function nobodyWords(task: TaskFields["task"]): string {
  return task === "connection_test"
    ? "Any deployment, when an administrator tests it"
    : "No model: the embedded engine does it, and nothing is sent";
}
