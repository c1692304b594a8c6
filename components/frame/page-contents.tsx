interface PageContentsProps {
  items: readonly { href: string; label: string }[];
}

/** The parts of a long page. */
export function PageContents({ items }: PageContentsProps) {
  return (
    <nav aria-label="On this page" className="mt-6 text-small print:hidden">
      <p className="eyebrow mb-1">On this page</p>
      <ul className="flex flex-wrap gap-x-5 lg:block lg:border-line lg:border-l-2 lg:pl-3.5">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-block py-1 text-soft hover:text-ink lg:no-underline lg:hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
