#!/usr/bin/env python3
"""Tells what became of mutants: bench/mutation/tell.py MUTATIONS.XML [--alive [CLASS…]]

The score with its 95 % interval (Wilson's), as if the mutants were drawn at random from many; and what each class has.
With --alive each mutant that no test kills, of the classes named or of all.
"""

import math
import sys
import xml.etree.ElementTree as xml
from collections import Counter, defaultdict

KILLED = {"KILLED", "MEMORY_ERROR", "RUN_ERROR"}


def interval(killed, total):
    """The two ends of Wilson's 95 % interval of a share."""
    z = 1.96
    share = killed / total
    middle = share + z * z / (2 * total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return tuple((middle + sign * half) / (1 + z * z / total) for sign in (-1, 1))


def alive(mutants, classes):
    for each in mutants:
        name = each.findtext("sourceFile").removesuffix(".java")
        if each.get("status") not in KILLED and (not classes or name in classes):
            what = each.findtext("description")
            print(each.get("status")[:6], name, each.findtext("lineNumber"), each.findtext("mutatedMethod"), what)


def main():
    mutants = list(xml.parse(sys.argv[1]).iter("mutation"))
    if sys.argv[2:3] == ["--alive"]:
        return alive(mutants, sys.argv[3:])
    classes = defaultdict(Counter)
    for each in mutants:
        classes[each.findtext("sourceFile").removesuffix(".java")][each.get("status")] += 1
    total = sum(classes.values(), Counter())
    print(f"{len(mutants)} mutants of {len(classes)} files: {dict(total)}")
    for name, kinds in (("killed", KILLED | {"TIMED_OUT"}), ("without time-outs", KILLED)):
        killed = sum(total[kind] for kind in kinds)
        low, high = interval(killed, len(mutants))
        print(f"{name}: {killed} = {killed / len(mutants):.1%} ({low:.1%} to {high:.1%})")
    for name, counts in sorted(classes.items(), key=lambda it: it[1]["SURVIVED"] + it[1]["NO_COVERAGE"], reverse=True):
        print(f"{name:20} {sum(counts.values()):4} {dict(counts)}")


main()
