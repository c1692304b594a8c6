"use client";

import { ErrorMessage } from "#components/error-message.tsx";

export default function ErrorPage() {
  return <ErrorMessage />;
}
