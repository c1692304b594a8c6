"use client";

import { useEffect, useRef, useState } from "react";
import { EntryActions } from "#components/contribute/entry-actions.tsx";
import { EntryFields } from "#components/contribute/entry-fields.tsx";
import { markLines } from "#components/contribute/mark-lines.ts";
import { TrialResult } from "#components/contribute/trial-result.tsx";
import { readWantedField } from "#components/contribute/wanted-field.ts";
import { type Bench, loadTrial, type OpenedField, type Trial } from "#lib/trial/load-trial.ts";
import type { RepositoryLinks, TriedCategory } from "#lib/views/contribute/contribute-view.ts";

interface EntryTrialProps {
  categories: readonly TriedCategory[];
  templates: Readonly<Record<string, string>>;
  /** Where the site's texts are. */
  address: string;
  repository: RepositoryLinks;
}

/** How long a writer's hand must rest before the text is checked, in milliseconds. */
const REST = 400;

function summarise(trial: Trial): string {
  const wrong = trial.problems.filter((problem) => problem.level === "problem").length;
  const advice = trial.problems.length - wrong;
  const words = [
    wrong === 0 ? "In order" : `${wrong} ${wrong === 1 ? "problem" : "problems"}`,
    ...(advice === 0 ? [] : [`${advice} ${advice === 1 ? "piece" : "pieces"} of advice`]),
  ];
  const others = trial.elsewhere.length;
  const more =
    others === 0
      ? ""
      : ` ${others} ${others === 1 ? "statement" : "statements"} elsewhere no longer hold${others === 1 ? "s" : ""}.`;
  return `${words.join(", ")}.${more}`;
}

interface Draft {
  id: string;
  text: string;
}

/** A file's name until its writer gives one. */
const UNNAMED = "its-name";

/** The id of the text, for its label. */
const TEXT = "entry-text";

/** A box in which an entry is written and checked, by the code that checks it for everybody; shown where scripts run. */
export function EntryTrial({ categories, templates, address, repository }: EntryTrialProps) {
  const [isLive, setIsLive] = useState(false);
  const [{ category, start }, setPlace] = useState({
    category: categories[0]?.id ?? "",
    start: "",
  });
  // What was written stays when its writer looks at another entry and comes back.
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [bench, setBench] = useState<Bench | null>(null);
  const [tried, setTried] = useState<{ path: string; text: string; trial: Trial } | null>(null);
  const [message, setMessage] = useState("");
  // The entry in which the field of a fact was opened.
  const [opened, setOpened] = useState<{ key: string; field: OpenedField } | null>(null);
  const loading = useRef<Promise<Bench | null> | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  const known = categories.find((one) => one.id === category);
  const key = `${category}/${start}`;
  const began =
    start === "" ? templates[category] : bench?.texts[`${category}/providers/${start}.md`];
  const text = opened?.key === key ? opened.field.text : began;
  const { id, text: written } = drafts[key] ?? { id: start, text: text ?? "" };
  const change = (part: Partial<Draft>): void =>
    setDrafts({ ...drafts, [key]: { id, text: written, ...part } });
  const path = `${category}/providers/${id || UNNAMED}.md`;
  const isBehind = bench !== null && (tried?.path !== path || tried.text !== written);
  const isWritten = Object.keys(drafts).length > 0;

  useEffect(() => setIsLive(true), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page has come.
  useEffect(() => {
    const wanted = readWantedField(window.location.search, categories);
    if (wanted) void openWanted(wanted.category, wanted.provider, wanted.fact);
  }, []);

  useEffect(() => {
    if (opened && box.current) markLines(box.current, opened.field.line, opened.field.lines);
  }, [opened]);

  useEffect(() => {
    if (!isWritten) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isWritten]);

  useEffect(() => {
    if (!bench) return;
    const rest = setTimeout(() => {
      const trial = bench.tryEntry({ category, id: id || UNNAMED, text: written });
      setTried({ path, text: written, trial });
      setMessage(summarise(trial));
    }, REST);
    return () => clearTimeout(rest);
  }, [bench, category, id, path, written]);

  /** Loads the check, once at a time; null where it could not be had. */
  const load = (): Promise<Bench | null> => {
    if (bench) return Promise.resolve(bench);
    if (loading.current) return loading.current;
    setMessage("Loading the check.");
    loading.current = loadTrial(address).then(
      (loaded) => {
        setBench(loaded);
        return loaded;
      },
      () => {
        loading.current = null;
        setMessage("The check could not be loaded. Go on writing to try again.");
        return null;
      },
    );
    return loading.current;
  };

  const open = async (provider: string): Promise<void> => {
    if (provider === "" || (await load())) setPlace({ category, start: provider });
  };

  /** Opens an entry at the field of a fact, which is put there if nobody has looked for it. */
  const openWanted = async (wanted: string, provider: string, fact: string): Promise<void> => {
    const loaded = await load();
    if (!loaded) return;
    const written = loaded.texts[`${wanted}/providers/${provider}.md`] ?? "";
    const field = loaded.openField(written, templates[wanted] ?? "", fact);
    setPlace({ category: wanted, start: provider });
    if (field) setOpened({ key: `${wanted}/${provider}`, field });
  };

  const goToLine = (line: number): void => {
    if (box.current) markLines(box.current, line);
  };

  return (
    <div data-island="" data-live={isLive ? "" : undefined} hidden={!isLive}>
      <EntryFields
        categories={categories}
        category={category}
        start={start}
        id={id}
        onCategory={(next) => setPlace({ category: next, start: "" })}
        onStart={open}
        onId={(next) => change({ id: next })}
      />
      <label htmlFor={TEXT} className="mt-4 block font-semibold text-small">
        The text
      </label>
      <textarea
        id={TEXT}
        ref={box}
        value={written}
        onChange={(event) => change({ text: event.target.value })}
        onFocus={load}
        rows={24}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        className="mt-1 block w-full rounded-md border border-edge bg-card p-3 font-mono text-note leading-5"
      />
      <p role="status" aria-live="polite" className="mt-2 min-h-6 font-semibold text-body">
        {message}
      </p>
      <div aria-busy={isBehind}>
        {tried && (
          <TrialResult trial={tried.trial} handbook={repository.handbook} onLine={goToLine} />
        )}
      </div>
      <EntryActions
        path={path}
        isNamed={id !== ""}
        text={written}
        area={box}
        isThere={known?.providers.some((one) => one.id === id) ?? false}
        repository={repository}
        onDone={setMessage}
      />
    </div>
  );
}
