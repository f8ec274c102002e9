# boto3==1.44.8, sha256 099caf21553bbbfef118904aa02fadb8776a534704cf00bede0ed9f29a4da88e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === boto3/__init__.py
from boto3.session import Session
DEFAULT_SESSION = None
DEFAULT_SESSION = Session()
def setup_default_session(**_): pass
def set_stream_logger(*_): pass
def client(*_, **_): ...
def resource(*_, **_): ...
# === boto3/compat.py
import os
SOCKET_ERROR = ConnectionError
rename_file = os.rename
def rename_file(*_): pass
def filter_python_deprecation_warnings(): pass
def is_append_mode(*_): ...
# === boto3/crt.py
from s3transfer.crt import BotocoreCRTCredentialsWrapper as BotocoreCRTCredentialsWrapper_1, BotocoreCRTRequestSerializer as BotocoreCRTRequestSerializer_1, CRTTransferManager as CRTTransferManager_1
from threading import Lock
from typing import cast
BOTOCORE_CRT_SERIALIZER = None
BOTOCORE_CRT_SERIALIZER = _initialize_crt_transfer_primatives(__, __)[0]
CLIENT_CREATION_LOCK = Lock()
def _initialize_crt_transfer_primatives(*_) -> tuple[None, None] | tuple[BotocoreCRTRequestSerializer_1, CRTS3Client]: ...
def get_crt_s3_client(*_): return cast(None | CRTS3Client, 0)
class CRTS3Client:
 def __init__(self):
  self.crt_client = __
  self.process_lock = __
  self.cred_provider = cast(BotocoreCRTCredentialsWrapper_1, 0)
def is_crt_compatible_request(*_): ...
def compare_identity(*_): ...
def create_crt_transfer_manager(*_): return cast(CRTTransferManager_1 | None, 0)
# === boto3/dynamodb/conditions.py
from typing import Any, cast
ATTR_NAME_REGEX = __
class ConditionBase:
 def get_expression(self) -> dict[str, Any]: ...
class AttributeBase:
 def eq(self, *_): return cast(Equals, 0)
 def lt(self, *_): return cast(LessThan, 0)
 def lte(self, *_): return cast(LessThanEquals, 0)
 def gt(self, *_): return cast(GreaterThan, 0)
 def gte(self, *_): return cast(GreaterThanEquals, 0)
 def begins_with(self, *_): return cast(BeginsWith, 0)
 def between(self, *_): return cast(Between, 0)
class ConditionAttributeBase(ConditionBase, AttributeBase): ...
class ComparisonCondition(ConditionBase): ...
class Equals(ComparisonCondition): ...
class NotEquals(ComparisonCondition): ...
class LessThan(ComparisonCondition): ...
class LessThanEquals(ComparisonCondition): ...
class GreaterThan(ComparisonCondition): ...
class GreaterThanEquals(ComparisonCondition): ...
class In(ComparisonCondition): ...
class Between(ConditionBase): ...
class BeginsWith(ConditionBase): ...
class Contains(ConditionBase): ...
class Size(ConditionAttributeBase): ...
class AttributeType(ConditionBase): ...
class AttributeExists(ConditionBase): ...
class AttributeNotExists(ConditionBase): ...
class And(ConditionBase): ...
class Or(ConditionBase): ...
class Not(ConditionBase): ...
class Key(AttributeBase): ...
class Attr(AttributeBase):
 def ne(self, *_): return cast(NotEquals, 0)
 def is_in(self, *_): return cast(In, 0)
 def exists(self): return cast(AttributeExists, 0)
 def not_exists(self): return cast(AttributeNotExists, 0)
 def contains(self, *_): return cast(Contains, 0)
 def size(self): return cast(Size, 0)
 def attribute_type(self, *_): return cast(AttributeType, 0)
class ConditionExpressionBuilder:
 def reset(self): pass
 def build_expression(self, *_): ...
# === boto3/dynamodb/table.py
from typing import cast
def register_table_methods(*_, **_): pass
class TableResource:
 def batch_writer(self, *_): return cast(BatchWriter, 0)
class BatchWriter:
 def put_item(self, *_): pass
 def delete_item(self, *_): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
# === boto3/dynamodb/transform.py
def register_high_level_interface(*_, **_): pass
def copy_dynamodb_params(*_, **_): ...
class DynamoDBHighLevelResource: ...
class TransformationInjector:
 def inject_condition_expressions(self, *_, **_): pass
 def inject_attribute_value_input(self, *_, **_): pass
 def inject_attribute_value_output(self, *_, **_): pass
class ConditionExpressionTransformation:
 def __call__(self, *_): ...
class ParameterTransformer:
 def transform(self, *_): pass
# === boto3/dynamodb/types.py
from decimal import Context as Context_1
from typing import Any, cast
DYNAMODB_CONTEXT = cast(Context_1, 0)
class Binary: ...
class TypeSerializer:
 def serialize(self, *_) -> dict[None | str, Any]: ...
class TypeDeserializer:
 def deserialize(self, *_): ...
# === boto3/ec2/createtags.py
from typing import Any, cast
def inject_create_tags(*_, **_): pass
def create_tags(*_, **_): return cast(list | list[Any], 0)
# === boto3/ec2/deletetags.py
def inject_delete_tags(*_, **_): pass
def delete_tags(*_, **_): ...
# === boto3/exceptions.py
import botocore
class Boto3Error(Exception): ...
class ResourceLoadException(Boto3Error): ...
class NoVersionFound(Boto3Error): ...
class UnknownAPIVersionError(Boto3Error, botocore.exceptions.DataNotFoundError): ...
class ResourceNotExistsError(Boto3Error, botocore.exceptions.DataNotFoundError): ...
class RetriesExceededError(Boto3Error): ...
class S3TransferFailedError(Boto3Error): ...
class S3UploadFailedError(Boto3Error): ...
class DynamoDBOperationNotSupportedError(Boto3Error): ...
DynanmoDBOperationNotSupportedError = DynamoDBOperationNotSupportedError
class DynamoDBNeedsConditionError(Boto3Error): ...
class DynamoDBNeedsKeyConditionError(Boto3Error): ...
class PythonDeprecationWarning(Warning): ...
class InvalidCrtTransferConfigError(Boto3Error): ...
# === boto3/resources/action.py
from typing import Any, cast
class ServiceAction:
 def __call__(self, *_, **_): ...
class BatchAction(ServiceAction):
 def __call__(self, *_, **_): return cast(list | list[Any], 0)
class WaiterAction:
 def __call__(self, *_, **_): pass
class CustomModeledAction:
 def inject(self, *_, **_): pass
 def __init__(self):
  self.function = __
# === boto3/resources/base.py
from boto3.resources.model import ResourceModel
from typing import cast
class ResourceMeta:
 def copy(self): return cast(ResourceMeta, 0)
 def __init__(self):
  self.resource_model = cast(ResourceModel, 0)
class ServiceResource: ...
# === boto3/resources/collection.py
from collections.abc import Generator
from typing import Any, cast
class ResourceCollection:
 def __iter__(self): yield
 def pages(self): yield cast(list | list[Any], 0)
 def all(self): return cast(ResourceCollection, 0)
 def filter(self, **_): return cast(ResourceCollection, 0)
 def limit(self, *_): return cast(ResourceCollection, 0)
 def page_size(self, *_): return cast(ResourceCollection, 0)
class CollectionManager:
 def iterator(self, **_): return cast(ResourceCollection, 0)
 def all(self): return cast(ResourceCollection, 0)
 def filter(self, **_): return cast(ResourceCollection, 0)
 def limit(self, *_): return cast(ResourceCollection, 0)
 def page_size(self, *_): return cast(ResourceCollection, 0)
 def pages(self): return cast(Generator[list | list[Any]], 0)
class CollectionFactory:
 def load_from_definition(self, *_): return cast(type, 0)
# === boto3/resources/factory.py
from typing import cast
class ResourceFactory:
 def load_from_definition(self, *_): return cast(type, 0)
# === boto3/resources/model.py
from typing import Any, cast
class Identifier: ...
class Action:
 def __init__(self):
  self.resource = None
  self.resource = ResponseResource()
class DefinitionWithParams: ...
class Parameter: ...
class Request(DefinitionWithParams): ...
class Waiter(DefinitionWithParams): ...
class ResponseResource:
 @property
 def model(self): return cast(ResourceModel, 0)
class Collection(Action):
 @property
 def batch_actions(self): return cast(list | list[Action], 0)
class ResourceModel:
 def load_rename_map(self, *_): pass
 def get_attributes(self, *_): return cast(dict | dict[Any, tuple[Any, Any]], 0)
 @property
 def load(self): ...
 @property
 def actions(self): return cast(list | list[Action], 0)
 @property
 def batch_actions(self): return cast(list | list[Action], 0)
 @property
 def subresources(self): return cast(list | list[Action], 0)
 @property
 def references(self): return cast(list | list[Action], 0)
 @property
 def collections(self): return cast(list | list[Collection], 0)
# === boto3/resources/params.py
from typing import cast
INDEX_RE = __
def get_data_member(*_): ...
def create_request_parameters(*_): return cast(dict, 0)
def build_param_structure(*_): pass
# === boto3/resources/response.py
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import ResponseResource
from typing import Any, cast
def all_not_none(*_) -> bool: ...
def build_identifiers(*_): return cast(list | list[tuple[Any, Any]], 0)
def build_empty_response(*_): return cast(None | dict | list, 0)
class RawHandler:
 def __call__(self, *_): ...
class ResourceHandler:
 def __call__(self, *_): ...
 def handle_response_item(self, *_): ...
 def __init__(self):
  self.factory = cast(ResourceFactory, 0)
  self.resource_model = cast(ResponseResource, 0)
# === boto3/s3/inject.py
from botocore.context import with_current_context
def with_current_context(*_): ...
from botocore.useragent import register_feature_id
def register_feature_id(*_): pass
def inject_s3_transfer_methods(*_, **_): pass
def inject_bucket_methods(*_, **_): pass
def inject_object_methods(*_, **_): pass
def inject_object_summary_methods(*_, **_): pass
def bucket_load(*_, **_): pass
def object_summary_load(*_, **_): pass
upload_file = __
download_file = __
def bucket_upload_file(*_): ...
def bucket_download_file(*_): ...
def object_upload_file(*_): ...
def object_download_file(*_): ...
copy = __
def bucket_copy(*_): ...
def object_copy(*_): ...
upload_fileobj = __
def bucket_upload_fileobj(*_): ...
def object_upload_fileobj(*_): ...
def disable_threading_if_append_mode(*_): pass
download_fileobj = __
def bucket_download_fileobj(*_): ...
def object_download_fileobj(*_): ...
# === boto3/s3/transfer.py
from s3transfer.crt import CRTTransferManager
from s3transfer.manager import TransferManager as TransferManager_1
from typing import cast
from s3transfer.manager import TransferConfig as S3TransferConfig
from s3transfer.subscribers import BaseSubscriber
def create_transfer_manager(*_): return cast(CRTTransferManager | None | TransferManager_1, 0)
def has_minimum_crt_version(*_): ...
class TransferConfig(S3TransferConfig):
 def __getattribute__(self, *_): ...
class S3Transfer:
 def upload_file(self, *_): pass
 def download_file(self, *_): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
class ProgressCallbackInvoker(BaseSubscriber):
 def on_progress(self, *_, **_): pass
# === boto3/session.py
from .resources.factory import ResourceFactory
class Session:
 def get_available_services(self): ...
 def get_available_resources(self): ...
 def get_available_partitions(self): ...
 def get_available_regions(self, *_): ...
 def get_credentials(self): ...
 def get_partition_for_region(self, *_): ...
 def client(self, *_): ...
 def resource(self, *_): ...
 def __init__(self):
  self.resource_factory = ResourceFactory()
# === boto3/utils.py
_ServiceContext = __
class ServiceContext(_ServiceContext): ...
def lazy_call(*_, **_): ...
def inject_attribute(*_): pass
class LazyLoadedWaiterModel:
 def get_waiter(self, *_): ...
