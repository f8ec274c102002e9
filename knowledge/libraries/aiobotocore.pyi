# aiobotocore==3.10.0, sha256 de0ccbcb82b6b0009f1b6667f48442e9d0432f9b8bfe6172fa51777cbea89d03.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiobotocore/args.py
from typing import Any
from botocore.args import ClientArgsCreator
class AioClientArgsCreator(ClientArgsCreator):
 async def get_client_args(self, *_) -> dict[Any, Any]: ...
# === aiobotocore/awsrequest.py
from typing import Any, Coroutine, cast
from botocore.awsrequest import AWSResponse
class AioAWSResponse(AWSResponse):
 @property
 def content(self): return cast(Coroutine[Any, Any, Any], 0)
 @property
 def text(self): return cast(Coroutine[Any, Any, Any], 0)
class HttpxAWSResponse(AioAWSResponse): ...
# === aiobotocore/client.py
from botocore.client import BaseClient, ClientCreator
history_recorder = __
class AioClientCreator(ClientCreator):
 async def create_client(self, *_): ...
class AioBaseClient(BaseClient):
 def __getattr__(self, *_): pass
 async def close(self): pass
 def get_paginator(self, *_): ...
 def get_waiter(self, *_): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiobotocore/config.py
import ssl
from typing import TypedDict, cast
import botocore
from aiohttp import SocketFactoryType
from aiohttp.abc import AbstractResolver
from .httpsession import AIOHTTPSession
from .httpxsession import HttpxSession
from typing import NotRequired
from typing_extensions import NotRequired
class _ConnectorArgs(TypedDict):
 ssl_context: NotRequired[ssl.SSLContext]
 resolver: NotRequired[AbstractResolver]
 socket_factory: NotRequired[None | SocketFactoryType]
_HttpSessionType = AIOHTTPSession | HttpxSession
class AioConfig(botocore.client.Config):
 def merge(self, *_): return cast(AioConfig, 0)
 def __init__(self, connector_args, http_session_cls: object | type[_HttpSessionType], *_, **_): ...
 def __set__attributes__(self):
  self.connector_args: _ConnectorArgs
  self.http_session_cls = cast(type[AIOHTTPSession] | type[HttpxSession], 0)
# === aiobotocore/configprovider.py
from botocore.configprovider import SmartDefaultsConfigStoreFactory
class AioSmartDefaultsConfigStoreFactory(SmartDefaultsConfigStoreFactory):
 async def merge_smart_defaults(self, *_): pass
 async def resolve_auto_mode(self, *_) -> str: ...
# === aiobotocore/context.py
from contextlib import AbstractAsyncContextManager
from typing import Any, Callable, Coroutine, cast
def start_as_current_context(*_) -> AbstractAsyncContextManager[Any]: ...
def with_current_context(*_): return cast(Callable[..., Callable[..., Coroutine[Any, Any, Any]]], 0)
# === aiobotocore/credentials.py
from botocore.credentials import ReadOnlyCredentials as ReadOnlyCredentials_1
from typing import Any, Callable, Coroutine, cast
from botocore.credentials import AssumeRoleCredentialFetcher, AssumeRoleProvider, AssumeRoleWithWebIdentityProvider, BaseAssumeRoleCredentialFetcher, BotoProvider, CachedCredentialFetcher, CanonicalNameCredentialSourcer, ConfigProvider, ContainerProvider, CredentialResolver, Credentials, DeferredRefreshableCredentials, EnvProvider, InstanceMetadataProvider, LoginCredentialFetcher, LoginProvider, OriginalEC2Provider, ProcessProvider, ProfileProviderBuilder, RefreshableCredentials, SharedCredentialProvider, SSOCredentialFetcher, SSOProvider
def create_credential_resolver(*_, **_): return cast(AioCredentialResolver, 0)
class AioProfileProviderBuilder(ProfileProviderBuilder): ...
class AnyioProfileProviderBuilder(AioProfileProviderBuilder): ...
async def get_credentials(*_): ...
def create_assume_role_refresher(*_): return cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
def create_mfa_serial_refresher(*_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
create_aio_mfa_serial_refresher = create_mfa_serial_refresher
class AioCredentials(Credentials):
 def get_account_id(self): ...
 def get_access_key(self): ...
 def get_secret_key(self): ...
 def get_token(self): ...
 async def get_frozen_credentials(self): return cast(ReadOnlyCredentials_1, 0)
class AioRefreshableCredentials(RefreshableCredentials):
 async def get_account_id(self): ...
 async def get_access_key(self): ...
 async def get_secret_key(self): ...
 async def get_token(self): ...
 async def get_frozen_credentials(self): ...
class AioDeferredRefreshableCredentials(DeferredRefreshableCredentials, AioRefreshableCredentials): ...
class AnyioRefreshableCredentials(AioRefreshableCredentials): ...
class AnyioDeferredRefreshableCredentials(AioDeferredRefreshableCredentials, AnyioRefreshableCredentials): ...
class AioCachedCredentialFetcher(CachedCredentialFetcher):
 async def fetch_credentials(self): ...
class AioBaseAssumeRoleCredentialFetcher(BaseAssumeRoleCredentialFetcher, AioCachedCredentialFetcher): ...
class AioAssumeRoleCredentialFetcher(AssumeRoleCredentialFetcher, AioBaseAssumeRoleCredentialFetcher): ...
class AioAssumeRoleWithWebIdentityCredentialFetcher(AioBaseAssumeRoleCredentialFetcher): ...
class AioProcessProvider(ProcessProvider):
 async def load(self): ...
class AnyioProcessProvider(AioProcessProvider): ...
class AioInstanceMetadataProvider(InstanceMetadataProvider):
 async def load(self): ...
class AnyioInstanceMetadataProvider(AioInstanceMetadataProvider): ...
class AioEnvProvider(EnvProvider):
 async def load(self): return cast(AioRefreshableCredentials | AnyioRefreshableCredentials | AioCredentials | None, 0)
class AnyioEnvProvider(AioEnvProvider): ...
class AioOriginalEC2Provider(OriginalEC2Provider):
 async def load(self): return cast(AioCredentials | None, 0)
class AioSharedCredentialProvider(SharedCredentialProvider):
 async def load(self): return cast(None | AioCredentials, 0)
class AioConfigProvider(ConfigProvider):
 async def load(self): return cast(None | AioCredentials, 0)
class AioBotoProvider(BotoProvider):
 async def load(self): return cast(AioCredentials | None, 0)
class AioAssumeRoleProvider(AssumeRoleProvider):
 async def load(self): return cast(AioDeferredRefreshableCredentials | AnyioDeferredRefreshableCredentials | None, 0)
class AnyioAssumeRoleProvider(AioAssumeRoleProvider): ...
class AioAssumeRoleWithWebIdentityProvider(AssumeRoleWithWebIdentityProvider):
 async def load(self): return cast(None | AioDeferredRefreshableCredentials | AnyioDeferredRefreshableCredentials, 0)
class AnyioAssumeRoleWithWebIdentityProvider(AioAssumeRoleWithWebIdentityProvider): ...
class AioCanonicalNameCredentialSourcer(CanonicalNameCredentialSourcer):
 async def source_credentials(self, *_): ...
class AioContainerProvider(ContainerProvider):
 async def load(self): return cast(AioRefreshableCredentials | AnyioRefreshableCredentials | None, 0)
class AnyioContainerProvider(AioContainerProvider): ...
class AioCredentialResolver(CredentialResolver):
 async def load_credentials(self): ...
class AioSSOCredentialFetcher(SSOCredentialFetcher, AioCachedCredentialFetcher): ...
class AioSSOProvider(SSOProvider):
 async def load(self): return cast(None | AioDeferredRefreshableCredentials | AnyioDeferredRefreshableCredentials, 0)
class AnyioSSOProvider(AioSSOProvider): ...
class AioLoginCredentialFetcher(LoginCredentialFetcher):
 async def refresh_credentials(self): ...
class AioLoginProvider(LoginProvider):
 async def load(self): return cast(None | AioRefreshableCredentials | AnyioRefreshableCredentials, 0)
class AnyioLoginProvider(AioLoginProvider): ...
# === aiobotocore/discovery.py
from botocore.discovery import EndpointDiscoveryHandler, EndpointDiscoveryManager
class AioEndpointDiscoveryManager(EndpointDiscoveryManager):
 async def describe_endpoint(self, **_): ...
class AioEndpointDiscoveryHandler(EndpointDiscoveryHandler):
 async def discover_endpoint(self, *_, **_): pass
# === aiobotocore/endpoint.py
from typing import Any, cast
from botocore.endpoint import Endpoint, EndpointCreator
from aiobotocore.httpsession import AIOHTTPSession
from aiobotocore.response import AioHttpxStreamingBody, AioStreamingBody
DEFAULT_HTTP_SESSION_CLS = AIOHTTPSession
async def convert_to_response_dict(*_): return cast(dict[str, Any] | dict[Any, Any] | dict[Any, AioHttpxStreamingBody] | dict[Any, AioStreamingBody], 0)
class AioEndpoint(Endpoint):
 async def close(self): pass
 async def create_request(self, *_): ...
class AnyioEndpoint(AioEndpoint): ...
class AioEndpointCreator(EndpointCreator):
 def create_endpoint(self, *_): return cast(AnyioEndpoint | AioEndpoint, 0)
# === aiobotocore/eventstream.py
from collections.abc import AsyncGenerator
from typing import Any, cast
from botocore.eventstream import EventStream
class AioEventStream(EventStream):
 def __iter__(self): ...
 def __aiter__(self): return cast(AsyncGenerator[Any], 0)
 async def __anext__(self): yield
 async def get_initial_response(self): ...
# === aiobotocore/handlers.py
async def check_for_200_error(*_, **_): pass
async def inject_presigned_url_ec2(*_, **_): pass
async def inject_presigned_url_rds(*_, **_): pass
async def parse_get_bucket_location(*_, **_): pass
# === aiobotocore/hooks.py
from botocore.hooks import HierarchicalEmitter
class AioHierarchicalEmitter(HierarchicalEmitter):
 async def emit_until_response(self, *_, **_): ...
# === aiobotocore/httpchecksum.py
from botocore.httpchecksum import AwsChunkedWrapper
from aiobotocore.response import AioHttpxStreamingBody, AioStreamingBody
class AioAwsChunkedWrapper(AwsChunkedWrapper):
 async def read(self, *_): ...
 def __aiter__(self): return self
 async def __anext__(self): ...
class _ChecksumMixin:
 async def read(self, *_): ...
 async def readinto(self, *_): ...
class AioStreamingChecksumBody(_ChecksumMixin, AioStreamingBody): ...
class AioHttpxStreamingChecksumBody(_ChecksumMixin, AioHttpxStreamingBody): ...
StreamingChecksumBody = AioStreamingChecksumBody
HttpxStreamingChecksumBody = AioHttpxStreamingChecksumBody
async def handle_checksum_body(*_): pass
def apply_request_checksum(*_): pass
# === aiobotocore/httpsession.py
from aiobotocore.awsrequest import AioAWSResponse
from typing import cast
class AIOHTTPSession:
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 async def close(self): pass
 async def send(self, *_): return cast(AioAWSResponse, 0)
# === aiobotocore/httpxsession.py
from typing import cast
import aiobotocore
class HttpxSession:
 async def __aenter__(self): return self
 async def __aexit__(self, *_): return cast(None | bool, 0)
 async def close(self) -> None: ...
 async def send(self, *_) -> aiobotocore.awsrequest.HttpxAWSResponse: ...
def is_httpx_session_cls(*_) -> bool: ...
# === aiobotocore/paginate.py
from collections.abc import AsyncGenerator
from typing import Any, cast
from botocore.paginate import PageIterator, Paginator
class AioPageIterator(PageIterator):
 def __aiter__(self): return cast(AsyncGenerator[Any], 0)
 async def __anext__(self): yield
 async def search(self, *_): yield
 def result_key_iters(self) -> list[ResultKeyIterator]: ...
 async def build_full_result(self): return cast(dict | dict[Any, Any], 0)
class AnyioPageIterator(AioPageIterator): ...
class AioPaginator(Paginator):
 PAGE_ITERATOR_CLS = AioPageIterator
class AnyioPaginator(AioPaginator):
 PAGE_ITERATOR_CLS = AnyioPageIterator
class ResultKeyIterator:
 def __aiter__(self): return cast(AsyncGenerator[Any], 0)
 async def __anext__(self): yield
# === aiobotocore/parsers.py
from typing import cast
from botocore.parsers import BaseCBORParser, BaseEventStreamParser, BaseJSONParser, BaseRestParser, BaseRpcV2Parser, BaseXMLResponseParser, EC2QueryParser, EventStreamCBORParser, EventStreamJSONParser, EventStreamXMLParser, JSONParser, QueryParser, ResponseParser, ResponseParserFactory, RestJSONParser, RestXMLParser, RpcV2CBORParser
class AioResponseParserFactory(ResponseParserFactory):
 def create_parser(self, *_): return cast(AioEC2QueryParser | AioQueryParser | AioJSONParser | AioRestJSONParser | AioRestXMLParser | AioRpcV2CBORParser, 0)
def create_parser(*_): return cast(AioEC2QueryParser | AioQueryParser | AioJSONParser | AioRestJSONParser | AioRestXMLParser | AioRpcV2CBORParser, 0)
class AioResponseParser(ResponseParser):
 async def parse(self, *_): ...
class AioBaseXMLResponseParser(BaseXMLResponseParser, AioResponseParser): ...
class AioQueryParser(QueryParser, AioBaseXMLResponseParser): ...
class AioEC2QueryParser(EC2QueryParser, AioQueryParser): ...
class AioBaseJSONParser(BaseJSONParser, AioResponseParser): ...
class AioBaseCBORParser(BaseCBORParser, AioResponseParser): ...
class AioBaseEventStreamParser(BaseEventStreamParser, AioResponseParser): ...
class AioEventStreamJSONParser(EventStreamJSONParser, AioBaseEventStreamParser, AioBaseJSONParser): ...
class AioEventStreamXMLParser(EventStreamXMLParser, AioBaseEventStreamParser, AioBaseXMLResponseParser): ...
class AioEventStreamCBORParser(EventStreamCBORParser, AioBaseEventStreamParser, AioBaseCBORParser): ...
class AioJSONParser(JSONParser, AioBaseJSONParser):
 EVENT_STREAM_PARSER_CLS = AioEventStreamJSONParser
class AioBaseRestParser(BaseRestParser, AioResponseParser): ...
class AioBaseRpcV2Parser(BaseRpcV2Parser, AioResponseParser): ...
class AioRestJSONParser(RestJSONParser, AioBaseRestParser, AioBaseJSONParser):
 EVENT_STREAM_PARSER_CLS = AioEventStreamJSONParser
class AioRpcV2CBORParser(RpcV2CBORParser, AioBaseRpcV2Parser, AioBaseCBORParser):
 EVENT_STREAM_PARSER_CLS = AioEventStreamCBORParser
class AioRestXMLParser(RestXMLParser, AioBaseRestParser, AioBaseXMLResponseParser):
 EVENT_STREAM_PARSER_CLS = AioEventStreamXMLParser
# === aiobotocore/regions.py
from botocore.regions import EndpointRulesetResolver
class AioEndpointRulesetResolver(EndpointRulesetResolver):
 async def construct_endpoint(self, *_): ...
# === aiobotocore/response.py
from collections.abc import AsyncGenerator
from typing import Any, cast
import asyncio
import contextlib
import botocore
from botocore.response import ReadTimeoutError
class AioReadTimeoutError(ReadTimeoutError, asyncio.TimeoutError): ...
class AioStreamingBodyBase(botocore.response.StreamingBody, contextlib.AbstractAsyncContextManager):
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 async def readlines(self) -> list[Any]: ...
 def __aiter__(self): return cast(AsyncGenerator[Any], 0)
 async def __anext__(self): ...
 anext = AioStreamingBodyBase.__anext__
 async def iter_lines(self, *_): yield
 async def iter_chunks(self, *_): yield
 def tell(self): ...
 def __iter__(self): pass
 def __next__(self): pass
 next = AioStreamingBodyBase.__next__
 def __enter__(self): pass
 def __exit__(self, *_): pass
 def set_socket_timeout(self, *_): ...
class AioStreamingBody(AioStreamingBodyBase):
 def readable(self) -> bool: ...
 async def read(self, *_): ...
 async def readinto(self, *_): return cast(int, 0)
 def close(self): pass
 async def aclose(self): pass
class AioHttpxStreamingBody(AioStreamingBodyBase):
 async def read(self, *_): ...
 async def readinto(self, *_): return cast(int, 0)
 def readable(self): return cast(bool, 0)
 async def close(self): pass
 aclose = AioHttpxStreamingBody.close
StreamingBody = AioStreamingBody
HttpxStreamingBody = AioHttpxStreamingBody
async def get_response(*_) -> tuple[Any, Any]: ...
# === aiobotocore/retries/adaptive.py
from typing import cast
def register_retry_handler(*_): return cast(AnyioClientRateLimiter | AsyncClientRateLimiter, 0)
class AsyncClientRateLimiter:
 async def on_sending_request(self, *_, **_): pass
 async def on_receiving_response(self, **_): pass
class AnyioClientRateLimiter(AsyncClientRateLimiter): ...
# === aiobotocore/retries/bucket.py
from typing import cast
class AsyncTokenBucket:
 async def set_max_rate(self, *_): pass
 async def acquire(self, *_): return cast(bool, 0)
class AnyioTokenBucket(AsyncTokenBucket): ...
# === aiobotocore/retries/special.py
from botocore.retries.special import RetryDDBChecksumError
class AioRetryDDBChecksumError(RetryDDBChecksumError):
 async def is_retryable(self, *_) -> bool | None: ...
# === aiobotocore/retries/standard.py
from typing import cast
from botocore.retries.standard import OrRetryChecker, RetryHandler, RetryPolicy, StandardRetryConditions
def register_retry_handler(*_): ...
class AioRetryHandler(RetryHandler):
 async def needs_retry(self, **_): ...
class AnyioRetryHandler(AioRetryHandler): ...
class AioRetryPolicy(RetryPolicy):
 async def should_retry(self, *_): ...
class AioStandardRetryConditions(StandardRetryConditions):
 async def is_retryable(self, *_): ...
class AioOrRetryChecker(OrRetryChecker):
 async def is_retryable(self, *_): return cast(bool, 0)
# === aiobotocore/retryhandler.py
from typing import Any, Coroutine, cast
from botocore.retryhandler import CRC32Checker, MaxAttemptsDecorator, MultiChecker, RetryHandler
def create_retry_handler(*_): return cast(AioRetryHandler, 0)
def create_checker_from_retry_config(*_): return cast(AioMaxAttemptsDecorator, 0)
class AioRetryHandler(RetryHandler):
 def __call__(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
class AioMaxAttemptsDecorator(MaxAttemptsDecorator):
 def __call__(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
class AioMultiChecker(MultiChecker):
 def __call__(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
class AioCRC32Checker(CRC32Checker):
 def __call__(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
# === aiobotocore/session.py
from botocore.session import ServiceModel as ServiceModel_1
from typing import cast
from botocore.session import Session as _SyncSession
from .client import AioBaseClient
from .credentials import AioCredentials
class ClientCreatorContext:
 async def __aenter__(self) -> AioBaseClient: ...
 async def __aexit__(self, *_): pass
class AioSession(_SyncSession):
 def set_credentials(self, *_): pass
 async def get_credentials(self): ...
 async def get_service_model(self, *_): return cast(ServiceModel_1, 0)
 async def get_service_data(self, *_): ...
 def warm_up_loader_caches(self, *_): pass
 def create_client(self, *_, **_): return cast(ClientCreatorContext, 0)
 async def get_available_regions(self, *_): ...
def get_session(*_): return cast(AioSession, 0)
# === aiobotocore/signers.py
from typing import Any, cast
from botocore.signers import RequestSigner, S3PostPresigner
class AioRequestSigner(RequestSigner):
 async def handler(self, *_, **_): return cast(None, 0)
 async def sign(self, *_): pass
 async def get_auth_instance(self, *_, **_): ...
 get_auth = AioRequestSigner.get_auth_instance
 async def generate_presigned_url(self, *_): ...
def add_generate_db_auth_token(*_, **_): pass
def add_dsql_generate_db_auth_token_methods(*_, **_): pass
async def generate_db_auth_token(*_): ...
async def dsql_generate_db_connect_auth_token(*_): ...
async def dsql_generate_db_connect_admin_auth_token(*_): ...
class AioS3PostPresigner(S3PostPresigner):
 async def generate_presigned_post(self, *_) -> dict[str, Any]: ...
def add_generate_presigned_url(*_, **_): pass
async def generate_presigned_url(*_): ...
def add_generate_presigned_post(*_, **_): pass
async def generate_presigned_post(*_): return cast(dict[str, Any], 0)
# === aiobotocore/stub.py
from botocore.stub import Stubber
class AioStubber(Stubber):
 def add_client_error(self, *_): pass
# === aiobotocore/tokens.py
from botocore.tokens import TokenProviderChain as TokenProviderChain_1
from typing import cast
from botocore.tokens import DeferredRefreshableToken, SSOTokenProvider
def create_token_resolver(*_): return cast(TokenProviderChain_1, 0)
class AioDeferredRefreshableToken(DeferredRefreshableToken):
 async def get_frozen_token(self): ...
class AnyioDeferredRefreshableToken(AioDeferredRefreshableToken): ...
class AioSSOTokenProvider(SSOTokenProvider):
 def load_token(self, **_): return cast(None | AioDeferredRefreshableToken | AnyioDeferredRefreshableToken, 0)
class AnyioSSOTokenProvider(AioSSOTokenProvider): ...
# === aiobotocore/utils.py
from aiobotocore.client import AioBaseClient
from contextlib import AbstractAsyncContextManager
from typing import Any, Callable, Coroutine, cast
from botocore.utils import ContainerMetadataFetcher, IdentityCache, IMDSFetcher, IMDSRegionProvider, InstanceMetadataFetcher, InstanceMetadataRegionFetcher, S3ExpressIdentityCache, S3ExpressIdentityResolver, S3RegionRedirector, S3RegionRedirectorv2
class AioIMDSFetcher(IMDSFetcher): ...
class AioInstanceMetadataFetcher(AioIMDSFetcher, InstanceMetadataFetcher):
 async def retrieve_iam_role_credentials(self): ...
class AnyioInstanceMetadataFetcher(AioInstanceMetadataFetcher): ...
class AioIMDSRegionProvider(IMDSRegionProvider):
 async def provide(self): ...
class AioInstanceMetadataRegionFetcher(AioIMDSFetcher, InstanceMetadataRegionFetcher):
 async def retrieve_region(self): ...
class AnyioInstanceMetadataRegionFetcher(AioInstanceMetadataRegionFetcher): ...
class AnyioIMDSRegionProvider(AioIMDSRegionProvider): ...
class AioIdentityCache(IdentityCache):
 async def get_credentials(self, **_): ...
class AioS3ExpressIdentityCache(AioIdentityCache, S3ExpressIdentityCache):
 async def get_credentials(self, *_): ...
 def build_refresh_callback(self, *_): return cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
class AnyioS3ExpressIdentityCache(AioS3ExpressIdentityCache): ...
class AioS3ExpressIdentityResolver(S3ExpressIdentityResolver): ...
class AnyioS3ExpressIdentityResolver(AioS3ExpressIdentityResolver): ...
class AioS3RegionRedirectorv2(S3RegionRedirectorv2):
 async def redirect_from_error(self, *_, **_) -> int | None: ...
 async def get_bucket_region(self, *_): ...
class AioS3RegionRedirector(S3RegionRedirector):
 async def redirect_from_error(self, *_, **_) -> int | None: ...
 async def get_bucket_region(self, *_): ...
class AioContainerMetadataFetcher(ContainerMetadataFetcher):
 async def retrieve_full_uri(self, *_): ...
 async def retrieve_uri(self, *_): ...
def create_nested_client(*_, **_) -> AbstractAsyncContextManager[AioBaseClient]: ...
class AnyioContainerMetadataFetcher(AioContainerMetadataFetcher): ...
# === aiobotocore/waiter.py
from botocore.waiter import NormalizedOperationMethod as _NormalizedOperationMethod, Waiter
def create_waiter_with_client(*_): ...
class NormalizedOperationMethod(_NormalizedOperationMethod):
 async def __call__(self, **_): ...
class AIOWaiter(Waiter):
 async def wait(*_, **_): ...
class AnyioWaiter(AIOWaiter): ...
