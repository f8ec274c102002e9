# enum, Python 3.8 to 3.13; from the documentation of the standard library.
from typing import Any

# A class of this module can be iterated, its members cannot.
class Enum:  # despite __iter__: the metaclass has it
    name: str
    value: Any

class IntEnum(int, Enum): ...  # despite __iter__: the metaclass has it
class Flag(Enum): ...  # despite __iter__: the members have it from Python 3.11 on
class IntFlag(int, Flag): ...  # despite __iter__: as Flag
class StrEnum(str, Enum): ...  # from Python 3.11
class auto: ...
