import { EntryTrial } from "#components/contribute/entry-trial.tsx";
import { GapList } from "#components/contribute/gap-list.tsx";
import { Section } from "#components/parts/section.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import type { ContributeView } from "#lib/views/contribute/contribute-view.ts";

interface ContributePageProps {
  view: ContributeView;
  templates: Readonly<Record<string, string>>;
  /** Where the site's texts are. */
  address: string;
}

function Templates({ view, templates }: Pick<ContributePageProps, "view" | "templates">) {
  return view.categories.map(({ id, title, noun }) => (
    <details key={id} className="border-line border-b py-3">
      <summary className="font-medium font-serif text-name">
        {title}: the template of one {noun}
      </summary>
      <p className="mt-2 text-small text-soft">
        Save it as <code>content/{id}/providers/its-name.md</code>, or{" "}
        <a href={`/schemas/${id}-provider.template.md`}>take the file</a>.
      </p>
      <textarea
        readOnly
        rows={20}
        wrap="off"
        defaultValue={templates[id]}
        aria-label={`${title}: the template`}
        className="mt-2 block w-full rounded-md border border-edge bg-card p-3 font-mono text-note leading-5"
      />
    </details>
  ));
}

/** How to add or mend an entry: the handbook in short, a box to write in, and what could be looked up. */
export function ContributePage({ view, templates, address }: ContributePageProps) {
  return (
    <SitePage view={view.page}>
      <Section id="write" title="Write an entry">
        <p className="mb-4 max-w-2xl text-body leading-relaxed">
          The template names every field and every fact that is asked for. Where scripts run, the
          box below checks your text as you write, by the code that checks every pull request, and
          shows its score. What you write stays in your browser, and is gone when you leave the
          page.
        </p>
        <EntryTrial
          categories={view.categories}
          templates={templates}
          address={address}
          repository={view.repository}
        />
        <div className="mt-6 border-line border-t">
          <Templates view={view} templates={templates} />
        </div>
      </Section>
      <Section
        id="look-up"
        title="What to look up next"
        aside="Open facts, those first on which most points hang"
      >
        <div className="border-ink border-t">
          {view.gaps.map(({ id, title, providers }) => (
            <GapList key={id} title={title} providers={providers} />
          ))}
        </div>
      </Section>
    </SitePage>
  );
}
