# botframework-connector==4.17.1, sha256 929d242a242f16c7c637eec7c239a84fd7f5f5bb7f95968407d3a9aa9d7bdf8d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === botframework/connector/__init__.py
__all__ = ["AsyncBfPipeline", "Channels", "ConnectorClient", "EmulatorApiClient", "BotFrameworkConnectorConfiguration", "HttpClientBase", "HttpClientFactory", "HttpRequest", "HttpResponseBase"]
from .channels import Channels
from .connector_client import ConnectorClient
from .emulator_api_client import EmulatorApiClient
from .version import VERSION
from .aiohttp_bf_pipeline import AsyncBfPipeline
from .bot_framework_sdk_client_async import BotFrameworkConnectorConfiguration
from .http_client_base import HttpClientBase
from .http_client_factory import HttpClientFactory
from .http_request import HttpRequest
from .http_response_base import HttpResponseBase
# === botframework/connector/_configuration.py
from msrest import Configuration
class ConnectorClientConfiguration(Configuration): ...
# === botframework/connector/aio/__init__.py
from ._connector_client_async import ConnectorClient
# === botframework/connector/aio/_connector_client_async.py
from connector.aio.operations_async._attachments_operations_async import AttachmentsOperations as AttachmentsOperations_1
from connector.aio.operations_async._conversations_operations_async import ConversationsOperations as ConversationsOperations_1
from typing import Optional, Type
from msrest.async_client import AsyncPipeline
from ..bot_framework_sdk_client_async import BotFrameworkSDKClientAsync
class ConnectorClient(BotFrameworkSDKClientAsync):
 def __init__(self, *_, pipeline_type: Optional[Type[AsyncPipeline]], **_): ...
 def __set__attributes__(self):
  self.attachments = AttachmentsOperations_1()
  self.conversations = ConversationsOperations_1()
# === botframework/connector/aio/operations_async/__init__.py
from ._attachments_operations_async import AttachmentsOperations
from ._conversations_operations_async import ConversationsOperations
# === botframework/connector/aio/operations_async/_attachments_operations_async.py
class AttachmentsOperations:
 async def get_attachment_info(self, *_, **_): ...
 async def get_attachment(self, *_, **_): ...
# === botframework/connector/aio/operations_async/_conversations_operations_async.py
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class ConversationsOperations:
 async def get_conversations(self, *_, **_): ...
 async def create_conversation(self, *_, **_): ...
 async def send_to_conversation(self, *_, **_): ...
 async def send_conversation_history(self, *_, **_): ...
 async def update_activity(self, *_, **_): ...
 async def reply_to_activity(self, *_, **_): ...
 async def delete_activity(self, *_, **_): return cast(ClientRawResponse_1 | None, 0)
 async def get_conversation_members(self, *_, **_): ...
 async def get_conversation_member(self, *_, **_): ...
 async def get_conversation_paged_members(self, *_, **_): ...
 async def get_teams_conversation_paged_members(self, *_, **_): ...
 async def delete_conversation_member(self, *_, **_): return cast(ClientRawResponse_1 | None, 0)
 async def get_activity_members(self, *_, **_): ...
 async def upload_attachment(self, *_, **_): ...
# === botframework/connector/aiohttp_bf_pipeline.py
from msrest.pipeline import AsyncPipeline
class AsyncBfPipeline(AsyncPipeline): ...
# === botframework/connector/async_mixin/__init__.py
from .async_mixin import AsyncServiceClientMixin
# === botframework/connector/async_mixin/async_mixin.py
from typing import cast
from collections.abc import AsyncIterator
class AsyncServiceClientMixin:
 async def async_send_formdata(self, *_, **_): ...
 async def async_send(self, *_, **_): ...
 def stream_download_async(self, *_): return cast(StreamDownloadGenerator, 0)
class StreamDownloadGenerator(AsyncIterator):
 async def __anext__(self): ...
# === botframework/connector/auth/__init__.py
from .authentication_constants import *
from .authenticate_request_result import *
from .bot_framework_authentication import *
from .bot_framework_authentication_factory import *
from .government_constants import *
from .channel_provider import *
from .connector_factory import *
from .simple_channel_provider import *
from .app_credentials import *
from .microsoft_app_credentials import *
from .microsoft_government_app_credentials import *
from .certificate_app_credentials import *
from .certificate_government_app_credentials import *
from .certificate_service_client_credential_factory import *
from .claims_identity import *
from .jwt_token_validation import *
from .credential_provider import *
from .channel_validation import *
from .emulator_validation import *
from .jwt_token_extractor import *
from .password_service_client_credential_factory import *
from .service_client_credentials_factory import *
from .user_token_client import *
from .authentication_configuration import *
from .managedidentity_app_credentials import *
from .managedidentity_service_client_credential_factory import *
# === botframework/connector/auth/app_credentials.py
import requests
from msrest.authentication import Authentication
class AppCredentials(Authentication):
 @staticmethod
 def trust_service_url(*_): ...
 @staticmethod
 def is_trusted_service(*_) -> bool: ...
 def signed_session(self, *_) -> requests.Session: ...
 def get_access_token(self, *_) -> str: ...
# === botframework/connector/auth/authenticate_request_result.py
from .claims_identity import ClaimsIdentity
from .connector_factory import ConnectorFactory
class AuthenticateRequestResult:
 def __init__(self):
  self.claims_identity: ClaimsIdentity
  self.connector_factory: ConnectorFactory
# === botframework/connector/auth/authentication_configuration.py
from typing import Any, Coroutine, cast, Awaitable, Callable
class AuthenticationConfiguration:
 @staticmethod
 def add_tenant_issuers(*_): pass
 def __init__(self, required_endorsements, claims_validator: Callable[..., Awaitable], *_): ...
 def __set__attributes__(self):
  self.claims_validator = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === botframework/connector/auth/authentication_constants.py
from abc import ABC
class AuthenticationConstants(ABC): ...
# === botframework/connector/auth/bot_framework_authentication.py
from abc import ABC
from botframework.connector.skills import BotFrameworkClient
from .authenticate_request_result import AuthenticateRequestResult
from .claims_identity import ClaimsIdentity
from .connector_factory import ConnectorFactory
from .user_token_client import UserTokenClient
class BotFrameworkAuthentication(ABC):
 async def authenticate_request(self, *_) -> AuthenticateRequestResult: ...
 async def authenticate_streaming_request(self, *_) -> AuthenticateRequestResult: ...
 def create_connector_factory(self, *_) -> ConnectorFactory: ...
 async def create_user_token_client(self, *_) -> UserTokenClient: ...
 def create_bot_framework_client(self) -> BotFrameworkClient: ...
 def get_originating_audience(self) -> str: ...
 async def authenticate_channel_request(self, *_) -> ClaimsIdentity: ...
 async def generate_caller_id(self, **_) -> str: ...
# === botframework/connector/auth/bot_framework_authentication_factory.py
from .bot_framework_authentication import BotFrameworkAuthentication
class BotFrameworkAuthenticationFactory:
 @staticmethod
 def create(**_) -> BotFrameworkAuthentication: ...
# === botframework/connector/auth/certificate_app_credentials.py
from msal import ConfidentialClientApplication as ConfidentialClientApplication_1
from typing import cast
from abc import ABC
from .app_credentials import AppCredentials
class CertificateAppCredentials(AppCredentials, ABC):
 def get_access_token(self, *_) -> str: ...
 def __init__(self):
  self.app = None
  self.app = cast(ConfidentialClientApplication_1, 0)
# === botframework/connector/auth/certificate_government_app_credentials.py
from .certificate_app_credentials import CertificateAppCredentials
class CertificateGovernmentAppCredentials(CertificateAppCredentials): ...
# === botframework/connector/auth/certificate_service_client_credential_factory.py
from msrest.authentication import Authentication
from .service_client_credentials_factory import ServiceClientCredentialsFactory
class CertificateServiceClientCredentialsFactory(ServiceClientCredentialsFactory):
 async def is_valid_app_id(self, *_) -> bool: ...
 async def is_authentication_disabled(self) -> bool: ...
 async def create_credentials(self, *_) -> Authentication: ...
# === botframework/connector/auth/channel_provider.py
from abc import ABC
class ChannelProvider(ABC):
 async def get_channel_service(self) -> str: ...
 def is_government(self) -> bool: ...
 def is_public_azure(self) -> bool: ...
# === botframework/connector/auth/channel_validation.py
from .claims_identity import ClaimsIdentity
class ChannelValidation:
 @staticmethod
 async def authenticate_channel_token_with_service_url(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def authenticate_channel_token(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def validate_identity(*_) -> ClaimsIdentity: ...
# === botframework/connector/auth/claims_identity.py
class Claim: ...
class ClaimsIdentity:
 def get_claim_value(self, *_): ...
# === botframework/connector/auth/connector_factory.py
from abc import ABC
from botframework.connector.aio import ConnectorClient
class ConnectorFactory(ABC):
 async def create(self, *_) -> ConnectorClient: ...
# === botframework/connector/auth/credential_provider.py
class CredentialProvider:
 async def is_valid_appid(self, *_) -> bool: ...
 async def get_app_password(self, *_) -> str: ...
 async def is_authentication_disabled(self) -> bool: ...
class SimpleCredentialProvider(CredentialProvider):
 async def is_valid_appid(self, *_) -> bool: ...
 async def get_app_password(self, *_) -> str: ...
 async def is_authentication_disabled(self) -> bool: ...
# === botframework/connector/auth/emulator_validation.py
from .claims_identity import ClaimsIdentity
class EmulatorValidation:
 @staticmethod
 def is_token_from_emulator(*_) -> bool: ...
 @staticmethod
 async def authenticate_emulator_token(*_) -> ClaimsIdentity: ...
# === botframework/connector/auth/endorsements_validator.py
class EndorsementsValidator:
 @staticmethod
 def validate(*_): ...
# === botframework/connector/auth/enterprise_channel_validation.py
from abc import ABC
from .claims_identity import ClaimsIdentity
class EnterpriseChannelValidation(ABC):
 @staticmethod
 async def authenticate_channel_token(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def authenticate_channel_token_with_service_url(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def validate_identity(*_) -> ClaimsIdentity: ...
# === botframework/connector/auth/government_channel_validation.py
from abc import ABC
from .claims_identity import ClaimsIdentity
class GovernmentChannelValidation(ABC):
 @staticmethod
 async def authenticate_channel_token(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def authenticate_channel_token_with_service_url(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def validate_identity(*_) -> ClaimsIdentity: ...
# === botframework/connector/auth/government_constants.py
from abc import ABC
class GovernmentConstants(ABC): ...
# === botframework/connector/auth/jwt_token_extractor.py
from .claims_identity import ClaimsIdentity
class JwtTokenExtractor:
 @staticmethod
 def get_open_id_metadata(*_): ...
 async def get_identity_from_auth_header(self, *_) -> ClaimsIdentity: ...
 async def get_identity(self, *_) -> ClaimsIdentity: ...
 def __init__(self):
  self.open_id_metadata = __
# === botframework/connector/auth/jwt_token_validation.py
from .claims_identity import ClaimsIdentity
class JwtTokenValidation:
 @staticmethod
 async def authenticate_request(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def validate_auth_header(*_) -> ClaimsIdentity: ...
 @staticmethod
 async def validate_claims(*_): pass
 @staticmethod
 def is_government(*_) -> bool: ...
 @staticmethod
 def get_app_id_from_claims(*_) -> str: ...
 @staticmethod
 def is_valid_token_format(*_) -> bool: ...
# === botframework/connector/auth/managedidentity_app_credentials.py
from msal import ManagedIdentityClient, TokenCache
from typing import cast
from abc import ABC
from .app_credentials import AppCredentials
from .microsoft_app_credentials import MicrosoftAppCredentials
class ManagedIdentityAppCredentials(AppCredentials, ABC):
 global_token_cache = cast(TokenCache, 0)
 @staticmethod
 def empty(): return cast(MicrosoftAppCredentials, 0)
 def get_access_token(self, *_) -> str: ...
 def __init__(self):
  self.app = None
  self.app = cast(ManagedIdentityClient, 0)
# === botframework/connector/auth/managedidentity_service_client_credential_factory.py
from msrest.authentication import Authentication
from .service_client_credentials_factory import ServiceClientCredentialsFactory
class ManagedIdentityServiceClientCredentialsFactory(ServiceClientCredentialsFactory):
 async def is_valid_app_id(self, *_) -> bool: ...
 async def is_authentication_disabled(self) -> bool: ...
 async def create_credentials(self, *_) -> Authentication: ...
# === botframework/connector/auth/microsoft_app_credentials.py
from msal import ConfidentialClientApplication as ConfidentialClientApplication_1
from typing import cast
from abc import ABC
from .app_credentials import AppCredentials
class MicrosoftAppCredentials(AppCredentials, ABC):
 @staticmethod
 def empty(): return cast(MicrosoftAppCredentials, 0)
 def get_access_token(self, *_) -> str: ...
 def __init__(self):
  self.app = None
  self.app = cast(ConfidentialClientApplication_1, 0)
# === botframework/connector/auth/microsoft_government_app_credentials.py
from typing import cast
from .microsoft_app_credentials import MicrosoftAppCredentials
class MicrosoftGovernmentAppCredentials(MicrosoftAppCredentials):
 @staticmethod
 def empty(): return cast(MicrosoftGovernmentAppCredentials, 0)
# === botframework/connector/auth/password_service_client_credential_factory.py
from msrest.authentication import Authentication
from .service_client_credentials_factory import ServiceClientCredentialsFactory
class PasswordServiceClientCredentialFactory(ServiceClientCredentialsFactory):
 async def is_valid_app_id(self, *_) -> bool: ...
 async def is_authentication_disabled(self) -> bool: ...
 async def create_credentials(self, *_) -> Authentication: ...
# === botframework/connector/auth/service_client_credentials_factory.py
from abc import ABC
from .app_credentials import AppCredentials
class ServiceClientCredentialsFactory(ABC):
 async def is_valid_app_id(self, *_) -> bool: ...
 async def is_authentication_disabled(self) -> bool: ...
 async def create_credentials(self, *_) -> AppCredentials: ...
# === botframework/connector/auth/simple_channel_provider.py
from .channel_provider import ChannelProvider
class SimpleChannelProvider(ChannelProvider):
 async def get_channel_service(self) -> str: ...
 def is_government(self) -> bool: ...
 def is_public_azure(self) -> bool: ...
# === botframework/connector/auth/skill_validation.py
from typing import cast
from .claims_identity import ClaimsIdentity
class SkillValidation:
 @staticmethod
 def is_skill_token(*_) -> bool: ...
 @staticmethod
 def is_skill_claim(*_) -> bool: ...
 @staticmethod
 async def authenticate_channel_token(*_) -> ClaimsIdentity: ...
 @staticmethod
 def create_anonymous_skill_claim(): return cast(ClaimsIdentity, 0)
# === botframework/connector/auth/user_token_client.py
from abc import ABC
from typing import Dict, List
from botbuilder.schema import TokenResponse
from botframework.connector.token_api.models import SignInUrlResponse, TokenStatus
class UserTokenClient(ABC):
 async def get_user_token(self, *_) -> TokenResponse: ...
 async def get_sign_in_resource(self, *_) -> SignInUrlResponse: ...
 async def sign_out_user(self, *_): ...
 async def get_token_status(self, *_) -> List[TokenStatus]: ...
 async def get_aad_tokens(self, *_) -> Dict[str, TokenResponse]: ...
 async def exchange_token(self, *_) -> TokenResponse: ...
 @staticmethod
 def create_token_exchange_state(*_) -> str: ...
# === botframework/connector/auth/verify_options.py
from datetime import timedelta
from typing import Union
class VerifyOptions:
 def __init__(self):
  self.clock_tolerance: Union[int, timedelta]
# === botframework/connector/bot_framework_sdk_client_async.py
from msrest.pipeline.aiohttp import AsyncHTTPSender as AsyncHTTPSender_1
from msrest.universal_http.async_abc import AsyncHTTPSender as AsyncHTTPSender_2
from typing import cast, Optional, Type
from msrest.async_client import SDKClientAsync
from msrest.pipeline import AsyncPipeline
from ._configuration import ConnectorClientConfiguration
class BotFrameworkConnectorConfiguration(ConnectorClientConfiguration):
 def __init__(self, *_, pipeline_type: Optional[Type[AsyncPipeline]], **_): ...
 def __set__attributes__(self):
  self.sender = cast(AsyncHTTPSender_1 | None, 0)
  self.driver = cast(AsyncHTTPSender_2 | None, 0)
class BotFrameworkSDKClientAsync(SDKClientAsync): ...
# === botframework/connector/channels.py
from enum import Enum
class Channels(str, Enum): ...
# === botframework/connector/connector_client.py
from connector.operations._attachments_operations import AttachmentsOperations as AttachmentsOperations_1
from connector.operations._conversations_operations import ConversationsOperations as ConversationsOperations_1
from msrest.service_client import SDKClient
class ConnectorClient(SDKClient):
 def __init__(self):
  self.attachments = AttachmentsOperations_1()
  self.conversations = ConversationsOperations_1()
# === botframework/connector/emulator_api_client.py
class EmulatorApiClient:
 @staticmethod
 async def emulate_oauth_cards(*_) -> bool: ...
# === botframework/connector/http_client_base.py
from abc import ABC
from .http_response_base import HttpResponseBase
class HttpClientBase(ABC):
 async def post(self, **_) -> HttpResponseBase: ...
# === botframework/connector/http_client_factory.py
from .http_client_base import HttpClientBase
class HttpClientFactory:
 def create_client(self) -> HttpClientBase: ...
# === botframework/connector/http_request.py
class HttpRequest: ...
# === botframework/connector/http_response_base.py
from abc import ABC
class HttpResponseBase(ABC):
 async def is_succesful(self) -> bool: ...
 async def read_content_str(self) -> str: ...
# === botframework/connector/models/__init__.py
from botbuilder.schema import *
from botbuilder.schema.teams import *
# === botframework/connector/operations/__init__.py
from ._attachments_operations import AttachmentsOperations
from ._conversations_operations import ConversationsOperations
# === botframework/connector/operations/_attachments_operations.py
class AttachmentsOperations:
 def get_attachment_info(self, *_, **_): ...
 def get_attachment(self, *_, **_): ...
# === botframework/connector/operations/_conversations_operations.py
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class ConversationsOperations:
 def get_conversations(self, *_, **_): ...
 def create_conversation(self, *_, **_): ...
 def send_to_conversation(self, *_, **_): ...
 def send_conversation_history(self, *_, **_): ...
 def update_activity(self, *_, **_): ...
 def reply_to_activity(self, *_, **_): ...
 def delete_activity(self, *_, **_): return cast(ClientRawResponse_1 | None, 0)
 def get_conversation_members(self, *_, **_): ...
 def get_conversation_member(self, *_, **_): ...
 def get_conversation_paged_members(self, *_, **_): ...
 def get_teams_conversation_paged_members(self, *_, **_): ...
 def delete_conversation_member(self, *_, **_): return cast(ClientRawResponse_1 | None, 0)
 def get_activity_members(self, *_, **_): ...
 def upload_attachment(self, *_, **_): ...
# === botframework/connector/skills/__init__.py
from .bot_framework_client import BotFrameworkClient
# === botframework/connector/skills/bot_framework_client.py
from abc import ABC
class BotFrameworkClient(ABC):
 async def post_activity(self, *_): ...
# === botframework/connector/teams/__init__.py
__all__ = ["TeamsConnectorClient"]
from .teams_connector_client import TeamsConnectorClient
from .version import VERSION
# === botframework/connector/teams/operations/__init__.py
from .teams_operations import TeamsOperations
# === botframework/connector/teams/operations/teams_operations.py
class TeamsOperations(object):
 def get_teams_channels(self, *_, **_): ...
 def get_team_details(self, *_, **_): ...
 def fetch_participant(self, *_, **_): ...
 def fetch_meeting(self, *_, **_): ...
 def send_meeting_notification(self, *_, **_): ...
# === botframework/connector/teams/teams_connector_client.py
from msrest.service_client import SDKClient
from msrest import Configuration
from .operations.teams_operations import TeamsOperations
class TeamsConnectorClientConfiguration(Configuration): ...
class TeamsConnectorClient(SDKClient):
 def __init__(self):
  self.teams = TeamsOperations()
# === botframework/connector/teams/version.py
from typing import cast
VERSION = cast(str, 0)
# === botframework/connector/token_api/__init__.py
__all__ = ["TokenApiClient", "TokenApiClientConfiguration"]
from ._configuration import TokenApiClientConfiguration
from ._token_api_client import TokenApiClient
from .version import VERSION
# === botframework/connector/token_api/_configuration.py
from connector.auth.app_credentials import AppCredentials
from typing import cast
from msrest import Configuration
class TokenApiClientConfiguration(Configuration):
 def __init__(self):
  self.credentials = cast(AppCredentials, 0)
# === botframework/connector/token_api/_token_api_client.py
from msrest.service_client import SDKClient
from ._configuration import TokenApiClientConfiguration
from .operations._bot_sign_in_operations import BotSignInOperations
from .operations._user_token_operations import UserTokenOperations
class TokenApiClient(SDKClient):
 def __init__(self):
  self.config = TokenApiClientConfiguration()
  self.bot_sign_in = BotSignInOperations()
  self.user_token = UserTokenOperations()
# === botframework/connector/token_api/aio/__init__.py
from ._token_api_client_async import TokenApiClient
# === botframework/connector/token_api/aio/_token_api_client_async.py
from msrest.async_client import SDKClientAsync
from .._configuration import TokenApiClientConfiguration
from .operations_async._bot_sign_in_operations_async import BotSignInOperations
from .operations_async._user_token_operations_async import UserTokenOperations
class TokenApiClient(SDKClientAsync):
 def __init__(self):
  self.config = TokenApiClientConfiguration()
  self.bot_sign_in = BotSignInOperations()
  self.user_token = UserTokenOperations()
# === botframework/connector/token_api/aio/operations_async/__init__.py
from ._bot_sign_in_operations_async import BotSignInOperations
from ._user_token_operations_async import UserTokenOperations
# === botframework/connector/token_api/aio/operations_async/_bot_sign_in_operations_async.py
from connector.token_api._configuration import TokenApiClientConfiguration
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class BotSignInOperations:
 async def get_sign_in_url(self, *_, **_): ...
 async def get_sign_in_resource(self, *_, **_): ...
 def __init__(self):
  self.config = cast(TokenApiClientConfiguration, 0)
# === botframework/connector/token_api/aio/operations_async/_user_token_operations_async.py
from connector.token_api._configuration import TokenApiClientConfiguration
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class UserTokenOperations:
 async def get_token(self, *_, **_): ...
 async def get_aad_tokens(self, *_, **_): ...
 async def sign_out(self, *_, **_): ...
 async def get_token_status(self, *_, **_): ...
 async def exchange_async(self, *_, **_): ...
 def __init__(self):
  self.config = cast(TokenApiClientConfiguration, 0)
# === botframework/connector/token_api/models/__init__.py
from ._models_py3 import AadResourceUrls
from ._models import AadResourceUrls
from ._models_py3 import Error
from ._models import Error
from ._models_py3 import ErrorResponse
from ._models import ErrorResponse
from ._models_py3 import ErrorResponseException
from ._models import ErrorResponseException
from ._models_py3 import InnerHttpError
from ._models import InnerHttpError
from ._models_py3 import SignInUrlResponse
from ._models import SignInUrlResponse
from ._models_py3 import TokenExchangeRequest
from ._models import TokenExchangeRequest
from ._models_py3 import TokenExchangeResource
from ._models import TokenExchangeResource
from ._models_py3 import TokenPostResource
from ._models import TokenPostResource
from ._models_py3 import TokenResponse
from ._models import TokenResponse
from ._models_py3 import TokenStatus
from ._models import TokenStatus
# === botframework/connector/token_api/models/_models.py
from msrest.serialization import Model
from msrest.exceptions import HttpOperationError
class AadResourceUrls(Model): ...
class Error(Model): ...
class ErrorResponse(Model): ...
class ErrorResponseException(HttpOperationError): ...
class InnerHttpError(Model): ...
class SignInUrlResponse(Model): ...
class TokenExchangeRequest(Model): ...
class TokenExchangeResource(Model): ...
class TokenPostResource(Model): ...
class TokenResponse(Model): ...
class TokenStatus(Model): ...
# === botframework/connector/token_api/models/_models_py3.py
from msrest.serialization import Model
from msrest.exceptions import HttpOperationError
class AadResourceUrls(Model): ...
class Error(Model): ...
class ErrorResponse(Model): ...
class ErrorResponseException(HttpOperationError): ...
class InnerHttpError(Model): ...
class SignInUrlResponse(Model): ...
class TokenExchangeRequest(Model): ...
class TokenExchangeResource(Model): ...
class TokenPostResource(Model): ...
class TokenResponse(Model): ...
class TokenStatus(Model): ...
# === botframework/connector/token_api/operations/__init__.py
from ._bot_sign_in_operations import BotSignInOperations
from ._user_token_operations import UserTokenOperations
# === botframework/connector/token_api/operations/_bot_sign_in_operations.py
from connector.token_api._configuration import TokenApiClientConfiguration
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class BotSignInOperations:
 def get_sign_in_url(self, *_, **_): ...
 def get_sign_in_resource(self, *_, **_): ...
 def __init__(self):
  self.config = cast(TokenApiClientConfiguration, 0)
# === botframework/connector/token_api/operations/_user_token_operations.py
from connector.token_api._configuration import TokenApiClientConfiguration
from msrest.pipeline import ClientRawResponse as ClientRawResponse_1
from typing import cast
class UserTokenOperations:
 def get_token(self, *_, **_): ...
 def get_aad_tokens(self, *_, **_): ...
 def sign_out(self, *_, **_): ...
 def get_token_status(self, *_, **_): ...
 def exchange_async(self, *_, **_): ...
 def __init__(self):
  self.config = cast(TokenApiClientConfiguration, 0)
# === botframework/connector/token_api/version.py
from typing import cast
VERSION = cast(str, 0)
# === botframework/connector/version.py
from typing import cast
VERSION = cast(str, 0)
