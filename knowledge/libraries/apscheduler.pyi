# apscheduler==3.11.3, sha256 bbeb2ec02d23d3c06a6c07ed7f0f3939ada6680eb121fae809a69bb42c537a30.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === apscheduler/events.py
EVENT_SCHEDULER_STARTED = __
EVENT_SCHEDULER_SHUTDOWN = __
EVENT_SCHEDULER_PAUSED = __
EVENT_SCHEDULER_RESUMED = __
EVENT_EXECUTOR_ADDED = __
EVENT_EXECUTOR_REMOVED = __
EVENT_JOBSTORE_ADDED = __
EVENT_JOBSTORE_REMOVED = __
EVENT_ALL_JOBS_REMOVED = __
EVENT_JOB_ADDED = __
EVENT_JOB_REMOVED = __
EVENT_JOB_MODIFIED = __
EVENT_JOB_EXECUTED = __
EVENT_JOB_ERROR = __
EVENT_JOB_MISSED = __
EVENT_JOB_SUBMITTED = __
EVENT_JOB_MAX_INSTANCES = __
EVENT_ALL = EVENT_SCHEDULER_STARTED | EVENT_SCHEDULER_SHUTDOWN | EVENT_SCHEDULER_PAUSED | EVENT_SCHEDULER_RESUMED | EVENT_EXECUTOR_ADDED | EVENT_EXECUTOR_REMOVED | EVENT_JOBSTORE_ADDED | EVENT_JOBSTORE_REMOVED | EVENT_ALL_JOBS_REMOVED | EVENT_JOB_ADDED | EVENT_JOB_REMOVED | EVENT_JOB_MODIFIED | EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED | EVENT_JOB_SUBMITTED | EVENT_JOB_MAX_INSTANCES
class SchedulerEvent: ...
class JobEvent(SchedulerEvent): ...
class JobSubmissionEvent(JobEvent): ...
class JobExecutionEvent(JobEvent): ...
# === apscheduler/executors/asyncio.py
from apscheduler.executors.base import BaseExecutor
class AsyncIOExecutor(BaseExecutor):
 def start(self, *_): pass
 def shutdown(self, *_): pass
# === apscheduler/executors/base.py
from typing import cast
from apscheduler.events import JobExecutionEvent
class MaxInstancesReachedError(Exception): ...
class BaseExecutor:
 def start(self, *_): pass
 def shutdown(self, *_): ...
 def submit_job(self, *_): pass
def run_job(*_): return cast(list | list[JobExecutionEvent], 0)
async def run_coroutine_job(*_): return cast(list | list[JobExecutionEvent], 0)
# === apscheduler/executors/debug.py
from apscheduler.executors.base import BaseExecutor
class DebugExecutor(BaseExecutor): ...
# === apscheduler/executors/gevent.py
from apscheduler.executors.base import BaseExecutor
class GeventExecutor(BaseExecutor): ...
# === apscheduler/executors/pool.py
from apscheduler.executors.base import BaseExecutor
class BasePoolExecutor(BaseExecutor):
 def shutdown(self, *_): pass
class ThreadPoolExecutor(BasePoolExecutor): ...
class ProcessPoolExecutor(BasePoolExecutor): ...
# === apscheduler/executors/tornado.py
from concurrent.futures import ThreadPoolExecutor
from apscheduler.executors.base import BaseExecutor
class TornadoExecutor(BaseExecutor):
 def start(self, *_): pass
 def __init__(self):
  self.executor = ThreadPoolExecutor()
# === apscheduler/executors/twisted.py
from apscheduler.executors.base import BaseExecutor
class TwistedExecutor(BaseExecutor):
 def start(self, *_): pass
# === apscheduler/job.py
class Job:
 def modify(self, **_): return self
 def reschedule(self, *_, **_): return self
 def pause(self): return self
 def resume(self): return self
 def remove(self): pass
# === apscheduler/jobstores/base.py
class JobLookupError(KeyError): ...
class ConflictingIdError(KeyError): ...
class TransientJobError(ValueError): ...
class BaseJobStore:
 def start(self, *_): pass
 def shutdown(self): ...
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): ...
 def get_next_run_time(self): ...
 def get_all_jobs(self): ...
 def add_job(self, *_): ...
 def update_job(self, *_): ...
 def remove_job(self, *_): ...
 def remove_all_jobs(self): ...
# === apscheduler/jobstores/etcd.py
from etcd3 import Etcd3Client as Etcd3Client_1
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
class EtcdJobStore(BaseJobStore):
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_) -> list[Any]: ...
 def get_next_run_time(self): ...
 def get_all_jobs(self) -> list[Any]: ...
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.client = __
  self.client = cast(Etcd3Client_1, 0)
# === apscheduler/jobstores/memory.py
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
class MemoryJobStore(BaseJobStore):
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): return cast(list | list[Any], 0)
 def get_next_run_time(self): ...
 def get_all_jobs(self) -> list[Any]: ...
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
# === apscheduler/jobstores/mongodb.py
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
from pymongo import MongoClient
class MongoDBJobStore(BaseJobStore):
 def start(self, *_): pass
 @property
 def connection(self): ...
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): return cast(list | list[Any], 0)
 def get_next_run_time(self): ...
 def get_all_jobs(self): return cast(list | list[Any], 0)
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.client = __
  self.client = MongoClient()
# === apscheduler/jobstores/redis.py
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
from redis import Redis
class RedisJobStore(BaseJobStore):
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): return cast(list | list[Any], 0)
 def get_next_run_time(self): ...
 def get_all_jobs(self): return cast(list[Any], 0)
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.redis = Redis()
# === apscheduler/jobstores/rethinkdb.py
from rethinkdb import RethinkDB as RethinkDB_1
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
class RethinkDBJobStore(BaseJobStore):
 def start(self, *_): pass
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): return cast(list | list[Any], 0)
 def get_next_run_time(self): ...
 def get_all_jobs(self): return cast(list | list[Any], 0)
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.table = None
  self.table = __
  self.r = cast(RethinkDB_1, 0)
  self.conn = None
  self.conn = __
# === apscheduler/jobstores/sqlalchemy.py
from sqlalchemy.engine import Engine
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
from sqlalchemy import Table
class SQLAlchemyJobStore(BaseJobStore):
 def start(self, *_): pass
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_): return cast(list | list[Any], 0)
 def get_next_run_time(self): ...
 def get_all_jobs(self): return cast(list | list[Any], 0)
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.engine = __
  self.engine = Engine()
  self.jobs_t = cast(Table, 0)
# === apscheduler/jobstores/zookeeper.py
from kazoo.client import KazooClient as KazooClient_1
from typing import Any, cast
from apscheduler.jobstores.base import BaseJobStore
class ZooKeeperJobStore(BaseJobStore):
 def start(self, *_): pass
 def lookup_job(self, *_): ...
 def get_due_jobs(self, *_) -> list[Any]: ...
 def get_next_run_time(self): ...
 def get_all_jobs(self) -> list[Any]: ...
 def add_job(self, *_): pass
 def update_job(self, *_): pass
 def remove_job(self, *_): pass
 def remove_all_jobs(self): pass
 def shutdown(self): pass
 def __init__(self):
  self.client = __
  self.client = cast(KazooClient_1, 0)
# === apscheduler/schedulers/__init__.py
class SchedulerAlreadyRunningError(Exception): ...
class SchedulerNotRunningError(Exception): ...
# === apscheduler/schedulers/asyncio.py
from typing import Callable, cast
from apscheduler.schedulers.base import BaseScheduler
def run_in_event_loop(*_): return cast(Callable[..., None], 0)
class AsyncIOScheduler(BaseScheduler):
 def start(self, *_): pass
 def shutdown(self, *_): pass
 def wakeup(self, *_, **_) -> None: ...
# === apscheduler/schedulers/background.py
from apscheduler.schedulers.blocking import BlockingScheduler
class BackgroundScheduler(BlockingScheduler):
 def start(self, *_, **_): pass
 def shutdown(self, *_, **_): pass
# === apscheduler/schedulers/base.py
from typing import Any, cast
from apscheduler.job import Job
class BaseScheduler:
 def configure(self, *_, **_): pass
 def start(self, *_): pass
 def shutdown(self, *_): pass
 def pause(self): pass
 def resume(self): pass
 def add_executor(self, *_, **_): pass
 def remove_executor(self, *_): pass
 def add_jobstore(self, *_, **_): pass
 def remove_jobstore(self, *_): pass
 def add_listener(self, *_): pass
 def remove_listener(self, *_): pass
 def add_job(self, *_, **_): return cast(Job, 0)
 def scheduled_job(self, *_, **_): ...
 def modify_job(self, *_, **_): ...
 def reschedule_job(self, *_, **_): ...
 def pause_job(self, *_): ...
 def resume_job(self, *_): ...
 def get_jobs(self, *_): return cast(list | list[Any], 0)
 def get_job(self, *_): ...
 def remove_job(self, *_): pass
 def remove_all_jobs(self, *_): pass
 def print_jobs(self, *_): pass
 def export_jobs(self, *_): pass
 def import_jobs(self, *_): pass
 def wakeup(self): ...
 def __init__(self):
  self.timezone = __
# === apscheduler/schedulers/blocking.py
from apscheduler.schedulers.base import BaseScheduler
class BlockingScheduler(BaseScheduler):
 def start(self, *_, **_): pass
 def shutdown(self, *_): pass
 def wakeup(self): pass
# === apscheduler/schedulers/gevent.py
from apscheduler.schedulers.blocking import BlockingScheduler
class GeventScheduler(BlockingScheduler):
 def start(self, *_, **_): ...
 def shutdown(self, *_, **_): pass
# === apscheduler/schedulers/qt.py
from apscheduler.schedulers.base import BaseScheduler
qtcore = __
class QtScheduler(BaseScheduler):
 def shutdown(self, *_, **_): pass
 def wakeup(self): pass
# === apscheduler/schedulers/tornado.py
from typing import Callable, cast
from apscheduler.schedulers.base import BaseScheduler
def run_in_ioloop(*_): return cast(Callable[..., None], 0)
class TornadoScheduler(BaseScheduler):
 def shutdown(self, *_): pass
 def wakeup(self, *_, **_) -> None: ...
# === apscheduler/schedulers/twisted.py
from typing import Callable, cast
from apscheduler.schedulers.base import BaseScheduler
def run_in_reactor(*_): return cast(Callable[..., None], 0)
class TwistedScheduler(BaseScheduler):
 def shutdown(self, *_): pass
 def wakeup(self, *_, **_) -> None: ...
# === apscheduler/triggers/base.py
class BaseTrigger:
 def get_next_fire_time(self, *_): ...
# === apscheduler/triggers/calendarinterval.py
from datetime import datetime
from apscheduler.triggers.base import BaseTrigger
class CalendarIntervalTrigger(BaseTrigger):
 def get_next_fire_time(self, *_) -> None | datetime: ...
 def __init__(self):
  self.start_date = __
  self.start_date = __["start_date"]
  self.end_date = __
  self.end_date = __["end_date"]
# === apscheduler/triggers/combining.py
from apscheduler.triggers.base import BaseTrigger
class BaseCombiningTrigger(BaseTrigger): ...
class AndTrigger(BaseCombiningTrigger):
 def get_next_fire_time(self, *_): ...
class OrTrigger(BaseCombiningTrigger):
 def get_next_fire_time(self, *_): ...
# === apscheduler/triggers/cron/__init__.py
from typing import cast
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron.fields import DEFAULT_VALUES, BaseField, DayOfMonthField, DayOfWeekField, MonthField, WeekField
from apscheduler.util import astimezone, convert_to_datetime, datetime_ceil, datetime_repr, datetime_utc_add
class CronTrigger(BaseTrigger):
 @classmethod
 def from_crontab(cls, *_): return cast(CronTrigger, 0)
 def get_next_fire_time(self, *_): ...
 def __init__(self):
  self.fields = cast(list, 0)
  self.fields = (__ or __[1])["fields"]
  self.fields = cast(list[BaseField | MonthField | WeekField | DayOfMonthField | DayOfWeekField], 0)
# === apscheduler/triggers/cron/expressions.py
class AllExpression:
 value_re = __
 def validate_range(self, *_): pass
 def get_next_value(self, *_): ...
class RangeExpression(AllExpression):
 value_re = __
 def validate_range(self, *_): pass
 def get_next_value(self, *_): ...
class MonthRangeExpression(RangeExpression):
 value_re = __
class WeekdayRangeExpression(RangeExpression):
 value_re = __
class WeekdayPositionExpression(AllExpression):
 value_re = __
 def get_next_value(self, *_): ...
class LastDayOfMonthExpression(AllExpression):
 value_re = __
 def get_next_value(self, *_): ...
# === apscheduler/triggers/cron/fields.py
from typing import Any, cast
from apscheduler.triggers.cron.expressions import AllExpression, RangeExpression
MIN_VALUES = cast(dict[str, int], 0)
MAX_VALUES = cast(dict[str, int], 0)
DEFAULT_VALUES = cast(dict[str, str | int], 0)
SEPARATOR = __
class BaseField:
 def get_min(self, *_): return cast(int, 0)
 def get_max(self, *_): return cast(int, 0)
 def get_value(self, *_): ...
 def get_next_value(self, *_): ...
 def compile_expressions(self, *_): pass
 def compile_expression(self, *_): pass
 def __init__(self):
  self.expressions = cast(list, 0)
  self.expressions = cast(list[Any], 0)
class WeekField(BaseField):
 def get_value(self, *_): ...
class DayOfMonthField(BaseField):
 def get_max(self, *_): ...
class DayOfWeekField(BaseField):
 def get_value(self, *_): ...
class MonthField(BaseField): ...
# === apscheduler/triggers/date.py
from apscheduler.triggers.base import BaseTrigger
class DateTrigger(BaseTrigger):
 def get_next_fire_time(self, *_): ...
 def __init__(self):
  self.run_date = __
  self.run_date = (__ or __[1])["run_date"]
# === apscheduler/triggers/interval.py
from typing import cast
from apscheduler.triggers.base import BaseTrigger
class IntervalTrigger(BaseTrigger):
 def get_next_fire_time(self, *_): ...
 def __init__(self):
  self.interval = __
  self.interval = (__ or __[1])["interval"]
  self.interval_length = __
  self.interval_length = cast(int, 0)
# === apscheduler/util.py
from sqlalchemy import MetaData
from typing import cast
from datetime import datetime
class _Undefined: ...
undefined = _Undefined()
def asint(*_): return cast(int | None, 0)
def asbool(*_): return cast(bool, 0)
def astimezone(*_): ...
def asdate(*_): ...
def convert_to_datetime(*_): ...
def datetime_to_utc_timestamp(*_): ...
def utc_timestamp_to_datetime(*_): ...
def timedelta_seconds(*_): ...
def datetime_ceil(*_): ...
def datetime_utc_add(*_) -> datetime: ...
def datetime_repr(*_): ...
def timezone_repr(*_) -> str: ...
def get_callable_name(*_): ...
def obj_to_ref(*_) -> str: ...
def ref_to_obj(*_): ...
def maybe_ref(*_): ...
def check_callable_args(*_): pass
def iscoroutinefunction_partial(*_): ...
def normalize(*_): ...
def localize(*_): ...
