# SQLAlchemy 2.1; from the documentation of SQLAlchemy.
from typing import Any
from sqlalchemy.engine import Connection as Connection
from sqlalchemy.engine import Engine as Engine

def create_engine(*args: Any, **kwargs: Any) -> Engine: ...
def engine_from_config(*args: Any, **kwargs: Any) -> Engine: ...
