# telnetlib, Python 3.8 to 3.12; from the documentation of the standard library.
from typing import Any, Self

class Telnet:  # until Python 3.12
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def read_until(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def read_all(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def read_some(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def read_eager(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def expect(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def interact(self, *args: Any, **kwargs: Any) -> Any: ...  # until Python 3.12
    def open(self, *args: Any, **kwargs: Any) -> None: ...  # until Python 3.12
    def write(self, *args: Any, **kwargs: Any) -> None: ...  # until Python 3.12
    def close(self, *args: Any, **kwargs: Any) -> None: ...  # until Python 3.12
