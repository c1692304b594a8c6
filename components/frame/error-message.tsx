/** What a reader sees when a page could not be made. */
export function ErrorMessage() {
  return (
    <main className="page py-20">
      <h1 className="font-medium font-serif text-[2.125rem] leading-tight">
        This page could not be made
      </h1>
      <p className="lead mt-4">
        The fault is ours. Try again in a moment, or start from the rankings.
      </p>
      <p className="mt-6">
        <a href="/" className="button">
          All rankings
        </a>
      </p>
    </main>
  );
}
