"""`python -m asyncmend`."""

import sys

from asyncmend._launcher import main

if __name__ == "__main__":
    sys.exit(main())
