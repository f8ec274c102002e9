# fastapi.concurrency: the module where fastapi keeps these; they are described in starlette.
from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool
from starlette.concurrency import run_in_threadpool as run_in_threadpool
