import type { SiteView } from "#lib/views/site/site-view.ts";
import { makeTitle, type PageMeta } from "#lib/views/words/page-meta.ts";

/** What a page that is made per request says about itself in its head, in the same words as the prerendered ones. */
export function LiveHead({ meta, site }: { meta: PageMeta; site: SiteView }) {
  const title = makeTitle(meta, site.name);
  const address = `${site.baseUrl}${meta.path}`;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={meta.description} />
      {!meta.index && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={address} />
      {(meta.alternates ?? []).map(({ type, title: form, href }) => (
        <link key={href} rel="alternate" type={type} title={form} href={`${site.baseUrl}${href}`} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={meta.description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="en" />
      <meta property="og:type" content="website" />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={meta.description} />
    </>
  );
}
