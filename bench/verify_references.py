"""Follows the references of the cards into a copy of Python's documentation.

Usage: python bench/verify_references.py FOLDER

FOLDER is the HTML as Python publishes it, such as html/ of the Debian package python3.11-doc. Names every
reference whose page or place is not in it; exit code 1 then.
"""

import re
import sys
from pathlib import Path

RECIPES = Path(__file__).resolve().parent.parent / "recipes"
ADDRESS = re.compile(r"https://docs\.python\.org/3/([^\s#]+)(?:#(\S+))?")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    missing = followed = 0
    for card in sorted(RECIPES.glob("*.yaml")):
        for page, place in ADDRESS.findall(card.read_text()):
            followed += 1
            file = Path(sys.argv[1]) / page
            if not file.is_file():
                missing += 1
                print(f"{card.name}: no page {page}")
            elif place and f'id="{place}"' not in file.read_text():
                missing += 1
                print(f"{card.name}: {page} has no {place}")
    print(f"{followed} references, {missing} missing")
    sys.exit(bool(missing))


if __name__ == "__main__":
    main()
