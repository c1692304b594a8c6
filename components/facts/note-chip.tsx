import type { ReactNode } from "react";

const TONES = {
  plain: "border-strong text-soft",
  old: "border-transparent bg-brass-wash text-brass",
  against: "border-transparent bg-rust-wash text-rust",
};

interface NoteChipProps {
  tone?: keyof typeof TONES;
  children: ReactNode;
}

/** A word about how a fact stands. */
export function NoteChip({ tone = "plain", children }: NoteChipProps) {
  return (
    <span
      className={`inline-block whitespace-nowrap rounded-sm border px-1.5 font-semibold text-fine leading-5 ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
