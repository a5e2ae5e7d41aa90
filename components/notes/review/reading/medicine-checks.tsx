import type { MedicineCheckView } from "./medicine-check-view";

/**
 * What the medication table says in passing, what it does not cover and what could not be checked: three lists that are
 * never mixed, since silence about a medicine that was not checked is no answer.
 */
export function MedicineChecks({ check }: { check: MedicineCheckView }) {
  const { info, notCovered, notChecked, statement } = check;
  if (info.length + notCovered.length + notChecked.length === 0) return null;
  return (
    <section aria-label="Medicines checked" className="text-15">
      <h3 className="px-6 pt-3 pb-1 font-semibold max-lg:px-4">Medicines checked</h3>
      <ul>
        {info.map(({ title, detail, source }) => (
          <li key={title} className="border-t border-line px-6 py-1.5 max-lg:px-4">
            <p>{title}</p>
            <p className="text-13 text-ink-2">
              {detail} {source}
            </p>
          </li>
        ))}
      </ul>
      <div className="space-y-1 border-t border-line px-6 py-1.5 text-13 text-ink-2 max-lg:px-4">
        {notCovered.length > 0 ? <p>Not covered by the table: {notCovered.join(", ")}.</p> : null}
        {notChecked.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>{statement}</p>
      </div>
    </section>
  );
}
