import { PREVIEW_SIZE, type PreviewImage } from "#lib/views/previews/list-previews.ts";
import type { SiteView } from "#lib/views/site/site-view.ts";
import { makeTitle, type PageMeta } from "#lib/views/words/page-meta.ts";

interface LiveHeadProps {
  meta: PageMeta;
  site: SiteView;
  /** The picture that other sites show beside a link: a published one, since nothing that was asked for is drawn. */
  image: PreviewImage;
}

/** What a page that is made per request says about itself in its head, in the same words as the prerendered ones. */
export function LiveHead({ meta, site, image }: LiveHeadProps) {
  const title = makeTitle(meta, site.name);
  const address = `${site.baseUrl}${meta.path}`;
  const picture = `${site.baseUrl}${image.path}`;
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
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta property="og:type" content="website" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={meta.description} />
      <meta name="twitter:image" content={picture} />
      <meta name="twitter:image:alt" content={image.alt} />
    </>
  );
}
