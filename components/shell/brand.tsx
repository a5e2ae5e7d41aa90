/** The mark: lines of a note, one of them joined to its source. */
export function BrandMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 16"
      className="h-4 w-5 text-accent"
      fill="none"
      stroke="currentColor"
    >
      <path strokeWidth="2" d="M0 3h7M10 3h10M0 8h4M9 8h2M13 8h7M0 13h10M13 13h7" />
      <path
        strokeWidth="2"
        className="text-accent-mark"
        stroke="currentColor"
        d="M10 3h4M9 8h2M10 13h3"
      />
    </svg>
  );
}
