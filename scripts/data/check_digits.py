# SPDX-License-Identifier: Apache-2.0
"""Synthetic numbers with valid check digits for the practice data.

Every number belongs to a region that exists and to nobody: the sequence numbers are made up.
"""
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def resident_id(region, birth_date, sequence):
    """Number of a resident ID card, GB 11643-1999: region (6 digits), YYYYMMDD, sequence of the day."""
    body = f"{region}{birth_date}{sequence:03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(digit) * weight for digit, weight in zip(body, weights))
    return body + "10X98765432"[total % 11]


def organisation_code(body):
    """Organisation code, GB 11714-1997: eight characters and their check digit, without hyphen."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(char, 36) * weight for char, weight in zip(body, weights))
    return body + "0X987654321"[total % 11]


def uscc(category, region, body):
    """Unified social credit code, GB 32100-2015: category (e.g. 91), region (6 digits), 8 characters."""
    text = category + region + organisation_code(body)
    total = sum(USCC_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(text))
    return text + USCC_ALPHABET[(31 - total % 31) % 31]
