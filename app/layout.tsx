import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preloadFonts } from "#components/frame/preload-fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml", sizes: "any" } },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  // The paper of globals.css once more: a browser reads these before the style sheet.
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14140f" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
