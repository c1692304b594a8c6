interface SearchFormProps {
  /** Names the field, of which a page may hold several. */
  id: string;
  query?: string;
  className?: string;
  /** Shows the button only when the keyboard reaches it; Enter in the field does the same. */
  isTight?: boolean;
}

/** The field in which readers search, answered by a page of its own. */
export function SearchForm({ id, query = "", className = "", isTight = false }: SearchFormProps) {
  return (
    <search className={className}>
      <form action="/search" method="get" className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          Search
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          placeholder="Search providers and questions"
          autoComplete="off"
          className="min-h-9.5 w-full min-w-0 rounded-md border border-edge bg-card px-3 text-small placeholder:text-soft"
        />
        <button type="submit" className={`button ${isTight ? "not-focus:sr-only" : ""}`}>
          Search
        </button>
      </form>
    </search>
  );
}
