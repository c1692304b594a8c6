import type { ReactNode } from "react";

/** A short text under a small heading of its own. */
export function LabelledText({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="eyebrow mb-1.5">{label}</h3>
      <div className="text-body leading-relaxed">{children}</div>
    </div>
  );
}
