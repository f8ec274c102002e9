# s3fs==2026.9.0, sha256 eb185fd98e20a1c9375087d9b2a6ef506f0cd01ae0c0c94efc79f88403fb81fe.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === s3fs/__init__.py
from .core import S3File, S3FileSystem, add_retryable_error, set_custom_error_handler
from .mapping import S3Map
from ._version import get_versions
# === s3fs/_version.py
def get_versions(): ...
# === s3fs/core.py
from aiobotocore.session import AioSession
from io import BytesIO
from typing import Any, cast
from fsspec.spec import AbstractBufferedFile
from fsspec.asyn import AsyncFileSystem, AbstractAsyncStreamedFile
from aiohttp import ClientPayloadError
ClientPayloadError = None
def setup_logging(*_): pass
def add_retryable_error(*_): pass
def set_custom_error_handler(*_): pass
def version_id_kw(*_) -> dict[str, str] | dict: ...
def calculate_chunksize(*_) -> int: ...
class S3FileSystem(AsyncFileSystem):
 @property
 def s3(self): ...
 async def get_s3(self, *_): ...
 call_s3 = __
 def split_path(self, *_) -> tuple[str, str, None | str]: ...
 async def set_session(self, *_): ...
 connect = __
 @staticmethod
 def close_session(*_): pass
 get_delegated_s3pars = __
 find = __
 mkdir = __
 makedirs = __
 rmdir = __
 exists = __
 touch = __
 checksum = __
 isdir = __
 object_version_info = __
 metadata = __
 def get_tags(self, *_) -> dict[Any, Any]: ...
 def put_tags(self, *_): pass
 getxattr = __
 setxattr = __
 chmod = __
 url = __
 merge = __
 list_multipart_uploads = __
 abort_mpu = __
 clear_multipart_uploads = __
 is_bucket_versioned = __
 make_bucket_versioned = __
 def invalidate_cache(self, *_): pass
 def modified(self, *_): ...
 def sign(self, *_, **_): ...
 invalidate_region_cache = __
 async def open_async(self, *_, **_): return cast(S3AsyncStreamedFile, 0)
 def __init__(self):
  self.session = __
  self.session = cast(AioSession, 0)
class S3File(AbstractBufferedFile):
 def metadata(self, *_, **_): ...
 def getxattr(self, *_, **_): ...
 def setxattr(self, *_, **_): ...
 def url(self, **_): ...
 def commit(self): pass
 def discard(self): pass
 def __init__(self):
  self.buffer = BytesIO()
  self.buffer = None
class S3AsyncStreamedFile(AbstractAsyncStreamedFile):
 async def read(self, *_): ...
 def __init__(self):
  self.fs = cast(S3FileSystem, 0)
# === s3fs/errors.py
from botocore.exceptions import ClientError, ParamValidationError
def translate_boto_error(*_, **_): ...
# === s3fs/mapping.py
def S3Map(*_): ...
# === s3fs/utils.py
from contextlib import AbstractContextManager
from typing import Any, cast
def ignoring(*_) -> AbstractContextManager[Any]: ...
class S3BucketRegionCache:
 async def get_bucket_client(self, *_): ...
 async def get_client(self): ...
 async def clear(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
class FileExpired(IOError): ...
def title_case(*_): return cast(str, 0)
class ParamKwargsHelper:
 def filter_dict(self, *_) -> dict[Any, Any]: ...
class SSEParams:
 def to_kwargs(self) -> dict[Any, Any]: ...
