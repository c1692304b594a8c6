/** The site's monogram: an A in an octagon. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="26"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      <path d="M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6z" />
      <path d="M7.8 16.8 12 7l4.2 9.8M9.4 13.4h5.2" />
    </svg>
  );
}
