import type { PartialDate } from "#lib/domain/partial-date.ts";

/** How something was counted by us; the body explains it so that anyone can count again. */
export interface Method {
  title: string;
  summary: string;
  as_of?: PartialDate;
}
