/** What stands in a cell of a ledger that a row does not fill. */
export function NotGiven() {
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">not given</span>
    </span>
  );
}
