# supabase==2.34.1, sha256 bf06e59d0b37fbbdbc4d4d1f6b60844c517b744aa9bc34432deae06f59a6cc1d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === supabase/__init__.py
__all__ = ["acreate_client", "create_async_client", "AClient", "ASupabaseAuthClient", "ASupabaseStorageClient", "AClientOptions", "AsyncClient", "AsyncClientOptions", "create_client", "Client", "SupabaseAuthClient", "SupabaseStorageClient", "ClientOptions", "PostgrestAPIError", "PostgrestAPIResponse", "StorageException", "__version__", "AuthApiError", "AuthError", "AuthImplicitGrantRedirectError", "AuthInvalidCredentialsError", "AuthRetryableError", "AuthSessionMissingError", "AuthWeakPasswordError", "AuthUnknownError", "FunctionsHttpError", "FunctionsRelayError", "FunctionsError", "AuthorizationError", "NotConnectedError", "SupabaseException", "ASupabaseException", "AsyncSupabaseException", "SyncSupabaseException"]
from postgrest import APIError as PostgrestAPIError, APIResponse as PostgrestAPIResponse
from realtime import AuthorizationError, NotConnectedError
from storage3.utils import StorageException
from supabase_auth.errors import AuthApiError, AuthError, AuthImplicitGrantRedirectError, AuthInvalidCredentialsError, AuthRetryableError, AuthSessionMissingError, AuthUnknownError, AuthWeakPasswordError
from supabase_functions.errors import FunctionsError, FunctionsHttpError, FunctionsRelayError
from ._async.auth_client import AsyncSupabaseAuthClient as ASupabaseAuthClient
from ._async.client import AsyncClient, AsyncClient as AClient, AsyncStorageClient as ASupabaseStorageClient, SupabaseException as ASupabaseException, SupabaseException as AsyncSupabaseException, create_client as acreate_client, create_client as create_async_client
from ._sync.auth_client import SyncSupabaseAuthClient as SupabaseAuthClient
from ._sync.client import Client, SupabaseException, create_client, SupabaseException as SyncSupabaseException, SyncStorageClient as SupabaseStorageClient
from .lib.client_options import AsyncClientOptions, AsyncClientOptions as AClientOptions, SyncClientOptions as ClientOptions
from .version import __version__
# === supabase/_async/auth_client.py
from supabase_auth import AsyncGoTrueClient
class AsyncSupabaseAuthClient(AsyncGoTrueClient): ...
# === supabase/_async/client.py
from realtime import AsyncRealtimeClient as AsyncRealtimeClient_1
from supabase.lib.client_options import AsyncClientOptions
from typing import cast
from yarl import URL as URL_1
from postgrest import AsyncPostgrestClient, AsyncRequestBuilder, AsyncRPCFilterRequestBuilder
from realtime import AsyncRealtimeChannel
from storage3 import AsyncStorageClient
class SupabaseException(Exception): ...
class AsyncClient:
 @classmethod
 async def create(cls, *_) -> AsyncClient: ...
 def table(self, *_) -> AsyncRequestBuilder: ...
 def schema(self, *_) -> AsyncPostgrestClient: ...
 def from_(self, *_) -> AsyncRequestBuilder: ...
 def rpc(self, *_) -> AsyncRPCFilterRequestBuilder: ...
 def channel(self, *_) -> AsyncRealtimeChannel: ...
 def get_channels(self) -> list[AsyncRealtimeChannel]: ...
 async def remove_channel(self, *_) -> None: ...
 async def remove_all_channels(self) -> None: ...
 def __init__(self):
  self.supabase_url = cast(URL_1, 0)
  self.options = cast(None | AsyncClientOptions, 0)
  self.rest_url = __
  self.realtime_url = __
  self.auth_url = __
  self.storage_url = __
  self.functions_url = __
  self.realtime = cast(AsyncRealtimeClient_1, 0)
async def create_client(*_) -> AsyncClient: ...
# === supabase/_sync/auth_client.py
from supabase_auth import SyncGoTrueClient
class SyncSupabaseAuthClient(SyncGoTrueClient): ...
# === supabase/_sync/client.py
from realtime import SyncRealtimeClient as SyncRealtimeClient_1
from supabase.lib.client_options import SyncClientOptions
from typing import cast
from yarl import URL as URL_1
from postgrest import SyncPostgrestClient, SyncRequestBuilder, SyncRPCFilterRequestBuilder
from realtime import SyncRealtimeChannel
from storage3 import SyncStorageClient
class SupabaseException(Exception): ...
class Client:
 @classmethod
 def create(cls, *_) -> Client: ...
 def table(self, *_) -> SyncRequestBuilder: ...
 def schema(self, *_) -> SyncPostgrestClient: ...
 def from_(self, *_) -> SyncRequestBuilder: ...
 def rpc(self, *_) -> SyncRPCFilterRequestBuilder: ...
 def channel(self, *_) -> SyncRealtimeChannel: ...
 def get_channels(self) -> list[SyncRealtimeChannel]: ...
 def remove_channel(self, *_) -> None: ...
 def remove_all_channels(self) -> None: ...
 def __init__(self):
  self.supabase_url = cast(URL_1, 0)
  self.options = cast(None | SyncClientOptions, 0)
  self.rest_url = __
  self.realtime_url = __
  self.auth_url = __
  self.storage_url = __
  self.functions_url = __
  self.realtime = cast(SyncRealtimeClient_1, 0)
def create_client(*_) -> Client: ...
# === supabase/client.py
from . import *
from ._async.auth_client import AsyncSupabaseAuthClient
from ._async.client import AsyncStorageClient as _AsyncStorageClient
AsyncSupabaseStorageClient = _AsyncStorageClient
# === supabase/lib/__init__.py
from supabase._async import auth_client
# === supabase/lib/client_options.py
from httpx import AsyncClient as AsyncHttpxClient, Client as SyncHttpxClient
from supabase_auth import AsyncSupportedStorage, AuthFlowType, SyncSupportedStorage
class ClientOptions:
 flow_type: AuthFlowType
class AsyncClientOptions(ClientOptions):
 storage: AsyncSupportedStorage
 httpx_client: None | AsyncHttpxClient
 def replace(self, *_) -> AsyncClientOptions: ...
class SyncClientOptions(ClientOptions):
 storage: SyncSupportedStorage
 httpx_client: None | SyncHttpxClient
 def replace(self, *_) -> SyncClientOptions: ...
# === supabase/types.py
from typing import TypedDict
class RealtimeClientOptions(TypedDict): ...
# === supabase/version.py
from typing import cast
__version__ = cast(str, 0)
