# aiokafka==0.14.0, sha256 ceb49c78b3e08ed3f9ff85350932ae59788596e8b45c6a4ca5d599337ba261e9.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiokafka/__init__.py
from .abc import ConsumerRebalanceListener
from .client import AIOKafkaClient
from .consumer import AIOKafkaConsumer
from .errors import ConsumerStoppedError, IllegalOperation
from .producer import AIOKafkaProducer
from .structs import ConsumerRecord, OffsetAndMetadata, OffsetAndTimestamp, TopicPartition
# === aiokafka/abc.py
import abc
class ConsumerRebalanceListener(abc.ABC):
 def on_partitions_revoked(self, *_): ...
 def on_partitions_assigned(self, *_): ...
class AbstractTokenProvider(abc.ABC):
 async def token(self): ...
 def extensions(self) -> dict: ...
# === aiokafka/admin/__init__.py
from .client import AIOKafkaAdminClient
from .new_partitions import NewPartitions
from .new_topic import NewTopic
from .records_to_delete import RecordsToDelete
# === aiokafka/admin/client.py
from typing import Any
from aiokafka.protocol.api import Response
from aiokafka.structs import OffsetAndMetadata, TopicPartition
class AIOKafkaAdminClient:
 async def close(self): pass
 async def start(self): pass
 async def create_topics(self, *_) -> Response: ...
 async def delete_topics(self, *_) -> Response: ...
 async def list_topics(self) -> list[str]: ...
 async def describe_topics(self, *_) -> list[Any]: ...
 async def describe_cluster(self) -> dict[str, Any]: ...
 async def describe_configs(self, *_) -> list[Response]: ...
 async def alter_configs(self, *_) -> list[Response]: ...
 async def create_partitions(self, *_) -> Response: ...
 async def describe_consumer_groups(self, *_) -> list[Response]: ...
 async def list_consumer_groups(self, *_) -> list[tuple[Any, ...]]: ...
 async def find_coordinator(self, *_) -> int: ...
 async def list_consumer_group_offsets(self, *_) -> dict[TopicPartition, OffsetAndMetadata]: ...
 async def delete_records(self, *_) -> dict[TopicPartition, int]: ...
# === aiokafka/admin/config_resource.py
from enum import IntEnum
class ConfigResourceType(IntEnum): ...
class ConfigResource:
 def __init__(self):
  self.resource_type = __
# === aiokafka/admin/new_partitions.py
class NewPartitions: ...
# === aiokafka/admin/new_topic.py
class NewTopic: ...
# === aiokafka/admin/records_to_delete.py
class RecordsToDelete: ...
# === aiokafka/client.py
from asyncio import Future
from typing import Any, cast
from enum import IntEnum
from aiokafka.cluster import ClusterMetadata
class ConnectionGroup(IntEnum): ...
class CoordinationType(IntEnum): ...
class AIOKafkaClient:
 async def close(self): pass
 async def bootstrap(self): pass
 def get_random_node(self): ...
 def force_metadata_update(self): return cast(Future, 0)
 async def fetch_all_metadata(self): return cast(ClusterMetadata, 0)
 def add_topic(self, *_): return cast(Future, 0)
 def set_topics(self, *_): return cast(Future, 0)
 async def ready(self, *_, **_): ...
 async def send(self, *_, **_): ...
 async def coordinator_lookup(self, *_): ...
 def __init__(self):
  self.cluster = ClusterMetadata()
# === aiokafka/cluster.py
from typing import Any, cast
from concurrent.futures import Future
from aiokafka.structs import TopicPartition
class ClusterMetadata:
 def is_bootstrap(self, *_): ...
 def brokers(self): return cast(set, 0)
 def broker_metadata(self, *_): ...
 def partitions_for_topic(self, *_) -> None | set[int]: ...
 def available_partitions_for_topic(self, *_) -> None | set[Any]: ...
 def leader_for_partition(self, *_): ...
 def partitions_for_broker(self, *_): return cast(None | set | list[TopicPartition], 0)
 def request_update(self): return cast(None | Future, 0)
 def topics(self, *_): ...
 def failed_update(self, *_): pass
 def update_metadata(self, *_): pass
 def add_listener(self, *_): pass
 def remove_listener(self, *_): pass
 def with_partitions(self, *_): return cast(ClusterMetadata, 0)
# === aiokafka/codec.py
def has_gzip() -> bool: ...
def has_snappy() -> bool: ...
def has_zstd() -> bool: ...
def has_lz4() -> bool: ...
def gzip_encode(*_) -> bytes: ...
def gzip_decode(*_) -> bytes: ...
def snappy_encode(*_) -> bytes: ...
def snappy_decode(*_) -> bytes: ...
def lz4_encode(*_) -> bytes: ...
def lz4_decode(*_) -> bytes: ...
def zstd_encode(*_) -> bytes: ...
def zstd_decode(*_) -> bytes: ...
# === aiokafka/conn.py
from asyncio import Future, StreamReader, StreamWriter
from typing import Any, Coroutine, cast
import asyncio
from enum import IntEnum
class CloseReason(IntEnum): ...
async def create_conn(*_, **_): return cast(AIOKafkaConnection, 0)
class AIOKafkaProtocol(asyncio.StreamReaderProtocol):
 def connection_lost(self, *_): pass
class AIOKafkaConnection:
 async def connect(self) -> tuple[StreamReader, StreamWriter]: ...
 def authenticator_plain(self): return cast(SaslPlainAuthenticator, 0)
 def authenticator_gssapi(self): return cast(SaslGSSAPIAuthenticator, 0)
 def authenticator_scram(self): return cast(ScramAuthenticator, 0)
 def authenticator_oauth(self): return cast(OAuthAuthenticator, 0)
 def send(self, *_): return cast(Coroutine[Any, Any, None] | Coroutine[Any, Any, Any], 0)
 def connected(self): return cast(bool, 0)
 def close(self, *_): return cast(None | Future, 0)
class BaseSaslAuthenticator:
 def step(self, *_): return cast(Future[tuple[Any, bool] | tuple[bytes, bool]], 0)
class SaslPlainAuthenticator(BaseSaslAuthenticator):
 def authenticator_plain(self): yield cast(tuple[bytes, bool], 0)
class SaslGSSAPIAuthenticator(BaseSaslAuthenticator):
 def authenticator_gssapi(self): yield cast(tuple[Any, bool], 0)
class ScramAuthenticator(BaseSaslAuthenticator):
 def first_message(self): ...
 def process_server_first_message(self, *_): pass
 def final_message(self) -> str: ...
 def process_server_final_message(self, *_): pass
 def authenticator_scram(self): yield cast(tuple[Any, bool] | tuple[bytes, bool], 0)
 def hmac(self, *_): ...
 def create_salted_password(self, *_): pass
class OAuthAuthenticator(BaseSaslAuthenticator):
 async def step(self, *_) -> None | tuple[bytes, bool]: ...
def get_ip_port_afi(*_) -> tuple[Any, Any, Any] | tuple[Any, int, Any]: ...
def collect_hosts(*_): return cast(list | list[tuple[Any, Any, Any]], 0)
# === aiokafka/consumer/__init__.py
from .consumer import AIOKafkaConsumer
# === aiokafka/consumer/consumer.py
from typing import Any, cast
from aiokafka.structs import ConsumerRecord, TopicPartition
class AIOKafkaConsumer:
 async def start(self): pass
 def assign(self, *_): pass
 def assignment(self): return cast(set[TopicPartition], 0)
 async def stop(self): pass
 async def commit(self, *_): pass
 async def committed(self, *_): ...
 async def topics(self): ...
 def partitions_for_topic(self, *_): return cast(None | set[int], 0)
 async def position(self, *_): return cast(int, 0)
 def highwater(self, *_): ...
 def last_stable_offset(self, *_): ...
 def last_poll_timestamp(self, *_): return cast(None | int, 0)
 def seek(self, *_): pass
 async def seek_to_beginning(self, *_): return cast(bool, 0)
 async def seek_to_end(self, *_): return cast(bool, 0)
 async def seek_to_committed(self, *_): return cast(dict | dict[Any, Any], 0)
 async def offsets_for_times(self, *_): return cast(dict, 0)
 async def beginning_offsets(self, *_): return cast(dict[Any, Any], 0)
 async def end_offsets(self, *_): return cast(dict[Any, Any], 0)
 def subscribe(self, *_): pass
 def subscription(self): return cast(frozenset[str] | set, 0)
 def unsubscribe(self): pass
 async def getone(self, *_) -> ConsumerRecord: ...
 async def getmany(self, *_, **_) -> dict[TopicPartition, list[ConsumerRecord]]: ...
 def pause(self, *_): pass
 def paused(self): return cast(set[TopicPartition], 0)
 def resume(self, *_): pass
 def __aiter__(self): return self
 async def __anext__(self) -> ConsumerRecord: ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiokafka/consumer/fetcher.py
from asyncio import Future, Task
from typing import Any, cast
from aiokafka.structs import ConsumerRecord
class OffsetResetStrategy:
 @classmethod
 def from_str(cls, *_): ...
 @classmethod
 def to_str(cls, *_) -> str: ...
class FetchResult:
 def calculate_backoff(self): ...
 def check_assignment(self, *_) -> bool: ...
 def getone(self): ...
 def getall(self, *_): return cast(list | list[Any], 0)
 def has_more(self): ...
class FetchError:
 def calculate_backoff(self): ...
 def check_raise(self): pass
class PartitionRecords:
 def __iter__(self): return self
 def __next__(self): return cast(ConsumerRecord, 0)
class Fetcher:
 async def close(self): pass
 @property
 def error_future(self): return cast(Task, 0)
 async def next_record(self, *_): ...
 async def fetched_records(self, *_): return cast(dict | dict[Any, Any] | None, 0)
 async def get_offsets_by_times(self, *_): return cast(dict, 0)
 async def beginning_offsets(self, *_) -> dict[Any, Any]: ...
 async def end_offsets(self, *_) -> dict[Any, Any]: ...
 def request_offset_reset(self, *_): return cast(Future[list[Any]], 0)
 def seek_to(self, *_): pass
# === aiokafka/consumer/group_coordinator.py
from asyncio import Task
from typing import Any, cast
from aiokafka.structs import OffsetAndMetadata
class BaseCoordinator: ...
class NoGroupCoordinator(BaseCoordinator):
 def assign_all_partitions(self, *_): pass
 async def close(self): pass
 def check_errors(self): pass
class GroupCoordinator(BaseCoordinator):
 def check_errors(self): pass
 async def close(self): pass
 def maybe_leave_group(self): return cast(Task, 0)
 def coordinator_dead(self): pass
 def reset_generation(self): pass
 def request_rejoin(self): pass
 def need_rejoin(self, *_): ...
 async def ensure_coordinator_known(self): pass
 async def ensure_active_group(self, *_): ...
 def start_commit_offsets_refresh_task(self, *_): pass
 async def commit_offsets(self, *_): pass
 async def fetch_committed_offsets(self, *_): return cast(dict | dict[Any, OffsetAndMetadata], 0)
class CoordinatorGroupRebalance:
 async def perform_group_join(self) -> None | tuple[Any, Any]: ...
# === aiokafka/consumer/subscription_state.py
from asyncio import Future
from contextlib import AbstractContextManager
from typing import Any, cast
from asyncio import Event
from enum import Enum
from aiokafka.structs import OffsetAndMetadata, TopicPartition
class SubscriptionType(Enum): ...
class SubscriptionState:
 @property
 def subscription(self) -> Subscription: ...
 def assigned_partitions(self) -> set[TopicPartition]: ...
 def partitions_auto_assigned(self) -> bool: ...
 def is_assigned(self, *_) -> bool: ...
 def subscribe(self, *_): pass
 def subscribe_pattern(self, *_): pass
 def assign_from_user(self, *_): pass
 def unsubscribe(self): pass
 def subscribe_from_pattern(self, *_): pass
 def assign_from_subscribed(self, *_): pass
 def begin_reassignment(self): pass
 def seek(self, *_): pass
 def wait_for_subscription(self): return cast(Future, 0)
 def wait_for_assignment(self): return cast(Future, 0)
 def register_fetch_waiters(self, *_): pass
 def abort_waiters(self, *_): pass
 def pause(self, *_) -> None: ...
 def paused_partitions(self) -> set[TopicPartition]: ...
 def resume(self, *_) -> None: ...
 def fetch_context(self) -> AbstractContextManager[Any]: ...
class Subscription:
 @property
 def assignment(self): return cast(None | Assignment, 0)
 def __init__(self):
  self.unsubscribe_future = cast(Future, 0)
class ManualSubscription(Subscription): ...
class Assignment:
 def state_value(self, *_) -> TopicPartitionState: ...
 def all_consumed_offsets(self) -> dict[TopicPartition, OffsetAndMetadata]: ...
 def requesting_committed(self): return cast(list | list[TopicPartition], 0)
 def __init__(self):
  self.unassign_future = Future()
  self.commit_refresh_needed = Event()
class PartitionStatus(Enum): ...
class TopicPartitionState:
 @property
 def resume_fut(self): return cast(None | Future, 0)
 def await_reset(self, *_): pass
 def fetch_committed(self): return cast(Future, 0)
 def update_committed(self, *_): pass
 def consumed_to(self, *_): pass
 def reset_to(self, *_): pass
 def seek(self, *_): pass
 def wait_for_position(self): return cast(Future, 0)
 def pause(self): pass
 def resume(self): pass
# === aiokafka/coordinator/assignors/abstract.py
import abc
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment, ConsumerProtocolMemberMetadata
class AbstractPartitionAssignor(abc.ABC):
 @classmethod
 def assign(cls, *_) -> dict[str, ConsumerProtocolMemberAssignment]: ...
 @classmethod
 def metadata(cls, *_) -> ConsumerProtocolMemberMetadata: ...
 @classmethod
 def on_assignment(cls, *_) -> None: ...
# === aiokafka/coordinator/assignors/range.py
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment, ConsumerProtocolMemberMetadata
class RangePartitionAssignor(AbstractPartitionAssignor):
 @classmethod
 def assign(cls, *_) -> dict[str, ConsumerProtocolMemberAssignment]: ...
 @classmethod
 def metadata(cls, *_) -> ConsumerProtocolMemberMetadata: ...
 @classmethod
 def on_assignment(cls, *_) -> None: ...
# === aiokafka/coordinator/assignors/roundrobin.py
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment, ConsumerProtocolMemberMetadata
class RoundRobinPartitionAssignor(AbstractPartitionAssignor):
 @classmethod
 def assign(cls, *_) -> dict[str, ConsumerProtocolMemberAssignment]: ...
 @classmethod
 def metadata(cls, *_) -> ConsumerProtocolMemberMetadata: ...
 @classmethod
 def on_assignment(cls, *_) -> None: ...
# === aiokafka/coordinator/assignors/sticky/partition_movements.py
from typing import NamedTuple
from aiokafka.structs import TopicPartition
class ConsumerPair(NamedTuple): ...
def is_sublist(*_) -> bool: ...
class PartitionMovements:
 def move_partition(self, *_) -> None: ...
 def get_partition_to_be_moved(self, *_) -> TopicPartition: ...
 def are_sticky(self) -> bool: ...
# === aiokafka/coordinator/assignors/sticky/sorted_set.py
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Generic, TypeVar
T = TypeVar("T")
class SortedSet(Generic[T], Collection[T]):
 def first(self) -> None | T: ...
 def last(self) -> None | T: ...
 def pop_last(self) -> T: ...
 def add(self, value: T) -> None: ...
 def remove(self, value: T) -> None: ...
 def __iter__(self) -> Iterator[T]: ...
 def __init__(self, iterable: None | Iterable[T], key: None | Callable[..., Any]): ...
# === aiokafka/coordinator/assignors/sticky/sticky_assignor.py
from aiokafka.protocol.types import Schema as Schema_1
from collections.abc import Collection
from typing import NamedTuple
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from aiokafka.coordinator.assignors.sticky.partition_movements import PartitionMovements
from aiokafka.coordinator.assignors.sticky.sorted_set import SortedSet
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment, ConsumerProtocolMemberMetadata
from aiokafka.protocol.struct import Struct
class ConsumerGenerationPair(NamedTuple): ...
class ConsumerSubscription(NamedTuple): ...
def has_identical_list_elements(*_) -> bool: ...
def subscriptions_comparator_key(*_) -> tuple[int, str]: ...
def partitions_comparator_key(*_) -> tuple[int, str, int]: ...
def remove_if_present(*_) -> None: ...
class StickyAssignorMemberMetadataV1(NamedTuple): ...
class StickyAssignorUserDataV1(Struct):
 class PreviousAssignment(NamedTuple): ...
 SCHEMA = Schema_1()
class StickyAssignmentExecutor:
 def perform_initial_assignment(self) -> None: ...
 def balance(self) -> None: ...
 def get_final_assignment(self, *_) -> Collection[tuple[str, list[int]]]: ...
 def __init__(self):
  self.sorted_current_subscriptions: SortedSet[ConsumerSubscription]
  self.partition_movements = PartitionMovements()
class StickyPartitionAssignor(AbstractPartitionAssignor):
 @classmethod
 def assign(cls, *_) -> dict[str, ConsumerProtocolMemberAssignment]: ...
 @classmethod
 def parse_member_metadata(cls, *_) -> StickyAssignorMemberMetadataV1: ...
 @classmethod
 def metadata(cls, *_) -> ConsumerProtocolMemberMetadata: ...
 @classmethod
 def on_assignment(cls, *_) -> None: ...
 @classmethod
 def on_generation_assignment(cls, *_) -> None: ...
# === aiokafka/coordinator/protocol.py
from typing import NamedTuple
from aiokafka.protocol.struct import Struct
from aiokafka.protocol.types import Schema
from aiokafka.structs import TopicPartition
class ConsumerProtocolMemberMetadata(Struct):
 SCHEMA = Schema()
class ConsumerProtocolMemberAssignment(Struct):
 class Assignment(NamedTuple): ...
 SCHEMA = Schema()
 def partitions(self) -> list[TopicPartition]: ...
class ConsumerProtocol:
 METADATA = ConsumerProtocolMemberMetadata
 ASSIGNMENT = ConsumerProtocolMemberAssignment
# === aiokafka/errors.py
class KafkaError(RuntimeError): ...
class IllegalStateError(KafkaError): ...
class IllegalArgumentError(KafkaError): ...
class NoBrokersAvailable(KafkaError): ...
class NodeNotReadyError(KafkaError): ...
class KafkaProtocolError(KafkaError): ...
class CorrelationIdError(KafkaProtocolError): ...
class Cancelled(KafkaError): ...
class TooManyInFlightRequests(KafkaError): ...
class StaleMetadata(KafkaError): ...
class MetadataEmptyBrokerList(KafkaError): ...
class UnrecognizedBrokerVersion(KafkaError): ...
class IncompatibleBrokerVersion(KafkaError): ...
class CommitFailedError(KafkaError): ...
class AuthenticationMethodNotSupported(KafkaError): ...
class AuthenticationFailedError(KafkaError): ...
class KafkaUnavailableError(KafkaError): ...
class KafkaTimeoutError(KafkaError): ...
class KafkaConnectionError(KafkaError): ...
class UnsupportedCodecError(KafkaError): ...
class KafkaConfigurationError(KafkaError): ...
class QuotaViolationError(KafkaError): ...
class ConsumerStoppedError(Exception): ...
class IllegalOperation(Exception): ...
class NoOffsetForPartitionError(KafkaError): ...
class RecordTooLargeError(KafkaError): ...
class ProducerClosed(KafkaError): ...
class ProducerFenced(KafkaError): ...
class BrokerResponseError(KafkaError): ...
class NoError(BrokerResponseError): ...
class UnknownError(BrokerResponseError): ...
class OffsetOutOfRangeError(BrokerResponseError): ...
class CorruptRecordException(BrokerResponseError): ...
InvalidMessageError = CorruptRecordException
class UnknownTopicOrPartitionError(BrokerResponseError): ...
class InvalidFetchRequestError(BrokerResponseError): ...
class LeaderNotAvailableError(BrokerResponseError): ...
class NotLeaderForPartitionError(BrokerResponseError): ...
class RequestTimedOutError(BrokerResponseError): ...
class BrokerNotAvailableError(BrokerResponseError): ...
class ReplicaNotAvailableError(BrokerResponseError): ...
class MessageSizeTooLargeError(BrokerResponseError): ...
class StaleControllerEpochError(BrokerResponseError): ...
class OffsetMetadataTooLargeError(BrokerResponseError): ...
class StaleLeaderEpochCodeError(BrokerResponseError): ...
class GroupLoadInProgressError(BrokerResponseError): ...
CoordinatorLoadInProgressError = GroupLoadInProgressError
class GroupCoordinatorNotAvailableError(BrokerResponseError): ...
CoordinatorNotAvailableError = GroupCoordinatorNotAvailableError
class NotCoordinatorForGroupError(BrokerResponseError): ...
NotCoordinatorError = NotCoordinatorForGroupError
class InvalidTopicError(BrokerResponseError): ...
class RecordListTooLargeError(BrokerResponseError): ...
class NotEnoughReplicasError(BrokerResponseError): ...
class NotEnoughReplicasAfterAppendError(BrokerResponseError): ...
class InvalidRequiredAcksError(BrokerResponseError): ...
class IllegalGenerationError(BrokerResponseError): ...
class InconsistentGroupProtocolError(BrokerResponseError): ...
class InvalidGroupIdError(BrokerResponseError): ...
class UnknownMemberIdError(BrokerResponseError): ...
class InvalidSessionTimeoutError(BrokerResponseError): ...
class RebalanceInProgressError(BrokerResponseError): ...
class InvalidCommitOffsetSizeError(BrokerResponseError): ...
class TopicAuthorizationFailedError(BrokerResponseError): ...
class GroupAuthorizationFailedError(BrokerResponseError): ...
class ClusterAuthorizationFailedError(BrokerResponseError): ...
class InvalidTimestampError(BrokerResponseError): ...
class UnsupportedSaslMechanismError(BrokerResponseError): ...
class IllegalSaslStateError(BrokerResponseError): ...
class UnsupportedVersionError(BrokerResponseError): ...
class TopicAlreadyExistsError(BrokerResponseError): ...
class InvalidPartitionsError(BrokerResponseError): ...
class InvalidReplicationFactorError(BrokerResponseError): ...
class InvalidReplicationAssignmentError(BrokerResponseError): ...
class InvalidConfigurationError(BrokerResponseError): ...
class NotControllerError(BrokerResponseError): ...
class InvalidRequestError(BrokerResponseError): ...
class UnsupportedForMessageFormatError(BrokerResponseError): ...
class PolicyViolationError(BrokerResponseError): ...
class OutOfOrderSequenceNumber(BrokerResponseError): ...
class DuplicateSequenceNumber(BrokerResponseError): ...
class InvalidProducerEpoch(BrokerResponseError): ...
class InvalidTxnState(BrokerResponseError): ...
class InvalidProducerIdMapping(BrokerResponseError): ...
class InvalidTransactionTimeout(BrokerResponseError): ...
class ConcurrentTransactions(BrokerResponseError): ...
class TransactionCoordinatorFenced(BrokerResponseError): ...
class TransactionalIdAuthorizationFailed(BrokerResponseError): ...
class SecurityDisabled(BrokerResponseError): ...
class OperationNotAttempted(BrokerResponseError): ...
class KafkaStorageError(BrokerResponseError): ...
class LogDirNotFound(BrokerResponseError): ...
class SaslAuthenticationFailed(BrokerResponseError): ...
class UnknownProducerId(BrokerResponseError): ...
class ReassignmentInProgress(BrokerResponseError): ...
class DelegationTokenAuthDisabled(BrokerResponseError): ...
class DelegationTokenNotFound(BrokerResponseError): ...
class DelegationTokenOwnerMismatch(BrokerResponseError): ...
class DelegationTokenRequestNotAllowed(BrokerResponseError): ...
class DelegationTokenAuthorizationFailed(BrokerResponseError): ...
class DelegationTokenExpired(BrokerResponseError): ...
class InvalidPrincipalType(BrokerResponseError): ...
class NonEmptyGroup(BrokerResponseError): ...
class GroupIdNotFound(BrokerResponseError): ...
class FetchSessionIdNotFound(BrokerResponseError): ...
class InvalidFetchSessionEpoch(BrokerResponseError): ...
class ListenerNotFound(BrokerResponseError): ...
class MemberIdRequired(BrokerResponseError): ...
def for_code(*_) -> type[BrokerResponseError]: ...
# === aiokafka/helpers.py
from collections.abc import Callable
from ssl import SSLContext
def create_ssl_context(*, password: None | bytearray | bytes | str | Callable[..., bytearray | bytes | str], **_) -> SSLContext: ...
# === aiokafka/partitioner.py
class DefaultPartitioner:
 @classmethod
 def __call__(cls, *_): ...
def murmur2(*_): ...
# === aiokafka/producer/__init__.py
from .producer import AIOKafkaProducer
# === aiokafka/producer/message_accumulator.py
from aiokafka.record._crecords.default_records import DefaultRecordMetadata
from aiokafka.record._protocols import DefaultRecordMetadataProtocol
from aiokafka.record.default_records import _DefaultRecordMetadataPy
from asyncio import Future
from collections import defaultdict
from typing import Any, cast
class BatchBuilder:
 def append(self, **_): return cast(None | DefaultRecordMetadataProtocol | DefaultRecordMetadata | _DefaultRecordMetadataPy, 0)
 def close(self): pass
 def size(self): return cast(int, 0)
 def record_count(self): return cast(int, 0)
 def closed(self): return cast(bool, 0)
class MessageBatch:
 def append(self, *_): ...
 def done(self, *_): pass
 def done_noack(self): pass
 def failure(self, *_): pass
 async def wait_drain(self, *_): pass
 def remaining_linger(self): ...
 def expired(self): ...
 def drain_ready(self): pass
 def reset_drain(self): pass
 def set_producer_state(self, *_): pass
 def get_data_buffer(self): return cast(None | bytearray, 0)
 def is_empty(self): ...
 def __init__(self):
  self.future = Future()
class MessageAccumulator:
 async def flush(self): pass
 async def flush_for_commit(self): pass
 def fail_all(self, *_): pass
 async def close(self): pass
 async def add_message(self, *_): ...
 def waiter(self): return cast(Future, 0)
 def reenqueue(self, *_): pass
 def drain_by_nodes(self, *_) -> tuple[defaultdict[Any, dict] | dict[Any, dict[Any, Any]], bool]: ...
 def create_builder(self, *_): return cast(BatchBuilder, 0)
 async def add_batch(self, *_): return cast(Future, 0)
# === aiokafka/producer/producer.py
from aiokafka.producer.message_accumulator import BatchBuilder
from asyncio import Future
from typing import Any, cast
from aiokafka.client import AIOKafkaClient
class AIOKafkaProducer:
 async def start(self): pass
 async def flush(self): pass
 async def stop(self): pass
 async def partitions_for(self, *_): return cast(None | set[int], 0)
 async def send(self, *_): ...
 async def send_and_wait(self, *_): ...
 def create_batch(self): return cast(BatchBuilder, 0)
 async def send_batch(self, *_, **_): return cast(Future, 0)
 async def begin_transaction(self): pass
 async def commit_transaction(self): pass
 async def abort_transaction(self): pass
 def transaction(self): return cast(TransactionContext, 0)
 async def send_offsets_to_transaction(self, *_): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.client = AIOKafkaClient()
class TransactionContext:
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiokafka/producer/sender.py
from aiokafka.client import AIOKafkaClient
from asyncio import Task
from typing import Any, cast
from aiokafka.protocol.produce import ProduceRequest
from aiokafka.protocol.transaction import AddOffsetsToTxnRequest, AddPartitionsToTxnRequest, EndTxnRequest, InitProducerIdRequest, TxnOffsetCommitRequest
class Sender:
 async def start(self): pass
 @property
 def sender_task(self): return cast(None | Task, 0)
 async def close(self): pass
 def __init__(self):
  self.client = cast(AIOKafkaClient, 0)
class BaseHandler:
 async def do(self, *_) -> bool: ...
 def create_request(self): ...
 def handle_response(self, *_): ...
 def handle_error(self): ...
class InitPIDHandler(BaseHandler):
 def create_request(self): return cast(InitProducerIdRequest, 0)
 def handle_response(self, *_): ...
 def handle_error(self): ...
class AddPartitionsToTxnHandler(BaseHandler):
 def create_request(self): return cast(AddPartitionsToTxnRequest, 0)
 def handle_response(self, *_): ...
 def handle_error(self): ...
class AddOffsetsToTxnHandler(BaseHandler):
 def create_request(self): return cast(AddOffsetsToTxnRequest, 0)
 def handle_response(self, *_): ...
 def handle_error(self): ...
class TxnOffsetCommitHandler(BaseHandler):
 def create_request(self): return cast(TxnOffsetCommitRequest, 0)
 def handle_response(self, *_): ...
 def handle_error(self): ...
class EndTxnHandler(BaseHandler):
 def create_request(self): return cast(EndTxnRequest, 0)
 def handle_response(self, *_): ...
 def handle_error(self): ...
class SendProduceReqHandler(BaseHandler):
 def create_request(self): return cast(ProduceRequest, 0)
 async def do(self, *_): pass
 def handle_response(self, *_): pass
 def handle_error(self): ...
# === aiokafka/producer/transaction_manager.py
from asyncio import Future
from typing import Any, cast
from enum import Enum, IntEnum
from aiokafka.structs import TopicPartition
class SubscriptionType(Enum): ...
class TransactionResult(IntEnum): ...
class TransactionState(Enum):
 @classmethod
 def is_transition_valid(cls, *_): ...
class TransactionManager:
 def set_pid_and_epoch(self, *_): pass
 def has_pid(self): ...
 async def wait_for_pid(self): pass
 def sequence_number(self, *_): ...
 def increment_sequence_number(self, *_): pass
 def begin_transaction(self): pass
 def committing_transaction(self): pass
 def aborting_transaction(self): pass
 def complete_transaction(self): pass
 def error_transaction(self, *_): pass
 def fatal_error(self, *_): pass
 def maybe_add_partition_to_txn(self, *_): pass
 def add_offsets_to_txn(self, *_): return cast(Future, 0)
 def is_in_transaction(self): ...
 def partitions_to_add(self): return cast(set | list[TopicPartition], 0)
 def consumer_group_to_add(self): ...
 def offsets_to_commit(self) -> None | tuple[Any, Any]: ...
 def partition_added(self, *_): pass
 def consumer_group_added(self, *_): pass
 def offset_committed(self, *_): pass
 def needs_transaction_commit(self): return cast(int | None, 0)
 def is_empty_transaction(self): ...
 def is_fatal_error(self): ...
 def wait_for_transaction_end(self): return cast(None | Future, 0)
 def notify_task_waiter(self): pass
 def make_task_waiter(self): return cast(None | Future, 0)
# === aiokafka/protocol/abstract.py
from typing import Generic, TypeVar
T = TypeVar("T")
class AbstractType(Generic[T]):
 @classmethod
 def encode(cls, value: T) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> T: ...
 @classmethod
 def repr(cls, value: T) -> str: ...
# === aiokafka/protocol/admin.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class ApiVersionResponse_v0(Response):
 SCHEMA = Schema()
class ApiVersionResponse_v1(Response):
 SCHEMA = Schema()
class ApiVersionResponse_v2(Response):
 SCHEMA = ApiVersionResponse_v1.SCHEMA
class ApiVersionRequest_v0(RequestStruct):
 RESPONSE_TYPE = ApiVersionResponse_v0
 SCHEMA = Schema()
class ApiVersionRequest_v1(RequestStruct):
 RESPONSE_TYPE = ApiVersionResponse_v1
 SCHEMA = ApiVersionRequest_v0.SCHEMA
class ApiVersionRequest_v2(RequestStruct):
 RESPONSE_TYPE = ApiVersionResponse_v1
 SCHEMA = ApiVersionRequest_v0.SCHEMA
ApiVersionRequestStruct = ApiVersionRequest_v0 | ApiVersionRequest_v1 | ApiVersionRequest_v2
class ApiVersionRequest(Request[ApiVersionRequestStruct]):
 def build(self, request_struct_class: type[ApiVersionRequestStruct]) -> ApiVersionRequestStruct: ...
class CreateTopicsResponse_v0(Response):
 SCHEMA = Schema()
class CreateTopicsResponse_v1(Response):
 SCHEMA = Schema()
class CreateTopicsResponse_v2(Response):
 SCHEMA = Schema()
class CreateTopicsResponse_v3(Response):
 SCHEMA = CreateTopicsResponse_v2.SCHEMA
class CreateTopicsRequest_v0(RequestStruct):
 RESPONSE_TYPE = CreateTopicsResponse_v0
 SCHEMA = Schema()
class CreateTopicsRequest_v1(RequestStruct):
 RESPONSE_TYPE = CreateTopicsResponse_v1
 SCHEMA = Schema()
class CreateTopicsRequest_v2(RequestStruct):
 RESPONSE_TYPE = CreateTopicsResponse_v2
 SCHEMA = CreateTopicsRequest_v1.SCHEMA
class CreateTopicsRequest_v3(RequestStruct):
 RESPONSE_TYPE = CreateTopicsResponse_v3
 SCHEMA = CreateTopicsRequest_v1.SCHEMA
CreateTopicsRequestStruct = CreateTopicsRequest_v0 | CreateTopicsRequest_v1 | CreateTopicsRequest_v2 | CreateTopicsRequest_v3
class CreateTopicsRequest(Request[CreateTopicsRequestStruct]):
 def build(self, request_struct_class: type[CreateTopicsRequestStruct]) -> CreateTopicsRequestStruct: ...
class DeleteTopicsResponse_v0(Response):
 SCHEMA = Schema()
class DeleteTopicsResponse_v1(Response):
 SCHEMA = Schema()
class DeleteTopicsResponse_v2(Response):
 SCHEMA = DeleteTopicsResponse_v1.SCHEMA
class DeleteTopicsResponse_v3(Response):
 SCHEMA = DeleteTopicsResponse_v1.SCHEMA
class DeleteTopicsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DeleteTopicsResponse_v0
 SCHEMA = Schema()
class DeleteTopicsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DeleteTopicsResponse_v1
 SCHEMA = DeleteTopicsRequest_v0.SCHEMA
class DeleteTopicsRequest_v2(RequestStruct):
 RESPONSE_TYPE = DeleteTopicsResponse_v2
 SCHEMA = DeleteTopicsRequest_v0.SCHEMA
class DeleteTopicsRequest_v3(RequestStruct):
 RESPONSE_TYPE = DeleteTopicsResponse_v3
 SCHEMA = DeleteTopicsRequest_v0.SCHEMA
DeleteTopicsRequestStruct = DeleteTopicsRequest_v0 | DeleteTopicsRequest_v1 | DeleteTopicsRequest_v2 | DeleteTopicsRequest_v3
class DeleteTopicsRequest(Request[DeleteTopicsRequestStruct]):
 def build(self, request_struct_class: type[DeleteTopicsRequestStruct]) -> DeleteTopicsRequestStruct: ...
class ListGroupsResponse_v0(Response):
 SCHEMA = Schema()
class ListGroupsResponse_v1(Response):
 SCHEMA = Schema()
class ListGroupsResponse_v2(Response):
 SCHEMA = ListGroupsResponse_v1.SCHEMA
class ListGroupsRequest_v0(RequestStruct):
 RESPONSE_TYPE = ListGroupsResponse_v0
 SCHEMA = Schema()
class ListGroupsRequest_v1(RequestStruct):
 RESPONSE_TYPE = ListGroupsResponse_v1
 SCHEMA = ListGroupsRequest_v0.SCHEMA
class ListGroupsRequest_v2(RequestStruct):
 RESPONSE_TYPE = ListGroupsResponse_v2
 SCHEMA = ListGroupsRequest_v0.SCHEMA
ListGroupsRequestStruct = ListGroupsRequest_v0 | ListGroupsRequest_v1 | ListGroupsRequest_v2
class ListGroupsRequest(Request[ListGroupsRequestStruct]):
 def build(self, request_struct_class: type[ListGroupsRequestStruct]) -> ListGroupsRequestStruct: ...
class DescribeGroupsResponse_v0(Response):
 SCHEMA = Schema()
class DescribeGroupsResponse_v1(Response):
 SCHEMA = Schema()
class DescribeGroupsResponse_v2(Response):
 SCHEMA = DescribeGroupsResponse_v1.SCHEMA
class DescribeGroupsResponse_v3(Response):
 SCHEMA = Schema()
class DescribeGroupsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DescribeGroupsResponse_v0
 SCHEMA = Schema()
class DescribeGroupsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DescribeGroupsResponse_v1
 SCHEMA = DescribeGroupsRequest_v0.SCHEMA
class DescribeGroupsRequest_v2(RequestStruct):
 RESPONSE_TYPE = DescribeGroupsResponse_v2
 SCHEMA = DescribeGroupsRequest_v0.SCHEMA
class DescribeGroupsRequest_v3(RequestStruct):
 RESPONSE_TYPE = DescribeGroupsResponse_v2
 SCHEMA = Schema()
DescribeGroupsRequestStruct = DescribeGroupsRequest_v0 | DescribeGroupsRequest_v1 | DescribeGroupsRequest_v2 | DescribeGroupsRequest_v3
class DescribeGroupsRequest(Request[DescribeGroupsRequestStruct]):
 def build(self, request_struct_class: type[DescribeGroupsRequestStruct]) -> DescribeGroupsRequestStruct: ...
class SaslHandShakeResponse_v0(Response):
 SCHEMA = Schema()
class SaslHandShakeResponse_v1(Response):
 SCHEMA = SaslHandShakeResponse_v0.SCHEMA
class SaslHandShakeRequest_v0(RequestStruct):
 RESPONSE_TYPE = SaslHandShakeResponse_v0
 SCHEMA = Schema()
class SaslHandShakeRequest_v1(RequestStruct):
 RESPONSE_TYPE = SaslHandShakeResponse_v1
 SCHEMA = SaslHandShakeRequest_v0.SCHEMA
SaslHandShakeRequestStruct = SaslHandShakeRequest_v0 | SaslHandShakeRequest_v1
class SaslHandShakeRequest(Request[SaslHandShakeRequestStruct]):
 def build(self, request_struct_class: type[SaslHandShakeRequestStruct]) -> SaslHandShakeRequestStruct: ...
class DescribeAclsResponse_v0(Response):
 SCHEMA = Schema()
class DescribeAclsResponse_v1(Response):
 SCHEMA = Schema()
class DescribeAclsResponse_v2(Response):
 SCHEMA = DescribeAclsResponse_v1.SCHEMA
class DescribeAclsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DescribeAclsResponse_v0
 SCHEMA = Schema()
class DescribeAclsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DescribeAclsResponse_v1
 SCHEMA = Schema()
class DescribeAclsRequest_v2(RequestStruct):
 RESPONSE_TYPE = DescribeAclsResponse_v2
 SCHEMA = DescribeAclsRequest_v1.SCHEMA
DescribeAclsRequestStruct = DescribeAclsRequest_v0 | DescribeAclsRequest_v1
class DescribeAclsRequest(Request[DescribeAclsRequestStruct]):
 def build(self, request_struct_class: type[DescribeAclsRequestStruct]) -> DescribeAclsRequestStruct: ...
class CreateAclsResponse_v0(Response):
 SCHEMA = Schema()
class CreateAclsResponse_v1(Response):
 SCHEMA = CreateAclsResponse_v0.SCHEMA
class CreateAclsRequest_v0(RequestStruct):
 RESPONSE_TYPE = CreateAclsResponse_v0
 SCHEMA = Schema()
class CreateAclsRequest_v1(RequestStruct):
 RESPONSE_TYPE = CreateAclsResponse_v1
 SCHEMA = Schema()
CreateAclsRequestStruct = CreateAclsRequest_v0 | CreateAclsRequest_v1
class CreateAclsRequest(Request[CreateAclsRequestStruct]):
 def build(self, request_struct_class: type[CreateAclsRequestStruct]) -> CreateAclsRequestStruct: ...
class DeleteAclsResponse_v0(Response):
 SCHEMA = Schema()
class DeleteAclsResponse_v1(Response):
 SCHEMA = Schema()
class DeleteAclsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DeleteAclsResponse_v0
 SCHEMA = Schema()
class DeleteAclsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DeleteAclsResponse_v1
 SCHEMA = Schema()
DeleteAclsRequestStruct = DeleteAclsRequest_v0 | DeleteAclsRequest_v1
class DeleteAclsRequest(Request[DeleteAclsRequestStruct]):
 def build(self, request_struct_class: type[DeleteAclsRequestStruct]) -> DeleteAclsRequestStruct: ...
class AlterConfigsResponse_v0(Response):
 SCHEMA = Schema()
class AlterConfigsResponse_v1(Response):
 SCHEMA = AlterConfigsResponse_v0.SCHEMA
class AlterConfigsRequest_v0(RequestStruct):
 RESPONSE_TYPE = AlterConfigsResponse_v0
 SCHEMA = Schema()
class AlterConfigsRequest_v1(RequestStruct):
 RESPONSE_TYPE = AlterConfigsResponse_v1
 SCHEMA = AlterConfigsRequest_v0.SCHEMA
AlterConfigsRequestStruct = AlterConfigsRequest_v0 | AlterConfigsRequest_v1
class AlterConfigsRequest(Request[AlterConfigsRequestStruct]):
 def build(self, request_struct_class: type[AlterConfigsRequestStruct]) -> AlterConfigsRequestStruct: ...
class DescribeConfigsResponse_v0(Response):
 SCHEMA = Schema()
class DescribeConfigsResponse_v1(Response):
 SCHEMA = Schema()
class DescribeConfigsResponse_v2(Response):
 SCHEMA = Schema()
class DescribeConfigsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DescribeConfigsResponse_v0
 SCHEMA = Schema()
class DescribeConfigsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DescribeConfigsResponse_v1
 SCHEMA = Schema()
class DescribeConfigsRequest_v2(RequestStruct):
 RESPONSE_TYPE = DescribeConfigsResponse_v2
 SCHEMA = DescribeConfigsRequest_v1.SCHEMA
DescribeConfigsRequestStruct = DescribeConfigsRequest_v0 | DescribeConfigsRequest_v1 | DescribeConfigsRequest_v2
class DescribeConfigsRequest(Request[DescribeConfigsRequestStruct]):
 def build(self, request_struct_class: type[DescribeConfigsRequestStruct]) -> DescribeConfigsRequestStruct: ...
class SaslAuthenticateResponse_v0(Response):
 SCHEMA = Schema()
class SaslAuthenticateResponse_v1(Response):
 SCHEMA = Schema()
class SaslAuthenticateRequest_v0(RequestStruct):
 RESPONSE_TYPE = SaslAuthenticateResponse_v0
 SCHEMA = Schema()
class SaslAuthenticateRequest_v1(RequestStruct):
 RESPONSE_TYPE = SaslAuthenticateResponse_v1
 SCHEMA = SaslAuthenticateRequest_v0.SCHEMA
SaslAuthenticateRequestStruct = SaslAuthenticateRequest_v0 | SaslAuthenticateRequest_v1
class SaslAuthenticateRequest(Request[SaslAuthenticateRequestStruct]):
 def build(self, request_struct_class: type[SaslAuthenticateRequestStruct]) -> SaslAuthenticateRequestStruct: ...
class CreatePartitionsResponse_v0(Response):
 SCHEMA = Schema()
class CreatePartitionsResponse_v1(Response):
 SCHEMA = CreatePartitionsResponse_v0.SCHEMA
class CreatePartitionsRequest_v0(RequestStruct):
 RESPONSE_TYPE = CreatePartitionsResponse_v0
 SCHEMA = Schema()
class CreatePartitionsRequest_v1(RequestStruct):
 SCHEMA = CreatePartitionsRequest_v0.SCHEMA
 RESPONSE_TYPE = CreatePartitionsResponse_v1
CreatePartitionsRequestStruct = CreatePartitionsRequest_v0 | CreatePartitionsRequest_v1
class CreatePartitionsRequest(Request[CreatePartitionsRequestStruct]):
 def build(self, request_struct_class: type[CreatePartitionsRequestStruct]) -> CreatePartitionsRequestStruct: ...
class DeleteGroupsResponse_v0(Response):
 SCHEMA = Schema()
class DeleteGroupsResponse_v1(Response):
 SCHEMA = DeleteGroupsResponse_v0.SCHEMA
class DeleteGroupsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DeleteGroupsResponse_v0
 SCHEMA = Schema()
class DeleteGroupsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DeleteGroupsResponse_v1
 SCHEMA = DeleteGroupsRequest_v0.SCHEMA
DeleteGroupsRequestStruct = DeleteGroupsRequest_v0 | DeleteGroupsRequest_v1
class DeleteGroupsRequest(Request[DeleteGroupsRequestStruct]):
 def build(self, request_struct_class: type[DeleteGroupsRequestStruct]) -> DeleteGroupsRequestStruct: ...
class DescribeClientQuotasResponse_v0(Response):
 SCHEMA = Schema()
class DescribeClientQuotasRequest_v0(RequestStruct):
 RESPONSE_TYPE = DescribeClientQuotasResponse_v0
 SCHEMA = Schema()
DescribeClientQuotasRequestStruct = DescribeClientQuotasRequest_v0
class DescribeClientQuotasRequest(Request[DescribeClientQuotasRequestStruct]):
 def build(self, request_struct_class: type[DescribeClientQuotasRequestStruct]) -> DescribeClientQuotasRequestStruct: ...
class AlterPartitionReassignmentsResponse_v0(Response):
 SCHEMA = Schema()
class AlterPartitionReassignmentsRequest_v0(RequestStruct):
 RESPONSE_TYPE = AlterPartitionReassignmentsResponse_v0
 SCHEMA = Schema()
AlterPartitionReassignmentsRequestStruct = AlterPartitionReassignmentsRequest_v0
class AlterPartitionReassignmentsRequest(Request[AlterPartitionReassignmentsRequestStruct]):
 def build(self, request_struct_class: type[AlterPartitionReassignmentsRequestStruct]) -> AlterPartitionReassignmentsRequestStruct: ...
class ListPartitionReassignmentsResponse_v0(Response):
 SCHEMA = Schema()
class ListPartitionReassignmentsRequest_v0(RequestStruct):
 RESPONSE_TYPE = ListPartitionReassignmentsResponse_v0
 SCHEMA = Schema()
ListPartitionReassignmentsRequestStruct = ListPartitionReassignmentsRequest_v0
class ListPartitionReassignmentsRequest(Request[ListPartitionReassignmentsRequestStruct]):
 def build(self, request_struct_class: type[ListPartitionReassignmentsRequestStruct]) -> ListPartitionReassignmentsRequestStruct: ...
class DeleteRecordsResponse_v0(Response):
 SCHEMA = Schema()
class DeleteRecordsResponse_v1(Response):
 SCHEMA = DeleteRecordsResponse_v0.SCHEMA
class DeleteRecordsResponse_v2(Response):
 SCHEMA = Schema()
class DeleteRecordsRequest_v0(RequestStruct):
 RESPONSE_TYPE = DeleteRecordsResponse_v0
 SCHEMA = Schema()
class DeleteRecordsRequest_v1(RequestStruct):
 RESPONSE_TYPE = DeleteRecordsResponse_v1
 SCHEMA = DeleteRecordsRequest_v0.SCHEMA
class DeleteRecordsRequest_v2(RequestStruct):
 RESPONSE_TYPE = DeleteRecordsResponse_v2
 SCHEMA = Schema()
DeleteRecordsRequestStruct = DeleteRecordsRequest_v0 | DeleteRecordsRequest_v1 | DeleteRecordsRequest_v2
class DeleteRecordsRequest(Request[DeleteRecordsRequestStruct]):
 def build(self, request_struct_class: type[DeleteRecordsRequestStruct]) -> DeleteRecordsRequestStruct: ...
# === aiokafka/protocol/api.py
import abc
from typing import Any, ClassVar, Generic, TypeVar
from .struct import Struct
from .types import Schema
class RequestHeader_v1(Struct):
 SCHEMA = Schema()
class RequestHeader_v2(Struct):
 SCHEMA = Schema()
class ResponseHeader_v0(Struct):
 SCHEMA = Schema()
class ResponseHeader_v1(Struct):
 SCHEMA = Schema()
T = TypeVar("T", bound="RequestStruct")
class Request(abc.ABC, Generic[T]):
 def build(self, request_struct_class: type[T]) -> T: ...
 def prepare(self, *_) -> T: ...
class RequestStruct(Struct):
 RESPONSE_TYPE: ClassVar[type[Response]]
 SCHEMA: ClassVar[Schema]
 def to_object(self) -> dict[str, Any]: ...
 def build_request_header(self, *_) -> RequestHeader_v2 | RequestHeader_v1: ...
 def parse_response_header(self, *_) -> ResponseHeader_v1 | ResponseHeader_v0: ...
class Response(Struct):
 def to_object(self) -> dict[str, Any]: ...
# === aiokafka/protocol/commit.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class OffsetCommitResponse_v0(Response):
 SCHEMA = Schema()
class OffsetCommitResponse_v1(Response):
 SCHEMA = OffsetCommitResponse_v0.SCHEMA
class OffsetCommitResponse_v2(Response):
 SCHEMA = OffsetCommitResponse_v1.SCHEMA
class OffsetCommitResponse_v3(Response):
 SCHEMA = Schema()
class OffsetCommitRequest_v0(RequestStruct):
 RESPONSE_TYPE = OffsetCommitResponse_v0
 SCHEMA = Schema()
class OffsetCommitRequest_v1(RequestStruct):
 RESPONSE_TYPE = OffsetCommitResponse_v1
 SCHEMA = Schema()
class OffsetCommitRequest_v2(RequestStruct):
 RESPONSE_TYPE = OffsetCommitResponse_v2
 SCHEMA = Schema()
class OffsetCommitRequest_v3(RequestStruct):
 RESPONSE_TYPE = OffsetCommitResponse_v3
 SCHEMA = OffsetCommitRequest_v2.SCHEMA
OffsetCommitRequestStruct = OffsetCommitRequest_v2 | OffsetCommitRequest_v3
class OffsetCommitRequest(Request[OffsetCommitRequestStruct]):
 def build(self, request_struct_class: type[OffsetCommitRequestStruct]) -> OffsetCommitRequestStruct: ...
class OffsetFetchResponse_v0(Response):
 SCHEMA = Schema()
class OffsetFetchResponse_v1(Response):
 SCHEMA = OffsetFetchResponse_v0.SCHEMA
class OffsetFetchResponse_v2(Response):
 SCHEMA = Schema()
class OffsetFetchResponse_v3(Response):
 SCHEMA = Schema()
class OffsetFetchRequest_v0(RequestStruct):
 RESPONSE_TYPE = OffsetFetchResponse_v0
 SCHEMA = Schema()
class OffsetFetchRequest_v1(RequestStruct):
 RESPONSE_TYPE = OffsetFetchResponse_v1
 SCHEMA = OffsetFetchRequest_v0.SCHEMA
class OffsetFetchRequest_v2(RequestStruct):
 RESPONSE_TYPE = OffsetFetchResponse_v2
 SCHEMA = OffsetFetchRequest_v1.SCHEMA
class OffsetFetchRequest_v3(RequestStruct):
 RESPONSE_TYPE = OffsetFetchResponse_v3
 SCHEMA = OffsetFetchRequest_v2.SCHEMA
OffsetFetchRequestStruct = OffsetFetchRequest_v1 | OffsetFetchRequest_v2 | OffsetFetchRequest_v3
class OffsetFetchRequest(Request[OffsetFetchRequestStruct]):
 def build(self, request_struct_class: type[OffsetFetchRequestStruct]) -> OffsetFetchRequestStruct: ...
# === aiokafka/protocol/coordination.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class FindCoordinatorResponse_v0(Response):
 SCHEMA = Schema()
class FindCoordinatorResponse_v1(Response):
 SCHEMA = Schema()
class FindCoordinatorRequest_v0(RequestStruct):
 RESPONSE_TYPE = FindCoordinatorResponse_v0
 SCHEMA = Schema()
class FindCoordinatorRequest_v1(RequestStruct):
 RESPONSE_TYPE = FindCoordinatorResponse_v1
 SCHEMA = Schema()
FindCoordinatorRequestStruct = FindCoordinatorRequest_v0 | FindCoordinatorRequest_v1
class FindCoordinatorRequest(Request[FindCoordinatorRequestStruct]):
 def build(self, request_struct_class: type[FindCoordinatorRequestStruct]) -> FindCoordinatorRequestStruct: ...
# === aiokafka/protocol/fetch.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class FetchResponse_v0(Response):
 SCHEMA = Schema()
class FetchResponse_v1(Response):
 SCHEMA = Schema()
class FetchResponse_v2(Response):
 SCHEMA = FetchResponse_v1.SCHEMA
class FetchResponse_v3(Response):
 SCHEMA = FetchResponse_v2.SCHEMA
class FetchResponse_v4(Response):
 SCHEMA = Schema()
class FetchResponse_v5(Response):
 SCHEMA = Schema()
class FetchResponse_v6(Response):
 SCHEMA = FetchResponse_v5.SCHEMA
class FetchResponse_v7(Response):
 SCHEMA = Schema()
class FetchResponse_v8(Response):
 SCHEMA = FetchResponse_v7.SCHEMA
class FetchResponse_v9(Response):
 SCHEMA = FetchResponse_v7.SCHEMA
class FetchResponse_v10(Response):
 SCHEMA = FetchResponse_v7.SCHEMA
class FetchResponse_v11(Response):
 SCHEMA = Schema()
class FetchRequest_v0(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v0
 SCHEMA = Schema()
class FetchRequest_v1(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v1
 SCHEMA = FetchRequest_v0.SCHEMA
class FetchRequest_v2(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v2
 SCHEMA = FetchRequest_v1.SCHEMA
class FetchRequest_v3(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v3
 SCHEMA = Schema()
class FetchRequest_v4(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v4
 SCHEMA = Schema()
class FetchRequest_v5(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v5
 SCHEMA = Schema()
class FetchRequest_v6(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v6
 SCHEMA = FetchRequest_v5.SCHEMA
class FetchRequest_v7(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v7
 SCHEMA = Schema()
class FetchRequest_v8(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v8
 SCHEMA = FetchRequest_v7.SCHEMA
class FetchRequest_v9(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v9
 SCHEMA = Schema()
class FetchRequest_v10(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v10
 SCHEMA = FetchRequest_v9.SCHEMA
class FetchRequest_v11(RequestStruct):
 RESPONSE_TYPE = FetchResponse_v11
 SCHEMA = Schema()
FetchRequestStruct = FetchRequest_v1 | FetchRequest_v2 | FetchRequest_v3 | FetchRequest_v4 | FetchRequest_v5 | FetchRequest_v6 | FetchRequest_v7 | FetchRequest_v8 | FetchRequest_v9 | FetchRequest_v10 | FetchRequest_v11
class FetchRequest(Request[FetchRequestStruct]):
 def build(self, request_struct_class: type[FetchRequestStruct]) -> FetchRequestStruct: ...
# === aiokafka/protocol/group.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .struct import Struct
from .types import Schema
class JoinGroupResponse_v0(Response):
 SCHEMA = Schema()
class JoinGroupResponse_v1(Response):
 SCHEMA = JoinGroupResponse_v0.SCHEMA
class JoinGroupResponse_v2(Response):
 SCHEMA = Schema()
class JoinGroupResponse_v5(Response):
 SCHEMA = Schema()
class JoinGroupRequest_v0(RequestStruct):
 RESPONSE_TYPE = JoinGroupResponse_v0
 SCHEMA = Schema()
class JoinGroupRequest_v1(RequestStruct):
 RESPONSE_TYPE = JoinGroupResponse_v1
 SCHEMA = Schema()
class JoinGroupRequest_v2(RequestStruct):
 RESPONSE_TYPE = JoinGroupResponse_v2
 SCHEMA = JoinGroupRequest_v1.SCHEMA
class JoinGroupRequest_v5(RequestStruct):
 RESPONSE_TYPE = JoinGroupResponse_v5
 SCHEMA = Schema()
JoinGroupRequestStruct = JoinGroupRequest_v0 | JoinGroupRequest_v1 | JoinGroupRequest_v2 | JoinGroupRequest_v5
class JoinGroupRequest(Request[JoinGroupRequestStruct]):
 def build(self, request_struct_class: type[JoinGroupRequestStruct]) -> JoinGroupRequestStruct: ...
class ProtocolMetadata(Struct):
 SCHEMA = Schema()
class SyncGroupResponse_v0(Response):
 SCHEMA = Schema()
class SyncGroupResponse_v1(Response):
 SCHEMA = Schema()
class SyncGroupResponse_v3(Response):
 SCHEMA = SyncGroupResponse_v1.SCHEMA
class SyncGroupRequest_v0(RequestStruct):
 RESPONSE_TYPE = SyncGroupResponse_v0
 SCHEMA = Schema()
class SyncGroupRequest_v1(RequestStruct):
 RESPONSE_TYPE = SyncGroupResponse_v1
 SCHEMA = SyncGroupRequest_v0.SCHEMA
class SyncGroupRequest_v3(RequestStruct):
 RESPONSE_TYPE = SyncGroupResponse_v3
 SCHEMA = Schema()
SyncGroupRequestStruct = SyncGroupRequest_v0 | SyncGroupRequest_v1 | SyncGroupRequest_v3
class SyncGroupRequest(Request[SyncGroupRequestStruct]):
 def build(self, request_struct_class: type[SyncGroupRequestStruct]) -> SyncGroupRequestStruct: ...
class MemberAssignment(Struct):
 SCHEMA = Schema()
class HeartbeatResponse_v0(Response):
 SCHEMA = Schema()
class HeartbeatResponse_v1(Response):
 SCHEMA = Schema()
class HeartbeatRequest_v0(RequestStruct):
 RESPONSE_TYPE = HeartbeatResponse_v0
 SCHEMA = Schema()
class HeartbeatRequest_v1(RequestStruct):
 RESPONSE_TYPE = HeartbeatResponse_v1
 SCHEMA = HeartbeatRequest_v0.SCHEMA
HeartbeatRequestStruct = HeartbeatRequest_v0 | HeartbeatRequest_v1
class HeartbeatRequest(Request[HeartbeatRequestStruct]):
 def build(self, request_struct_class: type[HeartbeatRequestStruct]) -> HeartbeatRequestStruct: ...
class LeaveGroupResponse_v0(Response):
 SCHEMA = Schema()
class LeaveGroupResponse_v1(Response):
 SCHEMA = Schema()
class LeaveGroupRequest_v0(RequestStruct):
 RESPONSE_TYPE = LeaveGroupResponse_v0
 SCHEMA = Schema()
class LeaveGroupRequest_v1(RequestStruct):
 RESPONSE_TYPE = LeaveGroupResponse_v1
 SCHEMA = LeaveGroupRequest_v0.SCHEMA
LeaveGroupRequestStruct = LeaveGroupRequest_v0 | LeaveGroupRequest_v1
class LeaveGroupRequest(Request[LeaveGroupRequestStruct]):
 def build(self, request_struct_class: type[LeaveGroupRequestStruct]) -> LeaveGroupRequestStruct: ...
# === aiokafka/protocol/message.py
from typing import cast
from typing_extensions import Self
from .struct import Struct
from .types import Schema
class Message(Struct):
 SCHEMAS = cast(list[Schema], 0)
 SCHEMA = Message.SCHEMAS[1]
 def encode(self, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> Self: ...
 def validate_crc(self) -> bool: ...
 def is_compressed(self) -> bool: ...
 def decompress(self) -> list[tuple[None, None, PartialMessage] | tuple[int, int, Message]]: ...
 def __init__(self):
  self.crc = cast(int, 0)
  self.crc = __
class PartialMessage(bytes): ...
class MessageSet:
 ITEM = Schema()
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> list[tuple[None, None, PartialMessage] | tuple[int, int, Message]]: ...
 @classmethod
 def repr(cls, *_) -> str: ...
# === aiokafka/protocol/metadata.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class MetadataResponse_v0(Response):
 SCHEMA = Schema()
class MetadataResponse_v1(Response):
 SCHEMA = Schema()
class MetadataResponse_v2(Response):
 SCHEMA = Schema()
class MetadataResponse_v3(Response):
 SCHEMA = Schema()
class MetadataResponse_v4(Response):
 SCHEMA = MetadataResponse_v3.SCHEMA
class MetadataResponse_v5(Response):
 SCHEMA = Schema()
class MetadataRequest_v0(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v0
 SCHEMA = Schema()
class MetadataRequest_v1(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v1
 SCHEMA = MetadataRequest_v0.SCHEMA
class MetadataRequest_v2(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v2
 SCHEMA = MetadataRequest_v1.SCHEMA
class MetadataRequest_v3(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v3
 SCHEMA = MetadataRequest_v1.SCHEMA
class MetadataRequest_v4(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v4
 SCHEMA = Schema()
class MetadataRequest_v5(RequestStruct):
 RESPONSE_TYPE = MetadataResponse_v5
 SCHEMA = MetadataRequest_v4.SCHEMA
MetadataRequestStruct = MetadataRequest_v0 | MetadataRequest_v1 | MetadataRequest_v2 | MetadataRequest_v3 | MetadataRequest_v4 | MetadataRequest_v5
class MetadataRequest(Request[MetadataRequestStruct]):
 def build(self, request_struct_class: type[MetadataRequestStruct]) -> MetadataRequestStruct: ...
# === aiokafka/protocol/offset.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class OffsetResetStrategy: ...
class OffsetResponse_v0(Response):
 SCHEMA = Schema()
class OffsetResponse_v1(Response):
 SCHEMA = Schema()
class OffsetResponse_v2(Response):
 SCHEMA = Schema()
class OffsetResponse_v3(Response):
 SCHEMA = OffsetResponse_v2.SCHEMA
class OffsetResponse_v4(Response):
 SCHEMA = Schema()
class OffsetResponse_v5(Response):
 SCHEMA = OffsetResponse_v4.SCHEMA
class OffsetRequest_v0(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v0
 SCHEMA = Schema()
class OffsetRequest_v1(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v1
 SCHEMA = Schema()
class OffsetRequest_v2(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v2
 SCHEMA = Schema()
class OffsetRequest_v3(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v3
 SCHEMA = OffsetRequest_v2.SCHEMA
class OffsetRequest_v4(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v4
 SCHEMA = Schema()
class OffsetRequest_v5(RequestStruct):
 RESPONSE_TYPE = OffsetResponse_v5
 SCHEMA = OffsetRequest_v4.SCHEMA
OffsetRequestStruct = OffsetRequest_v0 | OffsetRequest_v1 | OffsetRequest_v2 | OffsetRequest_v3
class OffsetRequest(Request[OffsetRequestStruct]):
 def build(self, request_struct_class: type[OffsetRequestStruct]) -> OffsetRequestStruct: ...
# === aiokafka/protocol/produce.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class ProduceResponse_v0(Response):
 SCHEMA = Schema()
class ProduceResponse_v1(Response):
 SCHEMA = Schema()
class ProduceResponse_v2(Response):
 SCHEMA = Schema()
class ProduceResponse_v3(Response):
 SCHEMA = ProduceResponse_v2.SCHEMA
class ProduceResponse_v4(Response):
 SCHEMA = ProduceResponse_v3.SCHEMA
class ProduceResponse_v5(Response):
 SCHEMA = Schema()
class ProduceResponse_v6(Response):
 SCHEMA = ProduceResponse_v5.SCHEMA
class ProduceResponse_v7(Response):
 SCHEMA = ProduceResponse_v6.SCHEMA
class ProduceResponse_v8(Response):
 SCHEMA = Schema()
class ProduceRequest_v0(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v0
 SCHEMA = Schema()
class ProduceRequest_v1(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v1
 SCHEMA = ProduceRequest_v0.SCHEMA
class ProduceRequest_v2(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v2
 SCHEMA = ProduceRequest_v1.SCHEMA
class ProduceRequest_v3(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v3
 SCHEMA = Schema()
class ProduceRequest_v4(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v4
 SCHEMA = ProduceRequest_v3.SCHEMA
class ProduceRequest_v5(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v5
 SCHEMA = ProduceRequest_v4.SCHEMA
class ProduceRequest_v6(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v6
 SCHEMA = ProduceRequest_v5.SCHEMA
class ProduceRequest_v7(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v7
 SCHEMA = ProduceRequest_v6.SCHEMA
class ProduceRequest_v8(RequestStruct):
 RESPONSE_TYPE = ProduceResponse_v8
 SCHEMA = ProduceRequest_v7.SCHEMA
ProduceRequestStruct = ProduceRequest_v0 | ProduceRequest_v1 | ProduceRequest_v2 | ProduceRequest_v3 | ProduceRequest_v4 | ProduceRequest_v5 | ProduceRequest_v6 | ProduceRequest_v7
class ProduceRequest(Request[ProduceRequestStruct]):
 def build(self, request_struct_class: type[ProduceRequestStruct]) -> ProduceRequestStruct: ...
# === aiokafka/protocol/struct.py
from typing import Any
from typing_extensions import Self
from .types import Schema
class Struct:
 SCHEMA = Schema()
 def encode(self) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> Self: ...
 def get_item(self, *_): ...
# === aiokafka/protocol/transaction.py
from typing import TypeAlias
from .api import Request, RequestStruct, Response
from .types import Schema
class InitProducerIdResponse_v0(Response):
 SCHEMA = Schema()
class InitProducerIdRequest_v0(RequestStruct):
 RESPONSE_TYPE = InitProducerIdResponse_v0
 SCHEMA = Schema()
InitProducerIdRequestStruct = InitProducerIdRequest_v0
class InitProducerIdRequest(Request[InitProducerIdRequestStruct]):
 def build(self, request_struct_class: type[InitProducerIdRequestStruct]) -> InitProducerIdRequestStruct: ...
class AddPartitionsToTxnResponse_v0(Response):
 SCHEMA = Schema()
class AddPartitionsToTxnRequest_v0(RequestStruct):
 RESPONSE_TYPE = AddPartitionsToTxnResponse_v0
 SCHEMA = Schema()
AddPartitionsToTxnRequestStruct = AddPartitionsToTxnRequest_v0
class AddPartitionsToTxnRequest(Request[AddPartitionsToTxnRequestStruct]):
 def build(self, request_struct_class: type[AddPartitionsToTxnRequestStruct]) -> AddPartitionsToTxnRequestStruct: ...
class AddOffsetsToTxnResponse_v0(Response):
 SCHEMA = Schema()
class AddOffsetsToTxnRequest_v0(RequestStruct):
 RESPONSE_TYPE = AddOffsetsToTxnResponse_v0
 SCHEMA = Schema()
AddOffsetsToTxnRequestStruct = AddOffsetsToTxnRequest_v0
class AddOffsetsToTxnRequest(Request[AddOffsetsToTxnRequestStruct]):
 def build(self, request_struct_class: type[AddOffsetsToTxnRequestStruct]) -> AddOffsetsToTxnRequestStruct: ...
class EndTxnResponse_v0(Response):
 SCHEMA = Schema()
class EndTxnRequest_v0(RequestStruct):
 RESPONSE_TYPE = EndTxnResponse_v0
 SCHEMA = Schema()
EndTxnRequestStruct = EndTxnRequest_v0
class EndTxnRequest(Request[EndTxnRequestStruct]):
 def build(self, request_struct_class: type[EndTxnRequestStruct]) -> EndTxnRequestStruct: ...
class TxnOffsetCommitResponse_v0(Response):
 SCHEMA = Schema()
class TxnOffsetCommitRequest_v0(RequestStruct):
 RESPONSE_TYPE = TxnOffsetCommitResponse_v0
 SCHEMA = Schema()
TxnOffsetCommitRequestStruct = TxnOffsetCommitRequest_v0
class TxnOffsetCommitRequest(Request[TxnOffsetCommitRequestStruct]):
 def build(self, request_struct_class: type[TxnOffsetCommitRequestStruct]) -> TxnOffsetCommitRequestStruct: ...
# === aiokafka/protocol/types.py
from typing import Any, TypeAlias, TypeVar, Union
from .abstract import AbstractType
T = TypeVar("T")
ValueT = Union[type[AbstractType[Any]], "String", "Array", "Schema"]
class Int8(AbstractType[int]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> int: ...
class Int16(AbstractType[int]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> int: ...
class Int32(AbstractType[int]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> int: ...
class UInt32(AbstractType[int]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> int: ...
class Int64(AbstractType[int]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> int: ...
class Float64(AbstractType[float]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> float: ...
class String:
 def encode(self, *_) -> bytes: ...
 def decode(self, *_) -> None | str: ...
 @classmethod
 def repr(cls, *_) -> str: ...
class Bytes(AbstractType[bytes | None]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> None | bytes: ...
 @classmethod
 def repr(cls, *_) -> str: ...
class Boolean(AbstractType[bool]):
 @classmethod
 def encode(cls, *_) -> bytes: ...
 @classmethod
 def decode(cls, *_) -> bool: ...
class Schema:
 fields: tuple[ValueT, ...]
 def encode(self, *_) -> bytes: ...
 def decode(self, *_) -> tuple[list[tuple[Any, ...] | Any] | None | str | Any, ...]: ...
 def repr(self, *_) -> str: ...
 def __init__(self, *fields: tuple[str, ValueT]): ...
class Array:
 array_of: ValueT
 def encode(self, *_) -> bytes: ...
 def decode(self, *_) -> None | list[tuple[Any, ...] | Any]: ...
 def repr(self, *_) -> str: ...
 def __init__(self, array_of_0: ValueT): ...
 def __init__(self, array_of_0: tuple[str, ValueT], *array_of: tuple[str, ValueT]): ...
 def __init__(self, array_of_0: tuple[str, ValueT] | ValueT, *array_of: tuple[str, ValueT]): ...
class UnsignedVarInt32(AbstractType[int]):
 @classmethod
 def decode(cls, *_) -> int: ...
 @classmethod
 def encode(cls, *_) -> bytes: ...
class VarInt32(AbstractType[int]):
 @classmethod
 def decode(cls, *_) -> int: ...
 @classmethod
 def encode(cls, *_) -> bytes: ...
class VarInt64(AbstractType[int]):
 @classmethod
 def decode(cls, *_) -> int: ...
 @classmethod
 def encode(cls, *_) -> bytes: ...
class CompactString(String):
 def decode(self, *_) -> None | str: ...
 def encode(self, *_) -> bytes: ...
class TaggedFields(AbstractType[dict[int, bytes]]):
 @classmethod
 def decode(cls, *_) -> dict[int, bytes]: ...
 @classmethod
 def encode(cls, *_) -> bytes: ...
class CompactBytes(AbstractType[bytes | None]):
 @classmethod
 def decode(cls, *_) -> None | bytes: ...
 @classmethod
 def encode(cls, *_) -> bytes: ...
class CompactArray(Array):
 def encode(self, *_) -> bytes: ...
 def decode(self, *_) -> None | list[tuple[Any, ...] | Any]: ...
# === aiokafka/record/__init__.py
from .memory_records import MemoryRecords
# === aiokafka/record/_crecords/default_records.pyi
from aiokafka.record._protocols import DefaultRecordMetadataProtocol
class DefaultRecordMetadata(DefaultRecordMetadataProtocol): ...
# === aiokafka/record/_protocols.py
from collections.abc import Iterable, Iterator
from typing import Protocol
class DefaultRecordBatchBuilderProtocol(Protocol):
 def append(self, *_) -> None | DefaultRecordMetadataProtocol: ...
 def build(self) -> bytearray: ...
 def size(self) -> int: ...
 def size_in_bytes(self, *_) -> int: ...
 @classmethod
 def size_of(cls, *_) -> int: ...
 @classmethod
 def estimate_size_in_bytes(cls, *_) -> int: ...
 def set_producer_state(self, *_) -> None: ...
class DefaultRecordMetadataProtocol(Protocol): ...
class DefaultRecordBatchProtocol(Iterator["DefaultRecordProtocol"], Protocol):
 def validate_crc(self) -> bool: ...
class DefaultRecordProtocol(Protocol): ...
class LegacyRecordBatchBuilderProtocol(Protocol):
 def append(self, *_) -> None | LegacyRecordMetadataProtocol: ...
 def build(self) -> bytearray: ...
 def size(self) -> int: ...
 def size_in_bytes(self, *_) -> int: ...
 @classmethod
 def record_overhead(cls, *_) -> int: ...
class LegacyRecordMetadataProtocol(Protocol): ...
class LegacyRecordBatchProtocol(Iterable["LegacyRecordProtocol"], Protocol):
 def validate_crc(self) -> bool: ...
class LegacyRecordProtocol(Protocol): ...
class MemoryRecordsProtocol(Protocol):
 def size_in_bytes(self) -> int: ...
 def has_next(self) -> bool: ...
 def next_batch(self) -> None | LegacyRecordBatchProtocol | DefaultRecordBatchProtocol: ...
# === aiokafka/record/control_record.py
from typing_extensions import Self
class ControlRecord:
 @classmethod
 def parse(cls, *_) -> Self: ...
# === aiokafka/record/default_records.py
from struct import Struct
from typing import cast
from ._protocols import DefaultRecordBatchBuilderProtocol, DefaultRecordBatchProtocol, DefaultRecordMetadataProtocol, DefaultRecordProtocol
class DefaultRecordBase:
 HEADER_STRUCT = cast(Struct, 0)
 ATTRIBUTES_OFFSET = __
 CRC_OFFSET = __
 AFTER_LEN_OFFSET = __
class _DefaultRecordMetadataPy(DefaultRecordMetadataProtocol): ...
DefaultRecordBatchBuilder: type[DefaultRecordBatchBuilderProtocol]
DefaultRecordMetadata: type[DefaultRecordMetadataProtocol]
DefaultRecordBatch: type[DefaultRecordBatchProtocol]
DefaultRecord: type[DefaultRecordProtocol]
# === aiokafka/record/legacy_records.py
from struct import Struct
from typing import cast
from ._protocols import LegacyRecordBatchBuilderProtocol, LegacyRecordBatchProtocol, LegacyRecordMetadataProtocol, LegacyRecordProtocol
class LegacyRecordBase:
 HEADER_STRUCT_V0 = cast(Struct, 0)
 HEADER_STRUCT_V1 = cast(Struct, 0)
 CRC_OFFSET = __
 LOG_OVERHEAD = __
 RECORD_OVERHEAD_V0 = __
 RECORD_OVERHEAD_V1 = __
 KEY_LENGTH = __
 VALUE_LENGTH = __
LegacyRecordBatchBuilder: type[LegacyRecordBatchBuilderProtocol]
LegacyRecordMetadata: type[LegacyRecordMetadataProtocol]
LegacyRecordBatch: type[LegacyRecordBatchProtocol]
LegacyRecord: type[LegacyRecordProtocol]
# === aiokafka/record/memory_records.py
from ._protocols import MemoryRecordsProtocol
MemoryRecords: type[MemoryRecordsProtocol]
# === aiokafka/record/util.py
from collections.abc import Callable
def encode_varint_py(value, write: Callable[..., None]) -> int: ...
def size_of_varint_py(*_) -> int: ...
def decode_varint_py(*_) -> tuple[int, int]: ...
def calc_crc32c_py(*_) -> int: ...
calc_crc32c: Callable[..., int]
decode_varint: Callable[..., tuple[int, int]]
size_of_varint: Callable[..., int]
encode_varint: Callable[..., int]
# === aiokafka/structs.py
from typing import Generic, NamedTuple, TypeVar
class TopicPartition(NamedTuple): ...
class BrokerMetadata(NamedTuple): ...
class PartitionMetadata(NamedTuple): ...
class OffsetAndMetadata(NamedTuple): ...
class RecordMetadata(NamedTuple): ...
KT = TypeVar("KT")
VT = TypeVar("VT")
class ConsumerRecord(Generic[KT, VT]): ...
class OffsetAndTimestamp(NamedTuple): ...
# === aiokafka/util.py
import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar
from .structs import OffsetAndMetadata, TopicPartition
T = TypeVar("T")
def create_task(coro: Coroutine[Any, Any, T]) -> asyncio.Task[T]: ...
def create_future(*_) -> asyncio.Future[T]: ...
async def wait_for(fut: Awaitable[T], *_) -> T: ...
def parse_kafka_version(*_) -> tuple[int, int, int]: ...
def commit_structure_validate(*_) -> dict[TopicPartition, OffsetAndMetadata]: ...
def get_running_loop() -> asyncio.AbstractEventLoop: ...
NO_EXTENSIONS = bool()
INTEGER_MAX_VALUE = __
INTEGER_MIN_VALUE = __
