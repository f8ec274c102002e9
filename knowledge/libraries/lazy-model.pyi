# lazy-model==0.4.0, sha256 95ea59551c1ac557a2c299f75803c56cc973923ef78c67ea4839a238142f7927.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === lazy_model/__init__.py
from lazy_model.main import LazyModel
from lazy_model.nao import NAO
# === lazy_model/main.py
from lazy_model.parser.old import LazyModel
from lazy_model.parser.new import LazyModel
# === lazy_model/nao.py
class NotAnObject: ...
NAO = NotAnObject()
# === lazy_model/parser/new.py
from pydantic import BaseModel
class LazyModel(BaseModel):
 @classmethod
 def lazy_parse(cls, *_): ...
 def parse_store(self): pass
 def __getattribute__(self, *_): ...
# === lazy_model/parser/old.py
from pydantic import BaseModel
class LazyModel(BaseModel):
 @classmethod
 def lazy_parse(cls, *_, **_): ...
 def parse_store(self): pass
 def __getattribute__(self, *_): ...
