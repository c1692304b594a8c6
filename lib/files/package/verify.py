"""Recomputes every score, known share, group, rank and place from the tables beside this file, exactly, and compares.
Run: python3 verify.py (3.8 or newer, nothing to install). It ends with 1 where something differs, and says what."""
import calendar, csv, hashlib, json, sys
from fractions import Fraction
from pathlib import Path

ROOT, faults = Path(__file__).resolve().parent, []

def read(table):
    with open(ROOT / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

def compare(table, who, row, expected):
    for column, value in expected.items():
        if row.get(column) != str(value):
            faults.append(f"{table}.csv, {who}: {column} is {row.get(column)!r}, recomputed {str(value)!r}")

def combine(measures):  # a criterion's score: the mean by points, lo rounded down and hi up, or half up where all is known
    points, lo, hi = (sum(m["points"] * m[end] for m in measures) for end in ("one", "lo", "hi"))
    if not measures: return 0, 100000
    return ((2 * lo + points) // (2 * points),) * 2 if lo == hi else (lo // points, -(-hi // points))

def share(m):  # how much of a measure is known: 1 less its width over the width that it has while nothing is known
    full = m["unknown_hi"] - m["unknown_lo"]
    return 1 - Fraction(m["hi"] - m["lo"], full) if full else Fraction(1)

def has_enough(kind, rules, criteria, own, verified):
    needed = [row["criterion"] for row in criteria if row[f"{kind}_needs"] == "true"]
    return verified >= Fraction(rules[f"{kind}_needs_verified"] or 0) and all(
        any(m["hi"] - m["lo"] < m["unknown_hi"] - m["unknown_lo"] for m in own[c]) for c in needed)

def is_recent(row, rules):  # whether a date, on the first day that it can mean, is not too long before the edition's
    year, month, day = map(int, rules["as_of"].split("-"))
    year, month = divmod(12 * year + month - 1 - int(rules["trading_within_months"]), 12)
    start = f"{year:04}-{month + 1:02}-{min(day, calendar.monthrange(year, month + 1)[1]):02}"
    return row["state"] in ("known", "via", "disputed") and row["value"] + "-01-01"[len(row["value"]) - 4:] >= start

def find_group(rules, criteria, facts, own, verified):
    closed, acts, kinds = ([f for f in facts if f["fact"] == rules[f"{of}_fact"]] for of in ("closed", "trading", "beside"))
    if any(row["state"] in ("known", "via", "not-found") for row in closed): return "closed"
    if rules["trading_fact"] and not (acts and all(is_recent(row, rules) for row in acts)): return "not-shown-trading"
    if kinds and all((row["value"] or row["member"]) in rules["beside_values"].split() for row in kinds): return "beside"
    return "ranked" if has_enough("place", rules, criteria, own, verified) else "too-little-published"

def verify(folder, rules, criteria, providers, facts, scores, measures):
    weights, found, order, before = {row["criterion"]: int(row["weight"]) for row in criteria}, {}, [], len(faults)
    stored, numbers = {(s["provider"], s["criterion"]): s for s in scores}, ("points", "lo", "hi", "unknown_lo", "unknown_hi")
    measures = [{**m, **{n: int(m[n]) for n in numbers}, "one": 1} for m in measures if m["applies"] == "true"]
    for who in (row["provider"] for row in providers):
        own = {c: [m for m in measures if (m["provider"], m["criterion"]) == (who, c)] for c in weights}
        shares = {c: sum(m["points"] * share(m) for m in own[c]) / sum(m["points"] for m in own[c]) for c in own if own[c]}
        verified = int(100 * sum(weights[c] * shares[c] for c in shares) / (sum(weights[c] for c in shares) or 1))
        for c in weights:
            compare(f"{folder}/scores", f"{who}, {c}", stored.get((who, c), {}), dict(zip(("lo", "hi"), combine(own[c]))))
        lo, hi = (sum(weights[c] * combine(own[c])[end] for c in weights) for end in (0, 1))
        group = find_group(rules, criteria, [f for f in facts if f["provider"] == who], own, verified)
        firm, shown = has_enough("firm_place", rules, criteria, own, verified), group in ("ranked", "beside", "too-little-published")
        found[who] = {"group": group, "verified": verified, "provisional": str(group == "ranked" and not firm).lower(),
                      "evidenced_total": lo if shown else "", "possible_total": hi if shown else "", "rank": "", "place": ""}
        if group == "ranked": order.append((-lo, hi - lo, who))
    order, firsts = sorted(order), []  # for each, where those begin who share its place: less than level_gap below the first of them
    for at, (low, _, who) in enumerate(order):
        near = firsts and low - order[firsts[-1]][0] < int(rules["level_gap"]) * sum(weights.values())
        firsts.append(firsts[-1] if near else at)
        compare(f"{folder}/providers", f"row {at + 1}", providers[at], {"provider": who})
    for (low, _, who), first in zip(order, firsts):
        found[who].update(rank=1 + sum(other < low for other, _, _ in order), place=f"{first + 1}{'=' * (firsts.count(first) > 1)}")
    for row in providers: compare(f"{folder}/providers", row["provider"], row, found[row["provider"]])
    if len(faults) == before:
        print(f"OK: {folder}, as of {rules['as_of']}: {len(found)} providers, {len(order)} with a place")

for folder in sorted(path.parent.relative_to(ROOT).as_posix() for path in ROOT.rglob("rules.csv")):
    tables = ("criteria", "providers", "facts", "scores", "measures")
    verify(folder, read(f"{folder}/rules")[0], *(read(f"{folder}/{table}") for table in tables))
for one in json.loads((ROOT / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
    if "sha256:" + hashlib.sha256((ROOT / one["path"]).read_bytes()).hexdigest() != one["hash"]:
        faults.append(f"{one['path']}: is not as datapackage.json describes it")
print("\n".join(faults) if faults else "OK: every table is as datapackage.json describes it")
sys.exit(1 if faults else 0)
