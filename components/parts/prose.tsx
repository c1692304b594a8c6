/** The one place where HTML is inserted that is shown: texts made from Markdown by the build, which drops everything but a short list of tags. */
export function Prose({ html }: { html: string }) {
  if (html === "") return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made and sanitised by lib/content/markdown/render-markdown.ts.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
