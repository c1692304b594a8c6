/** The site's own module: it asks for views that no plain file can answer. */
const OWN_SCRIPT = /<script\b[^>]*\bsrc="\/assets\/[^"]*"[^>]*><\/script>/g;
const MAIN = /<main\b[^>]*>/;
/** A page with an island is put together anew by the framework, which has to find it as it was made. */
const FRAMEWORK = /<script\b[^>]*\bsrc="\/_next\//;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A page as a plain file: without the module that asks the server, and with a notice that choices are answered by the
 * site itself; one with an island, in which nothing is chosen, stays as it is. Throws where there is no place for the notice.
 *
 * @param live the page's address on the site itself
 */
export function exportHtml(html: string, live: string): string {
  if (FRAMEWORK.test(html)) return html;
  if (!MAIN.test(html)) throw new Error(`the page of ${live} has no main part`);
  const notice = `<p class="mb-5 border-line border-b pb-2 text-note text-soft">This is a copy in plain files. Filters, weights, comparisons and the search show what is published here; <a href="${escapeHtml(live)}">the site itself</a> answers them.</p>`;
  return html.replace(OWN_SCRIPT, "").replace(MAIN, (main) => `${main}${notice}`);
}
