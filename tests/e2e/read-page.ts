/** What an address answers with, read without a browser, whose way to a text takes several times as long. */
export async function readPage(
  path: string,
  baseURL: string | undefined,
): Promise<{ status: number; type: string; text: string }> {
  const answer = await fetch(new URL(path, baseURL));
  const type = answer.headers.get("content-type") ?? "";
  return { status: answer.status, type, text: await answer.text() };
}
