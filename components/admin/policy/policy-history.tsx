import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { Time } from "../../ui/time";
import type { PolicyVersionView } from "./policy-view";
import { describeVersion } from "./policy-words";

/** Who saved which version, and when. Saved versions never change. */
export function PolicyHistory({ history }: { history: readonly PolicyVersionView[] }) {
  return (
    <Card title="Versions" note="Each draft records the version it was made under.">
      {history.length === 0 ? (
        <EmptyState>Nothing was saved yet. The built-in policy replaces everything.</EmptyState>
      ) : (
        <Table label="Versions of the policy">
          <TableHead>
            <TableColumn>Version</TableColumn>
            <TableColumn>Saved</TableColumn>
            <TableColumn>By</TableColumn>
            <TableColumn>What it lets stay</TableColumn>
            <TableColumn align="right">Own formats</TableColumn>
            <TableColumn align="right">Allowed words</TableColumn>
          </TableHead>
          <TableBody>
            {history.map((each, index) => (
              <TableRow key={each.version}>
                <TableCell label="Version" className="font-semibold whitespace-nowrap">
                  {each.version}
                  {index === 0 ? <span className="font-normal text-ink-2">, in force</span> : null}
                </TableCell>
                <TableCell label="Saved" className="whitespace-nowrap">
                  <Time at={each.at} />
                </TableCell>
                <TableCell label="By">{each.by ?? "Taken over from the demo"}</TableCell>
                <TableCell label="Lets stay">{describeVersion(each)}</TableCell>
                <TableCell label="Own formats" align="right">
                  {each.patterns}
                </TableCell>
                <TableCell label="Allowed words" align="right">
                  {each.allowed}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
