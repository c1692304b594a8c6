"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { ChoiceForm } from "#components/ranking/choice-form.tsx";
import { ChoiceSummary } from "#components/ranking/choice-summary.tsx";
import { RankingBlock } from "#components/ranking/ranking-block.tsx";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface ChoosableRankingProps {
  list: ChoosableList;
  /** The query of the page's address, which is the reader's choice. */
  query: string;
}

/** How long a reader's hand must rest before the address changes and the new order is read out, in milliseconds. */
const REST = 600;

function readForm(form: HTMLFormElement): URLSearchParams {
  const pairs = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return new URLSearchParams(pairs);
}

/**
 * A ranking that can be filtered and weighed: a form that the server answers. Where scripts run, each change re-ranks at
 * once by the same code, keeps the address and is read out once the hand rests.
 */
export function ChoosableRanking({ list, query }: ChoosableRankingProps) {
  const [current, setCurrent] = useState(query);
  const [isLive, setIsLive] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const view = viewChoice(list, new URLSearchParams(current));

  useEffect(() => {
    setIsLive(true);
    return () => clearTimeout(rest.current);
  }, []);

  const change = ({ currentTarget }: FormEvent<HTMLFormElement>): void => {
    const chosen = readForm(currentTarget);
    setCurrent(chosen.toString());
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const next = viewChoice(list, chosen);
      window.history.replaceState(null, "", next.share);
      setAnnouncement(next.announcement);
    }, REST);
  };

  return (
    <form
      action={list.path}
      method="get"
      autoComplete="off"
      aria-label={`Filter, weigh and compare ${list.table.data.noun.many}`}
      data-island=""
      data-live={isLive ? "" : undefined}
      onChange={change}
      className="mt-9 grid gap-x-12 gap-y-6 print:block lg:grid-cols-[15.5rem_minmax(0,1fr)]"
    >
      <div className="print:hidden">
        <ChoiceForm list={list} view={view} isLive={isLive} />
      </div>
      <div className="min-w-0">
        <ChoiceSummary view={view} />
        <div data-ranking="">
          {view.blocks.map((block) => (
            <RankingBlock key={block.id} block={block} />
          ))}
        </div>
        <button type="submit" formAction={list.compare} className="button mt-5 print:hidden">
          Compare the chosen
        </button>
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement}
      </p>
    </form>
  );
}
