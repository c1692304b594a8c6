interface ArithmeticRowProps {
  kind: "sum" | "result";
  title: string;
  factor?: number;
  lo: string;
  hi: string;
}

/** A closing row of a sum: what the rows add up to, or the result after the division. */
export function ArithmeticRow({ kind, title, factor, lo, hi }: ArithmeticRowProps) {
  const mark = kind === "sum" ? { "data-sum": "" } : { "data-result": "" };
  return (
    <tr {...mark} className={kind === "result" ? "font-semibold" : ""}>
      <th scope="row">{title}</th>
      <td className="number" data-cell="factor">
        {factor}
      </td>
      <td className="number" data-cell="lo">
        {lo}
      </td>
      <td className="number" data-cell="hi">
        {hi}
      </td>
    </tr>
  );
}
