/** What of an address could not be used, a line each; nothing where all of it could. */
export function NoticeList({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="mt-5 border-brass border-l-2 pl-4 text-small">
      {notices.map((notice) => (
        <li key={notice} className="wrap-anywhere">
          {notice}
        </li>
      ))}
    </ul>
  );
}
