"use client";

import { ErrorMessage } from "#components/frame/error-message.tsx";
import "./globals.css";

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>This page could not be made</title>
        <ErrorMessage />
      </body>
    </html>
  );
}
