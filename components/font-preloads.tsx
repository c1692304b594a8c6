const FONTS = ["/fonts/inter-1.woff2", "/fonts/newsreader-1.woff2"];

/** Asks for the two typefaces before the styles are read, so that text appears in them sooner. */
export function FontPreloads() {
  return FONTS.map((href) => (
    <link
      key={href}
      rel="preload"
      href={href}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
}
