/** Next calls this once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchRequests } = await import("#lib/http/watch-requests.ts");
    watchRequests();
  }
}
