# nbclient==0.11.0, sha256 ef7fa0d59d6e1d41103933d8a445a18d5de860ca6b613b87b8574accdb3c2895.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === nbclient/__init__.py
__all__ = ["__version__", "version_info", "NotebookClient", "execute"]
from ._version import __version__, version_info
from .client import NotebookClient, execute
# === nbclient/_version.py
from typing import cast
__version__ = cast(str, 0)
version_info = tuple[str | int]()
# === nbclient/cli.py
from traitlets import Unicode as Unicode_1
from typing import cast
from jupyter_core.application import JupyterApp
class NbClientApp(JupyterApp):
 version = cast(Unicode_1, 0)
 timeout = __
 startup_timeout = __
 allow_errors = __
 skip_cells_with_tag = __
 kernel_name = __
 inplace = __
 output_base = __
 initialize = __
 notebooks = __
 def get_notebooks(self) -> list[str]: ...
 def run_notebook(self, *_) -> None: ...
 def __init__(self):
  self.notebooks = cast(list[str], 0)
# === nbclient/client.py
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from traitlets import Bool as Bool_1, Type as Type_1
from typing import cast
import asyncio
import typing as t
from jupyter_client.client import KernelClient
from jupyter_client.manager import KernelManager
from nbformat import NotebookNode
from traitlets.config.configurable import LoggingConfigurable
from .output_widget import OutputWidget
def timestamp(*_) -> str: ...
class NotebookClient(LoggingConfigurable):
 timeout = __
 timeout_func: None | t.Callable[..., None | int]
 interrupt_on_timeout = __
 error_on_timeout = __
 startup_timeout = __
 allow_errors = __
 allow_error_names = __
 force_raise_errors = __
 skip_cells_with_tag = __
 extra_arguments = __
 raise_on_iopub_timeout = __
 store_widget_state = __
 record_timing = __
 iopub_timeout = __
 shell_timeout_interval = __
 shutdown_kernel = __
 ipython_hist_file = __
 kernel_manager_class = cast(Type_1, 0)
 on_notebook_start = __
 on_notebook_complete = __
 on_notebook_error = __
 on_cell_start = __
 on_cell_execute = __
 on_cell_complete = __
 on_cell_executed = __
 on_cell_error = __
 display_data_priority = __
 coalesce_streams = cast(Bool_1, 0)
 def reset_execution_trackers(self) -> None: ...
 def create_kernel_manager(self) -> KernelManager: ...
 kernel_name = __
 async def async_start_new_kernel(self, **_) -> None: ...
 start_new_kernel = __
 async def async_start_new_kernel_client(self) -> KernelClient: ...
 start_new_kernel_client = __
 def setup_kernel(self, **_) -> AbstractContextManager[None]: ...
 def async_setup_kernel(self, **_) -> AbstractAsyncContextManager[None]: ...
 async def async_execute(self, *_, **_) -> NotebookNode: ...
 execute = __
 def set_widgets_metadata(self) -> None: ...
 async def async_wait_for_reply(self, *_) -> None | dict[str, t.Any]: ...
 wait_for_reply = __
 async def async_execute_cell(self, *_) -> NotebookNode: ...
 execute_cell = __
 def process_message(self, *_) -> None | NotebookNode: ...
 def output(self, *_) -> None | NotebookNode: ...
 def clear_output(self, *_) -> None: ...
 def clear_display_id_mapping(self, *_) -> None: ...
 def handle_comm_msg(self, *_) -> None: ...
 def register_output_hook(self, *_) -> None: ...
 def remove_output_hook(self, *_) -> None: ...
 def on_comm_open_jupyter_widget(self, *_) -> None | t.Any: ...
 def __init__(self):
  self.nb: NotebookNode
  self.km: None | KernelManager
  self.kc: None | KernelClient
  self.task_poll_for_reply: None | asyncio.Future[t.Any]
  self.output_hook_stack: dict[str, list[OutputWidget]]
  self.kernel_name = __
def execute(*_, **_) -> NotebookNode: ...
# === nbclient/exceptions.py
class CellControlSignal(Exception): ...
class CellTimeoutError(TimeoutError, CellControlSignal):
 @classmethod
 def error_from_timeout_and_cell(cls, *_) -> CellTimeoutError: ...
class DeadKernelError(RuntimeError): ...
class CellExecutionComplete(CellControlSignal): ...
class CellExecutionError(CellControlSignal):
 @classmethod
 def from_cell_and_msg(cls, *_) -> CellExecutionError: ...
# === nbclient/jsonutil.py
from typing import Any
ISO8601_PAT = __
def encode_images(*_) -> dict[str, str]: ...
def json_clean(*_): ...
# === nbclient/output_widget.py
from jupyter_client.client import KernelClient
class OutputWidget:
 def clear_output(self, *_) -> None: ...
 def sync_state(self) -> None: ...
 def send(self, *_) -> None: ...
 def output(self, *_) -> None: ...
 def set_state(self, *_) -> None: ...
 def handle_msg(self, *_) -> None: ...
 def __init__(self):
  self.kernel_client: KernelClient
# === nbclient/util.py
from collections.abc import Callable
from typing import Any
from jupyter_core.utils import ensure_async, run_sync
async def run_hook(hook: None | Callable[..., Any], **_) -> None: ...
