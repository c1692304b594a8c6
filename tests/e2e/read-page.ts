/** What an address answers with, as it is made: a browser's way to a text, and packing it, take several times as long. */
export async function readPage(
  path: string,
  baseURL: string | undefined,
): Promise<{ status: number; type: string; text: string }> {
  const answer = await fetch(new URL(path, baseURL), {
    headers: { "accept-encoding": "identity" },
  });
  const type = answer.headers.get("content-type") ?? "";
  return { status: answer.status, type, text: await answer.text() };
}
