lazy import a.b as c, d
lazy from ..e import f, g as h
lazy from . import (
    i,
)
import lazy
lazy = lazy.lazy(lazy)
