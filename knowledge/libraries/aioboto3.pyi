# aioboto3==15.5.0, sha256 cc880c4d6a8481dd7e05da89f41c384dbd841454fc1998ae25ca9c39201437a6.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aioboto3/__init__.py
import logging
from aioboto3.session import Session
class NullHandler(logging.Handler):
 def emit(self, *_): pass
# === aioboto3/dynamodb/table.py
from typing import cast
from boto3.dynamodb.table import TableResource
def register_table_methods(*_, **_): pass
class CustomTableResource(TableResource):
 def batch_writer(self, *_): return cast(BatchWriter, 0)
class BatchWriter(object):
 async def put_item(self, *_): pass
 async def delete_item(self, *_): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aioboto3/experimental/async_chalice.py
from aioboto3.session import Session as Session_1
from typing import cast
from chalice import Chalice
from chalice.app import RestAPIEventHandler
class AsyncRestAPIEventHandler(RestAPIEventHandler): ...
class AsyncChalice(Chalice):
 def __call__(self, *_): ...
 def __init__(self):
  self.aioboto3 = cast(Session_1 | None, 0)
# === aioboto3/resources/action.py
from typing import Any, cast
from boto3.resources.action import ServiceAction, WaiterAction
class AIOServiceAction(ServiceAction):
 async def __call__(self, *_, **_): ...
class AioBatchAction(ServiceAction):
 async def __call__(self, *_, **_): return cast(list | list[Any], 0)
class AIOWaiterAction(WaiterAction):
 async def __call__(self, *_, **_): pass
# === aioboto3/resources/base.py
from boto3.resources.base import ServiceResource
class AIOBoto3ServiceResource(ServiceResource):
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def close(self): ...
# === aioboto3/resources/collection.py
from collections.abc import AsyncGenerator
from typing import Any, cast
from boto3.resources.collection import CollectionFactory, CollectionManager, ResourceCollection
class AIOResourceCollection(ResourceCollection):
 async def __anext__(self): yield
 def __aiter__(self): return cast(AsyncGenerator[Any], 0)
 def __iter__(self): ...
 async def pages(self): yield cast(list | list[Any], 0)
class AIOCollectionManager(CollectionManager): ...
class AIOCollectionFactory(CollectionFactory):
 def load_from_definition(self, *_): return cast(type, 0)
# === aioboto3/resources/factory.py
from typing import cast
from boto3.resources.factory import ResourceFactory
class AIOBoto3ResourceFactory(ResourceFactory):
 async def load_from_definition(self, *_): return cast(type, 0)
# === aioboto3/resources/response.py
from boto3.resources.response import RawHandler, ResourceHandler
class AIOResourceHandler(ResourceHandler):
 async def __call__(self, *_): ...
class AIORawHandler(RawHandler):
 async def __call__(self, *_): ...
# === aioboto3/s3/cse.py
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes as PrivateKeyTypes_1, PublicKeyTypes as PublicKeyTypes_1
from typing import cast
from io import BytesIO
from typing import Dict, Tuple
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes
RANGE_REGEX = __
class DummyAIOFile(object):
 async def read(self, *_): return cast(bytes, 0)
 async def readany(self): return cast(bytes, 0)
 async def readexactly(self, *_): return cast(bytes, 0)
 async def readchunk(self) -> tuple[bytes, bool]: ...
 def __init__(self):
  self.file = BytesIO()
class DecryptError(Exception): ...
class CryptoContext(object):
 async def setup(self): pass
 async def close(self): ...
 async def get_decryption_aes_key(self, *_) -> bytes: ...
 async def get_encryption_aes_key(self) -> Tuple[bytes, Dict[str, str], str]: ...
class AsymmetricCryptoContext(CryptoContext):
 async def get_decryption_aes_key(self, *_) -> bytes: ...
 async def get_encryption_aes_key(self) -> Tuple[bytes, Dict[str, str], str]: ...
 @staticmethod
 def from_der_public_key(*_) -> PublicKeyTypes: ...
 @staticmethod
 def from_der_private_key(*_) -> PrivateKeyTypes: ...
 def __init__(self):
  self.public_key = cast(PublicKeyTypes_1 | None, 0)
  self.private_key = cast(PrivateKeyTypes_1 | None, 0)
class SymmetricCryptoContext(CryptoContext):
 async def get_decryption_aes_key(self, *_) -> bytes: ...
 async def get_encryption_aes_key(self) -> Tuple[bytes, Dict[str, str], str]: ...
class KMSCryptoContext(CryptoContext):
 async def setup(self): pass
 async def close(self): pass
 async def get_decryption_aes_key(self, *_) -> bytes: ...
 async def get_encryption_aes_key(self) -> Tuple[bytes, Dict[str, str], str]: ...
class MockKMSCryptoContext(KMSCryptoContext):
 async def setup(self): pass
 async def close(self): pass
 async def get_decryption_aes_key(self, *_) -> bytes: ...
 async def get_encryption_aes_key(self) -> Tuple[bytes, Dict[str, str], str]: ...
class S3CSE(object):
 async def setup(self): pass
 async def close(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 async def get_object(self, *_, **_) -> dict: ...
 async def put_object(self, *_, **_): pass
# === aioboto3/s3/inject.py
from typing import Callable
TransferCallback = Callable[..., None]
def inject_s3_transfer_methods(*_, **_): pass
def inject_object_summary_methods(*_, **_): pass
def inject_bucket_methods(*_, **_): pass
async def object_summary_load(*_, **_): pass
download_file = __
download_fileobj = __
upload_fileobj = __
upload_file = __
copy = __
async def bucket_load(*_, **_): pass
# === aioboto3/session.py
from typing import cast
import boto3
from aioboto3.resources.factory import AIOBoto3ResourceFactory
class Session(boto3.session.Session):
 def resource(self, *_): return cast(ResourceCreatorContext, 0)
 def __init__(self):
  self.resource_factory = AIOBoto3ResourceFactory()
class ResourceCreatorContext(object):
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.session = cast(Session, 0)
