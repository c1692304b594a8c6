import type { NeighboursView } from "#lib/views/provider/neighbours-view.ts";

interface NeighbourProps {
  href: string;
  place: string;
  name: string;
  className?: string;
}

function Neighbour({ href, place, name, className = "" }: NeighbourProps) {
  return (
    <a href={href} className={`block py-1 no-underline hover:underline ${className}`}>
      <span className="block text-note text-soft">{place}</span>
      <span className="font-serif text-term">{name}</span>
    </a>
  );
}

/** Who stands next to a provider in the ranking, and the ranking itself. */
export function NeighbourLinks({ neighbours }: { neighbours: NeighboursView }) {
  const { above, below, all } = neighbours;
  return (
    <nav
      aria-label="In the ranking"
      className="mt-6 flex flex-wrap justify-between gap-x-8 border-strong border-y py-2 print:hidden"
    >
      {above && <Neighbour {...above} />}
      <Neighbour href={all.href} place="The ranking" name={all.label} />
      {below && <Neighbour {...below} className="text-right" />}
    </nav>
  );
}
