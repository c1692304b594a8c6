import type { TriedCategory } from "#lib/views/contribute/contribute-view.ts";

interface EntryFieldsProps {
  categories: readonly TriedCategory[];
  category: string;
  /** The provider whose file is open; empty for the template. */
  start: string;
  id: string;
  onCategory: (id: string) => void;
  onStart: (provider: string) => void;
  onId: (id: string) => void;
}

const FIELD = "mt-1 block min-h-9.5 w-full rounded-md border border-edge bg-card px-2.5 text-small";

/** What an entry is about: its category, its file's name, and the text to begin with. */
export function EntryFields(props: EntryFieldsProps) {
  const { categories, category, start, id, onCategory, onStart, onId } = props;
  const chosen = categories.find((one) => one.id === category);
  return (
    <div className="grid gap-x-6 gap-y-3 text-small sm:grid-cols-3">
      <label>
        <span className="font-semibold">Category</span>
        <select
          className={FIELD}
          value={category}
          onChange={(event) => onCategory(event.target.value)}
        >
          {categories.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="font-semibold">Begin with</span>
        <select className={FIELD} value={start} onChange={(event) => onStart(event.target.value)}>
          <option value="">the empty template</option>
          {chosen?.providers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="font-semibold">File name, without .md</span>
        <input
          className={FIELD}
          value={id}
          placeholder="its-name"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onId(event.target.value.trim())}
        />
      </label>
    </div>
  );
}
