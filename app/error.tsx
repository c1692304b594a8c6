"use client";

import { ErrorMessage } from "#components/frame/error-message.tsx";

export default function ErrorPage() {
  return <ErrorMessage />;
}
