import { NoteChip } from "#components/facts/note-chip.tsx";
import { SourceLinks } from "#components/facts/source-links.tsx";
import type { MemberView } from "#lib/views/words/fact-view.ts";

/** The members of a set, each with its own level, condition, date and sources. */
export function ClaimMembers({ members }: { members: readonly MemberView[] }) {
  if (members.length === 0) return null;
  return (
    <ul className="mt-1 text-note text-soft leading-5">
      {members.map((member) => (
        <li key={`${member.title} ${member.excluded}`} className="py-0.5">
          <span className="mr-1.5 font-medium text-ink">{member.title}</span>
          {member.excluded && <NoteChip tone="against">a source says no</NoteChip>}
          {member.toldBy !== null && <NoteChip>says {member.toldBy}</NoteChip>}
          {[
            member.level,
            member.condition && `on condition: ${member.condition}`,
            member.date,
            member.note,
          ]
            .filter((part) => part !== null && part !== "")
            .map((part) => (
              <span key={part}> · {part}</span>
            ))}{" "}
          <SourceLinks sources={member.sources} named={0} />
        </li>
      ))}
    </ul>
  );
}
