/** The form that a field has to have, and how to come to it: both follow from the field, not from the rule. */
export interface Form {
  form: string;
  remedy: string;
}

/** The words of a rule about the form of any field. */
export const OF_FORM = {
  expected: ({ form }: Form): string => form,
  fix: ({ remedy }: Form): string => remedy,
};

/** What a criterion owes each value or level of a fact that it reads. */
export function formOfPoints(what: "value" | "level", name: string): Form {
  return {
    form: `points for every ${what}`,
    remedy: `add "${name}" with its share of the points, 0 to 1`,
  };
}

/** How a criterion reads one member of a set. */
export const MEMBER_FORM: Form = {
  form: "`levels` for a graded set, `present` for a plain one",
  remedy: "keep one of them",
};

/** Between what a criterion measures a number. */
export const ANCHORS_FORM: Form = {
  form: "two different anchors",
  remedy: "set the anchors apart",
};
