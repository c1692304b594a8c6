import { Heading } from "#components/parts/heading.tsx";
/** What a reader sees when a page could not be made. */
export function ErrorMessage() {
  return (
    <main className="page py-20">
      <Heading level={1}>This page could not be made</Heading>
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
