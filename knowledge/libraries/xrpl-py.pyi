# xrpl-py==5.2.0, sha256 a5fb427d83a0590f38714b5eca0341ff0e30443394c7c1e1bc0577adcc66c094.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === xrpl/__init__.py
from xrpl import account, clients, core, ledger, models, transaction, utils, wallet
from xrpl.constants import CryptoAlgorithm, XRPLException
# === xrpl/account/__init__.py
from xrpl.account.main import does_account_exist, get_account_root, get_balance, get_next_valid_seq_number
from xrpl.account.transaction_history import get_latest_transaction
# === xrpl/account/main.py
from typing import Dict, Union
def does_account_exist(*_) -> bool: ...
def get_next_valid_seq_number(*_) -> int: ...
def get_balance(*_) -> int: ...
def get_account_root(*_) -> Dict[str, Union[int, str]]: ...
# === xrpl/account/transaction_history.py
from xrpl.models.response import Response
def get_latest_transaction(*_) -> Response: ...
# === xrpl/asyncio/__init__.py
from xrpl.asyncio import account, clients, ledger, transaction, wallet
# === xrpl/asyncio/account/__init__.py
from xrpl.asyncio.account.main import does_account_exist, get_account_root, get_balance, get_next_valid_seq_number
from xrpl.asyncio.account.transaction_history import get_latest_transaction
# === xrpl/asyncio/account/main.py
from typing import Dict, Union
async def does_account_exist(*_) -> bool: ...
async def get_next_valid_seq_number(*_) -> int: ...
async def get_balance(*_) -> int: ...
async def get_account_root(*_) -> Dict[str, Union[int, str]]: ...
# === xrpl/asyncio/account/transaction_history.py
from xrpl.models.response import Response
async def get_latest_transaction(*_) -> Response: ...
# === xrpl/asyncio/clients/__init__.py
from xrpl.asyncio.clients.async_json_rpc_client import AsyncJsonRpcClient
from xrpl.asyncio.clients.async_websocket_client import AsyncWebsocketClient
from xrpl.asyncio.clients.client import Client
from xrpl.asyncio.clients.exceptions import XRPLRequestFailureException
from xrpl.asyncio.clients.utils import json_to_response, request_to_json_rpc, request_to_websocket, websocket_to_response
# === xrpl/asyncio/clients/async_client.py
from xrpl.asyncio.clients.client import Client
from xrpl.models.response import Response
class AsyncClient(Client):
 async def request(self, *_) -> Response: ...
# === xrpl/asyncio/clients/async_json_rpc_client.py
from xrpl.asyncio.clients.async_client import AsyncClient
from xrpl.asyncio.clients.json_rpc_base import JsonRpcBase
class AsyncJsonRpcClient(AsyncClient, JsonRpcBase): ...
# === xrpl/asyncio/clients/async_websocket_client.py
from collections.abc import AsyncIterator
from typing import Any, Dict, Type
from typing_extensions import Self
from xrpl.asyncio.clients.async_client import AsyncClient
from xrpl.asyncio.clients.websocket_base import WebsocketBase
class AsyncWebsocketClient(AsyncClient, WebsocketBase):
 async def open(self) -> None: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, _exc_type: Type[BaseException], *_) -> None: ...
 async def __aiter__(self) -> AsyncIterator[Dict[str, Any]]: yield
 async def send(self, *_) -> None: ...
# === xrpl/asyncio/clients/client.py
from abc import ABC
class Client(ABC): ...
async def get_network_id_and_build_version(*_) -> None: ...
# === xrpl/asyncio/clients/exceptions.py
from xrpl.constants import XRPLException
class XRPLRequestFailureException(XRPLException): ...
class XRPLWebsocketException(XRPLException): ...
# === xrpl/asyncio/clients/json_rpc_base.py
from xrpl.asyncio.clients.client import Client
class JsonRpcBase(Client): ...
# === xrpl/asyncio/clients/utils.py
from typing import Any, Dict
from xrpl.models.response import Response
def request_to_json_rpc(*_) -> Dict[str, Any]: ...
def json_to_response(*_) -> Response: ...
def request_to_websocket(*_) -> Dict[str, Any]: ...
def websocket_to_response(*_) -> Response: ...
# === xrpl/asyncio/clients/websocket_base.py
from xrpl.asyncio.clients.client import Client
class WebsocketBase(Client):
 def is_open(self) -> bool: ...
# === xrpl/asyncio/ledger/__init__.py
from xrpl.asyncio.ledger.main import get_fee, get_latest_open_ledger_sequence, get_latest_validated_ledger_sequence
# === xrpl/asyncio/ledger/main.py
async def get_latest_validated_ledger_sequence(*_) -> int: ...
async def get_latest_open_ledger_sequence(*_) -> int: ...
async def get_fee(*_, **_) -> str: ...
# === xrpl/asyncio/ledger/utils.py
def calculate_fee_dynamically(*_) -> str: ...
# === xrpl/asyncio/transaction/__init__.py
__all__ = ["autofill", "autofill_and_sign", "sign", "sign_and_submit", "simulate", "submit", "submit_and_wait", "transaction_json_to_binary_codec_form", "XRPLReliableSubmissionException", "_calculate_fee_per_transaction_type"]
from xrpl.asyncio.transaction.main import _calculate_fee_per_transaction_type, autofill, autofill_and_sign, sign, sign_and_submit, simulate, submit, transaction_json_to_binary_codec_form
from xrpl.asyncio.transaction.reliable_submission import XRPLReliableSubmissionException, submit_and_wait
# === xrpl/asyncio/transaction/main.py
from typing import Any, Dict
from typing_extensions import TypeVar
from xrpl.models import Response, Transaction
T = TypeVar("T", bound=Transaction, default=Transaction)
async def sign_and_submit(*_) -> Response: ...
def sign(transaction: T, *_) -> T: ...
async def autofill_and_sign(transaction: T, *_) -> T: ...
async def submit(*_, **_) -> Response: ...
async def simulate(*_, **_) -> Response: ...
async def autofill(transaction: T, *_) -> T: ...
def transaction_json_to_binary_codec_form(*_) -> Dict[str, Any]: ...
async def _calculate_fee_per_transaction_type(*_) -> str: ...
# === xrpl/asyncio/transaction/reliable_submission.py
from xrpl.constants import XRPLException
from xrpl.models.response import Response
class XRPLReliableSubmissionException(XRPLException): ...
async def submit_and_wait(*_, **_) -> Response: ...
# === xrpl/asyncio/wallet/__init__.py
from xrpl.asyncio.wallet.wallet_generation import XRPLFaucetException, generate_faucet_wallet
# === xrpl/asyncio/wallet/wallet_generation.py
from xrpl.constants import XRPLException
from xrpl.wallet.main import Wallet
class XRPLFaucetException(XRPLException): ...
async def generate_faucet_wallet(*_) -> Wallet: ...
def process_faucet_host_url(*_) -> str: ...
def get_faucet_url(*_) -> str: ...
# === xrpl/clients/__init__.py
from xrpl.asyncio.clients.client import Client
from xrpl.asyncio.clients.exceptions import XRPLRequestFailureException
from xrpl.asyncio.clients.utils import json_to_response, request_to_json_rpc, request_to_websocket, websocket_to_response
from xrpl.clients.json_rpc_client import JsonRpcClient
from xrpl.clients.websocket_client import WebsocketClient
# === xrpl/clients/json_rpc_client.py
from xrpl.asyncio.clients.json_rpc_base import JsonRpcBase
from xrpl.clients.sync_client import SyncClient
class JsonRpcClient(SyncClient, JsonRpcBase): ...
# === xrpl/clients/sync_client.py
from xrpl.asyncio.clients.client import Client
from xrpl.models.response import Response
class SyncClient(Client):
 def request(self, *_) -> Response: ...
# === xrpl/clients/websocket_client.py
from typing import Any, Dict, Iterator, Type
from typing_extensions import Self
from xrpl.asyncio.clients.websocket_base import WebsocketBase
from xrpl.clients.sync_client import SyncClient
class WebsocketClient(SyncClient, WebsocketBase):
 def is_open(self) -> bool: ...
 def open(self) -> None: ...
 def close(self) -> None: ...
 def __enter__(self) -> Self: ...
 def __exit__(self, _exc_type: Type[BaseException], *_) -> None: ...
 def __iter__(self) -> Iterator[Dict[str, Any]]: yield
 def send(self, *_) -> None: ...
# === xrpl/constants.py
from decimal import Context
from enum import Enum
from typing import Pattern
from typing_extensions import Final
class CryptoAlgorithm(str, Enum): ...
class XRPLException(Exception): ...
SPECIAL_CHARS_CURRENCY_CODE = __
ISO_CURRENCY_REGEX: Final[Pattern[str]]
HEX_REGEX: Final[Pattern[str]]
HEX_CURRENCY_REGEX: Final[Pattern[str]]
HEX_MPTID_REGEX: Final[Pattern[str]]
IOU_DECIMAL_CONTEXT: Final[Context]
DROPS_DECIMAL_CONTEXT: Final[Context]
# === xrpl/core/__init__.py
from xrpl.core import addresscodec, binarycodec, keypairs
# === xrpl/core/addresscodec/__init__.py
from xrpl.core.addresscodec.codec import SEED_LENGTH, decode_account_public_key, decode_classic_address, decode_node_public_key, decode_seed, encode_account_public_key, encode_classic_address, encode_node_public_key, encode_seed, is_valid_classic_address
from xrpl.core.addresscodec.exceptions import XRPLAddressCodecException
from xrpl.core.addresscodec.main import classic_address_to_xaddress, ensure_classic_address, is_valid_xaddress, xaddress_to_classic_address
from xrpl.core.addresscodec.utils import XRPL_ALPHABET
# === xrpl/core/addresscodec/codec.py
from typing import Tuple
from typing_extensions import Final
from xrpl.constants import CryptoAlgorithm
SEED_LENGTH: Final[int]
def encode_seed(*_) -> str: ...
def decode_seed(*_) -> Tuple[bytes, CryptoAlgorithm]: ...
def encode_classic_address(*_) -> str: ...
def decode_classic_address(*_) -> bytes: ...
def encode_node_public_key(*_) -> str: ...
def decode_node_public_key(*_) -> bytes: ...
def encode_account_public_key(*_) -> str: ...
def decode_account_public_key(*_) -> bytes: ...
def is_valid_classic_address(*_) -> bool: ...
# === xrpl/core/addresscodec/exceptions.py
from xrpl.constants import XRPLException
class XRPLAddressCodecException(XRPLException): ...
# === xrpl/core/addresscodec/main.py
from typing import Optional, Tuple
def classic_address_to_xaddress(*_) -> str: ...
def xaddress_to_classic_address(*_) -> Tuple[str, Optional[int], bool]: ...
def ensure_classic_address(*_) -> str: ...
def is_valid_xaddress(*_) -> bool: ...
# === xrpl/core/addresscodec/utils.py
from typing_extensions import Final
XRPL_ALPHABET: Final[bytes]
# === xrpl/core/binarycodec/__init__.py
from xrpl.core.binarycodec.exceptions import XRPLBinaryCodecException
from xrpl.core.binarycodec.main import decode, encode, encode_for_multisigning, encode_for_multisigning_counterparty, encode_for_multisigning_sponsor, encode_for_signing, encode_for_signing_batch, encode_for_signing_claim, encode_for_signing_counterparty, encode_for_signing_sponsor
# === xrpl/core/binarycodec/binary_wrappers/__init__.py
from xrpl.core.binarycodec.binary_wrappers.binary_parser import BinaryParser
from xrpl.core.binarycodec.binary_wrappers.binary_serializer import BinarySerializer
# === xrpl/core/binarycodec/binary_wrappers/binary_parser.py
from typing import Optional, Tuple, Type
from xrpl.core.binarycodec.definitions.field_header import FieldHeader
from xrpl.core.binarycodec.definitions.field_instance import FieldInstance
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class BinaryParser:
 def peek(self) -> Optional[bytes]: ...
 def skip(self, *_) -> None: ...
 def read(self, *_) -> bytes: ...
 def read_uint8(self) -> int: ...
 def read_uint16(self) -> int: ...
 def read_uint32(self) -> int: ...
 def is_end(self, *_) -> bool: ...
 def read_variable_length(self) -> bytes: ...
 def read_field_header(self) -> FieldHeader: ...
 def read_field(self) -> FieldInstance: ...
 def read_type(self, field_type: Type[SerializedType]) -> SerializedType: ...
 def read_field_value(self, *_) -> SerializedType: ...
 def read_field_and_value(self) -> Tuple[FieldInstance, SerializedType]: ...
 def __init__(self):
  self.bytes = __
  self.bytes = self.bytes[:]
# === xrpl/core/binarycodec/binary_wrappers/binary_serializer.py
class BinarySerializer:
 def append(self, *_) -> None: ...
 def write_length_encoded(self, *_) -> None: ...
 def write_field_and_value(self, *_) -> None: ...
# === xrpl/core/binarycodec/definitions/__init__.py
from xrpl.core.binarycodec.definitions.definitions import get_field_header_from_name, get_field_instance, get_field_name_from_header, get_ledger_entry_type_code, get_ledger_entry_type_name, get_permission_value_type_code, get_permission_value_type_name, get_transaction_result_code, get_transaction_result_name, get_transaction_type_code, get_transaction_type_name, load_definitions
from xrpl.core.binarycodec.definitions.field_header import FieldHeader
from xrpl.core.binarycodec.definitions.field_info import FieldInfo
from xrpl.core.binarycodec.definitions.field_instance import FieldInstance
# === xrpl/core/binarycodec/definitions/definitions.py
from typing import Any, Dict
from xrpl.core.binarycodec.definitions.field_header import FieldHeader
from xrpl.core.binarycodec.definitions.field_instance import FieldInstance
def load_definitions(*_) -> Dict[str, Any]: ...
def get_field_type_name(*_) -> str: ...
def get_field_type_code(*_) -> int: ...
def get_field_code(*_) -> int: ...
def get_field_header_from_name(*_) -> FieldHeader: ...
def get_field_name_from_header(*_) -> str: ...
def get_field_instance(*_) -> FieldInstance: ...
def get_transaction_type_code(*_) -> int: ...
def get_transaction_type_name(*_) -> str: ...
def get_transaction_result_code(*_) -> int: ...
def get_transaction_result_name(*_) -> str: ...
def get_ledger_entry_type_code(*_) -> int: ...
def get_ledger_entry_type_name(*_) -> str: ...
def get_permission_value_type_code(*_) -> int: ...
def get_permission_value_type_name(*_) -> str: ...
# === xrpl/core/binarycodec/definitions/field_header.py
class FieldHeader: ...
# === xrpl/core/binarycodec/definitions/field_info.py
class FieldInfo: ...
# === xrpl/core/binarycodec/definitions/field_instance.py
from typing import cast
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class FieldInstance:
 def __init__(self):
  self.associated_type = cast(type[SerializedType], 0)
# === xrpl/core/binarycodec/exceptions.py
from xrpl.constants import XRPLException
class XRPLBinaryCodecException(XRPLException): ...
# === xrpl/core/binarycodec/field_id_codec.py
def encode(*_) -> bytes: ...
def decode(*_) -> str: ...
# === xrpl/core/binarycodec/main.py
from typing import Any, Dict, TypedDict
def encode(*_) -> str: ...
def encode_for_signing(*_) -> str: ...
def encode_for_signing_claim(*_) -> str: ...
class BatchSigningDict(TypedDict): ...
def encode_for_signing_batch(*_) -> str: ...
def encode_for_multisigning(*_) -> str: ...
def encode_for_signing_counterparty(*_) -> str: ...
def encode_for_multisigning_counterparty(*_) -> str: ...
def encode_for_signing_sponsor(*_) -> str: ...
def encode_for_multisigning_sponsor(*_) -> str: ...
def decode(*_) -> Dict[str, Any]: ...
# === xrpl/core/binarycodec/types/__init__.py
from xrpl.core.binarycodec.types.account_id import AccountID
from xrpl.core.binarycodec.types.amount import Amount
from xrpl.core.binarycodec.types.blob import Blob
from xrpl.core.binarycodec.types.currency import Currency
from xrpl.core.binarycodec.types.hash import Hash
from xrpl.core.binarycodec.types.hash128 import Hash128
from xrpl.core.binarycodec.types.hash160 import Hash160
from xrpl.core.binarycodec.types.hash192 import Hash192
from xrpl.core.binarycodec.types.hash256 import Hash256
from xrpl.core.binarycodec.types.int32 import Int32
from xrpl.core.binarycodec.types.issue import Issue
from xrpl.core.binarycodec.types.number import Number
from xrpl.core.binarycodec.types.path_set import PathSet
from xrpl.core.binarycodec.types.st_array import STArray
from xrpl.core.binarycodec.types.st_object import STObject
from xrpl.core.binarycodec.types.uint import UInt
from xrpl.core.binarycodec.types.uint8 import UInt8
from xrpl.core.binarycodec.types.uint16 import UInt16
from xrpl.core.binarycodec.types.uint32 import UInt32
from xrpl.core.binarycodec.types.uint64 import UInt64
from xrpl.core.binarycodec.types.vector256 import Vector256
from xrpl.core.binarycodec.types.xchain_bridge import XChainBridge
# === xrpl/core/binarycodec/types/account_id.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.hash160 import Hash160
class AccountID(Hash160):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_json(self) -> str: ...
# === xrpl/core/binarycodec/types/amount.py
from typing import Any, Dict, Union
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
def verify_xrp_value(*_) -> None: ...
def verify_iou_value(*_) -> None: ...
def verify_mpt_value(*_) -> None: ...
class Amount(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> Union[str, Dict[Any, Any]]: ...
 def is_native(self) -> bool: ...
 def is_iou(self) -> bool: ...
 def is_mpt(self) -> bool: ...
 def is_positive(self) -> bool: ...
# === xrpl/core/binarycodec/types/blob.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class Blob(SerializedType):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/currency.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.hash160 import Hash160
class Currency(Hash160):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_json(self) -> str: ...
# === xrpl/core/binarycodec/types/hash.py
from abc import ABC
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class Hash(SerializedType, ABC):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/hash128.py
from xrpl.core.binarycodec.types.hash import Hash
class Hash128(Hash): ...
# === xrpl/core/binarycodec/types/hash160.py
from xrpl.core.binarycodec.types.hash import Hash
class Hash160(Hash): ...
# === xrpl/core/binarycodec/types/hash192.py
from xrpl.core.binarycodec.types.hash import Hash
class Hash192(Hash): ...
# === xrpl/core/binarycodec/types/hash256.py
from xrpl.core.binarycodec.types.hash import Hash
class Hash256(Hash): ...
# === xrpl/core/binarycodec/types/int.py
from xrpl.core.binarycodec.types.uint import UInt
class Int(UInt): ...
# === xrpl/core/binarycodec/types/int32.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.int import Int
class Int32(Int):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/issue.py
from typing import Any, Dict, Union
from typing_extensions import Self
from xrpl.core.binarycodec.types.account_id import AccountID
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class Issue(SerializedType):
 BLACK_HOLED_ACCOUNT_ID = AccountID()
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> Union[str, Dict[Any, Any]]: ...
# === xrpl/core/binarycodec/types/number.py
from typing import Tuple
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
def normalize(*_) -> Tuple[int, int]: ...
def add32(*_) -> bytes: ...
def add64(*_) -> bytes: ...
class NumberParts: ...
def extractNumberPartsFromString(*_) -> NumberParts: ...
class Number(SerializedType):
 def display_serialized_hex(self) -> str: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_mantissa_exponent(cls, *_) -> Self: ...
 def to_json(self) -> str: ...
# === xrpl/core/binarycodec/types/path_set.py
from typing import Dict, List
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class PathStep(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> Dict[str, str]: ...
class Path(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> List[Dict[str, str]]: ...
class PathSet(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> List[List[Dict[str, str]]]: ...
# === xrpl/core/binarycodec/types/serialized_type.py
from typing import cast
from abc import ABC
from typing import Any
from typing_extensions import Self
class SerializedType(ABC):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_byte_sink(self, *_) -> None: ...
 def to_json(self): return cast(str, 0)
 def to_hex(self) -> str: ...
# === xrpl/core/binarycodec/types/st_array.py
from typing import Any, List
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class STArray(SerializedType):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_json(self) -> List[Any]: ...
# === xrpl/core/binarycodec/types/st_object.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class STObject(SerializedType):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_json(self) -> Dict[str, Any]: ...
# === xrpl/core/binarycodec/types/uint.py
from typing import Union
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class UInt(SerializedType):
 def to_json(self) -> Union[str, int]: ...
# === xrpl/core/binarycodec/types/uint16.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.uint import UInt
class UInt16(UInt):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/uint32.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.uint import UInt
class UInt32(UInt):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/uint64.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.uint import UInt
class UInt64(UInt):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
 def to_json(self, *_) -> str: ...
# === xrpl/core/binarycodec/types/uint8.py
from typing_extensions import Self
from xrpl.core.binarycodec.types.uint import UInt
class UInt8(UInt):
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 @classmethod
 def from_value(cls, *_) -> Self: ...
# === xrpl/core/binarycodec/types/vector256.py
from typing import List
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class Vector256(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> List[str]: ...
# === xrpl/core/binarycodec/types/xchain_bridge.py
from typing import Any, Dict, Union
from typing_extensions import Self
from xrpl.core.binarycodec.types.serialized_type import SerializedType
class XChainBridge(SerializedType):
 @classmethod
 def from_value(cls, *_) -> Self: ...
 @classmethod
 def from_parser(cls, *_) -> Self: ...
 def to_json(self) -> Union[str, Dict[Any, Any]]: ...
# === xrpl/core/keypairs/__init__.py
from xrpl.core.keypairs.exceptions import XRPLKeypairsException
from xrpl.core.keypairs.main import derive_classic_address, derive_keypair, generate_seed, is_valid_message, sign
# === xrpl/core/keypairs/crypto_implementation.py
from abc import ABC
from typing import Tuple
class CryptoImplementation(ABC):
 @classmethod
 def derive_keypair(cls, *_) -> Tuple[str, str]: ...
 @classmethod
 def sign(cls, *_) -> bytes: ...
 @classmethod
 def is_valid_message(cls, *_) -> bool: ...
# === xrpl/core/keypairs/ed25519.py
from typing import Tuple
from xrpl.core.keypairs.crypto_implementation import CryptoImplementation
class ED25519(CryptoImplementation):
 @classmethod
 def derive_keypair(cls, *_) -> Tuple[str, str]: ...
 @classmethod
 def sign(cls, *_) -> bytes: ...
 @classmethod
 def is_valid_message(cls, *_) -> bool: ...
# === xrpl/core/keypairs/exceptions.py
from xrpl.constants import XRPLException
class XRPLKeypairsException(XRPLException): ...
# === xrpl/core/keypairs/helpers.py
def sha512_first_half(*_) -> bytes: ...
def get_account_id(*_) -> bytes: ...
# === xrpl/core/keypairs/main.py
from typing import Tuple
def generate_seed(*_) -> str: ...
def derive_keypair(*_) -> Tuple[str, str]: ...
def derive_classic_address(*_) -> str: ...
def sign(*_) -> str: ...
def is_valid_message(*_) -> bool: ...
# === xrpl/core/keypairs/secp256k1.py
from typing import Tuple
from xrpl.core.keypairs.crypto_implementation import CryptoImplementation
class SECP256K1(CryptoImplementation):
 @classmethod
 def derive_keypair(cls, *_) -> Tuple[str, str]: ...
 @classmethod
 def sign(cls, *_) -> bytes: ...
 @classmethod
 def is_valid_message(cls, *_) -> bool: ...
# === xrpl/ledger/__init__.py
from xrpl.ledger.main import get_fee, get_latest_open_ledger_sequence, get_latest_validated_ledger_sequence
# === xrpl/ledger/main.py
def get_latest_validated_ledger_sequence(*_) -> int: ...
def get_latest_open_ledger_sequence(*_) -> int: ...
def get_fee(*_, **_) -> str: ...
# === xrpl/models/__init__.py
from xrpl.models.amounts import *
from xrpl.models.currencies import *
from xrpl.models.requests import *
from xrpl.models.transactions import *
from xrpl.models.transactions.pseudo_transactions import *
from xrpl.models import amounts, currencies, requests, transactions
from xrpl.models.auth_account import AuthAccount
from xrpl.models.exceptions import XRPLModelException
from xrpl.models.mptoken_metadata import MPTokenMetadata, MPTokenMetadataUri
from xrpl.models.path import Path, PathStep
from xrpl.models.response import Response
from xrpl.models.xchain_bridge import XChainBridge
# === xrpl/models/amounts/__init__.py
from xrpl.models.amounts.amount import Amount, get_amount_value, is_issued_currency, is_mpt, is_xrp
from xrpl.models.amounts.clawback_amount import ClawbackAmount
from xrpl.models.amounts.issued_currency_amount import IssuedCurrencyAmount
from xrpl.models.amounts.mpt_amount import MPTAmount
# === xrpl/models/amounts/amount.py
from typing import Union
from typing_extensions import TypeGuard
from xrpl.models.amounts.issued_currency_amount import IssuedCurrencyAmount
from xrpl.models.amounts.mpt_amount import MPTAmount
Amount = Union[IssuedCurrencyAmount, MPTAmount, str]
def is_xrp(*_) -> TypeGuard[str]: ...
def is_issued_currency(*_) -> TypeGuard[IssuedCurrencyAmount]: ...
def is_mpt(*_) -> TypeGuard[MPTAmount]: ...
def get_amount_value(*_) -> float: ...
# === xrpl/models/amounts/clawback_amount.py
from typing import Union
from xrpl.models.amounts.issued_currency_amount import IssuedCurrencyAmount
from xrpl.models.amounts.mpt_amount import MPTAmount
ClawbackAmount = Union[IssuedCurrencyAmount, MPTAmount]
# === xrpl/models/amounts/issued_currency_amount.py
from typing import Dict
from xrpl.models.currencies import IssuedCurrency
class IssuedCurrencyAmount(IssuedCurrency):
 def to_currency(self) -> IssuedCurrency: ...
 def to_dict(self) -> Dict[str, str]: ...
# === xrpl/models/amounts/mpt_amount.py
from typing import Dict
from xrpl.models.base_model import BaseModel
from xrpl.models.currencies.mpt_currency import MPTCurrency
class MPTAmount(BaseModel):
 def to_dict(self) -> Dict[str, str]: ...
 def to_currency(self) -> MPTCurrency: ...
# === xrpl/models/auth_account.py
from xrpl.models.nested_model import NestedModel
class AuthAccount(NestedModel): ...
# === xrpl/models/base_model.py
from abc import ABC
from typing import Any, Dict
from typing_extensions import Self
class BaseModel(ABC):
 @classmethod
 def is_dict_of_model(cls, *_) -> bool: ...
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 @classmethod
 def from_xrpl(cls, *_) -> Self: ...
 def validate(self) -> None: ...
 def is_valid(self) -> bool: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/currencies/__init__.py
from xrpl.models.currencies.currency import Currency
from xrpl.models.currencies.issued_currency import IssuedCurrency
from xrpl.models.currencies.mpt_currency import MPTCurrency
from xrpl.models.currencies.xrp import XRP
# === xrpl/models/currencies/currency.py
from typing import Union
from xrpl.models.currencies.issued_currency import IssuedCurrency
from xrpl.models.currencies.mpt_currency import MPTCurrency
from xrpl.models.currencies.xrp import XRP
Currency = Union[IssuedCurrency, MPTCurrency, XRP]
# === xrpl/models/currencies/issued_currency.py
import xrpl
from xrpl.models.base_model import BaseModel
class IssuedCurrency(BaseModel):
 def to_amount(self, *_) -> xrpl.models.amounts.IssuedCurrencyAmount: ...
# === xrpl/models/currencies/mpt_currency.py
import xrpl
from xrpl.models.base_model import BaseModel
class MPTCurrency(BaseModel):
 def to_amount(self, *_) -> xrpl.models.amounts.MPTAmount: ...
# === xrpl/models/currencies/xrp.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.base_model import BaseModel
class XRP(BaseModel):
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
 def to_amount(self, *_) -> str: ...
# === xrpl/models/exceptions.py
from xrpl.constants import XRPLException
class XRPLModelException(XRPLException): ...
# === xrpl/models/flags.py
from typing import List
from typing_extensions import TypedDict
class FlagInterface(TypedDict): ...
def interface_to_flag_list(*_) -> List[int]: ...
def check_false_flag_definition(*_) -> None: ...
# === xrpl/models/mptoken_metadata.py
from typing import TypedDict
class MPTokenMetadataUri(TypedDict): ...
class MPTokenMetadata(TypedDict): ...
# === xrpl/models/nested_model.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.base_model import BaseModel
class NestedModel(BaseModel):
 @classmethod
 def is_dict_of_model(cls, *_) -> bool: ...
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/path.py
from typing import List
from xrpl.models.base_model import BaseModel
class PathStep(BaseModel): ...
Path = List[PathStep]
# === xrpl/models/requests/__init__.py
from xrpl.models.auth_account import AuthAccount
from xrpl.models.path import PathStep
from xrpl.models.requests.account_channels import AccountChannels
from xrpl.models.requests.account_currencies import AccountCurrencies
from xrpl.models.requests.account_info import AccountInfo
from xrpl.models.requests.account_lines import AccountLines
from xrpl.models.requests.account_nfts import AccountNFTs
from xrpl.models.requests.account_objects import AccountObjectType, AccountObjects
from xrpl.models.requests.account_offers import AccountOffers
from xrpl.models.requests.account_tx import AccountTx
from xrpl.models.requests.amm_info import AMMInfo
from xrpl.models.requests.book_offers import BookOffers
from xrpl.models.requests.channel_authorize import ChannelAuthorize
from xrpl.models.requests.channel_verify import ChannelVerify
from xrpl.models.requests.deposit_authorized import DepositAuthorized
from xrpl.models.requests.feature import Feature
from xrpl.models.requests.fee import Fee
from xrpl.models.requests.gateway_balances import GatewayBalances
from xrpl.models.requests.generic_request import GenericRequest
from xrpl.models.requests.get_aggregate_price import GetAggregatePrice
from xrpl.models.requests.ledger import Ledger
from xrpl.models.requests.ledger_closed import LedgerClosed
from xrpl.models.requests.ledger_current import LedgerCurrent
from xrpl.models.requests.ledger_data import LedgerData
from xrpl.models.requests.ledger_entry import LedgerEntry, LedgerEntryType
from xrpl.models.requests.manifest import Manifest
from xrpl.models.requests.nft_buy_offers import NFTBuyOffers
from xrpl.models.requests.nft_history import NFTHistory
from xrpl.models.requests.nft_info import NFTInfo
from xrpl.models.requests.nft_sell_offers import NFTSellOffers
from xrpl.models.requests.nfts_by_issuer import NFTsByIssuer
from xrpl.models.requests.no_ripple_check import NoRippleCheck, NoRippleCheckRole
from xrpl.models.requests.path_find import PathFind, PathFindSubcommand
from xrpl.models.requests.ping import Ping
from xrpl.models.requests.random import Random
from xrpl.models.requests.request import Request
from xrpl.models.requests.ripple_path_find import RipplePathFind
from xrpl.models.requests.server_definitions import ServerDefinitions
from xrpl.models.requests.server_info import ServerInfo
from xrpl.models.requests.server_state import ServerState
from xrpl.models.requests.sign import Sign
from xrpl.models.requests.sign_and_submit import SignAndSubmit
from xrpl.models.requests.sign_for import SignFor
from xrpl.models.requests.simulate import Simulate
from xrpl.models.requests.submit import Submit
from xrpl.models.requests.submit_multisigned import SubmitMultisigned
from xrpl.models.requests.submit_only import SubmitOnly
from xrpl.models.requests.subscribe import StreamParameter, Subscribe, SubscribeBook
from xrpl.models.requests.transaction_entry import TransactionEntry
from xrpl.models.requests.tx import Tx
from xrpl.models.requests.unsubscribe import Unsubscribe
from xrpl.models.requests.vault_info import VaultInfo
# === xrpl/models/requests/account_channels.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountChannels(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_currencies.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountCurrencies(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_info.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountInfo(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_lines.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountLines(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_nfts.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountNFTs(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_objects.py
from enum import Enum
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountObjectType(str, Enum): ...
class AccountObjects(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_offers.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountOffers(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/account_tx.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class AccountTx(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/amm_info.py
from typing import Optional
from xrpl.models.currencies import Currency
from xrpl.models.requests.request import Request
class AMMInfo(Request):
 asset: Optional[Currency]
 asset2: Optional[Currency]
# === xrpl/models/requests/book_offers.py
from xrpl.models.currencies import Currency
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class BookOffers(Request, LookupByLedgerRequest):
 taker_gets: Currency
 taker_pays: Currency
# === xrpl/models/requests/channel_authorize.py
from xrpl.models.requests.request import Request
class ChannelAuthorize(Request): ...
# === xrpl/models/requests/channel_verify.py
from xrpl.models.requests.request import Request
class ChannelVerify(Request): ...
# === xrpl/models/requests/deposit_authorized.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class DepositAuthorized(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/feature.py
from xrpl.models.requests.request import Request
class Feature(Request): ...
# === xrpl/models/requests/fee.py
from xrpl.models.requests.request import Request
class Fee(Request): ...
# === xrpl/models/requests/gateway_balances.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class GatewayBalances(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/generic_request.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.requests.request import Request
class GenericRequest(Request):
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/get_aggregate_price.py
from xrpl.models.requests.request import Request
class GetAggregatePrice(Request): ...
# === xrpl/models/requests/ledger.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class Ledger(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/ledger_closed.py
from xrpl.models.requests.request import Request
class LedgerClosed(Request): ...
# === xrpl/models/requests/ledger_current.py
from xrpl.models.requests.request import Request
class LedgerCurrent(Request): ...
# === xrpl/models/requests/ledger_data.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class LedgerData(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/ledger_entry.py
from enum import Enum
from typing import Optional, Union
from xrpl.models.base_model import BaseModel
from xrpl.models.requests.request import LookupByLedgerRequest, Request
from xrpl.models.xchain_bridge import XChainBridge
class LedgerEntryType(str, Enum): ...
class Credential(BaseModel): ...
class Delegate(BaseModel): ...
class DepositPreauth(BaseModel): ...
class Directory(BaseModel): ...
class Escrow(BaseModel): ...
class MPToken(BaseModel): ...
class Offer(BaseModel): ...
class Oracle(BaseModel): ...
class PermissionedDomain(BaseModel): ...
class RippleState(BaseModel): ...
class Ticket(BaseModel): ...
class Sponsorship(BaseModel): ...
class Vault(BaseModel): ...
class XChainClaimID(XChainBridge): ...
class XChainCreateAccountClaimID(XChainBridge): ...
class LedgerEntry(Request, LookupByLedgerRequest):
 bridge: Optional[XChainBridge]
 xchain_claim_id: Optional[Union[int, str, XChainClaimID]]
 xchain_create_account_claim_id: Optional[Union[int, str, XChainCreateAccountClaimID]]
# === xrpl/models/requests/manifest.py
from xrpl.models.requests.request import Request
class Manifest(Request): ...
# === xrpl/models/requests/nft_buy_offers.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NFTBuyOffers(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/nft_history.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NFTHistory(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/nft_info.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NFTInfo(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/nft_sell_offers.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NFTSellOffers(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/nfts_by_issuer.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NFTsByIssuer(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/no_ripple_check.py
from enum import Enum
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class NoRippleCheckRole(str, Enum): ...
class NoRippleCheck(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/path_find.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.requests.request import Request
class PathFindSubcommand(str, Enum): ...
class PathFind(Request):
 destination_amount: Amount
 send_max: Optional[Amount]
# === xrpl/models/requests/ping.py
from xrpl.models.requests.request import Request
class Ping(Request): ...
# === xrpl/models/requests/random.py
from xrpl.models.requests.request import Request
class Random(Request): ...
# === xrpl/models/requests/request.py
from enum import Enum
from typing import Any, Dict, Type
from typing_extensions import Self
from xrpl.models.base_model import BaseModel
class RequestMethod(str, Enum): ...
class Request(BaseModel):
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 @classmethod
 def from_xrpl(cls, *_) -> Self: ...
 @classmethod
 def get_method(cls, *_) -> Type[Request]: ...
 def to_dict(self) -> Dict[str, Any]: ...
class LookupByLedgerRequest: ...
# === xrpl/models/requests/ripple_path_find.py
from typing import List, Optional
from xrpl.models.amounts import Amount
from xrpl.models.currencies import Currency
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class RipplePathFind(Request, LookupByLedgerRequest):
 destination_amount: Amount
 send_max: Optional[Amount]
 source_currencies: Optional[List[Currency]]
# === xrpl/models/requests/server_definitions.py
from xrpl.models.requests.request import Request
class ServerDefinitions(Request): ...
# === xrpl/models/requests/server_info.py
from xrpl.models.requests.request import Request
class ServerInfo(Request): ...
# === xrpl/models/requests/server_state.py
from xrpl.models.requests.request import Request
class ServerState(Request): ...
# === xrpl/models/requests/sign.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.requests.request import Request
from xrpl.models.transactions.transaction import Transaction
class Sign(Request):
 transaction: Transaction
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/sign_and_submit.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.requests.submit import Submit
from xrpl.models.transactions.transaction import Transaction
class SignAndSubmit(Submit):
 transaction: Transaction
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/sign_for.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.requests.request import Request
from xrpl.models.transactions.transaction import Transaction
class SignFor(Request):
 transaction: Transaction
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/simulate.py
from typing import Any, Dict, Optional
from typing_extensions import Self
from xrpl.models.requests.request import Request
from xrpl.models.transactions.transaction import Transaction
class Simulate(Request):
 transaction: Optional[Transaction]
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/submit.py
from typing_extensions import Self
from xrpl.models.requests.request import Request
class Submit(Request):
 @classmethod
 def from_dict(cls, *_) -> Self: ...
# === xrpl/models/requests/submit_multisigned.py
from typing import Any, Dict
from typing_extensions import Self
from xrpl.models.requests.request import Request
from xrpl.models.transactions.transaction import Transaction
class SubmitMultisigned(Request):
 tx_json: Transaction
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/requests/submit_only.py
from xrpl.models.requests.submit import Submit
class SubmitOnly(Submit): ...
# === xrpl/models/requests/subscribe.py
from enum import Enum
from typing import List, Optional
from xrpl.models.base_model import BaseModel
from xrpl.models.currencies import Currency
from xrpl.models.requests.request import Request
class StreamParameter(str, Enum): ...
class SubscribeBook(BaseModel):
 taker_gets: Currency
 taker_pays: Currency
class Subscribe(Request):
 books: Optional[List[SubscribeBook]]
# === xrpl/models/requests/transaction_entry.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class TransactionEntry(Request, LookupByLedgerRequest): ...
# === xrpl/models/requests/tx.py
from xrpl.models.requests.request import Request
class Tx(Request): ...
# === xrpl/models/requests/unsubscribe.py
from typing import List, Optional
from xrpl.models.base_model import BaseModel
from xrpl.models.currencies import Currency
from xrpl.models.requests.request import Request
class UnsubscribeBook(BaseModel):
 taker_gets: Currency
 taker_pays: Currency
class Unsubscribe(Request):
 books: Optional[List[UnsubscribeBook]]
# === xrpl/models/requests/vault_info.py
from xrpl.models.requests.request import LookupByLedgerRequest, Request
class VaultInfo(Request, LookupByLedgerRequest): ...
# === xrpl/models/response.py
from enum import Enum
from xrpl.models.base_model import BaseModel
class ResponseStatus(str, Enum): ...
class ResponseType(str, Enum): ...
class Response(BaseModel):
 def is_successful(self) -> bool: ...
 def contains_partial_payment(self) -> bool: ...
# === xrpl/models/transactions/__init__.py
from xrpl.models.transactions.account_delete import AccountDelete
from xrpl.models.transactions.account_set import AccountSet, AccountSetAsfFlag, AccountSetFlag, AccountSetFlagInterface
from xrpl.models.transactions.amm_bid import AMMBid, AuthAccount
from xrpl.models.transactions.amm_clawback import AMMClawback
from xrpl.models.transactions.amm_create import AMMCreate
from xrpl.models.transactions.amm_delete import AMMDelete
from xrpl.models.transactions.amm_deposit import AMMDeposit, AMMDepositFlag, AMMDepositFlagInterface
from xrpl.models.transactions.amm_vote import AMMVote
from xrpl.models.transactions.amm_withdraw import AMMWithdraw, AMMWithdrawFlag, AMMWithdrawFlagInterface
from xrpl.models.transactions.batch import Batch, BatchFlag, BatchFlagInterface
from xrpl.models.transactions.check_cancel import CheckCancel
from xrpl.models.transactions.check_cash import CheckCash
from xrpl.models.transactions.check_create import CheckCreate
from xrpl.models.transactions.clawback import Clawback
from xrpl.models.transactions.confidential_mpt_clawback import ConfidentialMPTClawback
from xrpl.models.transactions.confidential_mpt_convert import ConfidentialMPTConvert
from xrpl.models.transactions.confidential_mpt_convert_back import ConfidentialMPTConvertBack
from xrpl.models.transactions.confidential_mpt_merge_inbox import ConfidentialMPTMergeInbox
from xrpl.models.transactions.confidential_mpt_send import ConfidentialMPTSend
from xrpl.models.transactions.credential_accept import CredentialAccept
from xrpl.models.transactions.credential_create import CredentialCreate
from xrpl.models.transactions.credential_delete import CredentialDelete
from xrpl.models.transactions.delegate_set import DelegateSet, GranularPermission
from xrpl.models.transactions.deposit_preauth import DepositPreauth
from xrpl.models.transactions.did_delete import DIDDelete
from xrpl.models.transactions.did_set import DIDSet
from xrpl.models.transactions.escrow_cancel import EscrowCancel
from xrpl.models.transactions.escrow_create import EscrowCreate
from xrpl.models.transactions.escrow_finish import EscrowFinish
from xrpl.models.transactions.loan_broker_cover_clawback import LoanBrokerCoverClawback
from xrpl.models.transactions.loan_broker_cover_deposit import LoanBrokerCoverDeposit
from xrpl.models.transactions.loan_broker_cover_withdraw import LoanBrokerCoverWithdraw
from xrpl.models.transactions.loan_broker_delete import LoanBrokerDelete
from xrpl.models.transactions.loan_broker_set import LoanBrokerSet
from xrpl.models.transactions.loan_delete import LoanDelete
from xrpl.models.transactions.loan_manage import LoanManage
from xrpl.models.transactions.loan_pay import LoanPay, LoanPayFlag, LoanPayFlagInterface
from xrpl.models.transactions.loan_set import LoanSet
from xrpl.models.transactions.metadata import TransactionMetadata
from xrpl.models.transactions.mptoken_authorize import MPTokenAuthorize, MPTokenAuthorizeFlag, MPTokenAuthorizeFlagInterface
from xrpl.models.transactions.mptoken_issuance_create import MPTokenIssuanceCreate, MPTokenIssuanceCreateFlag, MPTokenIssuanceCreateFlagInterface, MPTokenIssuanceImmutableFlag
from xrpl.models.transactions.mptoken_issuance_destroy import MPTokenIssuanceDestroy
from xrpl.models.transactions.mptoken_issuance_set import MPTokenIssuanceSet, MPTokenIssuanceSetFlag, MPTokenIssuanceSetFlagInterface
from xrpl.models.transactions.nftoken_accept_offer import NFTokenAcceptOffer
from xrpl.models.transactions.nftoken_burn import NFTokenBurn
from xrpl.models.transactions.nftoken_cancel_offer import NFTokenCancelOffer
from xrpl.models.transactions.nftoken_create_offer import NFTokenCreateOffer, NFTokenCreateOfferFlag, NFTokenCreateOfferFlagInterface
from xrpl.models.transactions.nftoken_mint import NFTokenMint, NFTokenMintFlag, NFTokenMintFlagInterface
from xrpl.models.transactions.nftoken_modify import NFTokenModify
from xrpl.models.transactions.offer_cancel import OfferCancel
from xrpl.models.transactions.offer_create import OfferCreate, OfferCreateFlag, OfferCreateFlagInterface
from xrpl.models.transactions.oracle_delete import OracleDelete
from xrpl.models.transactions.oracle_set import OracleSet
from xrpl.models.transactions.payment import Payment, PaymentFlag, PaymentFlagInterface
from xrpl.models.transactions.payment_channel_claim import PaymentChannelClaim, PaymentChannelClaimFlag, PaymentChannelClaimFlagInterface
from xrpl.models.transactions.payment_channel_create import PaymentChannelCreate
from xrpl.models.transactions.payment_channel_fund import PaymentChannelFund
from xrpl.models.transactions.permissioned_domain_delete import PermissionedDomainDelete
from xrpl.models.transactions.permissioned_domain_set import PermissionedDomainSet
from xrpl.models.transactions.set_regular_key import SetRegularKey
from xrpl.models.transactions.signer_list_set import SignerEntry, SignerListSet
from xrpl.models.transactions.sponsorship_set import SponsorshipSet, SponsorshipSetFlag, SponsorshipSetFlagInterface
from xrpl.models.transactions.sponsorship_transfer import SponsorshipTransfer, SponsorshipTransferFlag, SponsorshipTransferFlagInterface
from xrpl.models.transactions.ticket_create import TicketCreate
from xrpl.models.transactions.transaction import Memo, Signer, SponsorFlag, SponsorSignature, Transaction, TransactionFlag, TransactionFlagInterface
from xrpl.models.transactions.trust_set import TrustSet, TrustSetFlag, TrustSetFlagInterface
from xrpl.models.transactions.vault_clawback import VaultClawback
from xrpl.models.transactions.vault_create import VaultCreate, VaultCreateFlag, VaultCreateFlagInterface, VaultKind, WithdrawalPolicy
from xrpl.models.transactions.vault_delete import VaultDelete
from xrpl.models.transactions.vault_deposit import VaultDeposit
from xrpl.models.transactions.vault_set import VaultSet
from xrpl.models.transactions.vault_withdraw import VaultWithdraw
from xrpl.models.transactions.xchain_account_create_commit import XChainAccountCreateCommit
from xrpl.models.transactions.xchain_add_account_create_attestation import XChainAddAccountCreateAttestation
from xrpl.models.transactions.xchain_add_claim_attestation import XChainAddClaimAttestation
from xrpl.models.transactions.xchain_claim import XChainClaim
from xrpl.models.transactions.xchain_commit import XChainCommit
from xrpl.models.transactions.xchain_create_bridge import XChainCreateBridge
from xrpl.models.transactions.xchain_create_claim_id import XChainCreateClaimID
from xrpl.models.transactions.xchain_modify_bridge import XChainModifyBridge, XChainModifyBridgeFlag, XChainModifyBridgeFlagInterface
# === xrpl/models/transactions/account_delete.py
from xrpl.models.transactions.transaction import Transaction
class AccountDelete(Transaction): ...
# === xrpl/models/transactions/account_set.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class AccountSetAsfFlag(int, Enum): ...
class AccountSetFlag(int, Enum): ...
class AccountSetFlagInterface(TransactionFlagInterface): ...
class AccountSet(Transaction): ...
# === xrpl/models/transactions/amm_bid.py
from typing import Optional
from xrpl.models.amounts.issued_currency_amount import IssuedCurrencyAmount
from xrpl.models.auth_account import AuthAccount
from xrpl.models.currencies import Currency
from xrpl.models.transactions.transaction import Transaction
class AMMBid(Transaction):
 asset: Currency
 asset2: Currency
 bid_min: Optional[IssuedCurrencyAmount]
 bid_max: Optional[IssuedCurrencyAmount]
# === xrpl/models/transactions/amm_clawback.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import IssuedCurrencyAmount
from xrpl.models.currencies import Currency
from xrpl.models.currencies.issued_currency import IssuedCurrency
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class AMMClawbackFlag(int, Enum): ...
class AMMClawbackFlagInterface(TransactionFlagInterface): ...
class AMMClawback(Transaction):
 asset: IssuedCurrency
 asset2: Currency
 amount: Optional[IssuedCurrencyAmount]
# === xrpl/models/transactions/amm_create.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class AMMCreate(Transaction):
 amount: Amount
 amount2: Amount
# === xrpl/models/transactions/amm_delete.py
from xrpl.models.currencies import Currency
from xrpl.models.transactions.transaction import Transaction
class AMMDelete(Transaction):
 asset: Currency
 asset2: Currency
# === xrpl/models/transactions/amm_deposit.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount, IssuedCurrencyAmount
from xrpl.models.currencies import Currency
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class AMMDepositFlag(int, Enum): ...
class AMMDepositFlagInterface(TransactionFlagInterface): ...
class AMMDeposit(Transaction):
 asset: Currency
 asset2: Currency
 amount: Optional[Amount]
 amount2: Optional[Amount]
 e_price: Optional[Amount]
 lp_token_out: Optional[IssuedCurrencyAmount]
# === xrpl/models/transactions/amm_vote.py
from xrpl.models.currencies import Currency
from xrpl.models.transactions.transaction import Transaction
class AMMVote(Transaction):
 asset: Currency
 asset2: Currency
# === xrpl/models/transactions/amm_withdraw.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount, IssuedCurrencyAmount
from xrpl.models.currencies import Currency
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class AMMWithdrawFlag(int, Enum): ...
class AMMWithdrawFlagInterface(TransactionFlagInterface): ...
class AMMWithdraw(Transaction):
 asset: Currency
 asset2: Currency
 amount: Optional[Amount]
 amount2: Optional[Amount]
 e_price: Optional[Amount]
 lp_token_in: Optional[IssuedCurrencyAmount]
# === xrpl/models/transactions/batch.py
from enum import Enum
from typing import Any, Dict, List
from typing_extensions import Self
from xrpl.models.nested_model import NestedModel
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class BatchFlag(int, Enum): ...
class BatchFlagInterface(TransactionFlagInterface): ...
class BatchSigner(NestedModel): ...
class Batch(Transaction):
 raw_transactions: List[Transaction]
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def to_dict(self) -> Dict[str, Any]: ...
# === xrpl/models/transactions/check_cancel.py
from xrpl.models.transactions.transaction import Transaction
class CheckCancel(Transaction): ...
# === xrpl/models/transactions/check_cash.py
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class CheckCash(Transaction):
 amount: Optional[Amount]
 deliver_min: Optional[Amount]
# === xrpl/models/transactions/check_create.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class CheckCreate(Transaction):
 send_max: Amount
# === xrpl/models/transactions/clawback.py
from xrpl.models.amounts import ClawbackAmount
from xrpl.models.transactions.transaction import Transaction
class Clawback(Transaction):
 amount: ClawbackAmount
# === xrpl/models/transactions/confidential_mpt_clawback.py
from xrpl.models.transactions.transaction import Transaction
class ConfidentialMPTClawback(Transaction): ...
# === xrpl/models/transactions/confidential_mpt_constants.py
from typing import Final, Optional
HOLDER_ENCRYPTION_KEY_LENGTH: Final[int]
BLINDING_FACTOR_LENGTH: Final[int]
SCHNORR_PROOF_LENGTH: Final[int]
CIPHERTEXT_LENGTH: Final[int]
COMMITMENT_LENGTH: Final[int]
CLAWBACK_PROOF_LENGTH: Final[int]
SEND_PROOF_LENGTH: Final[int]
CONVERT_BACK_PROOF_LENGTH: Final[int]
def get_mptoken_issuance_id_error(*_) -> Optional[str]: ...
def get_mpt_amount_error(*_, **_) -> Optional[str]: ...
def address_is_issuer(*_) -> bool: ...
# === xrpl/models/transactions/confidential_mpt_convert.py
from xrpl.models.transactions.confidential_mpt_constants import BLINDING_FACTOR_LENGTH, CIPHERTEXT_LENGTH, CLAWBACK_PROOF_LENGTH, COMMITMENT_LENGTH, CONVERT_BACK_PROOF_LENGTH, HOLDER_ENCRYPTION_KEY_LENGTH, SCHNORR_PROOF_LENGTH, SEND_PROOF_LENGTH
from xrpl.models.transactions.transaction import Transaction
class ConfidentialMPTConvert(Transaction): ...
# === xrpl/models/transactions/confidential_mpt_convert_back.py
from xrpl.models.transactions.transaction import Transaction
class ConfidentialMPTConvertBack(Transaction): ...
# === xrpl/models/transactions/confidential_mpt_merge_inbox.py
from xrpl.models.transactions.transaction import Transaction
class ConfidentialMPTMergeInbox(Transaction): ...
# === xrpl/models/transactions/confidential_mpt_send.py
from xrpl.models.transactions.transaction import Transaction
class ConfidentialMPTSend(Transaction): ...
# === xrpl/models/transactions/credential_accept.py
from xrpl.models.transactions.transaction import Transaction
class CredentialAccept(Transaction): ...
# === xrpl/models/transactions/credential_create.py
from xrpl.models.transactions.transaction import Transaction
class CredentialCreate(Transaction): ...
# === xrpl/models/transactions/credential_delete.py
from xrpl.models.transactions.transaction import Transaction
class CredentialDelete(Transaction): ...
# === xrpl/models/transactions/delegate_set.py
from enum import Enum
from xrpl.models.nested_model import NestedModel
from xrpl.models.transactions.transaction import Transaction
class GranularPermission(str, Enum): ...
class Permission(NestedModel): ...
class DelegateSet(Transaction): ...
# === xrpl/models/transactions/deposit_preauth.py
from xrpl.models.nested_model import NestedModel
from xrpl.models.transactions.transaction import Transaction
class DepositPreauth(Transaction): ...
class Credential(NestedModel): ...
# === xrpl/models/transactions/did_delete.py
from xrpl.models.transactions.transaction import Transaction
class DIDDelete(Transaction): ...
# === xrpl/models/transactions/did_set.py
from xrpl.models.transactions.transaction import Transaction
class DIDSet(Transaction): ...
# === xrpl/models/transactions/escrow_cancel.py
from xrpl.models.transactions.transaction import Transaction
class EscrowCancel(Transaction): ...
# === xrpl/models/transactions/escrow_create.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class EscrowCreate(Transaction):
 amount: Amount
# === xrpl/models/transactions/escrow_finish.py
from xrpl.models.transactions.transaction import Transaction
class EscrowFinish(Transaction): ...
# === xrpl/models/transactions/loan_broker_cover_clawback.py
from typing import Optional, Union
from xrpl.models.amounts import IssuedCurrencyAmount, MPTAmount
from xrpl.models.transactions.transaction import Transaction
class LoanBrokerCoverClawback(Transaction):
 amount: Optional[Union[IssuedCurrencyAmount, MPTAmount]]
# === xrpl/models/transactions/loan_broker_cover_deposit.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class LoanBrokerCoverDeposit(Transaction):
 amount: Amount
# === xrpl/models/transactions/loan_broker_cover_withdraw.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class LoanBrokerCoverWithdraw(Transaction):
 amount: Amount
# === xrpl/models/transactions/loan_broker_delete.py
from xrpl.models.transactions.transaction import Transaction
class LoanBrokerDelete(Transaction): ...
# === xrpl/models/transactions/loan_broker_set.py
from xrpl.models.transactions.transaction import Transaction
class LoanBrokerSet(Transaction): ...
# === xrpl/models/transactions/loan_delete.py
from xrpl.models.transactions.transaction import Transaction
class LoanDelete(Transaction): ...
# === xrpl/models/transactions/loan_manage.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class LoanManageFlag(int, Enum): ...
class LoanManageFlagInterface(TransactionFlagInterface): ...
class LoanManage(Transaction): ...
# === xrpl/models/transactions/loan_pay.py
from enum import Enum
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class LoanPayFlag(int, Enum): ...
class LoanPayFlagInterface(TransactionFlagInterface): ...
class LoanPay(Transaction):
 amount: Amount
# === xrpl/models/transactions/loan_set.py
from enum import Enum
from xrpl.models.base_model import BaseModel
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class CounterpartySignature(BaseModel): ...
class LoanSetFlag(int, Enum): ...
class LoanSetFlagInterface(TransactionFlagInterface): ...
class LoanSet(Transaction): ...
# === xrpl/models/transactions/metadata.py
from typing import Union
from typing_extensions import Literal, NotRequired, TypeAlias, TypeGuard, TypedDict
from xrpl.models.amounts.amount import Amount
class NFTokenMetadataFields(TypedDict): ...
class NFTokenMetadata(TypedDict): ...
class Fields(TypedDict): ...
class CreatedNodeFields(TypedDict): ...
class CreatedNode(TypedDict): ...
class ModifiedNodeFields(TypedDict): ...
class ModifiedNode(TypedDict): ...
class DeletedNodeFields(TypedDict): ...
class DeletedNode(TypedDict): ...
class TransactionMetadata(TypedDict):
 DeliveredAmount: NotRequired[Amount]
 delivered_amount: NotRequired[Union[Amount, Literal[unavailable]]]
Node = Union[CreatedNode, ModifiedNode, DeletedNode]
def isCreatedNode(*_) -> TypeGuard[CreatedNode]: ...
def isModifiedNode(*_) -> TypeGuard[ModifiedNode]: ...
def isDeletedNode(*_) -> TypeGuard[DeletedNode]: ...
# === xrpl/models/transactions/mptoken_authorize.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class MPTokenAuthorizeFlag(int, Enum): ...
class MPTokenAuthorizeFlagInterface(TransactionFlagInterface): ...
class MPTokenAuthorize(Transaction): ...
# === xrpl/models/transactions/mptoken_issuance_create.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class MPTokenIssuanceCreateFlag(int, Enum): ...
class MPTokenIssuanceImmutableFlag(int, Enum): ...
class MPTokenIssuanceCreateFlagInterface(TransactionFlagInterface): ...
class MPTokenIssuanceCreate(Transaction): ...
# === xrpl/models/transactions/mptoken_issuance_destroy.py
from xrpl.models.transactions.transaction import Transaction
class MPTokenIssuanceDestroy(Transaction): ...
# === xrpl/models/transactions/mptoken_issuance_set.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class MPTokenIssuanceSetFlag(int, Enum): ...
class MPTokenIssuanceSetFlagInterface(TransactionFlagInterface): ...
class MPTokenIssuanceSet(Transaction): ...
# === xrpl/models/transactions/nftoken_accept_offer.py
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class NFTokenAcceptOffer(Transaction):
 nftoken_broker_fee: Optional[Amount]
# === xrpl/models/transactions/nftoken_burn.py
from xrpl.models.transactions.transaction import Transaction
class NFTokenBurn(Transaction): ...
# === xrpl/models/transactions/nftoken_cancel_offer.py
from xrpl.models.transactions.transaction import Transaction
class NFTokenCancelOffer(Transaction): ...
# === xrpl/models/transactions/nftoken_create_offer.py
from enum import Enum
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class NFTokenCreateOfferFlag(int, Enum): ...
class NFTokenCreateOfferFlagInterface(TransactionFlagInterface): ...
class NFTokenCreateOffer(Transaction):
 amount: Amount
# === xrpl/models/transactions/nftoken_mint.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class NFTokenMintFlag(int, Enum): ...
class NFTokenMintFlagInterface(TransactionFlagInterface): ...
class NFTokenMint(Transaction):
 amount: Optional[Amount]
# === xrpl/models/transactions/nftoken_modify.py
from xrpl.models.transactions.transaction import Transaction
class NFTokenModify(Transaction): ...
# === xrpl/models/transactions/offer_cancel.py
from xrpl.models.transactions.transaction import Transaction
class OfferCancel(Transaction): ...
# === xrpl/models/transactions/offer_create.py
from enum import Enum
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class OfferCreateFlag(int, Enum): ...
class OfferCreateFlagInterface(TransactionFlagInterface): ...
class OfferCreate(Transaction):
 taker_gets: Amount
 taker_pays: Amount
# === xrpl/models/transactions/oracle_delete.py
from xrpl.models.transactions.transaction import Transaction
class OracleDelete(Transaction): ...
# === xrpl/models/transactions/oracle_set.py
from xrpl.models.nested_model import NestedModel
from xrpl.models.transactions.transaction import Transaction
class OracleSet(Transaction): ...
class PriceData(NestedModel): ...
# === xrpl/models/transactions/payment.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class PaymentFlag(int, Enum): ...
class PaymentFlagInterface(TransactionFlagInterface): ...
class Payment(Transaction):
 amount: Amount
 send_max: Optional[Amount]
 deliver_min: Optional[Amount]
# === xrpl/models/transactions/payment_channel_claim.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class PaymentChannelClaimFlag(int, Enum): ...
class PaymentChannelClaimFlagInterface(TransactionFlagInterface): ...
class PaymentChannelClaim(Transaction): ...
# === xrpl/models/transactions/payment_channel_create.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class PaymentChannelCreate(Transaction):
 amount: Amount
# === xrpl/models/transactions/payment_channel_fund.py
from xrpl.models.transactions.transaction import Transaction
class PaymentChannelFund(Transaction): ...
# === xrpl/models/transactions/permissioned_domain_delete.py
from xrpl.models.transactions.transaction import Transaction
class PermissionedDomainDelete(Transaction): ...
# === xrpl/models/transactions/permissioned_domain_set.py
from xrpl.models.transactions.transaction import Transaction
class PermissionedDomainSet(Transaction): ...
# === xrpl/models/transactions/pseudo_transactions/__init__.py
from xrpl.models.transactions.pseudo_transactions.enable_amendment import EnableAmendment, EnableAmendmentFlag, EnableAmendmentFlagInterface
from xrpl.models.transactions.pseudo_transactions.set_fee import SetFee
from xrpl.models.transactions.pseudo_transactions.unl_modify import UNLModify
# === xrpl/models/transactions/pseudo_transactions/enable_amendment.py
from enum import Enum
from xrpl.models.transactions.pseudo_transactions.pseudo_transaction import PseudoTransaction
from xrpl.models.transactions.transaction import TransactionFlagInterface
class EnableAmendmentFlag(int, Enum): ...
class EnableAmendmentFlagInterface(TransactionFlagInterface): ...
class EnableAmendment(PseudoTransaction): ...
# === xrpl/models/transactions/pseudo_transactions/pseudo_transaction.py
from xrpl.models.transactions.transaction import Transaction
class PseudoTransaction(Transaction): ...
# === xrpl/models/transactions/pseudo_transactions/set_fee.py
from xrpl.models.transactions.pseudo_transactions.pseudo_transaction import PseudoTransaction
class SetFee(PseudoTransaction): ...
# === xrpl/models/transactions/pseudo_transactions/unl_modify.py
from xrpl.models.transactions.pseudo_transactions.pseudo_transaction import PseudoTransaction
class UNLModify(PseudoTransaction): ...
# === xrpl/models/transactions/set_regular_key.py
from xrpl.models.transactions.transaction import Transaction
class SetRegularKey(Transaction): ...
# === xrpl/models/transactions/signer_list_set.py
from typing import Pattern
from typing_extensions import Final
from xrpl.models.nested_model import NestedModel
from xrpl.models.transactions.transaction import Transaction
HEX_WALLET_LOCATOR_REGEX: Final[Pattern[str]]
class SignerEntry(NestedModel): ...
class SignerListSet(Transaction): ...
# === xrpl/models/transactions/sponsorship_set.py
from enum import Enum
from typing import Optional
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class SponsorshipSetFlag(int, Enum): ...
class SponsorshipSetFlagInterface(TransactionFlagInterface): ...
class SponsorshipSet(Transaction):
 fee_amount_delta: Optional[Amount]
 max_fee: Optional[Amount]
# === xrpl/models/transactions/sponsorship_transfer.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class SponsorshipTransferFlag(int, Enum): ...
class SponsorshipTransferFlagInterface(TransactionFlagInterface): ...
class SponsorshipTransfer(Transaction): ...
# === xrpl/models/transactions/ticket_create.py
from xrpl.models.transactions.transaction import Transaction
class TicketCreate(Transaction): ...
# === xrpl/models/transactions/transaction.py
from enum import Enum
from typing import Any, Dict, Type
from typing_extensions import Self
from xrpl.models.base_model import BaseModel
from xrpl.models.flags import FlagInterface
from xrpl.models.nested_model import NestedModel
from xrpl.models.types import XRPL_VALUE_TYPE
def transaction_json_to_binary_codec_form(*_) -> Dict[str, XRPL_VALUE_TYPE]: ...
class Memo(NestedModel): ...
class Signer(NestedModel): ...
class SponsorSignature(BaseModel): ...
class TransactionFlag(int, Enum): ...
class TransactionFlagInterface(FlagInterface): ...
class SponsorFlag(int, Enum): ...
class Transaction(BaseModel):
 def to_dict(self) -> Dict[str, Any]: ...
 def to_xrpl(self) -> Dict[str, Any]: ...
 def blob(self) -> str: ...
 @classmethod
 def from_dict(cls, *_) -> Self: ...
 def has_flag(self, *_) -> bool: ...
 def is_signed(self) -> bool: ...
 def get_hash(self) -> str: ...
 @classmethod
 def get_transaction_type(cls, *_) -> Type[Transaction]: ...
 @staticmethod
 def from_blob(*_) -> Transaction: ...
 @classmethod
 def from_xrpl(cls, *_) -> Self: ...
# === xrpl/models/transactions/trust_set.py
from enum import Enum
from xrpl.models.amounts import IssuedCurrencyAmount
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
class TrustSetFlag(int, Enum): ...
class TrustSetFlagInterface(TransactionFlagInterface): ...
class TrustSet(Transaction):
 limit_amount: IssuedCurrencyAmount
# === xrpl/models/transactions/types/__init__.py
from xrpl.models.transactions.types.pseudo_transaction_type import PseudoTransactionType
from xrpl.models.transactions.types.transaction_type import TransactionType
# === xrpl/models/transactions/types/pseudo_transaction_type.py
from enum import Enum
class PseudoTransactionType(str, Enum): ...
# === xrpl/models/transactions/types/transaction_type.py
from enum import Enum
class TransactionType(str, Enum): ...
# === xrpl/models/transactions/vault_clawback.py
from typing import Optional
from xrpl.models.amounts import ClawbackAmount
from xrpl.models.transactions.transaction import Transaction
class VaultClawback(Transaction):
 amount: Optional[ClawbackAmount]
# === xrpl/models/transactions/vault_create.py
from enum import Enum
from xrpl.models.currencies import Currency
from xrpl.models.flags import FlagInterface
from xrpl.models.transactions.transaction import Transaction
class VaultCreateFlag(int, Enum): ...
class VaultCreateFlagInterface(FlagInterface): ...
class WithdrawalPolicy(int, Enum): ...
class VaultKind(int, Enum): ...
class VaultCreate(Transaction):
 asset: Currency
# === xrpl/models/transactions/vault_delete.py
from xrpl.models.transactions.transaction import Transaction
class VaultDelete(Transaction): ...
# === xrpl/models/transactions/vault_deposit.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class VaultDeposit(Transaction):
 amount: Amount
# === xrpl/models/transactions/vault_set.py
from xrpl.models.transactions.transaction import Transaction
class VaultSet(Transaction): ...
# === xrpl/models/transactions/vault_withdraw.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
class VaultWithdraw(Transaction):
 amount: Amount
# === xrpl/models/transactions/xchain_account_create_commit.py
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainAccountCreateCommit(Transaction):
 xchain_bridge: XChainBridge
# === xrpl/models/transactions/xchain_add_account_create_attestation.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainAddAccountCreateAttestation(Transaction):
 xchain_bridge: XChainBridge
 amount: Amount
 signature_reward: Amount
# === xrpl/models/transactions/xchain_add_claim_attestation.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainAddClaimAttestation(Transaction):
 xchain_bridge: XChainBridge
 amount: Amount
# === xrpl/models/transactions/xchain_claim.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainClaim(Transaction):
 xchain_bridge: XChainBridge
 amount: Amount
# === xrpl/models/transactions/xchain_commit.py
from xrpl.models.amounts import Amount
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainCommit(Transaction):
 xchain_bridge: XChainBridge
 amount: Amount
# === xrpl/models/transactions/xchain_create_bridge.py
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainCreateBridge(Transaction):
 xchain_bridge: XChainBridge
# === xrpl/models/transactions/xchain_create_claim_id.py
from xrpl.models.transactions.transaction import Transaction
from xrpl.models.xchain_bridge import XChainBridge
class XChainCreateClaimID(Transaction):
 xchain_bridge: XChainBridge
# === xrpl/models/transactions/xchain_modify_bridge.py
from enum import Enum
from xrpl.models.transactions.transaction import Transaction, TransactionFlagInterface
from xrpl.models.xchain_bridge import XChainBridge
class XChainModifyBridgeFlag(int, Enum): ...
class XChainModifyBridgeFlagInterface(TransactionFlagInterface): ...
class XChainModifyBridge(Transaction):
 xchain_bridge: XChainBridge
# === xrpl/models/types.py
from typing import Any, Dict, List, Union
XRPL_VALUE_TYPE = Union[str, int, List[Any], Dict[str, Any]]
# === xrpl/models/utils.py
from typing import Dict, Optional, Pattern
from typing_extensions import Final
HEX_REGEX: Final[Pattern[str]]
def get_credential_type_error(*_) -> Optional[str]: ...
def validate_credential_ids(*_) -> Dict[str, str]: ...
def validate_domain_id(*_) -> str: ...
def is_valid_vault_data(*_) -> bool: ...
# === xrpl/models/xchain_bridge.py
from xrpl.models.base_model import BaseModel
from xrpl.models.currencies import Currency
class XChainBridge(BaseModel):
 locking_chain_issue: Currency
 issuing_chain_issue: Currency
# === xrpl/transaction/__init__.py
from xrpl.asyncio.transaction import XRPLReliableSubmissionException, transaction_json_to_binary_codec_form
from xrpl.transaction.batch_signers import combine_batch_signers, sign_multiaccount_batch
from xrpl.transaction.counterparty_signer import combine_loanset_counterparty_signers, compute_signature, sign_loan_set_by_counterparty
from xrpl.transaction.main import autofill, autofill_and_sign, sign, sign_and_submit, simulate, submit
from xrpl.transaction.multisign import multisign
from xrpl.transaction.reliable_submission import submit_and_wait
from xrpl.transaction.sponsor_signer import combine_sponsor_signers, sign_as_sponsor
# === xrpl/transaction/batch_signers.py
from xrpl.models.transactions import Batch
def sign_multiaccount_batch(*_) -> Batch: ...
def combine_batch_signers(*_) -> str: ...
# === xrpl/transaction/counterparty_signer.py
def compute_signature(*_) -> str: ...
class SignLoanSetResult: ...
class CombineLoanSetResult: ...
def sign_loan_set_by_counterparty(*_) -> SignLoanSetResult: ...
def combine_loanset_counterparty_signers(*_) -> CombineLoanSetResult: ...
# === xrpl/transaction/main.py
from typing_extensions import TypeVar
from xrpl.asyncio.transaction import main
from xrpl.models.response import Response
from xrpl.models.transactions.transaction import Transaction
T = TypeVar("T", bound=Transaction, default=Transaction)
def sign_and_submit(*_) -> Response: ...
def submit(*_, **_) -> Response: ...
sign = main.sign
def autofill_and_sign(transaction: T, *_) -> T: ...
def autofill(transaction: T, *_) -> T: ...
def simulate(*_, **_) -> Response: ...
# === xrpl/transaction/multisign.py
from xrpl.models.transactions.transaction import Transaction
def multisign(*_) -> Transaction: ...
# === xrpl/transaction/reliable_submission.py
from xrpl.models.response import Response
def submit_and_wait(*_, **_) -> Response: ...
# === xrpl/transaction/sponsor_signer.py
from xrpl.models.transactions import Transaction
class SignSponsorResult:
 tx: Transaction
class CombineSponsorSignersResult:
 tx: Transaction
def sign_as_sponsor(*_) -> SignSponsorResult: ...
def combine_sponsor_signers(*_) -> CombineSponsorSignersResult: ...
# === xrpl/utils/__init__.py
from xrpl.utils.get_nftoken_id import get_nftoken_id
from xrpl.utils.get_xchain_claim_id import get_xchain_claim_id
from xrpl.utils.mptoken_metadata import decode_mptoken_metadata, encode_mptoken_metadata, validate_mptoken_metadata
from xrpl.utils.parse_nftoken_id import parse_nftoken_id
from xrpl.utils.str_conversions import hex_to_str, str_to_hex
from xrpl.utils.time_conversions import XRPLTimeRangeException, datetime_to_ripple_time, posix_to_ripple_time, ripple_time_to_datetime, ripple_time_to_posix
from xrpl.utils.txn_parser import get_balance_changes, get_final_balances, get_order_book_changes
from xrpl.utils.xrp_conversions import XRPRangeException, drops_to_xrp, xrp_to_drops
# === xrpl/utils/get_nftoken_id.py
from typing import List, TypeVar, Union
T = TypeVar("T")
R = TypeVar("R")
def get_nftoken_ids_from_nftokens(*_) -> List[str]: ...
def get_nftoken_id(*_) -> Union[str, None]: ...
# === xrpl/utils/get_xchain_claim_id.py
def get_xchain_claim_id(*_) -> str: ...
# === xrpl/utils/mptoken_metadata.py
from typing import List
from xrpl.models.mptoken_metadata import MPTokenMetadata
def decode_mptoken_metadata(*_) -> MPTokenMetadata: ...
def encode_mptoken_metadata(*_) -> str: ...
def validate_mptoken_metadata(*_) -> List[str]: ...
# === xrpl/utils/parse_nftoken_id.py
from typing_extensions import TypedDict
class NFTokenID(TypedDict): ...
def unscramble_taxon(*_) -> int: ...
def parse_nftoken_id(*_) -> NFTokenID: ...
# === xrpl/utils/str_conversions.py
def str_to_hex(*_) -> str: ...
def hex_to_str(*_) -> str: ...
# === xrpl/utils/time_conversions.py
from datetime import datetime
from xrpl.constants import XRPLException
def ripple_time_to_datetime(*_) -> datetime: ...
def datetime_to_ripple_time(*_) -> int: ...
def ripple_time_to_posix(*_) -> int: ...
def posix_to_ripple_time(*_) -> int: ...
class XRPLTimeRangeException(XRPLException): ...
# === xrpl/utils/txn_parser/__init__.py
from xrpl.utils.txn_parser.get_balance_changes import get_balance_changes
from xrpl.utils.txn_parser.get_final_balances import get_final_balances
from xrpl.utils.txn_parser.get_order_book_changes import get_order_book_changes
# === xrpl/utils/txn_parser/get_balance_changes.py
from typing import List
from xrpl.utils.txn_parser.utils import AccountBalances
def get_balance_changes(*_) -> List[AccountBalances]: ...
# === xrpl/utils/txn_parser/get_final_balances.py
from typing import List
from xrpl.utils.txn_parser.utils import AccountBalances
def get_final_balances(*_) -> List[AccountBalances]: ...
# === xrpl/utils/txn_parser/get_order_book_changes.py
from typing import List
from xrpl.utils.txn_parser.utils import AccountOfferChanges
def get_order_book_changes(*_) -> List[AccountOfferChanges]: ...
# === xrpl/utils/txn_parser/utils/__init__.py
from xrpl.utils.txn_parser.utils.balance_parser import derive_account_balances
from xrpl.utils.txn_parser.utils.nodes import NormalizedNode, normalize_nodes
from xrpl.utils.txn_parser.utils.order_book_parser import compute_order_book_changes
from xrpl.utils.txn_parser.utils.parser import get_value
from xrpl.utils.txn_parser.utils.types import AccountBalances, AccountOfferChanges
# === xrpl/utils/txn_parser/utils/balance_parser.py
from decimal import Decimal
from typing import Callable, List, Optional
from xrpl.utils.txn_parser.utils.types import AccountBalances
def derive_account_balances(metadata, parser: Callable[..., Optional[Decimal]]) -> List[AccountBalances]: ...
# === xrpl/utils/txn_parser/utils/nodes.py
from typing import List
from typing_extensions import TypedDict
class NormalizedNode(TypedDict): ...
def normalize_nodes(*_) -> List[NormalizedNode]: ...
# === xrpl/utils/txn_parser/utils/order_book_parser.py
from typing import List
from xrpl.utils.txn_parser.utils.types import AccountOfferChanges
def compute_order_book_changes(*_) -> List[AccountOfferChanges]: ...
# === xrpl/utils/txn_parser/utils/parser.py
from decimal import Decimal
from typing import Any, Dict
def get_value(*_) -> Decimal: ...
def group_by_account(*_) -> Dict[str, Any]: ...
# === xrpl/utils/txn_parser/utils/types.py
from typing_extensions import TypedDict
class Balance(TypedDict): ...
class AccountBalance(TypedDict): ...
class AccountBalances(TypedDict): ...
class CurrencyAmount(Balance): ...
class OfferChange(TypedDict): ...
class AccountOfferChange(TypedDict): ...
class AccountOfferChanges(TypedDict): ...
# === xrpl/utils/xrp_conversions.py
from decimal import Decimal
from typing_extensions import Final
from xrpl.constants import XRPLException
ONE_DROP: Final[Decimal]
MAX_XRP: Final[Decimal]
MAX_DROPS: Final[Decimal]
def xrp_to_drops(*_) -> str: ...
def drops_to_xrp(*_) -> Decimal: ...
class XRPRangeException(XRPLException): ...
# === xrpl/wallet/__init__.py
from xrpl.asyncio.wallet import XRPLFaucetException
from xrpl.wallet.main import Wallet
from xrpl.wallet.wallet_generation import generate_faucet_wallet
# === xrpl/wallet/main.py
from typing_extensions import Self
class Wallet:
 @classmethod
 def create(cls, *_) -> Self: ...
 @classmethod
 def from_seed(cls, *_, **_) -> Self: ...
 from_secret = Wallet.from_seed
 @classmethod
 def from_entropy(cls, *_, **_) -> Self: ...
 @classmethod
 def from_secret_numbers(cls, *_, **_) -> Self: ...
 def get_xaddress(self, **_) -> str: ...
# === xrpl/wallet/wallet_generation.py
from xrpl.wallet.main import Wallet
def generate_faucet_wallet(*_) -> Wallet: ...
