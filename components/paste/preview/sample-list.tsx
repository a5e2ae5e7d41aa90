import type { SampleView } from "../paste-view";

/** The samples, before there is a text. */
export function SampleList({
  samples,
  onSample,
}: {
  samples: readonly SampleView[];
  onSample: (sample: SampleView) => void;
}) {
  return (
    <div className="max-w-xl space-y-2 px-6 py-2 max-lg:px-4">
      <p className="text-15 text-ink-2">Samples. Every person in them is made up.</p>
      <ul className="space-y-2">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              onClick={() => onSample(sample)}
              className="w-full rounded-control border border-line-strong bg-surface px-4 py-2 text-left hover:border-accent hover:bg-accent-tint"
            >
              <span className="block text-15 font-semibold">{sample.title}</span>
              <span className="block text-13 text-ink-2">{sample.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
