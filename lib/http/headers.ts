/** Headers that every answer carries, whatever it is: pages, assets, redirects and refusals. */
export const STRICT_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  [
    "Permissions-Policy",
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), interest-cohort=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  ],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["X-Frame-Options", "DENY"],
];

/** The methods that are answered, as the header `Allow` names them. */
export const ALLOW = "GET, HEAD, OPTIONS";

/** What is said to any other method. */
export const NOT_ALLOWED = "Only GET, HEAD and OPTIONS are answered.";

/** Data and files that other sites and programs may read and show, wherever they run. */
const OPEN =
  /^\/api(?:\/|$)|^\/(?:data|badges|previews)\/|\.(?:csv|md)$|\/feed\.(?:xml|json)$|^\/llms\.txt$/;

/** What else stands above an answer that is open to other sites; nothing above a page. */
export const OPEN_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Access-Control-Allow-Origin", "*"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
];

/** Whether other sites may read what stands at a path. */
export function isOpenPath(path: string): boolean {
  return OPEN.test(path);
}

/**
 * The content security policy of one page. `scripts` is the list of allowed script sources:
 * `'none'` for a page without scripts, hashes for a prerendered one, a nonce for one made per request.
 */
export function makePolicy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${scripts === "'none'" ? "'none'" : "'self'"}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
