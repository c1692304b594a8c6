import type { Viewport } from "next";
import type { ReactNode } from "react";
import { FontPreloads } from "#components/font-preloads.tsx";
import "./globals.css";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14140f" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <FontPreloads />
      </head>
      <body>{children}</body>
    </html>
  );
}
