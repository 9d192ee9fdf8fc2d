# SPDX-License-Identifier: Apache-2.0
"""Brings a year of the official calendar into resources/rules/workdays.json.

The State Council announces a year's days off in the autumn before. The project holiday-cn (MIT licence,
github.com/NateScarlet/holiday-cn) keeps the notices as JSON, one file a year; a file without a notice
("papers": []) makes the year "not announced". Add the notice's ranges to tests/unit/rules/tst_rules_data.cpp
too: the test compares both day by day.

    python3 scripts/data/import_workdays.py 2027.json [more.json ...]
"""
import json
import pathlib
import sys

from layout import write

TARGET = pathlib.Path(__file__).resolve().parents[2] / "resources/rules/workdays.json"
ABOUT = (
    "Days off and weekend days that are worked, by the notices of the General Office of the State Council. All other "
    "Mondays to Fridays are work days. A year without a notice is not announced: count Mondays to Fridays and say that "
    "the result is preliminary."
)


def year_entry(calendar):
    """One year of workdays.json from one holiday-cn file."""
    if not calendar["papers"]:
        return {"announced": False}
    days = calendar["days"]
    return {
        "announced": True,
        "source": calendar["papers"][0],
        "offDays": sorted(day["date"] for day in days if day["isOffDay"]),
        "workDays": sorted(day["date"] for day in days if not day["isOffDay"]),
    }


def main(paths):
    table = {"version": 1, "about": ABOUT, "asOf": "2026-11-21", "years": {}}
    if TARGET.exists():
        table = json.loads(TARGET.read_text(encoding="utf-8"))
    for path in paths:
        calendar = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        table["years"][str(calendar["year"])] = year_entry(calendar)
    table["years"] = dict(sorted(table["years"].items()))
    write(TARGET, table)


if __name__ == "__main__":
    main(sys.argv[1:])
