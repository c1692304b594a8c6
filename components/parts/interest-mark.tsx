/** Says, wherever a provider is listed, that somebody has declared an interest in it; leads to what it is. */
export function InterestMark({ href, name }: { href: string; name: string }) {
  return (
    <a
      href={`${href}#interests`}
      className="inline-block whitespace-nowrap rounded-sm bg-brass-wash px-1.5 font-semibold text-fine text-brass leading-6"
    >
      Interest declared
      <span className="sr-only">: {name}</span>
    </a>
  );
}
