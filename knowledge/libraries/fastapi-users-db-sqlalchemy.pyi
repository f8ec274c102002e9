# fastapi-users-db-sqlalchemy==7.0.0, sha256 5fceac018e7cfa69efc70834dd3035b3de7988eb4274154a0dbe8b14f5aa001e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === fastapi_users_db_sqlalchemy/__init__.py
import uuid
from typing import Generic, Optional
from fastapi_users.db.base import BaseUserDatabase
from fastapi_users.models import ID, UP
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped
from fastapi_users_db_sqlalchemy.generics import GUID
UUID_ID = uuid.UUID
class SQLAlchemyBaseUserTable(Generic[ID]):
 id: ID
 email: Mapped[str]
 hashed_password: Mapped[str]
 is_active: Mapped[bool]
 is_superuser: Mapped[bool]
 is_verified: Mapped[bool]
class SQLAlchemyBaseUserTableUUID(SQLAlchemyBaseUserTable[UUID_ID]):
 id: Mapped[UUID_ID]
class SQLAlchemyBaseOAuthAccountTable(Generic[ID]):
 id: ID
 oauth_name: Mapped[str]
 access_token: Mapped[str]
 expires_at: Mapped[Optional[int]]
 refresh_token: Mapped[Optional[str]]
 account_id: Mapped[str]
 account_email: Mapped[str]
class SQLAlchemyBaseOAuthAccountTableUUID(SQLAlchemyBaseOAuthAccountTable[UUID_ID]):
 id: Mapped[UUID_ID]
 user_id = __
class SQLAlchemyUserDatabase(Generic[UP, ID], BaseUserDatabase[UP, ID]):
 session: AsyncSession
 oauth_account_table: Optional[type[SQLAlchemyBaseOAuthAccountTable]]
 async def get(self, *_) -> Optional[UP]: ...
 async def get_by_email(self, *_) -> Optional[UP]: ...
 async def get_by_oauth_account(self, *_) -> Optional[UP]: ...
 async def create(self, *_) -> UP: ...
 async def update(self, *_) -> UP: ...
 async def delete(self, *_) -> None: ...
 async def add_oauth_account(self, *_) -> UP: ...
 async def update_oauth_account(self, *_) -> UP: ...
 def __init__(self, session, user_table: type[UP], oauth_account_table: Optional[type[SQLAlchemyBaseOAuthAccountTable]]): ...
# === fastapi_users_db_sqlalchemy/access_token.py
from typing import cast
import uuid
from datetime import datetime
from typing import Generic, Optional
from fastapi_users.authentication.strategy.db import AP, AccessTokenDatabase
from fastapi_users.models import ID
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped
class SQLAlchemyBaseAccessTokenTable(Generic[ID]):
 token: Mapped[str]
 created_at: Mapped[datetime]
 user_id: ID
class SQLAlchemyBaseAccessTokenTableUUID(SQLAlchemyBaseAccessTokenTable[uuid.UUID]):
 user_id = __
class SQLAlchemyAccessTokenDatabase(Generic[AP], AccessTokenDatabase[AP]):
 async def get_by_token(self, *_) -> Optional[AP]: ...
 async def create(self, *_) -> AP: ...
 async def update(self, *_) -> AP: ...
 async def delete(self, *_) -> None: ...
 def __init__(self, session, access_token_table: type[AP]): ...
 def __set__attributes__(self):
  self.session = cast(AsyncSession, 0)
# === fastapi_users_db_sqlalchemy/generics.py
from sqlalchemy import CHAR, TypeDecorator
class GUID(TypeDecorator):
 class UUIDChar(CHAR): ...
 impl = GUID.UUIDChar
 def load_dialect_impl(self, *_): ...
 def process_bind_param(self, *_): ...
 def process_result_value(self, *_): ...
def now_utc(): ...
class TIMESTAMPAware(TypeDecorator):
 def process_result_value(self, *_): ...
