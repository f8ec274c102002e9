# tqdm==4.70.1, sha256 c293e525e6fef9c20e8728fd4612df02a0aa31bb5fe91ecd93e123b1b7bffa73.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === tqdm/__init__.py
from tqdm.notebook import tqdm_notebook as tqdm_notebook_1
from typing import cast
__all__ = ["tqdm", "tqdm_gui", "trange", "tgrange", "tqdm_pandas", "tqdm_notebook", "tnrange", "main", "TMonitor", "TqdmTypeError", "TqdmKeyError", "TqdmWarning", "TqdmDeprecationWarning", "TqdmExperimentalWarning", "TqdmMonitorWarning", "TqdmSynchronisationWarning", "__version__"]
from ._monitor import TMonitor, TqdmSynchronisationWarning
from ._tqdm_pandas import tqdm_pandas
from .cli import main
from .gui import tqdm as tqdm_gui, trange as tgrange
from .std import TqdmDeprecationWarning, TqdmExperimentalWarning, TqdmKeyError, TqdmMonitorWarning, TqdmTypeError, TqdmWarning, tqdm, trange
from .version import __version__
def tqdm_notebook(*_, **_): return cast(tqdm_notebook_1, 0)
def tnrange(*_, **_): return cast(tqdm_notebook_1, 0)
# === tqdm/_monitor.py
from tqdm.std import tqdm
from typing import Any, cast
from threading import Thread
class TqdmSynchronisationWarning(RuntimeWarning): ...
class TMonitor(Thread):
 def exit(self): return cast(bool, 0)
 def get_instances(self) -> list[Any]: ...
 def run(self): pass
 def report(self) -> bool: ...
 def __init__(self):
  self.tqdm_cls = cast(type[tqdm], 0)
# === tqdm/_tqdm_pandas.py
def tqdm_pandas(*_, **_): pass
# === tqdm/asyncio.py
from collections.abc import Generator
from typing import Any, cast
from .std import tqdm as std_tqdm
class tqdm_asyncio(std_tqdm):
 def __aiter__(self): return self
 async def __anext__(self): ...
 def send(self, *_, **_): ...
 @classmethod
 def as_completed(cls, *_, **_): yield
 @classmethod
 async def gather(cls, *_, **_) -> list[Any]: ...
 def __init__(self):
  self.iterable_next = __
  self.iterable_iterator = __
  self.iterable_iterator = cast(Generator[int], 0)
def tarange(*_, **_): return cast(tqdm_asyncio, 0)
tqdm = tqdm_asyncio
trange = tarange
# === tqdm/auto.py
from tqdm.asyncio import tqdm_asyncio
from typing import cast
from .autonotebook import tqdm as notebook_tqdm
from .asyncio import tqdm as asyncio_tqdm
class tqdm(notebook_tqdm, asyncio_tqdm): ...
tqdm = asyncio_tqdm
def trange(*_, **_): return cast(tqdm | tqdm_asyncio, 0)
# === tqdm/autonotebook.py
from .std import tqdm
from .notebook import tqdm
from .std import trange
from .notebook import trange
# === tqdm/cli.py
def cast(*_): ...
def posix_pipe(*_): pass
RE_OPTS = __
RE_SHLEX = __
def main(*_): pass
# === tqdm/contrib/__init__.py
__all__ = ["tenumerate", "tzip", "tmap"]
from ..auto import tqdm as tqdm_auto
from ..std import TqdmDeprecationWarning, tqdm
from ..utils import ObjectWrapper
class DummyTqdmFile(ObjectWrapper):
 def write(self, *_): pass
def builtin_iterable(*_): ...
def tenumerate(*_, **_): ...
def tzip(*_, **_): yield
def tmap(*_, **_): yield
# === tqdm/contrib/bells.py
from .slack import tqdm
from .telegram import tqdm
from .discord import tqdm
from ..auto import tqdm
from .slack import trange
from .telegram import trange
from .discord import trange
from ..auto import trange
# === tqdm/contrib/concurrent.py
from contextlib import AbstractContextManager
from typing import Any, cast
class _InterpreterLock:
 from threading import get_ident
 def acquire(self, *_) -> bool: ...
 def release(self): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
def ensure_lock(*_) -> AbstractContextManager[Any]: ...
def thread_map(*_, **_): return cast(list, 0)
def interpreter_map(*_, **_): return cast(list, 0)
def process_map(*_, **_): return cast(list, 0)
# === tqdm/contrib/discord.py
from typing import cast
from requests import Session
from ..auto import tqdm as tqdm_auto
from .utils_worker import MonoWorker
class DiscordIO(MonoWorker):
 def write(self, *_): ...
 def delete(self): ...
 def __init__(self):
  self.session = Session()
class tqdm_discord(tqdm_auto):
 def display(self, **_): pass
 def clear(self, *_, **_): pass
 def close(self): pass
 def __init__(self):
  self.dio = DiscordIO()
def tdrange(*_, **_): return cast(tqdm_discord, 0)
tqdm = tqdm_discord
trange = tdrange
# === tqdm/contrib/itertools.py
def chain(*_, **_): ...
def product(*_, **_): yield
def permutations(*_, **_): ...
def combinations(*_, **_): ...
def combinations_with_replacement(*_, **_): ...
def batched(*_, **_): ...
# === tqdm/contrib/logging.py
from contextlib import AbstractContextManager
from typing import Any
def logging_redirect_tqdm(*_) -> AbstractContextManager[Any]: ...
def tqdm_logging_redirect(*_, **_) -> AbstractContextManager[Any]: ...
# === tqdm/contrib/slack.py
from slack_sdk import WebClient as WebClient_1
from typing import cast
from ..auto import tqdm as tqdm_auto
from .utils_worker import MonoWorker
class SlackIO(MonoWorker):
 def write(self, *_): ...
 def __init__(self):
  self.client = cast(WebClient_1, 0)
  self.message = __
  self.message = None
class tqdm_slack(tqdm_auto):
 def display(self, **_): pass
 def clear(self, *_, **_): pass
 def __init__(self):
  self.sio = SlackIO()
def tsrange(*_, **_): return cast(tqdm_slack, 0)
tqdm = tqdm_slack
trange = tsrange
# === tqdm/contrib/telegram.py
from typing import cast
from requests import Session
from ..auto import tqdm as tqdm_auto
from .utils_worker import MonoWorker
class TelegramIO(MonoWorker):
 def write(self, *_): ...
 def delete(self): ...
 def __init__(self):
  self.session = Session()
class tqdm_telegram(tqdm_auto):
 def display(self, **_): pass
 def clear(self, *_, **_): pass
 def close(self): pass
 def __init__(self):
  self.tgio = TelegramIO()
def ttgrange(*_, **_): return cast(tqdm_telegram, 0)
tqdm = tqdm_telegram
trange = ttgrange
# === tqdm/contrib/utils_worker.py
from concurrent.futures import ThreadPoolExecutor
class MonoWorker:
 def submit(self, *_, **_): ...
 def __init__(self):
  self.pool = ThreadPoolExecutor()
# === tqdm/dask.py
from dask.callbacks import Callback
class TqdmCallback(Callback):
 def display(self): pass
# === tqdm/gui.py
from typing import cast
from .std import tqdm as std_tqdm
class tqdm_gui(std_tqdm):
 def close(self): pass
 def clear(self, *_, **_): pass
 def display(self, *_, **_): pass
 def __init__(self):
  self.hspan = __
  self.wasion = __
def tgrange(*_, **_): return cast(tqdm_gui, 0)
tqdm = tqdm_gui
trange = tgrange
# === tqdm/keras.py
from typing import Callable, cast
import keras
from tensorflow import keras
class TqdmCallback(keras.callbacks.Callback):
 @staticmethod
 def bar2callback(*_): return cast(Callable[..., None], 0)
 def on_train_begin(self, *_, **_): pass
 def on_epoch_begin(self, *_, **_): pass
 def on_train_end(self, *_, **_): pass
 def display(self): pass
 def __init__(self):
  self.on_epoch_end = cast(Callable[..., None], 0)
  self.on_batch_end = cast(Callable[..., None], 0)
# === tqdm/notebook.py
from typing import Callable, cast
from .std import tqdm as std_tqdm
from IPython.html.widgets import HBox
from ipywidgets import HBox
from IPython.html.widgets import ContainerWidget as HBox
HBox = object
class TqdmHBox(HBox): ...
class tqdm_notebook(std_tqdm):
 @staticmethod
 def status_printer(*_): return cast(TqdmHBox, 0)
 def display(self, *_): pass
 def __iter__(self): yield
 def update(self, *_): return cast(bool | None, 0)
 def close(self): pass
 def clear(self, *_, **_): pass
 def reset(self, *_): return cast(None, 0)
 def __init__(self):
  self.disp = cast(Callable[..., None], 0)
def tnrange(*_, **_): return cast(tqdm_notebook, 0)
tqdm = tqdm_notebook
trange = tnrange
# === tqdm/rich.py
from rich.progress import Text as Text_1
from typing import cast
from rich.progress import ProgressColumn
from .std import tqdm as std_tqdm
class FractionColumn(ProgressColumn):
 def render(self, *_): return cast(Text_1, 0)
class RateColumn(ProgressColumn):
 def render(self, *_): return cast(Text_1, 0)
class tqdm_rich(std_tqdm):
 def close(self): pass
 def clear(self, *_, **_): pass
 def display(self, *_, **_): pass
 def reset(self, *_): pass
def trrange(*_, **_): return cast(tqdm_rich, 0)
tqdm = tqdm_rich
trange = trrange
# === tqdm/std.py
from contextlib import AbstractContextManager
from multiprocessing import RLock as RLock_1
from sys import stdin
from threading import RLock
from tqdm.notebook import TqdmHBox
from typing import Any, Callable, cast
from ._monitor import TMonitor
from .utils import CallbackIOWrapper, Comparable
class TqdmTypeError(TypeError): ...
class TqdmKeyError(KeyError): ...
class TqdmWarning(Warning): ...
class TqdmExperimentalWarning(TqdmWarning, FutureWarning): ...
class TqdmDeprecationWarning(TqdmWarning, DeprecationWarning): ...
class TqdmMonitorWarning(TqdmWarning, RuntimeWarning): ...
def TRLock(*_, **_): return cast(RLock | None, 0)
class TqdmDefaultWriteLock:
 th_lock = cast(RLock | None, 0)
 def acquire(self, *_, **_): pass
 def release(self): pass
 def __enter__(self): pass
 def __exit__(self, *_): pass
 @classmethod
 def create_mp_lock(cls): pass
 mp_lock = RLock_1()
 mp_lock = None
 @classmethod
 def create_th_lock(cls): pass
 def __init__(self):
  self.locks = cast(list[RLock_1 | None | RLock], 0)
class Bar: ...
class EMA:
 def __call__(self, *_): ...
class tqdm(Comparable):
 @staticmethod
 def format_sizeof(*_) -> str: ...
 @staticmethod
 def format_interval(*_) -> str: ...
 @staticmethod
 def format_num(*_): ...
 @staticmethod
 def status_printer(*_): return cast(Callable[..., None], 0)
 @staticmethod
 def format_meter(*_, **_): ...
 monitor = TMonitor()
 monitor = None
 @classmethod
 def write(cls, *_): pass
 @classmethod
 def external_write_mode(cls, *_) -> AbstractContextManager[Any]: ...
 @classmethod
 def set_lock(cls, *_): pass
 @classmethod
 def get_lock(cls): ...
 @classmethod
 def pandas(cls, **_): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def __iter__(self): yield
 def update(self, *_) -> bool | None: ...
 def close(self): pass
 def clear(self, *_): pass
 def refresh(self, *_) -> bool | None: ...
 def unpause(self): pass
 def reset(self, *_): pass
 def set_description(self, *_): pass
 def set_description_str(self, *_): pass
 def set_postfix(self, *_, **_): pass
 def set_postfix_str(self, *_): pass
 def moveto(self, *_): pass
 def display(self, *_) -> bool: ...
 @classmethod
 def wrapattr(cls, *_, **_) -> AbstractContextManager[CallbackIOWrapper]: ...
 def __init__(self):
  self.iterable = cast(type[stdin] | type[stdin.buffer] | range, 0)
  self.iterable = reversed()
  self.iterable = __
  self.fp = __
  self.miniters = __
  self.dynamic_ncols = cast(bool | Callable[..., tuple[Any, Any] | tuple[None, None]], 0)
  self.sp = cast(Callable[..., None] | TqdmHBox, 0)
def trange(*_, **_): return cast(tqdm, 0)
# === tqdm/tk.py
from typing import cast
from .std import tqdm as std_tqdm
class tqdm_tk(std_tqdm):
 def close(self): pass
 def clear(self, *_, **_): pass
 def display(self, *_, **_): pass
 def set_description(self, *_): pass
 def set_description_str(self, *_): pass
 def cancel(self): pass
 def reset(self, *_): pass
def ttkrange(*_, **_): return cast(tqdm_tk, 0)
tqdm = tqdm_tk
trange = ttkrange
# === tqdm/utils.py
RE_ANSI = __
from envwrap import envwrap
def envwrap(*_): ...
class FormatReplace: ...
class Comparable: ...
class ObjectWrapper:
 def __getattr__(self, *_): ...
 def wrapper_getattr(self, *_): ...
 def wrapper_setattr(self, *_): ...
class SimpleTextIOWrapper(ObjectWrapper):
 def write(self, *_): ...
class DisableOnWriteError(ObjectWrapper):
 @staticmethod
 def disable_on_exception(*_): ...
class CallbackIOWrapper(ObjectWrapper): ...
def disp_len(*_): ...
def disp_trim(*_): ...
# === tqdm/version.py
from typing import cast
__version__ = __
__version__ = cast(str, 0)
