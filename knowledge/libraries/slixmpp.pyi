# slixmpp==1.17.0, sha256 2cd8ef55a52fdb7eebdade72d62ac8617328bbc8716861b359260bcfb4f3925d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === slixmpp/__init__.py
from slixmpp.xmlstream.handler import *
from slixmpp.xmlstream.matcher import *
__all__ = ["Message", "Presence", "Iq", "JID", "InvalidJID", "ET", "ElementBase", "register_stanza_plugin", "XMLStream", "BaseXMPP", "ClientXMPP", "ComponentXMPP", "__version__", "__version_info__"]
from slixmpp.stanza import Iq, Message, Presence
from slixmpp.jid import InvalidJID, JID
from slixmpp.xmlstream.stanzabase import ET, ElementBase, register_stanza_plugin
from slixmpp.xmlstream import XMLStream
from slixmpp.basexmpp import BaseXMPP
from slixmpp.clientxmpp import ClientXMPP
from slixmpp.componentxmpp import ComponentXMPP
from slixmpp.version import __version__, __version_info__
# === slixmpp/api.py
from slixmpp.basexmpp import BaseXMPP
from typing import cast, Any, Callable
from asyncio import Future
APIHandler = Callable[..., Any]
class APIWrapper(object):
 def register(self, handler: None | APIHandler, *_) -> None: ...
 def register_default(self, handler: None | APIHandler, *_) -> None: ...
 def run(self, *_) -> Future: ...
 def restore_default(self, *_) -> None: ...
 def unregister(self, *_) -> None: ...
 def __getitem__(self, *_) -> APIHandler: ...
 def __init__(self):
  self.api = cast(APIRegistry, 0)
class APIRegistry(object):
 def wrap(self, *_) -> APIWrapper: ...
 def purge(self, *_) -> None: ...
 def run(self, *_) -> Future: ...
 def register(self, handler: None | APIHandler, *_): pass
 def register_default(self, *_): pass
 def unregister(self, *_): pass
 def restore_default(self, *_): pass
 def __init__(self):
  self.xmpp = cast(BaseXMPP, 0)
# === slixmpp/basexmpp.py
from asyncio import Event
from slixmpp.roster.multi import Roster as Roster_1
from typing import cast
from slixmpp import stanza
from slixmpp.api import APIRegistry
from slixmpp.xmlstream import XMLStream, ET
from slixmpp.pluginsdict import PluginsDict
class BaseXMPP(XMLStream):
 plugin: PluginsDict
 def start_stream_handler(self, *_): pass
 def init_plugins(self): pass
 def register_plugin(self, *_): pass
 def register_plugins(self): pass
 __getitem__ = __
 def get(self, *_): ...
 def Message(self, *_, **_) -> stanza.Message: ...
 def Iq(self, *_, **_) -> stanza.Iq: ...
 def Presence(self, *_, **_) -> stanza.Presence: ...
 def make_iq(self, *_) -> stanza.Iq: ...
 def make_iq_get(self, *_) -> stanza.Iq: ...
 def make_iq_result(self, *_) -> stanza.Iq: ...
 def make_iq_set(self, *_) -> stanza.Iq: ...
 def make_iq_error(self, *_): ...
 def make_iq_query(self, *_) -> stanza.Iq: ...
 def make_query_roster(self, *_) -> ET.Element: ...
 def make_message(self, *_) -> stanza.Message: ...
 def make_presence(self, *_) -> stanza.Presence: ...
 def send_message(self, *_): pass
 def send_presence(self, *_): pass
 def send_presence_subscription(self, *_): pass
 def set_jid(self, *_): pass
 def getjidresource(self, *_): return cast(str, 0)
 def getjidbare(self, *_): return cast(str, 0)
 def exception(self, *_): pass
 def __init__(self):
  self.stream_id = None
  self.stream_id = __
  self.session_bind_event = Event()
  self.roster = Roster_1()
  self.client_roster = self.roster[self.boundjid]
  self.api = APIRegistry()
  self.stream_version = __
  self.peer_default_lang = __
# === slixmpp/clientxmpp.py
from slixmpp.stanza.iq import Iq as Iq_1
from typing import cast
import asyncio
from asyncio import Future
from typing import Callable
from slixmpp.stanza import Iq
from slixmpp.basexmpp import BaseXMPP
from slixmpp.roster.single import RosterNode
class ClientXMPP(BaseXMPP):
 def connect(self, *_) -> asyncio.Future: ...
 def register_feature(self, name, handler: Callable, *_) -> None: ...
 def unregister_feature(self, *_) -> None: ...
 def update_roster(self, *_, **_) -> None | Future[Iq]: ...
 def del_roster_item(self, *_): return cast(None | Future[Iq_1], 0)
 def get_roster(self, *_) -> asyncio.Future[None | Iq]: ...
 client_roster: RosterNode
# === slixmpp/componentxmpp.py
from typing import cast
from xml.etree.ElementTree import Element
from asyncio import Future
from slixmpp.basexmpp import BaseXMPP
class ComponentXMPP(BaseXMPP):
 def connect(self, *_) -> Future: ...
 def incoming_filter(self, *_): return cast(Element, 0)
 def start_stream_handler(self, *_): pass
# === slixmpp/exceptions.py
from slixmpp.stanza.iq import Iq
from slixmpp.stanza.presence import Presence
from typing import cast
class XMPPError(Exception):
 def format(self): return cast(str, 0)
class IqTimeout(XMPPError):
 def __init__(self):
  self.iq = cast(bytes | Iq, 0)
class IqError(XMPPError): ...
class PresenceError(XMPPError):
 def __init__(self):
  self.presence = cast(Presence, 0)
# === slixmpp/features/feature_bind/__init__.py
__all__ = ["FeatureBind", "Bind"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_bind.bind import FeatureBind
from slixmpp.features.feature_bind.stanza import Bind
# === slixmpp/features/feature_bind/bind.py
from slixmpp.plugins import BasePlugin
class FeatureBind(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/features/feature_bind/stanza.py
from slixmpp.xmlstream import ElementBase
class Bind(ElementBase): ...
# === slixmpp/features/feature_limits/__init__.py
__all__ = ["FeatureLimits"]
from slixmpp.plugins.base import register_plugin
from .limits import FeatureLimits
# === slixmpp/features/feature_limits/limits.py
from typing import NamedTuple
from slixmpp.plugins import BasePlugin
from slixmpp.clientxmpp import ClientXMPP
class FeatureLimits(BasePlugin):
 xmpp: ClientXMPP
 def plugin_init(self): pass
class Limits(NamedTuple): ...
# === slixmpp/features/feature_limits/stanza.py
from slixmpp.xmlstream import ElementBase
class Limits(ElementBase): ...
# === slixmpp/features/feature_mechanisms/__init__.py
__all__ = ["FeatureMechanisms", "Mechanisms", "Auth", "Success", "Failure"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_mechanisms.mechanisms import FeatureMechanisms
from slixmpp.features.feature_mechanisms.stanza import Mechanisms, Auth, Success, Failure
# === slixmpp/features/feature_mechanisms/mechanisms.py
from slixmpp.util.sasl.client import Mech
from typing import Any, Callable, cast
from slixmpp.plugins import BasePlugin
class FeatureMechanisms(BasePlugin):
 def plugin_init(self): pass
 def __init__(self):
  self.sasl_callback = __
  self.security_callback = cast(Callable[..., dict | dict[Any, bool] | dict[Any, Any]], 0)
  self.mech = None
  self.mech = Mech()
# === slixmpp/features/feature_mechanisms/stanza/__init__.py
from slixmpp.features.feature_mechanisms.stanza.mechanisms import Mechanisms
from slixmpp.features.feature_mechanisms.stanza.auth import Auth
from slixmpp.features.feature_mechanisms.stanza.success import Success
from slixmpp.features.feature_mechanisms.stanza.failure import Failure
from slixmpp.features.feature_mechanisms.stanza.challenge import Challenge
from slixmpp.features.feature_mechanisms.stanza.response import Response
from slixmpp.features.feature_mechanisms.stanza.abort import Abort
# === slixmpp/features/feature_mechanisms/stanza/abort.py
from slixmpp.xmlstream import StanzaBase
class Abort(StanzaBase):
 def setup(self, *_): pass
# === slixmpp/features/feature_mechanisms/stanza/auth.py
from slixmpp.xmlstream import StanzaBase
class Auth(StanzaBase):
 def setup(self, *_): pass
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/features/feature_mechanisms/stanza/challenge.py
from slixmpp.xmlstream import StanzaBase
class Challenge(StanzaBase):
 def setup(self, *_): pass
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/features/feature_mechanisms/stanza/failure.py
from slixmpp.xmlstream import StanzaBase
class Failure(StanzaBase):
 def setup(self, *_): pass
 def get_condition(self): ...
 def set_condition(self, *_): return self
 def del_condition(self): return self
# === slixmpp/features/feature_mechanisms/stanza/mechanisms.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Mechanisms(ElementBase):
 def get_required(self) -> bool: ...
 def get_mechanisms(self): return cast(list | list[Any], 0)
 def set_mechanisms(self, *_): pass
 def del_mechanisms(self): pass
# === slixmpp/features/feature_mechanisms/stanza/response.py
from slixmpp.xmlstream import StanzaBase
class Response(StanzaBase):
 def setup(self, *_): pass
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/features/feature_mechanisms/stanza/success.py
from slixmpp.xmlstream import StanzaBase
class Success(StanzaBase):
 def setup(self, *_): pass
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/features/feature_preapproval/__init__.py
__all__ = ["FeaturePreApproval", "PreApproval"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_preapproval.preapproval import FeaturePreApproval
from slixmpp.features.feature_preapproval.stanza import PreApproval
# === slixmpp/features/feature_preapproval/preapproval.py
from slixmpp.plugins.base import BasePlugin
class FeaturePreApproval(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/features/feature_preapproval/stanza.py
from slixmpp.xmlstream import ElementBase
class PreApproval(ElementBase): ...
# === slixmpp/features/feature_rosterver/__init__.py
__all__ = ["FeatureRosterVer", "RosterVer"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_rosterver.rosterver import FeatureRosterVer
from slixmpp.features.feature_rosterver.stanza import RosterVer
# === slixmpp/features/feature_rosterver/rosterver.py
from slixmpp.plugins.base import BasePlugin
class FeatureRosterVer(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/features/feature_rosterver/stanza.py
from slixmpp.xmlstream import ElementBase
class RosterVer(ElementBase): ...
# === slixmpp/features/feature_session/__init__.py
__all__ = ["FeatureSession", "Session"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_session.session import FeatureSession
from slixmpp.features.feature_session.stanza import Session
# === slixmpp/features/feature_session/session.py
from slixmpp.plugins import BasePlugin
class FeatureSession(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/features/feature_session/stanza.py
from slixmpp.xmlstream import ElementBase
class Session(ElementBase):
 def get_optional(self): ...
 def set_optional(self, *_): pass
 def del_optional(self): pass
# === slixmpp/features/feature_starttls/__init__.py
__all__ = ["FeatureSTARTTLS", "STARTTLS", "Proceed", "Failure"]
from slixmpp.plugins.base import register_plugin
from slixmpp.features.feature_starttls.starttls import FeatureSTARTTLS
from slixmpp.features.feature_starttls.stanza import STARTTLS, Proceed, Failure
# === slixmpp/features/feature_starttls/stanza.py
from slixmpp.xmlstream import StanzaBase
class STARTTLS(StanzaBase):
 def get_required(self) -> bool: ...
class Proceed(StanzaBase):
 def exception(self, *_) -> None: ...
class Failure(StanzaBase): ...
# === slixmpp/features/feature_starttls/starttls.py
from slixmpp.plugins import BasePlugin
class FeatureSTARTTLS(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/jid.py
from typing import cast
JID_PATTERN = __
def unescape_node(*_): return cast(str, 0)
class InvalidJID(ValueError): ...
class JID: ...
# === slixmpp/plugins/__init__.py
from slixmpp.plugins.base import BasePlugin, PluginManager, PluginNotFound, load_plugin, register_plugin
# === slixmpp/plugins/base.py
from collections.abc import Generator
from threading import RLock
from typing import cast
from slixmpp.api import APIWrapper
from slixmpp.clientxmpp import ClientXMPP
from slixmpp.componentxmpp import ComponentXMPP
REGISTRY_LOCK = RLock()
class PluginNotFound(Exception): ...
def register_plugin(impl: type[BasePlugin], *_) -> None: ...
def load_plugin(*_): pass
class PluginManager(object):
 def register(self, *_): pass
 def enable(self, *_): pass
 def enable_all(self, *_): pass
 def enabled(self, *_): ...
 def registered(self, *_): ...
 def disable(self, *_): pass
 def __getitem__(self, *_): return cast(None | BasePlugin, 0)
 def get(self, *_) -> None | BasePlugin: ...
 def __iter__(self): return cast(Generator[str], 0)
 def __init__(self):
  self.xmpp = cast(ComponentXMPP | ClientXMPP, 0)
class BasePlugin(object):
 api: APIWrapper
 def __getattr__(self, *_): ...
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def post_init(self): pass
 def __init__(self):
  self.xmpp = cast(ComponentXMPP | ClientXMPP, 0)
# === slixmpp/plugins/xep_0004/__init__.py
__all__ = ["XEP_0004", "Form", "FormField", "FieldOption"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0004.stanza import Form, FieldOption, FormField
from slixmpp.plugins.xep_0004.dataforms import XEP_0004
# === slixmpp/plugins/xep_0004/dataforms.py
from slixmpp.plugins.xep_0004.stanza.form import Form as Form_1
from typing import cast
from slixmpp.plugins import BasePlugin
class XEP_0004(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def make_form(self, *_): return cast(Form_1, 0)
 def handle_form(self, *_): pass
 def build_form(self, *_): return cast(Form_1, 0)
# === slixmpp/plugins/xep_0004/stanza/__init__.py
from slixmpp.plugins.xep_0004.stanza.field import FieldOption, FormField
from slixmpp.plugins.xep_0004.stanza.form import Form
# === slixmpp/plugins/xep_0004/stanza/field.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class FormField(ElementBase):
 def setup(self, *_): pass
 def set_type(self, *_): pass
 def add_option(self, *_): pass
 def del_options(self): pass
 def del_required(self): pass
 def del_value(self): pass
 def get_answer(self): ...
 def get_options(self): return cast(list | list[dict[str, Any]], 0)
 def get_required(self): ...
 def get_value(self, *_): ...
 def set_answer(self, *_): pass
 def set_false(self): pass
 def set_options(self, *_): pass
 def set_required(self, *_): pass
 def set_true(self): pass
 def set_value(self, *_): pass
class FieldOption(ElementBase): ...
# === slixmpp/plugins/xep_0004/stanza/form.py
from slixmpp.plugins.xep_0004.stanza.field import FormField as FormField_1
from slixmpp.thirdparty.orderedset import OrderedSet as OrderedSet_1
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Form(ElementBase):
 interfaces = OrderedSet_1()
 def setup(self, *_): pass
 def set_type(self, *_): pass
 def add_field(self, *_, **_): return cast(FormField_1, 0)
 def add_item(self, *_): pass
 def add_reported(self, *_, **_): return cast(FormField_1, 0)
 def cancel(self): pass
 def del_fields(self): pass
 def del_instructions(self): pass
 def del_items(self): pass
 def del_reported(self): pass
 def get_fields(self, *_): return cast(dict | dict[Any, Any], 0)
 def get_instructions(self): return cast(str, 0)
 def get_items(self): return cast(list | list[dict | dict[Any, Any]], 0)
 def get_reported(self): return cast(dict | dict[Any, Any], 0)
 def get_values(self): return cast(dict | dict[Any, Any], 0)
 def reply(self): pass
 def set_fields(self, *_): pass
 def set_instructions(self, *_): pass
 def set_items(self, *_): pass
 def set_reported(self, *_): pass
 def set_values(self, *_): pass
 def merge(self, *_): return cast(Form, 0)
# === slixmpp/plugins/xep_0009/__init__.py
__all__ = ["XEP_0009", "RPCQuery", "MethodCall", "MethodResponse", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0009 import stanza
from slixmpp.plugins.xep_0009.rpc import XEP_0009
from slixmpp.plugins.xep_0009.stanza import MethodCall, MethodResponse, RPCQuery
# === slixmpp/plugins/xep_0009/binding.py
from typing import Any, cast
from xml.etree.ElementTree import Element
def fault2xml(*_): return cast(dict | dict[Any, int] | dict[Any, str] | Element, 0)
def xml2fault(*_): return cast(dict | dict[Any, Any], 0)
def py2xml(*_): return cast(Element, 0)
def xml2py(*_): return cast(list | list[Any], 0)
class rpcbase64:
 def decode(self): ...
 def encoded(self): ...
class rpctime:
 def iso8601(self): return cast(str, 0)
# === slixmpp/plugins/xep_0009/remote.py
from typing import Any, cast
def remote(*_): ...
class ACL:
 @classmethod
 def check(cls, *_): ...
class RemoteException(Exception):
 def get_message(self): return cast(str, 0)
 def get_cause(self): ...
class InvocationException(RemoteException): ...
class AuthorizationException(RemoteException): ...
class TimeoutException(Exception): ...
class Endpoint:
 def get_methods(self): return cast(dict | dict[Any, Any], 0)
class Proxy(Endpoint):
 def __getattribute__(self, *_): ...
 def get_endpoint(self): ...
 def FQN(self): ...
class JabberRPCEntry(object):
 def call_method(self, *_): ...
 def get_endpoint_FQN(self): ...
class RemoteSession(object):
 def new_proxy(self, *_): return cast(Proxy | None, 0)
 def new_handler(self, *_, **_): ...
 def close(self, *_): pass
class Remote:
 @classmethod
 async def new_session_with_client(cls, *_) -> RemoteSession: ...
 @classmethod
 async def new_session(cls, *_) -> RemoteSession: ...
# === slixmpp/plugins/xep_0009/rpc.py
from slixmpp.stanza.iq import Iq as Iq_1
from typing import cast
from slixmpp.plugins import BasePlugin
class XEP_0009(BasePlugin):
 def plugin_init(self): pass
 def make_iq_method_call(self, *_): return cast(Iq_1, 0)
 def make_iq_method_response(self, *_): return cast(Iq_1, 0)
 def make_iq_method_response_fault(self, *_): return cast(Iq_1, 0)
# === slixmpp/plugins/xep_0009/stanza.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream.stanzabase import ElementBase
from xml.etree import ElementTree as ET
class RPCQuery(ElementBase): ...
class MethodCall(ElementBase):
 def get_method_name(self): return cast(dict[str, str] | str, 0)
 def set_method_name(self, *_): return cast(None | Element, 0)
 def get_params(self): ...
 def set_params(self, *_): pass
class MethodResponse(ElementBase):
 def get_params(self): ...
 def set_params(self, *_): pass
 def get_fault(self) -> ET: ...
 def set_fault(self, *_) -> None: ...
# === slixmpp/plugins/xep_0012/__init__.py
__all__ = ["LastActivity", "XEP_0012"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0012.stanza import LastActivity
from slixmpp.plugins.xep_0012.last_activity import XEP_0012
# === slixmpp/plugins/xep_0012/last_activity.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0012(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def begin_idle(self, *_) -> Future: ...
 def end_idle(self, *_) -> Future: ...
 def start_uptime(self, *_) -> Future: ...
 def set_last_activity(self, *_) -> Future: ...
 def del_last_activity(self, *_) -> Future: ...
 def get_last_activity(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0012/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class LastActivity(ElementBase):
 def get_seconds(self): return cast(int, 0)
 def set_seconds(self, *_): pass
 def get_status(self): ...
 def set_status(self, *_): pass
 def del_status(self): pass
# === slixmpp/plugins/xep_0013/__init__.py
__all__ = ["Offline", "XEP_0013"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0013.stanza import Offline
from slixmpp.plugins.xep_0013.offline import XEP_0013
# === slixmpp/plugins/xep_0013/offline.py
from typing import Any, cast
from asyncio import Future
from typing import Callable
from slixmpp.plugins import BasePlugin
class XEP_0013(BasePlugin):
 def plugin_init(self): pass
 def get_count(self, **_): ...
 def get_headers(self, **_): ...
 def view(self, nodes, ifrom, timeout, callback: None | Callable) -> Future: ...
 def remove(self, nodes, ifrom, timeout, callback: None | Callable) -> Future: ...
 def fetch(self, ifrom, timeout, callback: None | Callable) -> Future: ...
 def purge(self, ifrom, timeout, callback: None | Callable): return cast(Future, 0)
# === slixmpp/plugins/xep_0013/stanza.py
from typing import cast
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Offline(ElementBase):
 def setup(self, *_): pass
 def get_results(self): ...
 def set_results(self, *_): pass
 def del_results(self): pass
class Item(ElementBase):
 def get_jid(self): return cast(JID, 0)
 def set_jid(self, *_): pass
# === slixmpp/plugins/xep_0016/__init__.py
__all__ = ["Privacy", "XEP_0016", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0016 import stanza
from slixmpp.plugins.xep_0016.stanza import Privacy
from slixmpp.plugins.xep_0016.privacy import XEP_0016
# === slixmpp/plugins/xep_0016/privacy.py
from asyncio import Future
from typing import Callable
from slixmpp.plugins import BasePlugin
class XEP_0016(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def get_privacy_lists(self, timeout, callback: None | Callable) -> Future: ...
 def get_list(self, name, timeout, callback: None | Callable) -> Future: ...
 def get_active(self, timeout, callback: None | Callable) -> Future: ...
 def get_default(self, timeout, callback: None | Callable) -> Future: ...
 def activate(self, name, timeout, callback: None | Callable) -> Future: ...
 def deactivate(self, timeout, callback: None | Callable) -> Future: ...
 def make_default(self, name, timeout, callback: None | Callable) -> Future: ...
 def remove_default(self, timeout, callback: None | Callable) -> Future: ...
 def edit_list(self, name, rules, timeout, callback: None | Callable) -> Future: ...
 def remove_list(self, name, timeout, callback: None | Callable) -> Future: ...
# === slixmpp/plugins/xep_0016/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class Privacy(ElementBase):
 def add_list(self, *_): return cast(List, 0)
class Active(ElementBase): ...
class Default(ElementBase): ...
class List(ElementBase):
 def add_item(self, *_): return cast(Item, 0)
class Item(ElementBase):
 def set_type(self, *_): pass
 def set_action(self, *_): pass
 def set_presence_in(self, *_): pass
 def get_presence_in(self): ...
 def del_presence_in(self): pass
 def set_presence_out(self, *_): pass
 def get_presence_out(self): ...
 def del_presence_out(self): pass
# === slixmpp/plugins/xep_0020/__init__.py
__all__ = ["FeatureNegotiation", "XEP_0020", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0020 import stanza
from slixmpp.plugins.xep_0020.stanza import FeatureNegotiation
from slixmpp.plugins.xep_0020.feature_negotiation import XEP_0020
# === slixmpp/plugins/xep_0020/feature_negotiation.py
from slixmpp.plugins import BasePlugin
class XEP_0020(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0020/stanza.py
from slixmpp.xmlstream import ElementBase
class FeatureNegotiation(ElementBase): ...
# === slixmpp/plugins/xep_0027/__init__.py
__all__ = ["Signed", "Encrypted", "XEP_0027"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0027.stanza import Encrypted, Signed
from slixmpp.plugins.xep_0027.gpg import XEP_0027
# === slixmpp/plugins/xep_0027/gpg.py
from gnupg import GPG as GPG_1
from slixmpp.thirdparty.gnupg import GPG as GPG_2
from typing import cast
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0027(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def sign(self, *_): return cast(str | None, 0)
 def encrypt(self, *_): return cast(str | None, 0)
 def decrypt(self, *_): ...
 def verify(self, *_): ...
 def set_keyid(self, *_) -> Future: ...
 def get_keyid(self, *_) -> Future: ...
 def del_keyid(self, *_) -> Future: ...
 def get_keyids(self) -> Future: ...
 def __init__(self):
  self.gpg = cast(GPG_1 | GPG_2, 0)
# === slixmpp/plugins/xep_0027/stanza.py
from slixmpp.xmlstream import ElementBase
class Signed(ElementBase):
 def set_signed(self, *_): pass
 def get_signed(self): ...
class Encrypted(ElementBase):
 def set_encrypted(self, *_): pass
 def get_encrypted(self): ...
# === slixmpp/plugins/xep_0030/__init__.py
__all__ = ["DiscoInfo", "DiscoItems", "StaticDisco", "XEP_0030", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0030 import stanza
from slixmpp.plugins.xep_0030.stanza import DiscoInfo, DiscoItems
from slixmpp.plugins.xep_0030.static import StaticDisco
from slixmpp.plugins.xep_0030.disco import XEP_0030
# === slixmpp/plugins/xep_0030/disco.py
from asyncio import Future
from typing import Callable
from slixmpp.stanza import Iq
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0030 import StaticDisco
class XEP_0030(BasePlugin):
 def plugin_init(self): pass
 static: StaticDisco
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def set_node_handler(self, htype, jid, node, handler: None | Callable): pass
 def del_node_handler(self, *_): pass
 def restore_defaults(self, jid, node, handlers: None | list[Callable]): pass
 def supports(self, *_) -> Future: ...
 def has_identity(self, *_) -> Future: ...
 async def get_info_from_domain(self, *_, **_): ...
 async def get_info(self, *_, **_) -> Iq: ...
 def set_info(self, *_) -> Future: ...
 async def get_items(self, *_, **_) -> Iq: ...
 def set_items(self, *_, **_) -> Future: ...
 def del_items(self, *_, **_) -> Future: ...
 def add_item(self, *_) -> Future: ...
 def del_item(self, *_, **_) -> Future: ...
 def add_identity(self, *_) -> Future: ...
 def add_feature(self, *_) -> Future: ...
 def del_identity(self, *_, **_) -> Future: ...
 def del_feature(self, *_, **_) -> Future: ...
 def set_identities(self, *_, **_) -> Future: ...
 def del_identities(self, *_, **_) -> Future: ...
 def set_features(self, *_, **_) -> Future: ...
 def del_features(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0030/stanza/__init__.py
from slixmpp.plugins.xep_0030.stanza.info import DiscoInfo
from slixmpp.plugins.xep_0030.stanza.items import DiscoItems
# === slixmpp/plugins/xep_0030/stanza/info.py
from typing import Iterable
from slixmpp.xmlstream import ElementBase
IdentityType = tuple[str, str, str | None, str | None]
class DiscoInfo(ElementBase):
 def setup(self, *_): pass
 def add_identity(self, *_) -> bool: ...
 def del_identity(self, *_) -> bool: ...
 def dict_identities(self, *_) -> list[dict[str, str]]: ...
 def get_identities(self, *_) -> Iterable[IdentityType]: ...
 def set_identities(self, *_): pass
 def del_identities(self, *_): pass
 def add_feature(self, *_) -> bool: ...
 def del_feature(self, *_) -> bool: ...
 def get_features(self, *_) -> Iterable[str]: ...
 def set_features(self, *_): pass
 def del_features(self): pass
# === slixmpp/plugins/xep_0030/stanza/items.py
from slixmpp.xmlstream import ElementBase
class DiscoItem(ElementBase):
 def get_node(self) -> None | str: ...
 def get_name(self) -> None | str: ...
class DiscoItems(ElementBase):
 def setup(self, *_): pass
 def add_item(self, *_) -> bool: ...
 def del_item(self, *_) -> bool: ...
 def get_items(self) -> set[DiscoItem]: ...
 def set_items(self, *_): pass
 def del_items(self): pass
# === slixmpp/plugins/xep_0030/static.py
from slixmpp import BaseXMPP
from slixmpp.types import TypedDict
from slixmpp.plugins.xep_0030 import DiscoInfo, DiscoItems, XEP_0030
class NodeType(TypedDict):
 info: DiscoInfo
 items: DiscoItems
NodesType = dict[tuple[str, str, str], NodeType]
class StaticDisco:
 def add_node(self, *_) -> NodeType: ...
 def get_node(self, *_) -> NodeType: ...
 def node_exists(self, *_) -> bool: ...
 async def supports(self, *_) -> None | bool: ...
 async def has_identity(self, *_) -> None | bool: ...
 def get_info(self, *_) -> None | DiscoInfo: ...
 def set_info(self, *_): pass
 def del_info(self, *_): pass
 def get_items(self, *_) -> None | DiscoItems: ...
 def set_items(self, *_): pass
 def del_items(self, *_): pass
 def add_identity(self, *_): pass
 def set_identities(self, *_): pass
 def del_identity(self, *_): pass
 def del_identities(self, *_): pass
 def add_feature(self, *_): pass
 def set_features(self, *_): pass
 def del_feature(self, *_): pass
 def del_features(self, *_): pass
 def add_item(self, *_): pass
 def del_item(self, *_): pass
 def cache_info(self, *_): pass
 def get_cached_info(self, *_) -> None | DiscoInfo: ...
 def __init__(self):
  self.nodes: NodesType
  self.xmpp: BaseXMPP
  self.disco: XEP_0030
# === slixmpp/plugins/xep_0033/__init__.py
__all__ = ["Addresses", "Address", "XEP_0033", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0033 import stanza
from slixmpp.plugins.xep_0033.stanza import Address, Addresses
from slixmpp.plugins.xep_0033.addresses import XEP_0033
# === slixmpp/plugins/xep_0033/addresses.py
from slixmpp.plugins import BasePlugin
class XEP_0033(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
# === slixmpp/plugins/xep_0033/stanza.py
from slixmpp.jid import JID as JID_1
from typing import Any, Callable, cast
from slixmpp.xmlstream import ElementBase
class Addresses(ElementBase):
 def add_address(self, *_): return cast(Address, 0)
class Address(ElementBase):
 def get_jid(self): return cast(JID_1, 0)
 def set_jid(self, *_): pass
 def get_delivered(self): ...
 def set_delivered(self, *_): pass
 def set_uri(self, *_): pass
def _build_methods(*_) -> tuple[Callable[..., list], Callable[..., None], Callable[..., None]]: ...
atype = cast(str, 0)
del_multi = _build_methods(atype)[2]
get_multi = _build_methods(atype)[0]
set_multi = _build_methods(atype)[1]
# === slixmpp/plugins/xep_0045/__init__.py
__all__ = ["XEP_0045", "MUCPresence", "MUCMessage", "stanza"]
from slixmpp.plugins import register_plugin
from slixmpp.plugins.xep_0045 import stanza
from slixmpp.plugins.xep_0045.muc import XEP_0045
from slixmpp.plugins.xep_0045.stanza import MUCMessage, MUCPresence
# === slixmpp/plugins/xep_0045/muc.py
from slixmpp.jid import JID as JID_1
from typing import Coroutine, cast
import asyncio
from typing import Any
from slixmpp import Presence, Message, JID
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0004 import Form
JoinResult = tuple[Presence, Message, list[Presence], list[Message]]
class BadPfromUsage(Exception): ...
class XEP_0045(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def make_join_stanza(self, *_, **_) -> Presence: ...
 async def join_muc_wait(self, *_, **_) -> JoinResult: ...
 def join_muc(self, *_) -> asyncio.Future: ...
 def leave_muc(self, *_): pass
 def set_subject(self, *_, **_): pass
 async def get_room_config(self, *_, **_) -> Form: ...
 async def set_room_config(self, *_, **_): pass
 async def cancel_config(self, *_, **_): pass
 async def destroy(self, *_, **_): pass
 async def set_affiliation(self, *_, **_): pass
 async def get_affiliation_list(self, *_, **_) -> list[JID]: ...
 async def send_affiliation_list(self, *_, **_): pass
 async def set_role(self, *_, **_): pass
 async def get_roles_list(self, *_, **_) -> list[str]: ...
 async def send_role_list(self, *_, **_): pass
 def invite(self, *_, **_): pass
 def invite_server(self, *_): pass
 def decline(self, *_, **_): pass
 def request_voice(self, *_, **_): pass
 async def set_self_nick(self, *_) -> str: ...
 def jid_in_room(self, *_) -> bool: ...
 def get_nick(self, *_) -> None | str: ...
 def get_joined_rooms(self, *_) -> list[JID]: ...
 def get_our_jid_in_room(self, *_) -> str: ...
 def get_jid_property(self, *_): ...
 def get_roster(self, *_) -> list[str]: ...
 def get_users_by_affiliation(self, *_, **_): return cast(Coroutine[Any, Any, list[JID_1]], 0)
 join_groupchat = XEP_0045.join_muc
 join_groupchat_wait = XEP_0045.join_muc_wait
# === slixmpp/plugins/xep_0045/stanza.py
from slixmpp.xmlstream import ElementBase, JID
class MUCBase(ElementBase):
 def get_status_codes(self) -> set[int]: ...
 def set_status_codes(self, *_): pass
 def del_status_codes(self): pass
 def get_item_nick(self) -> str: ...
 def set_item_nick(self, *_) -> str: ...
 def get_item_attr(self, *_): ...
 def set_item_attr(self, *_): ...
 def del_item_attr(self, *_): pass
 def get_affiliation(self): ...
 def set_affiliation(self, *_): pass
 def del_affiliation(self): pass
 def get_jid(self) -> JID: ...
 def set_jid(self, *_): pass
 def del_jid(self): pass
 def get_role(self) -> str: ...
 def set_role(self, *_): pass
 def del_role(self): pass
 def get_nick(self) -> str: ...
 def get_room(self) -> str: ...
 def set_nick(self, *_): return self
 def set_room(self, *_): return self
 def del_nick(self): return self
 def del_room(self): return self
class MUCPresence(MUCBase): ...
class MUCMessage(MUCBase): ...
class MUCJoin(ElementBase): ...
class MUCInvite(ElementBase):
 def get_to(self) -> JID: ...
 def set_to(self, *_): pass
 def get_from(self) -> JID: ...
 def set_from(self, *_): pass
class MUCDecline(ElementBase):
 def get_to(self) -> JID: ...
 def set_to(self, *_): pass
 def get_from(self) -> JID: ...
 def set_from(self, *_): pass
class MUCHistory(ElementBase): ...
class MUCOwnerQuery(ElementBase): ...
class MUCOwnerDestroy(ElementBase): ...
class MUCAdminQuery(ElementBase): ...
class MUCAdminItem(ElementBase): ...
class MUCStatus(ElementBase):
 def set_code(self, *_): pass
class MUCUserItem(ElementBase):
 def get_jid(self) -> None | JID: ...
class MUCActor(ElementBase):
 def get_jid(self) -> None | JID: ...
class MUCDestroy(ElementBase): ...
def register_plugins() -> None: ...
# === slixmpp/plugins/xep_0047/__init__.py
__all__ = ["Open", "Close", "Data", "IBBytestream", "XEP_0047", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0047 import stanza
from slixmpp.plugins.xep_0047.stanza import Close, Data, Open
from slixmpp.plugins.xep_0047.stream import IBBytestream
from slixmpp.plugins.xep_0047.ibb import XEP_0047
# === slixmpp/plugins/xep_0047/ibb.py
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0047 import IBBytestream
class XEP_0047(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 async def open_stream(self, *_, **_) -> IBBytestream: ...
# === slixmpp/plugins/xep_0047/stanza.py
from builtins import bytes as bytes_1
from typing import cast
from slixmpp.xmlstream import ElementBase
VALID_B64 = __
def to_b64(*_): return cast(str, 0)
def from_b64(*_): return cast(bytes_1, 0)
class Open(ElementBase):
 def get_block_size(self): return cast(int, 0)
 def set_block_size(self, *_): pass
 def del_block_size(self): pass
class Data(ElementBase):
 def get_seq(self): return cast(int, 0)
 def set_seq(self, *_): pass
 def get_data(self): return cast(bytes_1, 0)
 def set_data(self, *_): pass
 def del_data(self): pass
class Close(ElementBase): ...
# === slixmpp/plugins/xep_0047/stream.py
from asyncio import Queue
from slixmpp.clientxmpp import ClientXMPP
from slixmpp.componentxmpp import ComponentXMPP
from typing import Any, cast
import asyncio
class IBBytestream(object):
 async def send(self, *_) -> int: ...
 async def sendall(self, *_): pass
 async def gather(self, *_) -> bytes: ...
 async def sendfile(self, *_): pass
 def recv(self, *_, **_): ...
 def read(self): ...
 def close(self, *_) -> asyncio.Future: ...
 def makefile(self, *_, **_): return self
 def connect(self, *_, **_) -> None: ...
 def shutdown(self, *_, **_) -> None: ...
 def __init__(self):
  self.xmpp = cast(ComponentXMPP | ClientXMPP, 0)
  self.recv_queue = Queue()
# === slixmpp/plugins/xep_0048/__init__.py
__all__ = ["Bookmarks", "Conference", "URL", "XEP_0048"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0048.stanza import Bookmarks, Conference, URL
from slixmpp.plugins.xep_0048.bookmarks import XEP_0048
# === slixmpp/plugins/xep_0048/bookmarks.py
from slixmpp.plugins import BasePlugin
class XEP_0048(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def set_bookmarks(self, *_, **_): ...
 def get_bookmarks(self, *_, **_): ...
# === slixmpp/plugins/xep_0048/stanza.py
from slixmpp.xmlstream import ElementBase
class Bookmarks(ElementBase):
 def add_conference(self, *_): pass
 def add_url(self, *_): pass
class Conference(ElementBase):
 def get_autojoin(self): ...
 def set_autojoin(self, *_): pass
 def set_jid(self, *_): pass
class URL(ElementBase): ...
# === slixmpp/plugins/xep_0049/__init__.py
__all__ = ["PrivateXML", "XEP_0049"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0049.stanza import PrivateXML
from slixmpp.plugins.xep_0049.private_storage import XEP_0049
# === slixmpp/plugins/xep_0049/private_storage.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0049(BasePlugin):
 def plugin_init(self): pass
 def register(self, *_): pass
 def store(self, *_, **_) -> Future: ...
 def retrieve(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0049/stanza.py
from slixmpp.xmlstream import ElementBase
class PrivateXML(ElementBase): ...
# === slixmpp/plugins/xep_0050/__init__.py
__all__ = ["Command", "XEP_0050"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0050.stanza import Command
from slixmpp.plugins.xep_0050.adhoc import XEP_0050
# === slixmpp/plugins/xep_0050/adhoc.py
from asyncio import Future
from typing import Any, cast
import typing
from slixmpp.plugins import BasePlugin
SessionDict = dict[str, typing.Any]
HandlerType = typing.Callable[..., typing.Awaitable[SessionDict] | SessionDict]
TimeoutHandlerType = typing.Callable[..., typing.Awaitable[None]]
CommandType = tuple[str, HandlerType | None, TimeoutHandlerType | None, float]
class XEP_0050(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def set_backend(self, *_): pass
 def prep_handlers(self, *_, **_): pass
 def add_command(self, jid, node, name, handler: None | HandlerType, *, timeout_handler: None | TimeoutHandlerType, **_): pass
 def new_session(self): ...
 def get_commands(self, *_, **_): ...
 def send_command(self, *_, **_): return cast(Future | None, 0)
 def start_command(self, *_): pass
 def continue_command(self, *_): pass
 def cancel_command(self, *_): pass
 def complete_command(self, *_): pass
 def terminate_command(self, *_): pass
# === slixmpp/plugins/xep_0050/stanza.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Command(ElementBase):
 def get_action(self): return cast(str, 0)
 def set_actions(self, *_): pass
 def get_actions(self): return cast(set | list[str], 0)
 def del_actions(self): pass
 def get_notes(self): return cast(list | list[tuple[Any, Any]], 0)
 def set_notes(self, *_): pass
 def del_notes(self): pass
 def add_note(self, *_): pass
# === slixmpp/plugins/xep_0054/__init__.py
__all__ = ["VCardTemp", "XEP_0054"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0054.stanza import VCardTemp
from slixmpp.plugins.xep_0054.vcard_temp import XEP_0054
# === slixmpp/plugins/xep_0054/stanza.py
from slixmpp.jid import JID as JID_1
from typing import Any, cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream import ElementBase
class VCardTemp(ElementBase): ...
class Name(ElementBase):
 def set_family(self, *_): pass
 def get_family(self): return cast(dict[str, str] | str | list[Any], 0)
 def set_given(self, *_): pass
 def get_given(self): return cast(dict[str, str] | str | list[Any], 0)
 def set_middle(self, *_): pass
 def get_middle(self): return cast(dict[str, str] | str | list[Any], 0)
 def set_prefix(self, *_): pass
 def get_prefix(self): return cast(dict[str, str] | str | list[Any], 0)
 def set_suffix(self, *_): pass
 def get_suffix(self): return cast(dict[str, str] | str | list[Any], 0)
class Nickname(ElementBase):
 def set_nickname(self, *_): pass
 def get_nickname(self): ...
class Email(ElementBase): ...
class Address(ElementBase): ...
class Telephone(ElementBase):
 def setup(self, *_): pass
 def set_number(self, *_): pass
 def del_number(self): pass
class Label(ElementBase):
 def add_line(self, *_): pass
 def get_lines(self) -> list | list[Any]: ...
 def set_lines(self, *_): pass
 def del_lines(self): pass
class Geo(ElementBase): ...
class Org(ElementBase):
 def add_orgunit(self, *_): pass
 def get_orgunits(self) -> list | list[Any]: ...
 def set_orgunits(self, *_): pass
 def del_orgunits(self): pass
class Photo(ElementBase): ...
class Logo(ElementBase): ...
class Sound(ElementBase): ...
class BinVal(ElementBase):
 def setup(self, *_) -> bool: ...
 def set_binval(self, *_): pass
 def get_binval(self): ...
 def del_binval(self): pass
 def __init__(self):
  self.xml = cast(Element, 0)
class Classification(ElementBase): ...
class Categories(ElementBase):
 def set_categories(self, *_): pass
 def get_categories(self): return cast(list | list[Any], 0)
 def del_categories(self): pass
class Birthday(ElementBase):
 def set_bday(self, *_): pass
 def get_bday(self): ...
class Rev(ElementBase):
 def set_rev(self, *_): pass
 def get_rev(self): ...
class Title(ElementBase):
 def set_title(self, *_): pass
 def get_title(self): ...
class Role(ElementBase):
 def set_role(self, *_): pass
 def get_role(self): ...
class Note(ElementBase):
 def set_note(self, *_): pass
 def get_note(self): ...
class Desc(ElementBase):
 def set_desc(self, *_): pass
 def get_desc(self): ...
class URL(ElementBase):
 def set_url(self, *_): pass
 def get_url(self): ...
class UID(ElementBase):
 def set_uid(self, *_): pass
 def get_uid(self): ...
class ProdID(ElementBase):
 def set_prodid(self, *_): pass
 def get_prodid(self): ...
class Mailer(ElementBase):
 def set_mailer(self, *_): pass
 def get_mailer(self): ...
class SortString(ElementBase):
 def set_sort_string(self, *_): pass
 def get_sort_string(self): ...
class Agent(ElementBase): ...
class JabberID(ElementBase):
 def set_jabberid(self, *_): pass
 def get_jabberid(self): return cast(JID_1, 0)
class TimeZone(ElementBase):
 def set_tz(self, *_): pass
 def get_tz(self): ...
# === slixmpp/plugins/xep_0054/vcard_temp.py
from slixmpp.stanza import Iq
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0054 import VCardTemp
class XEP_0054(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def make_vcard(self) -> VCardTemp: ...
 async def get_vcard(self, *_, **_) -> Iq: ...
 async def publish_vcard(self, *_, **_): pass
# === slixmpp/plugins/xep_0055/__init__.py
__all__ = ["XEP_0055"]
from slixmpp.plugins.base import register_plugin
from .search import XEP_0055
# === slixmpp/plugins/xep_0055/search.py
from slixmpp.stanza.iq import Iq as Iq_1
from typing import cast
from slixmpp.plugins import BasePlugin
class XEP_0055(BasePlugin):
 def plugin_init(self): pass
 def make_search_iq(self, **_): return cast(Iq_1, 0)
# === slixmpp/plugins/xep_0055/stanza.py
from slixmpp.xmlstream import ElementBase
class Search(ElementBase): ...
# === slixmpp/plugins/xep_0059/__init__.py
__all__ = ["Set", "ResultIterator", "XEP_0059"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0059.stanza import Set
from slixmpp.plugins.xep_0059.rsm import ResultIterator, XEP_0059
# === slixmpp/plugins/xep_0059/rsm.py
from collections.abc import AsyncIterator
from typing import Callable
from slixmpp.stanza import Iq
from slixmpp.plugins import BasePlugin
class ResultIterator(AsyncIterator):
 query: Iq
 pre_cb: None | Callable[..., None]
 post_cb: None | Callable[..., None]
 def __aiter__(self): return self
 async def __anext__(self) -> Iq: ...
 async def next(self) -> Iq: ...
 def __init__(self, query, interface, results, amount, start, reverse, recv_interface, pre_cb: None | Callable[..., None], post_cb: None | Callable[..., None], *_): ...
class XEP_0059(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def iterate(self, stanza, interface, results, amount, reverse, recv_interface, pre_cb: None | Callable[..., None], post_cb: None | Callable[..., None], *_) -> ResultIterator: ...
# === slixmpp/plugins/xep_0059/stanza.py
from slixmpp.xmlstream import ElementBase
class Set(ElementBase):
 def set_first_index(self, *_): pass
 def get_first_index(self): ...
 def del_first_index(self): pass
 def set_before(self, *_): pass
 def get_before(self): ...
# === slixmpp/plugins/xep_0060/__init__.py
__all__ = ["XEP_0060", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0060.pubsub import XEP_0060
from slixmpp.plugins.xep_0060 import stanza
# === slixmpp/plugins/xep_0060/pubsub.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins.base import BasePlugin
class XEP_0060(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def map_node_event(self, *_): pass
 def create_node(self, *_): return cast(Future, 0)
 def subscribe(self, *_): return cast(Future, 0)
 def unsubscribe(self, *_): return cast(Future, 0)
 def get_subscriptions(self, *_): return cast(Future, 0)
 def get_affiliations(self, *_): return cast(Future, 0)
 def get_subscription_options(self, *_): return cast(Future, 0)
 def set_subscription_options(self, *_): return cast(Future, 0)
 def get_node_config(self, *_): return cast(Future, 0)
 def get_node_subscriptions(self, *_): return cast(Future, 0)
 def get_node_affiliations(self, *_): return cast(Future, 0)
 def delete_node(self, *_): return cast(Future, 0)
 def set_node_config(self, *_): return cast(Future, 0)
 def publish(self, *_): return cast(Future, 0)
 def retract(self, *_): return cast(Future, 0)
 def purge(self, *_): return cast(Future, 0)
 def get_nodes(self, *_, **_): ...
 def get_item(self, *_): return cast(Future, 0)
 def get_items(self, *_): ...
 def get_item_ids(self, *_): ...
 def modify_affiliations(self, *_): return cast(Future, 0)
 def modify_subscriptions(self, *_): return cast(Future, 0)
# === slixmpp/plugins/xep_0060/stanza/__init__.py
from slixmpp.plugins.xep_0060.stanza.pubsub import *
from slixmpp.plugins.xep_0060.stanza.pubsub_owner import *
from slixmpp.plugins.xep_0060.stanza.pubsub_event import *
from slixmpp.plugins.xep_0060.stanza.pubsub_errors import *
# === slixmpp/plugins/xep_0060/stanza/base.py
from slixmpp.xmlstream import ET
class OptionalSetting:
 xml: ET.Element
 def set_required(self, *_): pass
 def get_required(self): ...
 def del_required(self): pass
# === slixmpp/plugins/xep_0060/stanza/pubsub.py
from slixmpp.jid import JID as JID_1
from slixmpp.plugins.xep_0004.stanza.form import Form
from typing import cast
from slixmpp.xmlstream import ElementBase
from slixmpp.plugins.xep_0060.stanza.base import OptionalSetting
class Pubsub(ElementBase): ...
class Affiliations(ElementBase): ...
class Affiliation(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class Subscription(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class Subscriptions(ElementBase): ...
class SubscribeOptions(ElementBase, OptionalSetting): ...
class Item(ElementBase):
 def set_payload(self, *_): pass
 def get_payload(self): ...
 def del_payload(self): pass
class Items(ElementBase):
 def set_max_items(self, *_): pass
class Create(ElementBase): ...
class Default(ElementBase):
 def get_type(self): return cast(str, 0)
class Publish(ElementBase): ...
class Retract(ElementBase):
 def get_notify(self) -> bool | None: ...
 def set_notify(self, *_): pass
class Unsubscribe(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class Subscribe(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class Configure(ElementBase):
 def getType(self): return cast(str, 0)
class Options(ElementBase):
 def get_options(self): return cast(Form, 0)
 def set_options(self, *_): return self
 def del_options(self): pass
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class PublishOptions(ElementBase):
 def get_publish_options(self): return cast(None | Form, 0)
 def set_publish_options(self, *_): return self
 def del_publish_options(self): pass
# === slixmpp/plugins/xep_0060/stanza/pubsub_errors.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream import ElementBase
class PubsubErrorCondition(ElementBase):
 def setup(self, *_): pass
 def get_condition(self): ...
 def set_condition(self, *_): return self
 def del_condition(self): return self
 def get_unsupported(self): ...
 def set_unsupported(self, *_): pass
 def del_unsupported(self): pass
 def __init__(self):
  self.xml = cast(Element, 0)
# === slixmpp/plugins/xep_0060/stanza/pubsub_event.py
from slixmpp.jid import JID as JID_1
from typing import cast
from slixmpp.xmlstream import ElementBase
class Event(ElementBase): ...
class EventItem(ElementBase):
 def set_payload(self, *_): pass
 def get_payload(self): ...
 def del_payload(self): pass
class EventRetract(ElementBase): ...
class EventItems(ElementBase): ...
class EventCollection(ElementBase): ...
class EventAssociate(ElementBase): ...
class EventDisassociate(ElementBase): ...
class EventConfiguration(ElementBase): ...
class EventPurge(ElementBase): ...
class EventDelete(ElementBase):
 def set_redirect(self, *_): pass
 def get_redirect(self): ...
 def del_redirect(self): pass
class EventSubscription(ElementBase):
 def get_expiry(self): ...
 def set_expiry(self, *_): pass
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
# === slixmpp/plugins/xep_0060/stanza/pubsub_owner.py
from slixmpp.jid import JID as JID_1
from typing import cast
from slixmpp.xmlstream import ElementBase
from slixmpp.plugins.xep_0060.stanza.base import OptionalSetting
from slixmpp.plugins.xep_0060.stanza.pubsub import Affiliation, Affiliations, Configure, Subscriptions
class PubsubOwner(ElementBase): ...
class DefaultConfig(ElementBase):
 def get_config(self): ...
 def set_config(self, *_): return self
class OwnerAffiliations(Affiliations):
 def append(self, *_): pass
class OwnerAffiliation(Affiliation): ...
class OwnerConfigure(Configure): ...
class OwnerDefault(OwnerConfigure): ...
class OwnerDelete(ElementBase, OptionalSetting): ...
class OwnerPurge(ElementBase, OptionalSetting): ...
class OwnerRedirect(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
class OwnerSubscriptions(Subscriptions):
 def append(self, *_): pass
class OwnerSubscription(ElementBase):
 def set_jid(self, *_): pass
 def get_jid(self): return cast(JID_1, 0)
# === slixmpp/plugins/xep_0065/__init__.py
__all__ = ["Socks5Protocol", "Socks5", "XEP_0065"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0065.socks5 import Socks5Protocol
from slixmpp.plugins.xep_0065.stanza import Socks5
from slixmpp.plugins.xep_0065.proxy import XEP_0065
# === slixmpp/plugins/xep_0065/proxy.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins.base import BasePlugin
class XEP_0065(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def get_socket(self, *_): ...
 async def handshake(self, *_): ...
 def request_stream(self, *_): return cast(Future, 0)
 async def discover_proxies(self, *_): ...
 def get_network_address(self, *_): return cast(Future, 0)
 def activate(self, *_): return cast(Future, 0)
 def deactivate(self, *_): pass
 def close(self): pass
# === slixmpp/plugins/xep_0065/socks5.py
from asyncio import Future
from typing import Any, Callable, cast
import asyncio
import enum
class ProtocolMismatch(Exception): ...
class ProtocolError(Exception): ...
class MethodMismatch(Exception): ...
class MethodUnacceptable(Exception): ...
class AddressTypeUnacceptable(Exception): ...
class ReplyError(Exception): ...
class Method(enum.IntEnum): ...
class Command(enum.IntEnum): ...
class AddressType(enum.IntEnum): ...
class Socks5Protocol(asyncio.Protocol):
 def register_method(self, *_): pass
 def unregister_method(self, *_): pass
 def connection_made(self, *_): pass
 def data_received(self, *_): return cast(None, 0)
 def connection_lost(self, *_): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
 async def write(self, *_): pass
 def __init__(self):
  self.connected = Future()
  self.event = cast(Callable[..., None], 0)
  self.paused = Future()
# === slixmpp/plugins/xep_0065/stanza.py
from typing import cast
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Socks5(ElementBase):
 def add_streamhost(self, *_): pass
class StreamHost(ElementBase):
 def set_jid(self, *_): return cast(None, 0)
 def get_jid(self): return cast(JID, 0)
class StreamHostUsed(ElementBase):
 def set_jid(self, *_): return cast(None, 0)
 def get_jid(self): return cast(JID, 0)
# === slixmpp/plugins/xep_0066/__init__.py
__all__ = ["OOB", "OOBTransfer", "XEP_0066", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0066 import stanza
from slixmpp.plugins.xep_0066.stanza import OOB, OOBTransfer
from slixmpp.plugins.xep_0066.oob import XEP_0066
# === slixmpp/plugins/xep_0066/oob.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0066(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def register_url_handler(self, *_): pass
 def send_oob(self, *_, **_): return cast(Future, 0)
# === slixmpp/plugins/xep_0066/stanza.py
from slixmpp.xmlstream import ElementBase
class OOBTransfer(ElementBase): ...
class OOB(ElementBase): ...
# === slixmpp/plugins/xep_0070/__init__.py
__all__ = ["Confirm", "XEP_0070"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0070.stanza import Confirm
from slixmpp.plugins.xep_0070.confirm import XEP_0070
# === slixmpp/plugins/xep_0070/confirm.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0070(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def ask_confirm(self, *_, **_): return cast(Future | None, 0)
# === slixmpp/plugins/xep_0070/stanza.py
from slixmpp.xmlstream import ElementBase
class Confirm(ElementBase): ...
# === slixmpp/plugins/xep_0071/__init__.py
__all__ = ["XHTML_IM", "XEP_0071"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0071.stanza import XHTML_IM
from slixmpp.plugins.xep_0071.xhtml_im import XEP_0071
# === slixmpp/plugins/xep_0071/stanza.py
from slixmpp.xmlstream import ElementBase
class XHTML_IM(ElementBase):
 def set_body(self, *_): pass
 def get_body(self, *_): ...
 def del_body(self, *_): pass
# === slixmpp/plugins/xep_0071/xhtml_im.py
from slixmpp.plugins import BasePlugin
class XEP_0071(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0077/__init__.py
__all__ = ["Register", "RegisterFeature", "XEP_0077"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0077.stanza import Register, RegisterFeature
from slixmpp.plugins.xep_0077.register import XEP_0077
# === slixmpp/plugins/xep_0077/register.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0077(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def get_registration(self, *_): return cast(Future, 0)
 def cancel_registration(self, *_): return cast(Future, 0)
 def change_password(self, *_): return cast(Future, 0)
# === slixmpp/plugins/xep_0077/stanza.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Register(ElementBase):
 def get_registered(self): ...
 def get_remove(self): ...
 def set_registered(self, *_): pass
 def set_remove(self, *_): pass
 def add_field(self, *_): pass
 def get_fields(self): return cast(set | list[Any], 0)
 def set_fields(self, *_): pass
 def del_fields(self): pass
class RegisterFeature(ElementBase): ...
# === slixmpp/plugins/xep_0078/__init__.py
__all__ = ["stanza", "IqAuth", "AuthFeature", "XEP_0078"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0078 import stanza
from slixmpp.plugins.xep_0078.stanza import AuthFeature, IqAuth
from slixmpp.plugins.xep_0078.legacyauth import XEP_0078
# === slixmpp/plugins/xep_0078/legacyauth.py
from slixmpp.plugins import BasePlugin
class XEP_0078(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def authenticate(self) -> bool: ...
# === slixmpp/plugins/xep_0078/stanza.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class IqAuth(ElementBase):
 def get_fields(self): return cast(set | list[str], 0)
 def set_resource(self, *_): pass
 def set_password(self, *_): pass
class AuthFeature(ElementBase): ...
# === slixmpp/plugins/xep_0079/__init__.py
__all__ = ["AMP", "Rule", "InvalidRules", "UnsupportedConditions", "UnsupportedActions", "FailedRules", "FailedRule", "AMPFeature", "XEP_0079"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0079.stanza import AMP, InvalidRules, Rule, UnsupportedConditions, FailedRule, FailedRules, UnsupportedActions, AMPFeature
from slixmpp.plugins.xep_0079.amp import XEP_0079
# === slixmpp/plugins/xep_0079/amp.py
from slixmpp.plugins import BasePlugin
class XEP_0079(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def discover_support(self, *_, **_): ...
# === slixmpp/plugins/xep_0079/stanza.py
from slixmpp.jid import JID as JID_1
from typing import cast
from slixmpp.xmlstream import ElementBase
class AMP(ElementBase):
 def get_from(self): return cast(JID_1, 0)
 def set_from(self, *_): return cast(None, 0)
 def get_to(self): return cast(JID_1, 0)
 def set_to(self, *_): return cast(None, 0)
 def get_per_hop(self): ...
 def set_per_hop(self, *_): return cast(None, 0)
 def del_per_hop(self): return cast(None, 0)
 def add_rule(self, *_): pass
class Rule(ElementBase): ...
class InvalidRules(ElementBase): ...
class UnsupportedConditions(ElementBase): ...
class UnsupportedActions(ElementBase): ...
class FailedRule(Rule): ...
class FailedRules(ElementBase): ...
class AMPFeature(ElementBase): ...
# === slixmpp/plugins/xep_0080/__init__.py
__all__ = ["Geoloc", "XEP_0080"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0080.stanza import Geoloc
from slixmpp.plugins.xep_0080.geoloc import XEP_0080
# === slixmpp/plugins/xep_0080/geoloc.py
from asyncio import Future
from typing import Callable
from slixmpp.plugins.base import BasePlugin
class XEP_0080(BasePlugin):
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_location(self, **_) -> Future: ...
 def stop(self, ifrom, callback: None | Callable, *_) -> Future: ...
# === slixmpp/plugins/xep_0080/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class Geoloc(ElementBase):
 def exception(self, *_): pass
 def set_accuracy(self, *_): return self
 def get_accuracy(self): return cast(None | int, 0)
 def set_alt(self, *_): return self
 def get_alt(self): return cast(None | int, 0)
 def set_bearing(self, *_): return self
 def get_bearing(self): return cast(None | float, 0)
 def set_error(self, *_): return self
 def get_error(self): return cast(None | float, 0)
 def set_lat(self, *_): return self
 def get_lat(self): return cast(None | float, 0)
 def set_lon(self, *_): return self
 def get_lon(self): return cast(None | float, 0)
 def set_speed(self, *_): return self
 def get_speed(self): return cast(None | float, 0)
 def set_timestamp(self, *_): return self
 def get_timestamp(self): ...
# === slixmpp/plugins/xep_0082.py
import datetime as dt
from slixmpp.plugins import BasePlugin
def parse(*_) -> dt.datetime: ...
def format_date(*_) -> str: ...
def format_time(*_) -> str: ...
def format_datetime(*_) -> str: ...
def date(*_) -> dt.date | str: ...
def time(*_): ...
def datetime(*_): ...
class XEP_0082(BasePlugin):
 def plugin_init(self): pass
 def __init__(self):
  self.date = date
  self.datetime = datetime
  self.time = time
  self.format_date = format_date
  self.format_datetime = format_datetime
  self.format_time = format_time
  self.parse = parse
# === slixmpp/plugins/xep_0084/__init__.py
__all__ = ["stanza", "Data", "MetaData", "XEP_0084"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0084 import stanza
from slixmpp.plugins.xep_0084.stanza import Data, MetaData
from slixmpp.plugins.xep_0084.avatar import XEP_0084
# === slixmpp/plugins/xep_0084/avatar.py
from asyncio import Future
from typing import TypedDict
from slixmpp.plugins import BasePlugin
class AvatarMetadataItem(TypedDict): ...
class XEP_0084(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def generate_id(self, *_) -> str: ...
 def retrieve_avatar(self, *_, **_) -> Future: ...
 def publish_avatar(self, *_, **_) -> Future: ...
 def publish_avatar_metadata(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0084/stanza.py
from slixmpp.xmlstream import ElementBase
class Data(ElementBase):
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
class MetaData(ElementBase):
 def add_info(self, *_): pass
 def add_pointer(self, *_): pass
class Info(ElementBase):
 def get_bytes(self) -> int: ...
 def get_height(self) -> int: ...
 def set_height(self, *_): pass
 def get_width(self) -> int: ...
 def set_width(self, *_): pass
class Pointer(ElementBase): ...
# === slixmpp/plugins/xep_0085/__init__.py
__all__ = ["ChatState", "XEP_0085"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0085.stanza import ChatState
from slixmpp.plugins.xep_0085.chat_states import XEP_0085
# === slixmpp/plugins/xep_0085/chat_states.py
from slixmpp.plugins import BasePlugin
class XEP_0085(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
# === slixmpp/plugins/xep_0085/stanza.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream import ElementBase
class ChatState(ElementBase):
 def setup(self, *_) -> bool: ...
 def get_chat_state(self): return cast(str, 0)
 def set_chat_state(self, *_): pass
 def del_chat_state(self): pass
 def __init__(self):
  self.xml = cast(Element, 0)
  self.xml = __
class Active(ChatState): ...
class Composing(ChatState): ...
class Gone(ChatState): ...
class Inactive(ChatState): ...
class Paused(ChatState): ...
# === slixmpp/plugins/xep_0086/__init__.py
__all__ = ["LegacyError", "XEP_0086"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0086.stanza import LegacyError
from slixmpp.plugins.xep_0086.legacy_error import XEP_0086
# === slixmpp/plugins/xep_0086/legacy_error.py
from slixmpp.plugins import BasePlugin
class XEP_0086(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0086/stanza.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream import ElementBase
class LegacyError(ElementBase):
 def setup(self, *_): pass
 def set_condition(self, *_): pass
 def __init__(self):
  self.xml = cast(Element, 0)
# === slixmpp/plugins/xep_0091/__init__.py
__all__ = ["stanza", "LegacyDelay", "XEP_0091"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0091 import stanza
from slixmpp.plugins.xep_0091.stanza import LegacyDelay
from slixmpp.plugins.xep_0091.legacy_delay import XEP_0091
# === slixmpp/plugins/xep_0091/legacy_delay.py
from slixmpp.plugins import BasePlugin
class XEP_0091(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0091/stanza.py
from typing import cast
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class LegacyDelay(ElementBase):
 def get_from(self): return cast(JID | None, 0)
 def set_from(self, *_): pass
 def get_stamp(self): ...
 def set_stamp(self, *_): pass
 def get_text(self): ...
 def set_text(self, *_): pass
 def del_text(self): pass
# === slixmpp/plugins/xep_0092/__init__.py
__all__ = ["stanza", "Version", "XEP_0092"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0092 import stanza
from slixmpp.plugins.xep_0092.stanza import Version
from slixmpp.plugins.xep_0092.version import XEP_0092
# === slixmpp/plugins/xep_0092/stanza.py
from slixmpp.xmlstream import ElementBase
class Version(ElementBase): ...
# === slixmpp/plugins/xep_0092/version.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0092(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def get_version(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0095/__init__.py
__all__ = ["stanza", "SI", "XEP_0095"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0095 import stanza
from slixmpp.plugins.xep_0095.stanza import SI
from slixmpp.plugins.xep_0095.stream_initiation import XEP_0095
# === slixmpp/plugins/xep_0095/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class SI(ElementBase):
 def get_mime_type(self): return cast(str, 0)
 def set_mime_type(self, *_): pass
 def del_mime_type(self): pass
# === slixmpp/plugins/xep_0095/stream_initiation.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0095(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def register_profile(self, *_): pass
 def unregister_profile(self, *_): pass
 def register_method(self, *_): pass
 def unregister_method(self, *_): pass
 def offer(self, *_, **_): return cast(Future, 0)
 async def accept(self, *_): ...
 async def decline(self, *_): ...
# === slixmpp/plugins/xep_0096/__init__.py
__all__ = ["stanza", "File", "XEP_0096"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0096 import stanza
from slixmpp.plugins.xep_0096.stanza import File
from slixmpp.plugins.xep_0096.file_transfer import XEP_0096
# === slixmpp/plugins/xep_0096/file_transfer.py
from slixmpp.plugins import BasePlugin
class XEP_0096(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def request_file_transfer(self, *_, **_): ...
# === slixmpp/plugins/xep_0096/stanza.py
from slixmpp.xmlstream import ElementBase
class File(ElementBase):
 def set_size(self, *_): pass
 def get_date(self): ...
 def set_date(self, *_): pass
class Range(ElementBase):
 def set_length(self, *_): pass
 def set_offset(self, *_): pass
# === slixmpp/plugins/xep_0100/__init__.py
__all__ = ["XEP_0100", "LegacyError"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0100.gateway import LegacyError, XEP_0100
# === slixmpp/plugins/xep_0100/gateway.py
from slixmpp.plugins import BasePlugin
class XEP_0100(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 async def get_user(self, *_): ...
 def send_presence(self, *_): pass
 async def on_user_register(self, *_): pass
 def on_user_unregister(self, *_): pass
 async def on_presence_available(self, *_): pass
 async def on_presence_unavailable(self, *_): pass
 async def on_presence_subscribe(self, *_): pass
 async def on_presence_unsubscribe(self, *_): pass
 async def on_message(self, *_): pass
 def transform_legacy_message(self, *_): pass
class LegacyError(Exception): ...
# === slixmpp/plugins/xep_0106.py
from slixmpp.plugins import BasePlugin
class XEP_0106(BasePlugin):
 def session_bind(self, *_): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0107/__init__.py
__all__ = ["stanza", "UserMood", "XEP_0107"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0107 import stanza
from slixmpp.plugins.xep_0107.stanza import UserMood
from slixmpp.plugins.xep_0107.user_mood import XEP_0107
# === slixmpp/plugins/xep_0107/stanza.py
from slixmpp.xmlstream import ElementBase
class UserMood(ElementBase):
 def set_value(self, *_): pass
 def get_value(self): ...
 def del_value(self): pass
# === slixmpp/plugins/xep_0107/user_mood.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0107(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_mood(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0108/__init__.py
__all__ = ["stanza", "UserActivity", "XEP_0108"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0108 import stanza
from slixmpp.plugins.xep_0108.stanza import UserActivity
from slixmpp.plugins.xep_0108.user_activity import XEP_0108
# === slixmpp/plugins/xep_0108/stanza.py
from typing import Any
from slixmpp.xmlstream import ElementBase
class UserActivity(ElementBase):
 def set_value(self, *_): pass
 def get_value(self) -> tuple[Any, Any]: ...
 def del_value(self): pass
# === slixmpp/plugins/xep_0108/user_activity.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0108(BasePlugin):
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_activity(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0115/__init__.py
__all__ = ["Capabilities", "StaticCaps", "XEP_0115"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0115.stanza import Capabilities
from slixmpp.plugins.xep_0115.static import StaticCaps
from slixmpp.plugins.xep_0115.caps import XEP_0115
# === slixmpp/plugins/xep_0115/caps.py
from slixmpp.plugins.xep_0115.static import StaticCaps as StaticCaps_1
from slixmpp.util.cache import MemoryCache as MemoryCache_1
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0115(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def generate_verstring(self, *_): ...
 async def update_caps(self, *_): pass
 def get_verstring(self, *_) -> Future: ...
 def assign_verstring(self, *_) -> Future: ...
 def cache_caps(self, *_) -> Future: ...
 async def get_caps(self, *_): ...
 def __init__(self):
  self.cache = MemoryCache_1()
  self.static = StaticCaps_1()
# === slixmpp/plugins/xep_0115/stanza.py
from slixmpp.xmlstream import ElementBase
class Capabilities(ElementBase): ...
# === slixmpp/plugins/xep_0115/static.py
from slixmpp.clientxmpp import ClientXMPP
from slixmpp.componentxmpp import ComponentXMPP
from typing import cast
class StaticCaps(object):
 async def supports(self, *_): ...
 async def has_identity(self, *_): ...
 def cache_caps(self, *_): pass
 def assign_verstring(self, *_): pass
 def get_verstring(self, *_): ...
 async def get_caps(self, *_): ...
 def __init__(self):
  self.xmpp = cast(ComponentXMPP | ClientXMPP, 0)
# === slixmpp/plugins/xep_0118/__init__.py
__all__ = ["stanza", "UserTune", "XEP_0118"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0118 import stanza
from slixmpp.plugins.xep_0118.stanza import UserTune
from slixmpp.plugins.xep_0118.user_tune import XEP_0118
# === slixmpp/plugins/xep_0118/stanza.py
from slixmpp.xmlstream import ElementBase
class UserTune(ElementBase):
 def set_length(self, *_): pass
 def set_rating(self, *_): pass
# === slixmpp/plugins/xep_0118/user_tune.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0118(BasePlugin):
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_tune(self, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0122/__init__.py
__all__ = ["FormValidation", "XEP_0122"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0122.stanza import FormValidation
from slixmpp.plugins.xep_0122.data_validation import XEP_0122
# === slixmpp/plugins/xep_0122/data_validation.py
from slixmpp.plugins import BasePlugin
class XEP_0122(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0122/stanza.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class FormValidation(ElementBase):
 def set_basic(self, *_): pass
 def set_open(self, *_): pass
 def set_regex(self, *_): pass
 def set_range(self, *_): pass
 def remove_all(self, *_): pass
 def get_basic(self): ...
 def get_open(self): ...
 def get_regex(self): ...
 def get_range(self): return cast(dict | dict[Any, Any] | bool, 0)
# === slixmpp/plugins/xep_0128/__init__.py
__all__ = ["StaticExtendedDisco", "XEP_0128"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0128.static import StaticExtendedDisco
from slixmpp.plugins.xep_0128.extended_disco import XEP_0128
# === slixmpp/plugins/xep_0128/extended_disco.py
from slixmpp.plugins.xep_0128.static import StaticExtendedDisco as StaticExtendedDisco_1
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0128(BasePlugin):
 def plugin_init(self): pass
 def set_extended_info(self, *_, **_) -> Future: ...
 def add_extended_info(self, *_, **_) -> Future: ...
 def del_extended_info(self, *_, **_) -> Future: ...
 def __init__(self):
  self.static = StaticExtendedDisco_1()
# === slixmpp/plugins/xep_0128/static.py
class StaticExtendedDisco(object):
 def set_extended_info(self, *_): pass
 def add_extended_info(self, *_): pass
 def del_extended_info(self, *_): pass
# === slixmpp/plugins/xep_0131/__init__.py
__all__ = ["stanza", "Headers", "XEP_0131"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0131 import stanza
from slixmpp.plugins.xep_0131.stanza import Headers
from slixmpp.plugins.xep_0131.headers import XEP_0131
# === slixmpp/plugins/xep_0131/headers.py
from slixmpp.plugins import BasePlugin
class XEP_0131(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
# === slixmpp/plugins/xep_0131/stanza.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Headers(ElementBase):
 def get_headers(self): return cast(dict | dict[Any, list[Any]] | dict[Any, list] | dict[Any, Any], 0)
 def set_headers(self, *_): pass
 def del_headers(self): pass
# === slixmpp/plugins/xep_0133.py
from typing import Callable, cast
from slixmpp.plugins import BasePlugin
class XEP_0133(BasePlugin):
 def get_commands(self, *_, **_): ...
def create_command(*_): return cast(Callable[..., None], 0)
# === slixmpp/plugins/xep_0152/__init__.py
__all__ = ["stanza", "Reachability", "XEP_0152"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0152 import stanza
from slixmpp.plugins.xep_0152.stanza import Reachability
from slixmpp.plugins.xep_0152.reachability import XEP_0152
# === slixmpp/plugins/xep_0152/reachability.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0152(BasePlugin):
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_reachability(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0152/stanza.py
from slixmpp.xmlstream import ElementBase
class Reachability(ElementBase): ...
class Address(ElementBase): ...
# === slixmpp/plugins/xep_0153/__init__.py
__all__ = ["VCardTempUpdate", "XEP_0153"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0153.stanza import VCardTempUpdate
from slixmpp.plugins.xep_0153.vcard_avatar import XEP_0153
# === slixmpp/plugins/xep_0153/stanza.py
from slixmpp.xmlstream import ElementBase
class VCardTempUpdate(ElementBase):
 def set_photo(self, *_): pass
 def get_photo(self): ...
# === slixmpp/plugins/xep_0153/vcard_avatar.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0153(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def set_avatar(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0163.py
from typing import Callable
from slixmpp.plugins.base import BasePlugin
class XEP_0163(BasePlugin):
 def register_pep(self, *_): pass
 def add_interest(self, *_): pass
 def remove_interest(self, *_): pass
 def publish(self, stanza, node, id, options, ifrom, callback: None | Callable, *_): ...
# === slixmpp/plugins/xep_0172/__init__.py
__all__ = ["stanza", "UserNick", "XEP_0172"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0172 import stanza
from slixmpp.plugins.xep_0172.stanza import UserNick
from slixmpp.plugins.xep_0172.user_nick import XEP_0172
# === slixmpp/plugins/xep_0172/stanza.py
from slixmpp.xmlstream import ElementBase
class UserNick(ElementBase):
 def set_nick(self, *_): pass
 def get_nick(self): ...
 def del_nick(self): pass
# === slixmpp/plugins/xep_0172/user_nick.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0172(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_nick(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0184/__init__.py
__all__ = ["Request", "Received", "XEP_0184"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0184.stanza import Received, Request
from slixmpp.plugins.xep_0184.receipt import XEP_0184
# === slixmpp/plugins/xep_0184/receipt.py
from slixmpp.plugins import BasePlugin
class XEP_0184(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def ack(self, *_): pass
# === slixmpp/plugins/xep_0184/stanza.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream.stanzabase import ElementBase
class Request(ElementBase):
 def setup(self, *_) -> bool: ...
 def set_request_receipt(self, *_): pass
 def get_request_receipt(self) -> bool: ...
 def del_request_receipt(self): pass
 def __init__(self):
  self.xml = cast(Element, 0)
class Received(ElementBase):
 def setup(self, *_) -> bool: ...
 def set_receipt(self, *_): pass
 def get_receipt(self): ...
 def del_receipt(self): pass
 def __init__(self):
  self.xml = cast(Element, 0)
# === slixmpp/plugins/xep_0186/__init__.py
__all__ = ["stanza", "Invisible", "Visible", "XEP_0186"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0186 import stanza
from slixmpp.plugins.xep_0186.stanza import Invisible, Visible
from slixmpp.plugins.xep_0186.invisible_command import XEP_0186
# === slixmpp/plugins/xep_0186/invisible_command.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0186(BasePlugin):
 def plugin_init(self): pass
 def set_invisible(self, *_): return cast(Future, 0)
 def set_visible(self, *_): return cast(Future, 0)
# === slixmpp/plugins/xep_0186/stanza.py
from slixmpp.xmlstream import ElementBase
class Invisible(ElementBase): ...
class Visible(ElementBase): ...
# === slixmpp/plugins/xep_0191/__init__.py
__all__ = ["Block", "Unblock", "BlockList", "BlockItem", "XEP_0191"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0191.stanza import Block, BlockItem, BlockList, Unblock
from slixmpp.plugins.xep_0191.blocking import XEP_0191
# === slixmpp/plugins/xep_0191/blocking.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
from slixmpp.xmlstream import JID
class XEP_0191(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def get_blocked(self, *_, **_) -> Future: ...
 async def get_blocked_jids(self, *_, **_) -> set[JID]: ...
 def block(self, *_, **_) -> Future: ...
 def unblock(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0191/stanza.py
from slixmpp.xmlstream import ElementBase
class BlockList(ElementBase): ...
class Block(BlockList): ...
class Unblock(BlockList): ...
class BlockItem(ElementBase): ...
# === slixmpp/plugins/xep_0196/__init__.py
__all__ = ["stanza", "UserGaming", "XEP_0196"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0196 import stanza
from slixmpp.plugins.xep_0196.stanza import UserGaming
from slixmpp.plugins.xep_0196.user_gaming import XEP_0196
# === slixmpp/plugins/xep_0196/stanza.py
from slixmpp.xmlstream import ElementBase
class UserGaming(ElementBase): ...
# === slixmpp/plugins/xep_0196/user_gaming.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0196(BasePlugin):
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_gaming(self, *_, **_) -> Future: ...
 def stop(self, **_) -> Future: ...
# === slixmpp/plugins/xep_0198/__init__.py
__all__ = ["Enable", "Enabled", "Resume", "Resumed", "Failed", "StreamManagement", "Ack", "RequestAck", "XEP_0198"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0198.stanza import Enable, Enabled, Resume, Resumed, Failed, StreamManagement, Ack, RequestAck
from slixmpp.plugins.xep_0198.stream_management import XEP_0198
# === slixmpp/plugins/xep_0198/stanza.py
from typing import cast
from slixmpp.stanza import Error
from slixmpp.xmlstream import ElementBase, StanzaBase
class Enable(StanzaBase):
 def setup(self, *_): pass
 def get_resume(self): ...
 def set_resume(self, *_): pass
class Enabled(StanzaBase):
 def setup(self, *_): pass
 def get_resume(self): ...
 def set_resume(self, *_): pass
class Resume(StanzaBase):
 def setup(self, *_): pass
 def get_h(self): return cast(int | None, 0)
 def set_h(self, *_): pass
class Resumed(StanzaBase):
 def setup(self, *_): pass
 def get_h(self): return cast(int | None, 0)
 def set_h(self, *_): pass
class Failed(StanzaBase, Error):
 def setup(self, *_): pass
class StreamManagement(ElementBase):
 def get_required(self): ...
 def set_required(self, *_): pass
 def del_required(self): pass
 def get_optional(self): ...
 def set_optional(self, *_): pass
 def del_optional(self): pass
class RequestAck(StanzaBase):
 def setup(self, *_): pass
class Ack(StanzaBase):
 def setup(self, *_): pass
 def get_h(self): return cast(int | None, 0)
 def set_h(self, *_): pass
# === slixmpp/plugins/xep_0198/stream_management.py
from slixmpp.plugins.base import BasePlugin
class XEP_0198(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def disconnected(self, *_): pass
 def session_end(self, *_): pass
 def send_ack(self): pass
 def request_ack(self, *_): pass
# === slixmpp/plugins/xep_0199/__init__.py
__all__ = ["Ping", "XEP_0199"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0199.stanza import Ping
from slixmpp.plugins.xep_0199.ping import XEP_0199
# === slixmpp/plugins/xep_0199/ping.py
from asyncio import Future
from typing import Callable
from slixmpp.stanza import Iq
from slixmpp.plugins import BasePlugin
class XEP_0199(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def enable_keepalive(self, *_) -> None: ...
 def disable_keepalive(self, *_): pass
 session_end = XEP_0199.disable_keepalive
 def send_ping(self, jid, ifrom, timeout, callback: None | Callable) -> Future[Iq]: ...
 async def ping(self, *_) -> float: ...
# === slixmpp/plugins/xep_0199/stanza.py
from slixmpp.xmlstream import ElementBase
class Ping(ElementBase): ...
# === slixmpp/plugins/xep_0202/__init__.py
__all__ = ["stanza", "EntityTime", "XEP_0202"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0202 import stanza
from slixmpp.plugins.xep_0202.stanza import EntityTime
from slixmpp.plugins.xep_0202.time import XEP_0202
# === slixmpp/plugins/xep_0202/stanza.py
import datetime as dt
from slixmpp.xmlstream import ElementBase
class EntityTime(ElementBase):
 def set_time(self, *_) -> None: ...
 def get_time(self) -> dt.datetime: ...
 def del_time(self) -> None: ...
 def get_tzo(self) -> dt.tzinfo: ...
 def set_tzo(self, *_) -> None: ...
 def get_utc(self) -> dt.datetime: ...
 def set_utc(self, *_) -> None: ...
# === slixmpp/plugins/xep_0202/time.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0202(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def get_entity_time(self, *_, **_): return cast(Future, 0)
 def __init__(self):
  self.local_time = __
# === slixmpp/plugins/xep_0203/__init__.py
__all__ = ["stanza", "Delay", "XEP_0203"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0203 import stanza
from slixmpp.plugins.xep_0203.stanza import Delay
from slixmpp.plugins.xep_0203.delay import XEP_0203
# === slixmpp/plugins/xep_0203/delay.py
from slixmpp.plugins import BasePlugin
class XEP_0203(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0203/stanza.py
from typing import cast
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Delay(ElementBase):
 def get_from(self): return cast(JID | None, 0)
 def set_from(self, *_): pass
 def get_stamp(self): ...
 def set_stamp(self, *_): pass
 def get_text(self): ...
 def set_text(self, *_): pass
 def del_text(self): pass
# === slixmpp/plugins/xep_0221/__init__.py
__all__ = ["stanza", "Media", "URI", "XEP_0221"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0221 import stanza
from slixmpp.plugins.xep_0221.stanza import Media, URI
from slixmpp.plugins.xep_0221.media import XEP_0221
# === slixmpp/plugins/xep_0221/media.py
from slixmpp.plugins import BasePlugin
class XEP_0221(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0221/stanza.py
from slixmpp.xmlstream import ElementBase
class Media(ElementBase):
 def add_uri(self, *_): pass
class URI(ElementBase):
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/plugins/xep_0222.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0222(BasePlugin):
 def configure(self, *_, **_) -> Future: ...
 def store(self, *_, **_) -> Future: ...
 def retrieve(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0223.py
from asyncio import Future
from slixmpp.plugins.base import BasePlugin
class XEP_0223(BasePlugin):
 def configure(self, *_, **_) -> Future: ...
 def store(self, *_, **_) -> Future: ...
 def retrieve(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0224/__init__.py
__all__ = ["stanza", "Attention", "XEP_0224"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0224 import stanza
from slixmpp.plugins.xep_0224.stanza import Attention
from slixmpp.plugins.xep_0224.attention import XEP_0224
# === slixmpp/plugins/xep_0224/attention.py
from slixmpp.plugins import BasePlugin
class XEP_0224(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def request_attention(self, *_): pass
# === slixmpp/plugins/xep_0224/stanza.py
from slixmpp.xmlstream import ElementBase
class Attention(ElementBase):
 def setup(self, *_) -> bool: ...
 def set_attention(self, *_): pass
 def get_attention(self): ...
 def del_attention(self): pass
# === slixmpp/plugins/xep_0231/__init__.py
__all__ = ["BitsOfBinary", "XEP_0231"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0231.stanza import BitsOfBinary
from slixmpp.plugins.xep_0231.bob import XEP_0231
# === slixmpp/plugins/xep_0231/bob.py
from asyncio import Future
from slixmpp.stanza import Iq
from slixmpp.plugins.base import BasePlugin
class XEP_0231(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 async def set_bob(self, *_) -> str: ...
 async def get_bob(self, *_, **_) -> Iq: ...
 def del_bob(self, *_) -> Future: ...
# === slixmpp/plugins/xep_0231/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class BitsOfBinary(ElementBase):
 def get_max_age(self): return cast(int | None, 0)
 def set_max_age(self, *_): pass
 def get_data(self): ...
 def set_data(self, *_): pass
 def del_data(self): pass
# === slixmpp/plugins/xep_0234/__init__.py
__all__ = ["stanza", "XEP_0234"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .jingle_file_transfer import XEP_0234
# === slixmpp/plugins/xep_0234/jingle_file_transfer.py
from slixmpp.plugins import BasePlugin
class XEP_0234(BasePlugin): ...
# === slixmpp/plugins/xep_0234/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class File(ElementBase):
 def set_size(self, *_): pass
 def get_size(self): return cast(int | None, 0)
 def get_date(self): ...
 def set_date(self, *_): pass
# === slixmpp/plugins/xep_0235/__init__.py
__all__ = ["stanza", "OAuth", "XEP_0235"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0235 import stanza
from slixmpp.plugins.xep_0235.stanza import OAuth
from slixmpp.plugins.xep_0235.oauth import XEP_0235
# === slixmpp/plugins/xep_0235/oauth.py
from slixmpp.plugins import BasePlugin
class XEP_0235(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0235/stanza.py
from slixmpp.xmlstream import ElementBase
class OAuth(ElementBase):
 def generate_signature(self, *_): ...
 def verify_signature(self, *_): ...
# === slixmpp/plugins/xep_0242.py
from slixmpp.plugins import BasePlugin
class XEP_0242(BasePlugin): ...
# === slixmpp/plugins/xep_0249/__init__.py
__all__ = ["Invite", "XEP_0249"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0249.stanza import Invite
from slixmpp.plugins.xep_0249.invite import XEP_0249
# === slixmpp/plugins/xep_0249/invite.py
from typing import cast
from slixmpp.plugins import BasePlugin
class XEP_0249(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def send_invitation(self, *_, **_): return cast(None, 0)
# === slixmpp/plugins/xep_0249/stanza.py
from slixmpp.xmlstream import ElementBase
class Invite(ElementBase): ...
# === slixmpp/plugins/xep_0256.py
from slixmpp.plugins import BasePlugin
class XEP_0256(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0257/__init__.py
__all__ = ["stanza", "Certs", "AppendCert", "DisableCert", "RevokeCert", "XEP_0257", "CertItem"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0257 import stanza
from slixmpp.plugins.xep_0257.stanza import AppendCert, CertItem, Certs, DisableCert, RevokeCert
from slixmpp.plugins.xep_0257.client_cert_management import XEP_0257
# === slixmpp/plugins/xep_0257/client_cert_management.py
from typing import Awaitable
from slixmpp import Iq
from slixmpp.plugins import BasePlugin
class XEP_0257(BasePlugin):
 def plugin_init(self) -> None: ...
 async def get_certs(self, *_) -> set[tuple[str, str, tuple[str, ...]]]: ...
 def add_cert(self, *_) -> Awaitable[Iq]: ...
 def disable_cert(self, *_) -> Awaitable[Iq]: ...
 def revoke_cert(self, *_) -> Awaitable[Iq]: ...
# === slixmpp/plugins/xep_0257/stanza.py
from slixmpp.xmlstream import ElementBase
class Certs(ElementBase): ...
class CertItem(ElementBase):
 def get_users(self) -> set[str]: ...
 def set_users(self, *_) -> None: ...
 def del_users(self) -> None: ...
class AppendCert(ElementBase):
 def get_cert_management(self) -> bool: ...
 def set_cert_management(self, *_) -> None: ...
 def del_cert_management(self) -> None: ...
class DisableCert(ElementBase): ...
class RevokeCert(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0258/__init__.py
__all__ = ["stanza", "SecurityLabel", "Label", "DisplayMarking", "EquivalentLabel", "ESSLabel", "Catalog", "CatalogItem", "XEP_0258"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0258 import stanza
from slixmpp.plugins.xep_0258.stanza import Label, SecurityLabel, DisplayMarking, EquivalentLabel, Catalog, CatalogItem, ESSLabel
from slixmpp.plugins.xep_0258.security_labels import XEP_0258
# === slixmpp/plugins/xep_0258/security_labels.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0258(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def get_catalog(self, *_): return cast(Future, 0)
# === slixmpp/plugins/xep_0258/stanza.py
from slixmpp.jid import JID as JID_1
from typing import cast
from slixmpp.xmlstream import ElementBase
class SecurityLabel(ElementBase):
 def add_equivalent(self, *_): return cast(EquivalentLabel, 0)
class Label(ElementBase): ...
class DisplayMarking(ElementBase):
 def get_fgcolor(self): return cast(str, 0)
 def get_bgcolor(self): return cast(str, 0)
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
class EquivalentLabel(ElementBase): ...
class Catalog(ElementBase):
 def get_to(self): return cast(JID_1 | None, 0)
 def set_to(self, *_): return cast(None, 0)
 def get_from(self): return cast(JID_1, 0)
 def set_from(self, *_): return cast(None, 0)
 def get_restrict(self) -> bool: ...
 def set_restrict(self, *_): pass
class CatalogItem(ElementBase):
 def get_default(self) -> bool: ...
 def set_default(self, *_): pass
class ESSLabel(ElementBase):
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/plugins/xep_0264/__init__.py
__all__ = ["XEP_0264"]
from slixmpp.plugins.base import register_plugin
from .thumbnail import XEP_0264
# === slixmpp/plugins/xep_0264/stanza.py
from slixmpp.xmlstream import ElementBase
class Thumbnail(ElementBase):
 def get_width(self) -> int: ...
 def get_height(self) -> int: ...
 def set_width(self, *_) -> None: ...
 def set_height(self, *_) -> None: ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0264/thumbnail.py
from slixmpp.plugins import BasePlugin
class XEP_0264(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0270.py
from slixmpp.plugins import BasePlugin
class XEP_0270(BasePlugin): ...
# === slixmpp/plugins/xep_0279/__init__.py
__all__ = ["stanza", "IPCheck", "XEP_0279"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0279 import stanza
from slixmpp.plugins.xep_0279.stanza import IPCheck
from slixmpp.plugins.xep_0279.ipcheck import XEP_0279
# === slixmpp/plugins/xep_0279/ipcheck.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins import BasePlugin
class XEP_0279(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def check_ip(self, *_): return cast(Future, 0)
# === slixmpp/plugins/xep_0279/stanza.py
from slixmpp.xmlstream import ElementBase
class IPCheck(ElementBase):
 def get_ip_check(self): ...
 def set_ip_check(self, *_): pass
 def del_ip_check(self): pass
# === slixmpp/plugins/xep_0280/__init__.py
__all__ = ["ReceivedCarbon", "SentCarbon", "PrivateCarbon", "CarbonEnable", "CarbonDisable", "XEP_0280"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0280.stanza import ReceivedCarbon, SentCarbon, PrivateCarbon, CarbonDisable, CarbonEnable
from slixmpp.plugins.xep_0280.carbons import XEP_0280
# === slixmpp/plugins/xep_0280/carbons.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0280(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def enable(self, *_, **_) -> Future: ...
 def disable(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0280/stanza.py
from slixmpp.xmlstream import ElementBase
class ReceivedCarbon(ElementBase):
 def get_carbon_received(self): ...
 def del_carbon_received(self): pass
 def set_carbon_received(self, *_): pass
class SentCarbon(ElementBase):
 def get_carbon_sent(self): ...
 def del_carbon_sent(self): pass
 def set_carbon_sent(self, *_): pass
class PrivateCarbon(ElementBase): ...
class CarbonEnable(ElementBase): ...
class CarbonDisable(ElementBase): ...
# === slixmpp/plugins/xep_0292/__init__.py
__all__ = ["stanza", "vcard4", "XEP_0292"]
from slixmpp.plugins.base import register_plugin
from . import stanza, vcard4
from .vcard4 import XEP_0292
# === slixmpp/plugins/xep_0292/stanza.py
from slixmpp import ElementBase
class _VCardElementBase(ElementBase): ...
class VCard4(_VCardElementBase):
 def set_full_name(self, *_): pass
 def get_full_name(self): ...
 def set_given(self, *_): pass
 def get_given(self): ...
 def set_surname(self, *_): pass
 def get_surname(self): ...
 def set_birthday(self, *_): pass
 def get_birthday(self): ...
 def add_tel(self, *_): pass
 def add_address(self, *_): pass
 def add_nickname(self, *_): pass
 def add_note(self, *_): pass
 def add_impp(self, *_): pass
 def add_url(self, *_): pass
 def add_email(self, *_): pass
class _VCardTextElementBase(_VCardElementBase): ...
class Fn(_VCardTextElementBase): ...
class Nickname(_VCardTextElementBase): ...
class Note(_VCardTextElementBase): ...
class Pronouns(_VCardTextElementBase): ...
class _VCardUriElementBase(_VCardElementBase): ...
class Url(_VCardUriElementBase): ...
class Impp(_VCardUriElementBase): ...
class Email(_VCardTextElementBase): ...
class N(_VCardElementBase): ...
class BDay(_VCardElementBase):
 def set_date(self, *_): pass
 def get_date(self): ...
class Date(_VCardElementBase): ...
class Tel(_VCardUriElementBase): ...
class Parameters(_VCardElementBase): ...
class Type(_VCardTextElementBase): ...
class Adr(_VCardElementBase): ...
# === slixmpp/plugins/xep_0292/vcard4.py
from slixmpp import ComponentXMPP
from slixmpp.plugins.base import BasePlugin
class XEP_0292(BasePlugin):
 xmpp: ComponentXMPP
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def publish_vcard(self, *_, **_): ...
 def retrieve_vcard(self, *_, **_): ...
# === slixmpp/plugins/xep_0297/__init__.py
__all__ = ["stanza", "Forwarded", "XEP_0297"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0297 import stanza
from slixmpp.plugins.xep_0297.stanza import Forwarded
from slixmpp.plugins.xep_0297.forwarded import XEP_0297
# === slixmpp/plugins/xep_0297/forwarded.py
from slixmpp.plugins import BasePlugin
class XEP_0297(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def forward(self, *_): pass
# === slixmpp/plugins/xep_0297/stanza.py
from slixmpp.xmlstream.stanzabase import ElementBase as ElementBase_1
from typing import cast
from slixmpp.xmlstream import ElementBase
class Forwarded(ElementBase):
 def get_stanza(self): return cast(ElementBase_1 | str, 0)
 def set_stanza(self, *_): pass
 def del_stanza(self): pass
# === slixmpp/plugins/xep_0300/__init__.py
__all__ = ["stanza", "Hash", "XEP_0300"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0300 import stanza
from slixmpp.plugins.xep_0300.stanza import Hash
from slixmpp.plugins.xep_0300.hash import XEP_0300
# === slixmpp/plugins/xep_0300/hash.py
from typing import Protocol
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0300 import Hash
class HashFunc(Protocol):
 def update(self, *_) -> None: ...
 def digest(self) -> bytes: ...
class XEP_0300(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_) -> None: ...
 def plugin_end(self) -> None: ...
 def compute_hash(self, *_, **_) -> Hash: ...
# === slixmpp/plugins/xep_0300/stanza.py
from slixmpp.xmlstream import ElementBase
class Hash(ElementBase):
 def set_algo(self, *_): pass
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/plugins/xep_0302.py
from slixmpp.plugins import BasePlugin
class XEP_0302(BasePlugin): ...
# === slixmpp/plugins/xep_0308/__init__.py
__all__ = ["Replace", "XEP_0308"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0308.stanza import Replace
from slixmpp.plugins.xep_0308.correction import XEP_0308
# === slixmpp/plugins/xep_0308/correction.py
from slixmpp.stanza import Message
from slixmpp.plugins import BasePlugin
class XEP_0308(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def is_correction(self, *_) -> bool: ...
 def build_correction(self, *_) -> Message: ...
 def correct_message(self, *_) -> Message: ...
# === slixmpp/plugins/xep_0308/stanza.py
from slixmpp.xmlstream import ElementBase
class Replace(ElementBase): ...
# === slixmpp/plugins/xep_0313/__init__.py
__all__ = ["XEP_0313", "Result", "MAM", "Metadata"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0313.stanza import MAM, Metadata, Result
from slixmpp.plugins.xep_0313.mam import XEP_0313
# === slixmpp/plugins/xep_0313/mam.py
from asyncio import Future
from collections.abc import AsyncGenerator
from typing import Awaitable, Callable
from slixmpp.stanza import Iq, Message
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0004.stanza import Form
class XEP_0313(BasePlugin):
 def plugin_init(self): pass
 def retrieve(self, jid, start, end, with_jid, ifrom, reverse, timeout, callback: None | Callable[..., None], *_) -> Awaitable[Iq]: ...
 async def iterate(self, *_) -> AsyncGenerator[Message, None]: yield
 async def get_fields(self, *_, **_) -> Form: ...
 async def get_configuration_commands(self, *_, **_) -> Future[Iq]: ...
 def get_archive_metadata(self, *_, **_) -> Future[Iq]: ...
# === slixmpp/plugins/xep_0313/stanza.py
from datetime import datetime
from typing import Any
from slixmpp.stanza import Message
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class MAM(ElementBase):
 def setup(self, *_): pass
 def get_fields(self): ...
 def get_start(self) -> None | datetime: ...
 def set_start(self, *_): pass
 def get_end(self) -> None | datetime: ...
 def set_end(self, *_): pass
 def get_with(self) -> None | JID: ...
 def set_with(self, *_): pass
 def set_custom_field(self, *_): pass
 def get_custom_field(self, *_) -> None | str: ...
 def set_before_id(self, *_): pass
 def get_before_id(self): pass
 def set_after_id(self, *_): pass
 def get_after_id(self): pass
 def set_ids(self, *_): pass
 def get_ids(self): pass
 def get_results(self) -> list[Message]: ...
 def set_results(self, *_): pass
 def del_results(self): pass
 def get_flip_page(self): ...
class Fin(ElementBase):
 def setup(self, *_): pass
 def get_results(self) -> list[Message]: ...
 def set_results(self, *_): pass
 def del_results(self): pass
class Result(ElementBase): ...
class Metadata(ElementBase): ...
class Start(ElementBase):
 def get_timestamp(self) -> None | datetime: ...
 def set_timestamp(self, *_): pass
class End(ElementBase):
 def get_timestamp(self) -> None | datetime: ...
 def set_timestamp(self, *_): pass
# === slixmpp/plugins/xep_0317/__init__.py
__all__ = ["stanza", "XEP_0317", "Hat", "Hats"]
from slixmpp.plugins import register_plugin
from slixmpp.plugins.xep_0317 import stanza
from slixmpp.plugins.xep_0317.hats import XEP_0317
from slixmpp.plugins.xep_0317.stanza import Hat, Hats
# === slixmpp/plugins/xep_0317/hats.py
from slixmpp.plugins import BasePlugin
class XEP_0317(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0317/stanza.py
from slixmpp.xmlstream import ElementBase
class Hats(ElementBase):
 def add_hats(self, *_) -> None: ...
class Hat(ElementBase):
 def set_hue(self, *_) -> None: ...
 def get_hue(self) -> None | float: ...
def register_plugin() -> None: ...
# === slixmpp/plugins/xep_0319/__init__.py
__all__ = ["stanza", "Idle", "XEP_0319"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0319 import stanza
from slixmpp.plugins.xep_0319.stanza import Idle
from slixmpp.plugins.xep_0319.idle import XEP_0319
# === slixmpp/plugins/xep_0319/idle.py
from slixmpp.plugins import BasePlugin
def get_local_timezone(): ...
class XEP_0319(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 async def idle(self, *_): pass
 async def active(self, *_): pass
# === slixmpp/plugins/xep_0319/stanza.py
from slixmpp.xmlstream import ElementBase
class Idle(ElementBase):
 def get_since(self): ...
 def set_since(self, *_): pass
# === slixmpp/plugins/xep_0323/__init__.py
__all__ = ["xep_0323", "XEP_0323", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0323.sensordata import XEP_0323
from slixmpp.plugins.xep_0323 import stanza
xep_0323 = XEP_0323
# === slixmpp/plugins/xep_0323/device.py
class Device(object):
 def has_field(self, *_) -> bool: ...
 def refresh(self, *_): pass
 def request_fields(self, *_) -> bool | None: ...
# === slixmpp/plugins/xep_0323/sensordata.py
from collections.abc import Generator
from slixmpp.plugins.xep_0323.timerreset import _TimerReset
from typing import Any, cast
from threading import Lock, Timer
from slixmpp.plugins.base import BasePlugin
class XEP_0323(BasePlugin):
 def plugin_init(self): pass
 def post_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def register_node(self, *_): pass
 def request_data(self, *_): return cast(str, 0)
 def cancel_request(self, *_): pass
 def __init__(self):
  self.sessions = cast(dict, 0)
  self.sessions = cast(dict[Any, dict[str, Any]], 0)
  self.sessions = cast(dict[Any, dict[Any, dict]], 0)
  self.sessions = cast(dict[Any, dict[Any, list | list[Any] | Generator[Any]]], 0)
  self.sessions = cast(dict[Any, dict[Any, dict[Any, Timer]]], 0)
  self.sessions = cast(dict[Any, dict[Any, dict[Any, bool]]], 0)
  self.sessions = cast(dict[Any, dict[Any, dict[Any, _TimerReset]]], 0)
  self.seqnr_lock = Lock()
# === slixmpp/plugins/xep_0323/stanza/__init__.py
from slixmpp.plugins.xep_0323.stanza.sensordata import *
# === slixmpp/plugins/xep_0323/stanza/sensordata.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Sensordata(ElementBase): ...
class FieldTypes: ...
class FieldStatus: ...
class Request(ElementBase):
 def setup(self, *_): pass
 def add_node(self, *_): return cast(RequestNode | None, 0)
 def del_node(self, *_) -> bool: ...
 def get_nodes(self): return cast(list | list[Any], 0)
 def set_nodes(self, *_): pass
 def del_nodes(self): pass
 def add_field(self, *_): return cast(RequestField | None, 0)
 def del_field(self, *_) -> bool: ...
 def get_fields(self): return cast(list | list[Any], 0)
 def set_fields(self, *_): pass
 def del_fields(self): pass
class RequestNode(ElementBase): ...
class RequestField(ElementBase): ...
class Accepted(ElementBase): ...
class Started(ElementBase): ...
class Failure(ElementBase): ...
class Error(ElementBase):
 def get_text(self): ...
 def set_text(self, *_): return self
 def del_text(self): return self
class Rejected(ElementBase): ...
class Fields(ElementBase):
 def setup(self, *_): pass
 def add_node(self, *_): return cast(FieldsNode | None, 0)
 def del_node(self, *_) -> bool: ...
 def get_nodes(self): return cast(list | list[Any], 0)
 def set_nodes(self, *_): pass
 def del_nodes(self): pass
class FieldsNode(ElementBase):
 def setup(self, *_): pass
 def add_timestamp(self, *_): return cast(Timestamp | None, 0)
 def del_timestamp(self, *_) -> bool: ...
 def get_timestamps(self): return cast(list | list[Any], 0)
 def set_timestamps(self, *_): pass
 def del_timestamps(self): pass
class Field(ElementBase):
 def set_stringIds(self, *_): return self
class Timestamp(ElementBase):
 def setup(self, *_): pass
 def add_data(self, *_): return cast(None | DataNumeric | DataString | DataBoolean | DataDateTime | DataTimeSpan | DataEnum, 0)
 def del_data(self, *_) -> bool: ...
 def get_datas(self): return cast(list | list[Any], 0)
 def set_datas(self, *_): pass
 def del_datas(self): pass
class DataNumeric(Field): ...
class DataString(Field): ...
class DataBoolean(Field): ...
class DataDateTime(Field): ...
class DataTimeSpan(Field): ...
class DataEnum(Field): ...
class Done(ElementBase): ...
class Cancel(ElementBase): ...
class Cancelled(ElementBase): ...
# === slixmpp/plugins/xep_0323/timerreset.py
from typing import cast
from threading import Event, Thread
def TimerReset(*_, **_): return cast(_TimerReset, 0)
class _TimerReset(Thread):
 def reset(self, *_): pass
 def cancel(self): pass
 def run(self): pass
 def __init__(self):
  self.finished = Event()
  self.reset = cast(bool, 0)
# === slixmpp/plugins/xep_0325/__init__.py
__all__ = ["xep_0325", "XEP_0325", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0325.control import XEP_0325
from slixmpp.plugins.xep_0325 import stanza
xep_0325 = XEP_0325
# === slixmpp/plugins/xep_0325/control.py
from slixmpp.plugins.base import BasePlugin
class XEP_0325(BasePlugin):
 def plugin_init(self): pass
 def post_init(self): pass
 def plugin_end(self): pass
 def register_node(self, *_): pass
 def set_request(self, *_): pass
 def set_command(self, *_): pass
# === slixmpp/plugins/xep_0325/device.py
class Device(object):
 def has_control_field(self, *_) -> bool: ...
 def set_control_fields(self, *_) -> bool: ...
# === slixmpp/plugins/xep_0325/stanza/__init__.py
from slixmpp.plugins.xep_0325.stanza.control import *
# === slixmpp/plugins/xep_0325/stanza/control.py
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Control(ElementBase): ...
class ControlSet(ElementBase):
 def setup(self, *_): pass
 def add_node(self, *_): return cast(RequestNode | None, 0)
 def del_node(self, *_) -> bool: ...
 def get_nodes(self): return cast(list | list[Any], 0)
 def set_nodes(self, *_): pass
 def del_nodes(self): pass
 def add_data(self, *_): return cast(None | BooleanParameter | ColorParameter | StringParameter | DateParameter | DateTimeParameter | DoubleParameter | DurationParameter | IntParameter | LongParameter | TimeParameter, 0)
 def del_data(self, *_) -> bool: ...
 def get_datas(self): return cast(list | list[Any], 0)
 def set_datas(self, *_): pass
 def del_datas(self): pass
class RequestNode(ElementBase): ...
class ControlSetResponse(ElementBase):
 def setup(self, *_): pass
 def add_node(self, *_): return cast(RequestNode | None, 0)
 def del_node(self, *_) -> bool: ...
 def get_nodes(self): return cast(list | list[Any], 0)
 def set_nodes(self, *_): pass
 def del_nodes(self): pass
 def add_data(self, *_): return cast(ResponseParameter | None, 0)
 def del_data(self, *_) -> bool: ...
 def get_datas(self): return cast(set | list[Any], 0)
 def set_datas(self, *_): pass
 def del_datas(self): pass
class Error(ElementBase):
 def get_text(self): ...
 def set_text(self, *_): return self
 def del_text(self): return self
class ResponseParameter(ElementBase): ...
class BaseParameter(ElementBase): ...
class BooleanParameter(BaseParameter): ...
class ColorParameter(BaseParameter): ...
class StringParameter(BaseParameter): ...
class DateParameter(BaseParameter): ...
class DateTimeParameter(BaseParameter): ...
class DoubleParameter(BaseParameter): ...
class DurationParameter(BaseParameter): ...
class IntParameter(BaseParameter): ...
class LongParameter(BaseParameter): ...
class TimeParameter(BaseParameter): ...
# === slixmpp/plugins/xep_0332/__init__.py
__all__ = ["XEP_0332", "stanza"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0332 import stanza
from slixmpp.plugins.xep_0332.http import XEP_0332
# === slixmpp/plugins/xep_0332/http.py
from asyncio import Future
from typing import Any, cast
from slixmpp.plugins.base import BasePlugin
class XEP_0332(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def send_request(self, *_, **_): return cast(Future, 0)
 def send_response(self, *_, **_): return cast(Future, 0)
 def send_error(self, *_, **_): return cast(Future, 0)
# === slixmpp/plugins/xep_0332/stanza/__init__.py
from slixmpp.plugins.xep_0332.stanza.request import HTTPRequest
from slixmpp.plugins.xep_0332.stanza.response import HTTPResponse
from slixmpp.plugins.xep_0332.stanza.data import HTTPData
# === slixmpp/plugins/xep_0332/stanza/data.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class HTTPData(ElementBase):
 def get_data(self, *_): return cast(str | dict[str, str], 0)
 def set_data(self, *_): pass
# === slixmpp/plugins/xep_0332/stanza/request.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class HTTPRequest(ElementBase):
 def get_method(self): return cast(str, 0)
 def set_method(self, *_): pass
 def get_resource(self): return cast(str, 0)
 def set_resource(self, *_): pass
 def get_version(self): return cast(str, 0)
 def set_version(self, *_): pass
# === slixmpp/plugins/xep_0332/stanza/response.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class HTTPResponse(ElementBase):
 def get_code(self): return cast(int | str, 0)
 def set_code(self, *_): pass
 def get_message(self): return cast(str, 0)
 def set_message(self, *_): pass
 def set_version(self, *_): pass
# === slixmpp/plugins/xep_0333/__init__.py
__all__ = ["Markable", "Received", "Displayed", "Acknowledged", "XEP_0333"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0333.stanza import Acknowledged, Displayed, Markable, Received
from slixmpp.plugins.xep_0333.markers import XEP_0333
# === slixmpp/plugins/xep_0333/markers.py
from slixmpp.plugins import BasePlugin
class XEP_0333(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def send_marker(self, *_, **_): pass
# === slixmpp/plugins/xep_0333/stanza.py
from slixmpp.xmlstream import ElementBase
class Markable(ElementBase): ...
class Received(ElementBase): ...
class Displayed(ElementBase): ...
class Acknowledged(ElementBase): ...
# === slixmpp/plugins/xep_0334/__init__.py
__all__ = ["Store", "NoStore", "NoPermanentStore", "NoCopy", "XEP_0334"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0334.stanza import NoCopy, NoPermanentStore, NoStore, Store
from slixmpp.plugins.xep_0334.hints import XEP_0334
# === slixmpp/plugins/xep_0334/hints.py
from slixmpp.plugins import BasePlugin
class XEP_0334(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0334/stanza.py
from slixmpp.xmlstream import ElementBase
class Store(ElementBase): ...
class NoPermanentStore(ElementBase): ...
class NoStore(ElementBase): ...
class NoCopy(ElementBase): ...
# === slixmpp/plugins/xep_0335/__init__.py
__all__ = ["stanza", "JSON_Container", "XEP_0335"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0335 import stanza
from slixmpp.plugins.xep_0335.stanza import JSON_Container
from slixmpp.plugins.xep_0335.json_containers import XEP_0335
# === slixmpp/plugins/xep_0335/json_containers.py
from slixmpp.plugins import BasePlugin
class XEP_0335(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0335/stanza.py
from slixmpp.xmlstream import ElementBase
class JSON_Container(ElementBase):
 def get_value(self): ...
 def set_value(self, *_): pass
 def del_value(self): pass
# === slixmpp/plugins/xep_0352/__init__.py
__all__ = ["Active", "Inactive", "ClientStateIndication", "XEP_0352"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0352.stanza import Active, ClientStateIndication, Inactive
from slixmpp.plugins.xep_0352.csi import XEP_0352
# === slixmpp/plugins/xep_0352/csi.py
from slixmpp.plugins.base import BasePlugin
class XEP_0352(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def send_active(self): pass
 def send_inactive(self): pass
# === slixmpp/plugins/xep_0352/stanza.py
from slixmpp.xmlstream import ElementBase, StanzaBase
class ClientStateIndication(ElementBase): ...
class Active(StanzaBase):
 def setup(self, *_): pass
class Inactive(StanzaBase):
 def setup(self, *_): pass
# === slixmpp/plugins/xep_0353/__init__.py
__all__ = ["Propose", "Retract", "Accept", "Proceed", "Reject", "XEP_0353"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0353.stanza import Accept, Proceed, Propose, Reject, Retract
from slixmpp.plugins.xep_0353.jingle_message import XEP_0353
# === slixmpp/plugins/xep_0353/jingle_message.py
from slixmpp.plugins import BasePlugin
class XEP_0353(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def propose(self, *_, **_): pass
 def retract(self, *_, **_): pass
 def accept(self, *_, **_): pass
 def proceed(self, *_, **_): pass
 def reject(self, *_, **_): pass
# === slixmpp/plugins/xep_0353/stanza.py
from slixmpp.xmlstream import ElementBase
class JingleMessage(ElementBase): ...
class Propose(JingleMessage):
 def get_descriptions(self) -> list[tuple[str, str]]: ...
 def set_descriptions(self, *_): pass
 def del_descriptions(self): pass
class Retract(JingleMessage): ...
class Accept(JingleMessage): ...
class Proceed(JingleMessage): ...
class Reject(JingleMessage): ...
# === slixmpp/plugins/xep_0356/__init__.py
__all__ = ["XEP_0356", "Perm", "Privilege", "stanza"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .privilege import XEP_0356
from .stanza import Perm, Privilege
# === slixmpp/plugins/xep_0356/permissions.py
from enum import StrEnum
class RosterAccess(StrEnum): ...
class MessagePermission(StrEnum): ...
class IqPermission(StrEnum): ...
class PresencePermission(StrEnum): ...
class Permissions: ...
# === slixmpp/plugins/xep_0356/privilege.py
from collections.abc import Callable
from slixmpp import Iq
from slixmpp.exceptions import IqError
from slixmpp.plugins.base import BasePlugin
class PrivilegedIqError(IqError):
 def nested_error(self) -> None | IqError: ...
class XEP_0356(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self) -> None: ...
 def send_privileged_message(self, *_) -> None: ...
 async def get_roster(self, *_, callback: None | Callable, **_) -> Iq: ...
 async def set_roster(self, *_, callback: None | Callable, **_) -> Iq: ...
 async def send_privileged_iq(self, *_) -> Iq: ...
# === slixmpp/plugins/xep_0356/stanza.py
from slixmpp.xmlstream import ElementBase
class Privilege(ElementBase):
 def permission(self, *_) -> None | str: ...
 def roster(self) -> None | str: ...
 def message(self) -> None | str: ...
 def presence(self) -> None | str: ...
 def add_perm(self, *_) -> None: ...
class Perm(ElementBase): ...
class NameSpace(ElementBase): ...
class PrivilegedIq(ElementBase): ...
def register() -> None: ...
# === slixmpp/plugins/xep_0359/__init__.py
__all__ = ["StanzaID", "OriginID", "XEP_0359"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0359.stanza import OriginID, StanzaID
from slixmpp.plugins.xep_0359.stanzaid import XEP_0359
# === slixmpp/plugins/xep_0359/stanza.py
from slixmpp.xmlstream import ElementBase
class StanzaID(ElementBase): ...
class OriginID(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0359/stanzaid.py
from slixmpp.plugins import BasePlugin
class XEP_0359(BasePlugin):
 def plugin_init(self) -> None: ...
# === slixmpp/plugins/xep_0363/__init__.py
__all__ = ["PURPOSE_NAMESPACE", "XEP_0363", "EphemeralPurpose", "FileTooBig", "FileUploadError", "Get", "HTTPError", "Header", "MessagePurpose", "PermanentPurpose", "ProfilePurpose", "PurposeLiteral", "Put", "Request", "Slot", "UploadServiceNotFound"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0363.http_upload import XEP_0363, FileTooBig, FileUploadError, HTTPError, PurposeLiteral, UploadServiceNotFound
from slixmpp.plugins.xep_0363.stanza import PURPOSE_NAMESPACE, EphemeralPurpose, Get, Header, MessagePurpose, PermanentPurpose, ProfilePurpose, Put, Request, Slot
# === slixmpp/plugins/xep_0363/http_upload.py
from asyncio import Future
from collections.abc import Callable
from typing import Literal
from slixmpp.plugins import BasePlugin
from slixmpp.stanza import Iq
PurposeLiteral = Literal["message", "profile", "ephemeral", "permanent"]
class FileUploadError(Exception): ...
class UploadServiceNotFound(FileUploadError): ...
class FileTooBig(FileUploadError): ...
class HTTPError(FileUploadError): ...
class PurposeNotSupported(FileUploadError): ...
class XEP_0363(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self) -> None: ...
 def session_bind(self, *_) -> None: ...
 async def find_upload_service(self, *_, callback: None | Callable, **_) -> None | Iq: ...
 def request_slot(self, *_, callback: None | Callable, **_) -> Future: ...
 async def upload_file(self, *_, callback: None | Callable, **_) -> str: ...
# === slixmpp/plugins/xep_0363/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class Request(ElementBase): ...
class Slot(ElementBase): ...
class Put(ElementBase): ...
class Get(ElementBase): ...
class Header(ElementBase):
 def get_value(self) -> None | str: ...
 def set_value(self, *_) -> None: ...
 def del_value(self) -> None: ...
PURPOSE_NAMESPACE = cast(str, 0)
class MessagePurpose(ElementBase): ...
class ProfilePurpose(ElementBase): ...
class EphemeralPurpose(ElementBase): ...
class PermanentPurpose(ElementBase): ...
# === slixmpp/plugins/xep_0369/__init__.py
__all__ = ["MIX", "Setnick", "Join", "Leave", "Subscribe", "Unsubscribe", "UpdateSubscription", "Create", "Participant", "Destroy", "XEP_0369"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0369.stanza import Join, Leave, MIX, Setnick, Subscribe, Unsubscribe, UpdateSubscription, Create, Destroy, Participant
from slixmpp.plugins.xep_0369.mix_core import XEP_0369
# === slixmpp/plugins/xep_0369/mix_core.py
from typing import Any
from slixmpp import JID
from slixmpp.plugins import BasePlugin
from typing import TypedDict
InfoType = TypedDict()
InfoType = dict[str, Any]
class XEP_0369(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 async def get_channel_info(self, *_) -> InfoType: ...
 async def join_channel(self, *_, **_) -> set[str]: ...
 async def update_subscription(self, *_, **_) -> tuple[set[str], set[str]]: ...
 async def leave_channel(self, *_, **_) -> None: ...
 async def set_nick(self, *_, **_) -> str: ...
 async def can_create_channel(self, *_) -> bool: ...
 async def create_channel(self, *_, **_) -> str: ...
 async def destroy_channel(self, *_, **_): pass
 async def list_mix_nodes(self, *_, **_) -> set[str]: ...
 async def list_participants(self, *_, **_) -> list[tuple[str, str, None | JID]]: ...
 async def list_channels(self, *_, **_) -> list[tuple[JID, str]]: ...
# === slixmpp/plugins/xep_0369/stanza.py
from slixmpp.xmlstream import ElementBase
class MIX(ElementBase): ...
class Setnick(ElementBase): ...
class Join(ElementBase): ...
class Leave(ElementBase): ...
class Subscribe(ElementBase): ...
class Unsubscribe(ElementBase): ...
class UpdateSubscription(ElementBase): ...
class Create(ElementBase): ...
class Participant(ElementBase): ...
class Destroy(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0372/__init__.py
__all__ = ["stanza", "XEP_0372"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .references import XEP_0372
# === slixmpp/plugins/xep_0372/references.py
from slixmpp.plugins import BasePlugin
class XEP_0372(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0372/stanza.py
from slixmpp.xmlstream import ElementBase
class Reference(ElementBase): ...
# === slixmpp/plugins/xep_0377/__init__.py
__all__ = ["Report", "Text", "XEP_0377"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0377.stanza import Report, Text
from slixmpp.plugins.xep_0377.spam_reporting import XEP_0377
# === slixmpp/plugins/xep_0377/spam_reporting.py
from asyncio import Future
from slixmpp.plugins import BasePlugin
class XEP_0377(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def report(self, *_, **_) -> Future: ...
# === slixmpp/plugins/xep_0377/stanza.py
from slixmpp.xmlstream import ElementBase
class Report(ElementBase): ...
class Text(ElementBase): ...
# === slixmpp/plugins/xep_0380/__init__.py
__all__ = ["Encryption"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0380.stanza import Encryption
from slixmpp.plugins.xep_0380.eme import XEP_0380
# === slixmpp/plugins/xep_0380/eme.py
from slixmpp.stanza import Message
from slixmpp.plugins import BasePlugin
class XEP_0380(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def has_eme(self, *_): ...
 def add_eme(self, *_) -> Message: ...
 def replace_body_with_eme(self, *_): pass
# === slixmpp/plugins/xep_0380/stanza.py
from slixmpp.xmlstream import ElementBase
class Encryption(ElementBase): ...
# === slixmpp/plugins/xep_0382/__init__.py
__all__ = ["Spoiler", "XEP_0382"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0382.stanza import Spoiler
from slixmpp.plugins.xep_0382.spoiler import XEP_0382
# === slixmpp/plugins/xep_0382/spoiler.py
from slixmpp.plugins import BasePlugin
class XEP_0382(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0382/stanza.py
from slixmpp.xmlstream import ElementBase
class Spoiler(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0385/__init__.py
__all__ = ["stanza", "XEP_0385"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .sims import XEP_0385
# === slixmpp/plugins/xep_0385/sims.py
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0372.stanza import Reference
class XEP_0385(BasePlugin):
 def plugin_init(self) -> None: ...
 def get_sims(self, *_) -> Reference: ...
# === slixmpp/plugins/xep_0385/stanza.py
from slixmpp.xmlstream import ElementBase
class Sims(ElementBase): ...
class Sources(ElementBase): ...
# === slixmpp/plugins/xep_0394/__init__.py
__all__ = ["Markup", "Span", "BlockCode", "BlockQuote", "List", "Li", "XEP_0394"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0394.stanza import BlockCode, BlockQuote, Li, List, Markup, Span
from slixmpp.plugins.xep_0394.markup import XEP_0394
# === slixmpp/plugins/xep_0394/markup.py
from slixmpp.plugins.xep_0071.stanza import XHTML_IM as XHTML_IM_1
from typing import cast
from slixmpp.plugins import BasePlugin
class Start: ...
class End: ...
class XEP_0394(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def to_plain_text(self, *_): return cast(str, 0)
 def to_xhtml_im(self, *_): return cast(XHTML_IM_1, 0)
# === slixmpp/plugins/xep_0394/stanza.py
from typing import cast
from slixmpp.xmlstream import ElementBase
class Markup(ElementBase): ...
class _FirstLevel(ElementBase):
 def get_start(self): return cast(int, 0)
 def set_start(self, *_): pass
 def get_end(self): return cast(int, 0)
 def set_end(self, *_): pass
class Span(_FirstLevel):
 def get_types(self): return cast(list | list[str], 0)
 def set_types(self, *_): pass
 def det_types(self): pass
class _SpanType(ElementBase): ...
class EmphasisType(_SpanType): ...
class CodeType(_SpanType): ...
class DeletedType(_SpanType): ...
class BlockCode(_FirstLevel): ...
class List(_FirstLevel): ...
class Li(ElementBase):
 def get_start(self): return cast(int, 0)
 def set_start(self, *_): pass
class BlockQuote(_FirstLevel): ...
# === slixmpp/plugins/xep_0402/__init__.py
__all__ = ["XEP_0402", "stanza"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .bookmarks import XEP_0402
# === slixmpp/plugins/xep_0402/bookmarks.py
from slixmpp.plugins import BasePlugin
class XEP_0402(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0402/stanza.py
from slixmpp.xmlstream import ElementBase
class Conference(ElementBase):
 def set_autojoin(self, *_): pass
 def get_autojoin(self): ...
class Extensions(ElementBase): ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0403/__init__.py
__all__ = ["MIXPresence", "XEP_0403"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0403.stanza import MIXPresence
from slixmpp.plugins.xep_0403.mix_presence import XEP_0403
# === slixmpp/plugins/xep_0403/mix_presence.py
from slixmpp.plugins import BasePlugin
class XEP_0403(BasePlugin):
 def plugin_init(self) -> None: ...
# === slixmpp/plugins/xep_0403/stanza.py
from slixmpp.xmlstream import ElementBase
class MIXPresence(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0404/__init__.py
__all__ = ["Participant", "XEP_0404"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0404.stanza import Participant
from slixmpp.plugins.xep_0404.mix_anon import XEP_0404
# === slixmpp/plugins/xep_0404/mix_anon.py
from slixmpp import Iq, JID
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.xep_0004.stanza import Form
class XEP_0404(BasePlugin):
 def plugin_init(self) -> None: ...
 async def get_anon_raw(self, *_, **_) -> Iq: ...
 async def get_anon_by_jid(self, *_, **_) -> dict[JID, str]: ...
 async def get_anon_by_id(self, *_, **_) -> dict[str, JID]: ...
 async def get_preferences(self, *_, **_) -> Form: ...
 async def set_preferences(self, *_, **_) -> Form: ...
# === slixmpp/plugins/xep_0404/stanza.py
from slixmpp.xmlstream import ElementBase
class Participant(ElementBase): ...
class UserPreference(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0405/__init__.py
__all__ = ["ClientJoin", "ClientLeave", "Annotate", "Channel", "XEP_0405"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0405.stanza import Annotate, Channel, ClientJoin, ClientLeave
from slixmpp.plugins.xep_0405.mix_pam import XEP_0405
# === slixmpp/plugins/xep_0405/mix_pam.py
from slixmpp import Iq
from slixmpp.plugins import BasePlugin
from slixmpp.stanza.roster import RosterItem
class XEP_0405(BasePlugin):
 def plugin_init(self) -> None: ...
 async def check_server_capability(self) -> bool: ...
 async def join_channel(self, *_, **_) -> set[str]: ...
 async def leave_channel(self, *_, **_) -> Iq: ...
 async def get_mix_roster(self, **_) -> tuple[list[RosterItem], list[RosterItem]]: ...
# === slixmpp/plugins/xep_0405/stanza.py
from slixmpp.xmlstream import ElementBase
class ClientJoin(ElementBase): ...
class ClientLeave(ElementBase): ...
class Annotate(ElementBase): ...
class Channel(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0410/__init__.py
__all__ = ["XEP_0410", "PingStatus"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0410.self_ping import PingStatus, XEP_0410
# === slixmpp/plugins/xep_0410/self_ping.py
from enum import Enum
from slixmpp.jid import JID
from slixmpp.plugins import BasePlugin
class PingStatus(Enum): ...
class PingTask:
 def reset_timer(self) -> None: ...
 def cancel(self) -> None: ...
 async def run(self, *_) -> None: ...
class XEP_0410(BasePlugin):
 def plugin_init(self): pass
 ping_timers: dict[tuple[JID, JID], PingTask]
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def update_nick(self, *_) -> None: ...
 def enable_self_ping(self, *_) -> None: ...
 def disable_self_ping(self, *_) -> None: ...
 def get_ping_status(self, *_) -> PingStatus: ...
 async def send_self_ping(self, *_) -> PingStatus: ...
# === slixmpp/plugins/xep_0421/__init__.py
__all__ = ["OccupantId", "XEP_0421"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0421.stanza import OccupantId
from slixmpp.plugins.xep_0421.occupant_id import XEP_0421
# === slixmpp/plugins/xep_0421/occupant_id.py
from slixmpp.plugins import BasePlugin
class XEP_0421(BasePlugin):
 def plugin_init(self) -> None: ...
 async def has_feature(self, *_, **_) -> bool: ...
# === slixmpp/plugins/xep_0421/stanza.py
from slixmpp.xmlstream import ElementBase
class OccupantId(ElementBase): ...
# === slixmpp/plugins/xep_0422/__init__.py
__all__ = ["ApplyTo", "External", "XEP_0422"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0422.stanza import ApplyTo, External
from slixmpp.plugins.xep_0422.fastening import XEP_0422
# === slixmpp/plugins/xep_0422/fastening.py
from slixmpp.plugins import BasePlugin
class XEP_0422(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0422/stanza.py
from slixmpp.xmlstream import ElementBase
class ApplyTo(ElementBase):
 def set_shell(self, *_): pass
class External(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0424/__init__.py
__all__ = ["XEP_0424"]
from slixmpp.plugins.base import register_plugin
from .retraction import XEP_0424
# === slixmpp/plugins/xep_0424/retraction.py
from slixmpp import Message
from slixmpp.plugins import BasePlugin
class XEP_0424(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def send_retraction(self, *_, **_) -> Message: ...
# === slixmpp/plugins/xep_0424/stanza.py
from slixmpp.xmlstream import ElementBase
class Retract(ElementBase): ...
class Retracted(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0425/__init__.py
__all__ = ["Moderate", "Moderated", "XEP_0425"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0425.stanza import Moderate, Moderated
from slixmpp.plugins.xep_0425.moderation import XEP_0425
# === slixmpp/plugins/xep_0425/moderation.py
from asyncio import Future
from slixmpp import Iq
from slixmpp.plugins import BasePlugin
class XEP_0425(BasePlugin):
 def plugin_init(self) -> None: ...
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 async def moderate(self, *_, **_) -> Future[Iq]: ...
# === slixmpp/plugins/xep_0425/stanza.py
from slixmpp.xmlstream import ElementBase
class Moderate(ElementBase): ...
class Moderated(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0428/__init__.py
__all__ = ["Fallback", "FallbackBody", "FallbackSubject", "XEP_0428"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0428.stanza import Fallback, FallbackBody, FallbackSubject
from slixmpp.plugins.xep_0428.fallback import XEP_0428
# === slixmpp/plugins/xep_0428/fallback.py
from slixmpp.plugins import BasePlugin
class XEP_0428(BasePlugin):
 def plugin_init(self) -> None: ...
# === slixmpp/plugins/xep_0428/stanza.py
from typing import cast
from abc import ABC
from slixmpp.xmlstream import ElementBase
class Fallback(ElementBase):
 def get_stripped_body(self, *_) -> str: ...
class FallbackMixin(ABC):
 def set_start(self, *_): pass
 def get_start(self): return cast(int, 0)
 def set_end(self, *_): pass
 def get_end(self): return cast(int, 0)
class FallbackBody(FallbackMixin, ElementBase): ...
class FallbackSubject(FallbackMixin, ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0437/__init__.py
__all__ = ["XEP_0437"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0437.rai import XEP_0437
# === slixmpp/plugins/xep_0437/rai.py
from slixmpp.plugins import BasePlugin
class XEP_0437(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
 def subscribe(self, *_, **_): pass
 def unsubscribe(self, *_, **_): pass
# === slixmpp/plugins/xep_0437/stanza.py
from typing import Iterable
from slixmpp import JID
from slixmpp.xmlstream import ElementBase
class RAI(ElementBase):
 def get_activities(self) -> Iterable[JID]: ...
 def del_activities(self): pass
 def set_activities(self, *_): pass
class Activity(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0439/__init__.py
__all__ = ["Response", "Action", "ActionSelected", "XEP_0439"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0439.stanza import Action, ActionSelected, Response
from slixmpp.plugins.xep_0439.quickresponse import XEP_0439
# === slixmpp/plugins/xep_0439/quickresponse.py
from slixmpp.plugins import BasePlugin
class XEP_0439(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_send(self): pass
 def ask_for_response(self, *_, **_): pass
 def ask_for_actions(self, *_, **_): pass
# === slixmpp/plugins/xep_0439/stanza.py
from slixmpp.xmlstream import ElementBase
class Response(ElementBase): ...
class Action(ElementBase): ...
class ActionSelected(ElementBase): ...
def register_plugins(): pass
# === slixmpp/plugins/xep_0441/__init__.py
__all__ = ["XEP_0441", "Preferences"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0441.stanza import Preferences
from slixmpp.plugins.xep_0441.mam_prefs import XEP_0441
# === slixmpp/plugins/xep_0441/mam_prefs.py
from asyncio import Future
from slixmpp import JID
from slixmpp.types import MAMDefault
from slixmpp.stanza import Iq
from slixmpp.plugins import BasePlugin
class XEP_0441(BasePlugin):
 def plugin_init(self): pass
 async def get_preferences(self, **_) -> tuple[MAMDefault, list[JID], list[JID]]: ...
 def set_preferences(self, *_, **_) -> Future[Iq]: ...
# === slixmpp/plugins/xep_0441/stanza.py
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Preferences(ElementBase):
 def get_always(self) -> set[JID]: ...
 def set_always(self, *_): pass
 def get_never(self) -> set[JID]: ...
 def set_never(self, *_): pass
# === slixmpp/plugins/xep_0444/__init__.py
__all__ = ["XEP_0444"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0444.reactions import XEP_0444
# === slixmpp/plugins/xep_0444/reactions.py
from slixmpp.plugins import BasePlugin
class XEP_0444(BasePlugin):
 def plugin_init(self): pass
 def session_bind(self, *_): pass
 def plugin_end(self): pass
 def send_reactions(self, *_, **_): pass
 @staticmethod
 def set_reactions(*_): pass
# === slixmpp/plugins/xep_0444/stanza.py
from slixmpp.xmlstream import ElementBase
from emoji import is_emoji
def is_emoji(*_) -> bool: ...
class Reactions(ElementBase):
 def get_values(self, **_) -> set[str]: ...
 def set_values(self, *_, **_) -> None: ...
class Reaction(ElementBase):
 def get_value(self) -> None | str: ...
 def set_value(self, *_, **_) -> None: ...
# === slixmpp/plugins/xep_0446/__init__.py
__all__ = ["stanza", "XEP_0446"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .file_metadata import XEP_0446
# === slixmpp/plugins/xep_0446/file_metadata.py
from slixmpp.plugins import BasePlugin
class XEP_0446(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0446/stanza.py
from datetime import datetime
from slixmpp.xmlstream import ElementBase
class File(ElementBase):
 def set_width(self, *_): pass
 def get_width(self) -> None | int: ...
 def set_height(self, *_): pass
 def get_height(self) -> None | int: ...
 def set_length(self, *_): pass
 def get_length(self) -> None | int: ...
 def set_size(self, *_): pass
 def get_size(self) -> None | int: ...
 def get_date(self) -> None | datetime: ...
 def set_date(self, *_): pass
def register_plugins(): pass
# === slixmpp/plugins/xep_0447/__init__.py
__all__ = ["XEP_0447", "stanza"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .sfs import XEP_0447
# === slixmpp/plugins/xep_0447/sfs.py
from slixmpp.plugins import BasePlugin
class XEP_0447(BasePlugin):
 def plugin_init(self) -> None: ...
 def get_sfs(self, *_) -> XEP_0447.stanza.StatelessFileSharing: ...
# === slixmpp/plugins/xep_0447/stanza.py
from slixmpp.xmlstream import ElementBase
class StatelessFileSharing(ElementBase): ...
class Sources(ElementBase): ...
class UrlData(ElementBase): ...
# === slixmpp/plugins/xep_0449/__init__.py
__all__ = ["XEP_0449"]
from slixmpp.plugins.base import register_plugin
from .stickers import XEP_0449
# === slixmpp/plugins/xep_0449/stanza.py
from slixmpp import JID
from slixmpp.xmlstream import ElementBase
class Sticker(ElementBase):
 def get_jid(self) -> None | JID: ...
 def set_jid(self, *_) -> None: ...
def register() -> None: ...
# === slixmpp/plugins/xep_0449/stickers.py
from slixmpp.plugins import BasePlugin
class XEP_0449(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self) -> None: ...
# === slixmpp/plugins/xep_0454/__init__.py
from slixmpp.plugins import BasePlugin
from slixmpp.plugins.base import register_plugin
class InvalidURL(Exception): ...
class XEP_0454(BasePlugin):
 @staticmethod
 def encrypt(*_) -> tuple[bytes, str]: ...
 @staticmethod
 def decrypt(*_) -> bytes: ...
 @staticmethod
 def format_url(*_) -> str: ...
 @staticmethod
 def map_extensions(*_) -> str: ...
 async def upload_file(self, *_, **_) -> str: ...
# === slixmpp/plugins/xep_0455/__init__.py
__all__ = ["XEP_0455", "ExternalStatus"]
from slixmpp.plugins.base import register_plugin
from .sos import ExternalStatus, XEP_0455
# === slixmpp/plugins/xep_0455/sos.py
from datetime import datetime
from slixmpp.plugins import BasePlugin
class AiohttpNotFound(Exception): ...
class ExternalStatus:
 beginning: datetime
 expected_end: None | datetime
class XEP_0455(BasePlugin):
 async def get_external_status_addresses(self, *_, **_) -> list[str]: ...
 @classmethod
 async def fetch_status(cls, *_) -> dict: ...
# === slixmpp/plugins/xep_0461/__init__.py
__all__ = ["stanza", "XEP_0461"]
from slixmpp.plugins.base import register_plugin
from .reply import XEP_0461
from . import stanza
# === slixmpp/plugins/xep_0461/reply.py
from slixmpp.stanza.message import Message
from typing import cast
from slixmpp.plugins import BasePlugin
class XEP_0461(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self): pass
 def session_bind(self, *_): pass
 def make_reply(self, *_, **_): return cast(Message, 0)
 def send_reply(self, *_, **_): pass
# === slixmpp/plugins/xep_0461/stanza.py
from slixmpp.xmlstream import ElementBase
class Reply(ElementBase):
 def add_quoted_fallback(self, *_) -> None: ...
 def get_fallback_body(self) -> str: ...
 def strip_fallback_content(self) -> str: ...
def register_plugins() -> None: ...
# === slixmpp/plugins/xep_0462/__init__.py
__all__ = ["stanza", "XEP_0462"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .pubsub_type_filtering import XEP_0462
# === slixmpp/plugins/xep_0462/pubsub_type_filtering.py
from slixmpp.plugins import BasePlugin
class XEP_0462(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0462/stanza.py
from slixmpp.xmlstream import ElementBase
class Filter(ElementBase):
 def set_included_types(self, *_) -> None: ...
 def get_included_types(self) -> list[str]: ...
 def set_excluded_types(self, *_) -> None: ...
 def get_excluded_types(self) -> list[str]: ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0463/__init__.py
__all__ = ["stanza", "XEP_0463"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .mav import XEP_0463
# === slixmpp/plugins/xep_0463/mav.py
from slixmpp.plugins import BasePlugin
class XEP_0463(BasePlugin):
 def plugin_init(self) -> None: ...
# === slixmpp/plugins/xep_0463/stanza.py
from slixmpp.xmlstream import ElementBase
class Mav(ElementBase): ...
def register_plugin(*_) -> None: ...
# === slixmpp/plugins/xep_0469/__init__.py
__all__ = ["stanza", "XEP_0469"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .pinning import XEP_0469
# === slixmpp/plugins/xep_0469/pinning.py
from slixmpp.plugins import BasePlugin
class XEP_0469(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0469/stanza.py
from slixmpp.xmlstream import ElementBase
class Pinned(ElementBase): ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0482/__init__.py
__all__ = ["stanza", "XEP_0482"]
from slixmpp.plugins.base import register_plugin
from slixmpp.plugins.xep_0482 import stanza
from slixmpp.plugins.xep_0482.call_invites import XEP_0482
# === slixmpp/plugins/xep_0482/call_invites.py
from slixmpp.plugins import BasePlugin
class XEP_0482(BasePlugin):
 def plugin_init(self): pass
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0482/stanza.py
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Jingle(ElementBase):
 def set_jid(self, *_) -> None: ...
 def get_jid(self) -> None | JID: ...
class External(ElementBase): ...
class Invite(ElementBase):
 def get_methods(self) -> tuple[list[Jingle], list[External]]: ...
 def set_video(self, *_) -> None: ...
 def get_video(self) -> bool: ...
class Retract(ElementBase): ...
class Accept(ElementBase): ...
class Reject(ElementBase): ...
class Left(ElementBase): ...
def register_plugins() -> None: ...
# === slixmpp/plugins/xep_0490/__init__.py
__all__ = ["stanza", "XEP_0490"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .mds import XEP_0490
# === slixmpp/plugins/xep_0490/mds.py
from asyncio import Future
from slixmpp import Iq
from slixmpp.plugins import BasePlugin
class XEP_0490(BasePlugin):
 def plugin_init(self): pass
 def flag_chat(self, *_, **_) -> Future[Iq]: ...
 def catch_up(self, **_) -> Future[Iq]: ...
# === slixmpp/plugins/xep_0490/stanza.py
from slixmpp.xmlstream import ElementBase
class Displayed(ElementBase): ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0492/__init__.py
__all__ = ["stanza", "XEP_0492"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .notify import XEP_0492
# === slixmpp/plugins/xep_0492/notify.py
from slixmpp.plugins import BasePlugin
class XEP_0492(BasePlugin):
 def plugin_init(self): pass
# === slixmpp/plugins/xep_0492/stanza.py
from typing import Literal
from slixmpp.xmlstream import ElementBase
WhenLiteral = Literal["never", "always", ""]
class Notify(ElementBase):
 def configure(self, *_) -> None: ...
 def get_config(self, *_) -> None | WhenLiteral: ...
class _Base(ElementBase): ...
class Never(_Base): ...
class Always(_Base): ...
class OnMention(_Base): ...
class Advanced(ElementBase): ...
def register_plugin(): pass
# === slixmpp/plugins/xep_0494/__init__.py
__all__ = ["XEP_0494", "Client", "ClientType", "PermissionEnum", "stanza"]
from slixmpp.plugins.base import register_plugin
from . import stanza
from .cam import XEP_0494
from .stanza import Client, ClientType, PermissionEnum
# === slixmpp/plugins/xep_0494/cam.py
from slixmpp import Iq
from slixmpp.plugins import BasePlugin
from . import stanza
class XEP_0494(BasePlugin):
 def plugin_init(self): pass
 async def get_clients(self, **_) -> list[stanza.Client]: ...
 async def revoke(self, *_, **_) -> Iq: ...
# === slixmpp/plugins/xep_0494/stanza.py
from datetime import datetime
from enum import Enum
from slixmpp import ElementBase
class ClientType(Enum): ...
class PermissionEnum(Enum): ...
class Revoke(ElementBase): ...
class List(ElementBase): ...
class Clients(ElementBase): ...
class Client(ElementBase):
 def get_type(self) -> None | ClientType: ...
 def set_type(self, *_) -> None: ...
 def get_connected(self) -> None | bool: ...
 def set_connected(self, *_) -> None: ...
 def get_first_seen(self) -> None | datetime: ...
 def get_last_seen(self) -> None | datetime: ...
 def set_first_seen(self, *_) -> None: ...
 def set_last_seen(self, *_) -> None: ...
 def del_permission(self) -> None: ...
 def del_user_agent(self) -> None: ...
class UserAgent(ElementBase):
 def as_dict(self) -> dict[str, str]: ...
class Permission(ElementBase):
 def get_permission(self) -> None | PermissionEnum: ...
 def set_permission(self, *_) -> None: ...
 def get_permission_extra(self) -> list[ElementBase]: ...
 def set_permission_extra(self, *_) -> None: ...
 def del_permission_extra(self) -> None: ...
class Auth(ElementBase):
 def get_auths(self) -> dict: ...
class Grant(ElementBase): ...
def register_plugins() -> None: ...
# === slixmpp/plugins/xep_0502/__init__.py
__all__ = ["XEP_0502"]
from slixmpp.plugins.base import register_plugin
from .muc_activity import XEP_0502
# === slixmpp/plugins/xep_0502/muc_activity.py
from slixmpp.plugins import BasePlugin
class XEP_0502(BasePlugin):
 async def get_activity(self, *_, **_) -> None | float: ...
# === slixmpp/plugins/xep_0511/__init__.py
__all__ = ["XEP_0511"]
from slixmpp.plugins.base import register_plugin
from .link_metadata import XEP_0511
# === slixmpp/plugins/xep_0511/link_metadata.py
from slixmpp.plugins import BasePlugin
class XEP_0511(BasePlugin):
 def plugin_init(self) -> None: ...
# === slixmpp/plugins/xep_0511/stanza.py
from slixmpp.xmlstream import ElementBase
class LinkMetadata(ElementBase):
 def set_title(self, *_) -> None: ...
 def get_title(self) -> None | str: ...
 def set_description(self, *_) -> None: ...
 def get_description(self) -> None | str: ...
 def set_url(self, *_) -> None: ...
 def get_url(self) -> None | str: ...
 def set_image(self, *_) -> None: ...
 def get_image(self) -> None | str: ...
 def set_type(self, *_) -> None: ...
 def get_type(self) -> None | str: ...
 def set_site_name(self, *_) -> None: ...
 def get_site_name(self) -> None | str: ...
 def get_about(self) -> None | str: ...
 def set_about(self, *_) -> None: ...
class _OpenGraphMixin(ElementBase): ...
class Title(_OpenGraphMixin): ...
class Description(_OpenGraphMixin): ...
class Url(_OpenGraphMixin): ...
class Image(_OpenGraphMixin): ...
class Type_(_OpenGraphMixin): ...
class SiteName(_OpenGraphMixin): ...
def register_plugin() -> None: ...
# === slixmpp/plugins/xep_0513/__init__.py
__all__ = ["XEP_0513"]
from slixmpp.plugins.base import register_plugin
from .mentions import XEP_0513
# === slixmpp/plugins/xep_0513/mentions.py
from slixmpp.plugins import BasePlugin
class XEP_0513(BasePlugin):
 def plugin_init(self) -> None: ...
 def plugin_end(self): pass
# === slixmpp/plugins/xep_0513/stanza.py
from slixmpp.jid import JID
from slixmpp.xmlstream import ElementBase
class Mention(ElementBase):
 def set_begin(self, *_) -> None: ...
 def get_begin(self) -> None | int: ...
 def set_end(self, *_) -> None: ...
 def get_end(self) -> None | int: ...
 def mention_group(self, *_) -> None: ...
 def set_jid(self, *_) -> None: ...
 def get_jid(self) -> None | JID: ...
class Active(ElementBase): ...
class NoPing(ElementBase): ...
def register_plugin() -> None: ...
# === slixmpp/pluginsdict.py
from typing import TypedDict
from slixmpp.features.feature_bind import FeatureBind
from slixmpp.features.feature_limits import FeatureLimits
from slixmpp.features.feature_mechanisms import FeatureMechanisms
from slixmpp.features.feature_preapproval import FeaturePreApproval
from slixmpp.features.feature_rosterver import FeatureRosterVer
from slixmpp.features.feature_session import FeatureSession
from slixmpp.features.feature_starttls import FeatureSTARTTLS
from slixmpp.plugins.xep_0004 import XEP_0004
from slixmpp.plugins.xep_0009 import XEP_0009
from slixmpp.plugins.xep_0012 import XEP_0012
from slixmpp.plugins.xep_0013 import XEP_0013
from slixmpp.plugins.xep_0016 import XEP_0016
from slixmpp.plugins.xep_0020 import XEP_0020
from slixmpp.plugins.xep_0027 import XEP_0027
from slixmpp.plugins.xep_0030 import XEP_0030
from slixmpp.plugins.xep_0033 import XEP_0033
from slixmpp.plugins.xep_0045 import XEP_0045
from slixmpp.plugins.xep_0047 import XEP_0047
from slixmpp.plugins.xep_0048 import XEP_0048
from slixmpp.plugins.xep_0049 import XEP_0049
from slixmpp.plugins.xep_0050 import XEP_0050
from slixmpp.plugins.xep_0054 import XEP_0054
from slixmpp.plugins.xep_0055 import XEP_0055
from slixmpp.plugins.xep_0059 import XEP_0059
from slixmpp.plugins.xep_0060 import XEP_0060
from slixmpp.plugins.xep_0065 import XEP_0065
from slixmpp.plugins.xep_0066 import XEP_0066
from slixmpp.plugins.xep_0070 import XEP_0070
from slixmpp.plugins.xep_0071 import XEP_0071
from slixmpp.plugins.xep_0077 import XEP_0077
from slixmpp.plugins.xep_0078 import XEP_0078
from slixmpp.plugins.xep_0079 import XEP_0079
from slixmpp.plugins.xep_0080 import XEP_0080
from slixmpp.plugins.xep_0082 import XEP_0082
from slixmpp.plugins.xep_0084 import XEP_0084
from slixmpp.plugins.xep_0085 import XEP_0085
from slixmpp.plugins.xep_0086 import XEP_0086
from slixmpp.plugins.xep_0091 import XEP_0091
from slixmpp.plugins.xep_0092 import XEP_0092
from slixmpp.plugins.xep_0095 import XEP_0095
from slixmpp.plugins.xep_0096 import XEP_0096
from slixmpp.plugins.xep_0100 import XEP_0100
from slixmpp.plugins.xep_0106 import XEP_0106
from slixmpp.plugins.xep_0107 import XEP_0107
from slixmpp.plugins.xep_0108 import XEP_0108
from slixmpp.plugins.xep_0115 import XEP_0115
from slixmpp.plugins.xep_0118 import XEP_0118
from slixmpp.plugins.xep_0122 import XEP_0122
from slixmpp.plugins.xep_0128 import XEP_0128
from slixmpp.plugins.xep_0131 import XEP_0131
from slixmpp.plugins.xep_0133 import XEP_0133
from slixmpp.plugins.xep_0152 import XEP_0152
from slixmpp.plugins.xep_0153 import XEP_0153
from slixmpp.plugins.xep_0163 import XEP_0163
from slixmpp.plugins.xep_0172 import XEP_0172
from slixmpp.plugins.xep_0184 import XEP_0184
from slixmpp.plugins.xep_0186 import XEP_0186
from slixmpp.plugins.xep_0191 import XEP_0191
from slixmpp.plugins.xep_0196 import XEP_0196
from slixmpp.plugins.xep_0198 import XEP_0198
from slixmpp.plugins.xep_0199 import XEP_0199
from slixmpp.plugins.xep_0202 import XEP_0202
from slixmpp.plugins.xep_0203 import XEP_0203
from slixmpp.plugins.xep_0221 import XEP_0221
from slixmpp.plugins.xep_0222 import XEP_0222
from slixmpp.plugins.xep_0223 import XEP_0223
from slixmpp.plugins.xep_0224 import XEP_0224
from slixmpp.plugins.xep_0231 import XEP_0231
from slixmpp.plugins.xep_0234 import XEP_0234
from slixmpp.plugins.xep_0235 import XEP_0235
from slixmpp.plugins.xep_0242 import XEP_0242
from slixmpp.plugins.xep_0249 import XEP_0249
from slixmpp.plugins.xep_0256 import XEP_0256
from slixmpp.plugins.xep_0257 import XEP_0257
from slixmpp.plugins.xep_0258 import XEP_0258
from slixmpp.plugins.xep_0264 import XEP_0264
from slixmpp.plugins.xep_0270 import XEP_0270
from slixmpp.plugins.xep_0279 import XEP_0279
from slixmpp.plugins.xep_0280 import XEP_0280
from slixmpp.plugins.xep_0292 import XEP_0292
from slixmpp.plugins.xep_0297 import XEP_0297
from slixmpp.plugins.xep_0300 import XEP_0300
from slixmpp.plugins.xep_0302 import XEP_0302
from slixmpp.plugins.xep_0308 import XEP_0308
from slixmpp.plugins.xep_0313 import XEP_0313
from slixmpp.plugins.xep_0317 import XEP_0317
from slixmpp.plugins.xep_0319 import XEP_0319
from slixmpp.plugins.xep_0323 import XEP_0323
from slixmpp.plugins.xep_0325 import XEP_0325
from slixmpp.plugins.xep_0332 import XEP_0332
from slixmpp.plugins.xep_0333 import XEP_0333
from slixmpp.plugins.xep_0334 import XEP_0334
from slixmpp.plugins.xep_0335 import XEP_0335
from slixmpp.plugins.xep_0352 import XEP_0352
from slixmpp.plugins.xep_0353 import XEP_0353
from slixmpp.plugins.xep_0356 import XEP_0356
from slixmpp.plugins.xep_0359 import XEP_0359
from slixmpp.plugins.xep_0363 import XEP_0363
from slixmpp.plugins.xep_0369 import XEP_0369
from slixmpp.plugins.xep_0372 import XEP_0372
from slixmpp.plugins.xep_0377 import XEP_0377
from slixmpp.plugins.xep_0380 import XEP_0380
from slixmpp.plugins.xep_0382 import XEP_0382
from slixmpp.plugins.xep_0385 import XEP_0385
from slixmpp.plugins.xep_0394 import XEP_0394
from slixmpp.plugins.xep_0402 import XEP_0402
from slixmpp.plugins.xep_0403 import XEP_0403
from slixmpp.plugins.xep_0404 import XEP_0404
from slixmpp.plugins.xep_0405 import XEP_0405
from slixmpp.plugins.xep_0410 import XEP_0410
from slixmpp.plugins.xep_0421 import XEP_0421
from slixmpp.plugins.xep_0422 import XEP_0422
from slixmpp.plugins.xep_0424 import XEP_0424
from slixmpp.plugins.xep_0425 import XEP_0425
from slixmpp.plugins.xep_0428 import XEP_0428
from slixmpp.plugins.xep_0437 import XEP_0437
from slixmpp.plugins.xep_0439 import XEP_0439
from slixmpp.plugins.xep_0441 import XEP_0441
from slixmpp.plugins.xep_0444 import XEP_0444
from slixmpp.plugins.xep_0446 import XEP_0446
from slixmpp.plugins.xep_0447 import XEP_0447
from slixmpp.plugins.xep_0449 import XEP_0449
from slixmpp.plugins.xep_0454 import XEP_0454
from slixmpp.plugins.xep_0455 import XEP_0455
from slixmpp.plugins.xep_0461 import XEP_0461
from slixmpp.plugins.xep_0462 import XEP_0462
from slixmpp.plugins.xep_0463 import XEP_0463
from slixmpp.plugins.xep_0469 import XEP_0469
from slixmpp.plugins.xep_0482 import XEP_0482
from slixmpp.plugins.xep_0490 import XEP_0490
from slixmpp.plugins.xep_0492 import XEP_0492
from slixmpp.plugins.xep_0494 import XEP_0494
from slixmpp.plugins.xep_0502 import XEP_0502
from slixmpp.plugins.xep_0511 import XEP_0511
from slixmpp.plugins.xep_0513 import XEP_0513
class PluginsDict(TypedDict):
 feature_bind: FeatureBind
 feature_limits: FeatureLimits
 feature_mechanisms: FeatureMechanisms
 feature_preapproval: FeaturePreApproval
 feature_rosterver: FeatureRosterVer
 feature_session: FeatureSession
 feature_starttls: FeatureSTARTTLS
 xep_0004: XEP_0004
 xep_0009: XEP_0009
 xep_0012: XEP_0012
 xep_0013: XEP_0013
 xep_0016: XEP_0016
 xep_0020: XEP_0020
 xep_0027: XEP_0027
 xep_0030: XEP_0030
 xep_0033: XEP_0033
 xep_0045: XEP_0045
 xep_0047: XEP_0047
 xep_0048: XEP_0048
 xep_0049: XEP_0049
 xep_0050: XEP_0050
 xep_0054: XEP_0054
 xep_0055: XEP_0055
 xep_0059: XEP_0059
 xep_0060: XEP_0060
 xep_0065: XEP_0065
 xep_0066: XEP_0066
 xep_0070: XEP_0070
 xep_0071: XEP_0071
 xep_0077: XEP_0077
 xep_0078: XEP_0078
 xep_0079: XEP_0079
 xep_0080: XEP_0080
 xep_0082: XEP_0082
 xep_0084: XEP_0084
 xep_0085: XEP_0085
 xep_0086: XEP_0086
 xep_0091: XEP_0091
 xep_0092: XEP_0092
 xep_0095: XEP_0095
 xep_0096: XEP_0096
 xep_0100: XEP_0100
 xep_0106: XEP_0106
 xep_0107: XEP_0107
 xep_0108: XEP_0108
 xep_0115: XEP_0115
 xep_0118: XEP_0118
 xep_0122: XEP_0122
 xep_0128: XEP_0128
 xep_0131: XEP_0131
 xep_0133: XEP_0133
 xep_0152: XEP_0152
 xep_0153: XEP_0153
 xep_0163: XEP_0163
 xep_0172: XEP_0172
 xep_0184: XEP_0184
 xep_0186: XEP_0186
 xep_0191: XEP_0191
 xep_0196: XEP_0196
 xep_0198: XEP_0198
 xep_0199: XEP_0199
 xep_0202: XEP_0202
 xep_0203: XEP_0203
 xep_0221: XEP_0221
 xep_0222: XEP_0222
 xep_0223: XEP_0223
 xep_0224: XEP_0224
 xep_0231: XEP_0231
 xep_0234: XEP_0234
 xep_0235: XEP_0235
 xep_0242: XEP_0242
 xep_0249: XEP_0249
 xep_0256: XEP_0256
 xep_0257: XEP_0257
 xep_0258: XEP_0258
 xep_0264: XEP_0264
 xep_0270: XEP_0270
 xep_0279: XEP_0279
 xep_0280: XEP_0280
 xep_0292: XEP_0292
 xep_0297: XEP_0297
 xep_0300: XEP_0300
 xep_0302: XEP_0302
 xep_0308: XEP_0308
 xep_0313: XEP_0313
 xep_0317: XEP_0317
 xep_0319: XEP_0319
 xep_0323: XEP_0323
 xep_0325: XEP_0325
 xep_0332: XEP_0332
 xep_0333: XEP_0333
 xep_0334: XEP_0334
 xep_0335: XEP_0335
 xep_0352: XEP_0352
 xep_0353: XEP_0353
 xep_0356: XEP_0356
 xep_0359: XEP_0359
 xep_0363: XEP_0363
 xep_0369: XEP_0369
 xep_0372: XEP_0372
 xep_0377: XEP_0377
 xep_0380: XEP_0380
 xep_0382: XEP_0382
 xep_0385: XEP_0385
 xep_0394: XEP_0394
 xep_0402: XEP_0402
 xep_0403: XEP_0403
 xep_0404: XEP_0404
 xep_0405: XEP_0405
 xep_0410: XEP_0410
 xep_0421: XEP_0421
 xep_0422: XEP_0422
 xep_0424: XEP_0424
 xep_0425: XEP_0425
 xep_0428: XEP_0428
 xep_0437: XEP_0437
 xep_0439: XEP_0439
 xep_0441: XEP_0441
 xep_0444: XEP_0444
 xep_0446: XEP_0446
 xep_0447: XEP_0447
 xep_0449: XEP_0449
 xep_0454: XEP_0454
 xep_0455: XEP_0455
 xep_0461: XEP_0461
 xep_0462: XEP_0462
 xep_0463: XEP_0463
 xep_0469: XEP_0469
 xep_0482: XEP_0482
 xep_0490: XEP_0490
 xep_0492: XEP_0492
 xep_0494: XEP_0494
 xep_0502: XEP_0502
 xep_0511: XEP_0511
 xep_0513: XEP_0513
# === slixmpp/roster/__init__.py
from slixmpp.roster.item import RosterItem
from slixmpp.roster.single import RosterNode
from slixmpp.roster.multi import Roster
# === slixmpp/roster/item.py
from slixmpp.roster.single import RosterNode
from typing import cast
from slixmpp.stanza import Presence
from slixmpp.types import RosterDBProtocol, RosterState
from slixmpp import BaseXMPP
class RosterItem:
 xmpp: BaseXMPP
 last_status: None | Presence
 db: None | RosterDBProtocol
 def set_backend(self, *_) -> None: ...
 def load(self) -> None | RosterState: ...
 def save(self, *_) -> None: ...
 def __getitem__(self, *_): ...
 def remove(self) -> None: ...
 def subscribe(self) -> None: ...
 def authorize(self) -> None: ...
 def unauthorize(self) -> None: ...
 def unsubscribe(self) -> None: ...
 def send_presence(self, **_): pass
 def send_last_presence(self) -> None: ...
 def handle_available(self, *_) -> None: ...
 def handle_unavailable(self, *_) -> None: ...
 def handle_subscribe(self, *_) -> None: ...
 def handle_subscribed(self, *_) -> None: ...
 def handle_unsubscribe(self, *_) -> None: ...
 def handle_unsubscribed(self, *_) -> None: ...
 def handle_probe(self, *_) -> None: ...
 def reset(self) -> None: ...
 def __init__(self):
  self.roster = cast(RosterNode, 0)
# === slixmpp/roster/multi.py
from slixmpp.roster import RosterNode
from slixmpp.types import RosterDBProtocol
from typing import Iterable, Iterator
from slixmpp import BaseXMPP
class Roster:
 xmpp: BaseXMPP
 db: None | RosterDBProtocol
 def __getitem__(self, *_) -> RosterNode: ...
 def keys(self) -> Iterable[str]: ...
 def __iter__(self) -> Iterator[str]: ...
 def add(self, *_) -> None: ...
 def set_backend(self, *_) -> None: ...
 def reset(self) -> None: ...
 def send_presence(self, **_) -> None: ...
# === slixmpp/roster/single.py
from asyncio import Future
from slixmpp import Iq
from slixmpp.stanza import Presence
from slixmpp.roster import RosterItem
from slixmpp.types import ResourceDict, RosterDBProtocol
from typing import Iterator
from slixmpp import BaseXMPP
class RosterNode:
 xmpp: BaseXMPP
 db: None | RosterDBProtocol
 last_status: None | Presence
 def __getitem__(self, *_) -> RosterItem: ...
 def keys(self) -> list[str]: ...
 def has_jid(self, *_) -> bool: ...
 def groups(self) -> dict[str, list[str]]: ...
 def __iter__(self) -> Iterator[str]: ...
 def set_backend(self, *_) -> None: ...
 def add(self, *_) -> None: ...
 def subscribe(self, *_) -> None: ...
 def unsubscribe(self, *_) -> None: ...
 def remove(self, *_) -> None | Future[Iq]: ...
 def update(self, *_) -> None | Future[Iq]: ...
 def presence(self, *_) -> dict[str, ResourceDict] | ResourceDict: ...
 def reset(self) -> None: ...
 def send_presence(self, **_) -> None: ...
 def send_last_presence(self) -> None: ...
# === slixmpp/stanza/__init__.py
from slixmpp.stanza.error import Error
from slixmpp.stanza.iq import Iq
from slixmpp.stanza.message import Message
from slixmpp.stanza.presence import Presence
from slixmpp.stanza.stream_features import StreamFeatures
from slixmpp.stanza.stream_error import StreamError
from slixmpp.stanza.handshake import Handshake
# === slixmpp/stanza/atom.py
from slixmpp.xmlstream import ElementBase
class AtomEntry(ElementBase): ...
class AtomAuthor(ElementBase): ...
# === slixmpp/stanza/error.py
from typing import cast
from xml.etree.ElementTree import Element
from slixmpp.xmlstream import ElementBase
class Error(ElementBase):
 def setup(self, *_): pass
 def get_condition(self) -> str: ...
 def set_condition(self, *_) -> Error: ...
 def del_condition(self) -> Error: ...
 def get_text(self): return cast(dict[str, str] | str, 0)
 def set_text(self, *_): return self
 def del_text(self): return self
 def get_gone(self): return cast(dict[str, str] | str, 0)
 def get_redirect(self): return cast(dict[str, str] | str, 0)
 def set_gone(self, *_): return cast(None | Element, 0)
 def set_redirect(self, *_): return cast(None | Element, 0)
 def del_gone(self): pass
 def del_redirect(self): pass
# === slixmpp/stanza/handshake.py
from slixmpp.xmlstream import StanzaBase
class Handshake(StanzaBase):
 def set_value(self, *_): pass
 def get_value(self) -> None | str: ...
 def del_value(self): pass
# === slixmpp/stanza/iq.py
from asyncio import Future
from slixmpp.xmlstream.stanzabase import StanzaBase as StanzaBase_1
from typing import Any, cast
from slixmpp.stanza.rootstanza import RootStanza
class Iq(RootStanza):
 def unhandled(self): pass
 def set_payload(self, *_): return self
 def set_query(self, *_): return self
 def get_query(self): ...
 def del_query(self): return self
 def reply(self, *_): return cast(StanzaBase_1, 0)
 def send(self, *_): return cast(Future, 0)
# === slixmpp/stanza/message.py
from slixmpp.xmlstream.stanzabase import StanzaBase as StanzaBase_1
from typing import cast
from slixmpp.stanza.rootstanza import RootStanza
from slixmpp.types import MessageTypes
class Message(RootStanza):
 def get_type(self): return cast(str, 0)
 def get_id(self) -> str: ...
 def set_id(self, *_) -> None: ...
 get_origin_id = Message.get_id
 set_origin_id = Message.set_id
 def del_origin_id(self): pass
 def get_parent_thread(self): ...
 def set_parent_thread(self, *_): pass
 def del_parent_thread(self): pass
 def chat(self): return self
 def normal(self): return self
 def reply(self, *_): return cast(StanzaBase_1, 0)
 def get_mucroom(self): ...
 def get_mucnick(self) -> str: ...
 def set_mucroom(self, *_): pass
 def del_mucroom(self): pass
 def set_mucnick(self, *_): pass
 def del_mucnick(self): pass
 def set_subject(self, *_, **_) -> None: ...
 def get_subject(self) -> None | str: ...
 def del_subject(self) -> None: ...
# === slixmpp/stanza/presence.py
from slixmpp.xmlstream.stanzabase import StanzaBase as StanzaBase_1
from typing import cast
from slixmpp.stanza.rootstanza import RootStanza
class Presence(RootStanza):
 def set_show(self, *_): return self
 def get_type(self) -> str: ...
 def set_type(self, *_): return self
 def del_type(self): pass
 def set_priority(self, *_): pass
 def get_priority(self): return cast(int, 0)
 def reply(self, *_): return cast(StanzaBase_1, 0)
# === slixmpp/stanza/rootstanza.py
from slixmpp.xmlstream import StanzaBase
class RootStanza(StanzaBase):
 def exception(self, *_): pass
# === slixmpp/stanza/roster.py
from slixmpp.jid import JID as JID_1
from typing import Any, cast
from slixmpp.xmlstream import ElementBase
class Roster(ElementBase):
 def get_ver(self): ...
 def set_ver(self, *_): pass
 def set_items(self, *_): return self
 def get_items(self): return cast(dict | dict[Any, Any], 0)
 def del_items(self): pass
class RosterItem(ElementBase):
 def get_jid(self): return cast(JID_1, 0)
 def set_jid(self, *_): pass
 def get_groups(self): return cast(list | list[Any] | list[str], 0)
 def set_groups(self, *_): pass
 def del_groups(self): pass
# === slixmpp/stanza/stream_error.py
from slixmpp.stanza.error import Error
from slixmpp.xmlstream import ET, StanzaBase
class StreamError(Error, StanzaBase):
 def get_see_other_host(self) -> dict[str, str] | str: ...
 def set_see_other_host(self, *_) -> None | ET.Element: ...
 def del_see_other_host(self) -> None: ...
# === slixmpp/stanza/stream_features.py
from slixmpp.xmlstream import ElementBase, StanzaBase
class StreamFeatures(StanzaBase):
 def setup(self, *_): pass
 def get_features(self) -> dict[str, ElementBase]: ...
 def set_features(self, *_): pass
 def del_features(self): pass
 def get_required(self) -> list[ElementBase]: ...
 def get_optional(self) -> list[ElementBase]: ...
# === slixmpp/stringprep.py
from typing import cast
class StringprepError(Exception): ...
def nodeprep(*_): ...
def resourceprep(*_): ...
def idna(*_): return cast(str, 0)
def punycode(*_): return cast(bytes, 0)
# === slixmpp/thirdparty/__init__.py
from gnupg import GPG
from slixmpp.thirdparty.gnupg import GPG
from slixmpp.thirdparty.orderedset import OrderedSet
# === slixmpp/thirdparty/deprecated.py
from typing import cast
class deprecated:
 def __call__(self, *_): ...
 def __init__(self, *_, category: None | type[Warning], **_): ...
 def __set__attributes__(self):
  self.category = cast(None | type[Warning], 0)
# === slixmpp/thirdparty/gnupg.py
from typing import cast
import logging
import sys
import logging.NullHandler as NullHandler
class NullHandler(logging.Handler):
 def handle(self, *_): pass
class Verify(object):
 def handle_status(self, *_): pass
class ImportResult(object):
 def handle_status(self, *_): pass
 def summary(self): return cast(str, 0)
class ListKeys(list):
 def key(self, *_): pass
 pub = ListKeys.key
 sec = ListKeys.key
 def fpr(self, *_): pass
 def uid(self, *_): pass
 def handle_status(self, *_): pass
class Crypt(Verify):
 def handle_status(self, *_): pass
class GenKey(object):
 def handle_status(self, *_): pass
class DeleteResult(object):
 def handle_status(self, *_): pass
class Sign(object):
 def handle_status(self, *_): pass
class GPG(object):
 def sign(self, *_, **_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def sign_file(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def verify(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def verify_file(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def import_keys(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def recv_keys(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def delete_keys(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def export_keys(self, *_): ...
 def list_keys(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def gen_key(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def gen_key_input(self, **_): ...
 def encrypt_file(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def encrypt(self, *_, **_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def decrypt(self, *_, **_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def decrypt_file(self, *_): return cast(Crypt | DeleteResult | GenKey | ImportResult | ListKeys | Sign | Verify, 0)
 def __init__(self):
  self.encoding = __
  self.encoding = sys.stdin.encoding
# === slixmpp/thirdparty/orderedset.py
from collections.abc import MutableSet
class OrderedSet(MutableSet):
 def add(self, *_): pass
 def discard(self, *_): pass
 def __iter__(self): yield
 def pop(self, *_): ...
s = OrderedSet()
t = OrderedSet()
# === slixmpp/types.py
from typing import Iterable, Literal, NamedTuple, Protocol, TypedDict
from slixmpp.jid import JID
PresenceTypes = Literal["error", "probe", "subscribe", "subscribed", "unavailable", "unsubscribe", "unsubscribed"]
PresenceShows = Literal["away", "chat", "dnd", "xa"]
MessageTypes = Literal["chat", "error", "groupchat", "headline", "normal"]
IqTypes = Literal["error", "get", "set", "result"]
MucRole = Literal["moderator", "participant", "visitor", "none"]
MucAffiliation = Literal["outcast", "member", "admin", "owner", "none"]
OptJid = JID | None
JidStr = str | JID
OptJidStr = str | JID | None
class PresenceArgs(TypedDict): ...
class MucRoomItem(TypedDict): ...
class ResourceDict(TypedDict): ...
RosterState = TypedDict()
class RosterDBProtocol(Protocol):
 def load(self, *_) -> None | RosterState: ...
 def save(self, *_): ...
 def entries(self, *_) -> Iterable[str]: ...
MAMDefault = Literal["always", "never", "roster"]
FilterString = Literal["in", "out", "out_sync", "out_sce"]
ErrorTypes = Literal["modify", "cancel", "auth", "wait", "cancel"]
ErrorConditions = Literal["", "conflict", "", "forbidden", "gone", "", "", "", "", "", "", "", "", "", "redirect", "", "", "", "", "", "", "", ""]
ClientTypes = Literal["bot", "console", "game", "handheld", "pc", "phone", "sms", "tablet", "web"]
class HatTuple(NamedTuple): ...
# === slixmpp/util/__init__.py
from slixmpp.util.misc_ops import bytes, hash, hashes, unicode, bytes_to_num, num_to_bytes, quote, XOR
from slixmpp.util.cache import MemoryCache, MemoryPerJidCache, FileSystemCache, FileSystemPerJidCache
# === slixmpp/util/cache.py
from typing import cast, Any, Callable
class Cache:
 def retrieve(self, *_): ...
 def store(self, *_): ...
 def remove(self, *_): ...
class PerJidCache:
 def retrieve_by_jid(self, *_): ...
 def store_by_jid(self, *_): ...
 def remove_by_jid(self, *_): ...
class MemoryCache(Cache):
 def retrieve(self, *_): ...
 def store(self, *_) -> bool: ...
 def remove(self, *_) -> bool: ...
class MemoryPerJidCache(PerJidCache):
 def retrieve_by_jid(self, *_): ...
 def store_by_jid(self, *_) -> bool: ...
 def remove_by_jid(self, *_) -> bool: ...
class FileSystemStorage:
 def __init__(self, encode: None | Callable[..., str], decode: None | Callable[..., Any], *_): ...
 def __set__attributes__(self):
  self.encode = __
  self.decode = __
class FileSystemCache(Cache, FileSystemStorage):
 def retrieve(self, *_): ...
 def store(self, *_): return cast(bool | None, 0)
 def remove(self, *_): return cast(bool, 0)
class FileSystemPerJidCache(PerJidCache, FileSystemStorage):
 def retrieve_by_jid(self, *_): ...
 def store_by_jid(self, *_): return cast(bool | None, 0)
 def remove_by_jid(self, *_): return cast(bool, 0)
# === slixmpp/util/misc_ops.py
import builtins
from typing import Callable
bytes_ = builtins.bytes
def unicode(*_) -> str: ...
def bytes(*_) -> bytes_: ...
def quote(*_) -> bytes_: ...
def num_to_bytes(*_) -> bytes_: ...
def bytes_to_num(*_) -> int: ...
def XOR(*_) -> bytes_: ...
def hash(*_) -> None | Callable: ...
def hashes() -> list[str]: ...
# === slixmpp/util/sasl/__init__.py
from slixmpp.util.sasl.client import *
from slixmpp.util.sasl.mechanisms import *
# === slixmpp/util/sasl/client.py
from builtins import bytes as bytes_1
from typing import cast, Any, Callable
saslprep = __
def sasl_mech(*_): return cast(Callable[..., type[Mech]], 0)
class SASLNoAppropriateMechanism(Exception): ...
class SASLCancelled(Exception): ...
class SASLFailed(Exception): ...
class SASLMutualAuthFailed(SASLFailed): ...
class Mech(object):
 def setup(self, *_): pass
 def process(self, *_) -> bytes_1: ...
CredentialsCallback = Callable[..., dict[str, Any]]
SecurityCallback = Callable[..., dict[str, Any]]
def choose(mech_list, credentials: CredentialsCallback, security_settings: SecurityCallback, *_) -> Mech: ...
# === slixmpp/util/sasl/mechanisms.py
from builtins import bytes as bytes_1
from typing import Any, Callable, cast
bytes_ = bytes
from slixmpp.util import bytes
from slixmpp.util.sasl.client import Mech
class ANONYMOUS(Mech):
 def process(self, *_) -> bytes_1: ...
class LOGIN(Mech):
 def setup(self, *_): pass
 def process(self, *_): ...
class PLAIN(Mech):
 def setup(self, *_): pass
 def process(self, *_): ...
class EXTERNAL(Mech):
 def process(self, *_): ...
class X_FACEBOOK_PLATFORM(Mech):
 def process(self, *_): return cast(bytes_1, 0)
class X_MESSENGER_OAUTH2(Mech):
 def process(self, *_): ...
class X_OAUTH2(Mech):
 def process(self, *_): ...
class X_GOOGLE_TOKEN(Mech):
 def process(self, *_): ...
class CRAM(Mech):
 def setup(self, *_): pass
 def process(self, *_) -> None | bytes_: ...
 def __init__(self):
  self.hash = cast(None | Callable[..., Any], 0)
class SCRAM(Mech):
 def setup(self, *_): pass
 def HMAC(self, *_): ...
 def Hi(self, *_): ...
 def H(self, *_): ...
 def saslname(self, *_): return cast(bytes_1, 0)
 def parse(self, *_) -> dict[bytes_, bytes_]: ...
 def process(self, *_): ...
 def process_1(self, *_): ...
 def process_2(self, *_): ...
 def process_3(self, *_) -> bytes_1: ...
 def __init__(self):
  self.hash = cast(None | Callable[..., Any], 0)
  self.server_signature = __
class DIGEST(Mech):
 def setup(self, *_): pass
 def parse(self, *_): return cast(dict[str, Any], 0)
 def MAC(self, *_): ...
 def A1(self): return cast(bytes_1, 0)
 def A2(self, *_): return cast(bytes_1, 0)
 def response(self, *_): return cast(bytes_1, 0)
 def digest_uri(self): ...
 def respond(self): ...
 def process(self, *_) -> None | bytes_: ...
 def __init__(self):
  self.hash = cast(None | Callable[..., Any], 0)
class GSSAPI(Mech):
 def setup(self, *_): pass
 def process(self, *_): ...
# === slixmpp/util/stringprep_profiles.py
from typing import cast
class StringPrepError(UnicodeError): ...
def b1_mapping(*_): return cast(str | None, 0)
def c12_mapping(*_): return cast(str | None, 0)
def map_input(*_): return cast(str, 0)
def normalize(*_): ...
def prohibit_output(*_): pass
def check_bidi(*_): ...
def create(*_): ...
# === slixmpp/version.py
from typing import cast
__version_info__ = cast(tuple[int, int, int], 0)
__version_info__ = ver
def warn_pride(): pass
__version__ = __
__version__ = cast(str, 0)
ver = tuple[int]()
# === slixmpp/xmlstream/__init__.py
from slixmpp.jid import JID
from slixmpp.xmlstream.stanzabase import ET, ElementBase, StanzaBase, register_stanza_plugin
from slixmpp.xmlstream.tostring import highlight, tostring
from slixmpp.xmlstream.xmlstream import RESPONSE_TIMEOUT, XMLStream
# === slixmpp/xmlstream/cert.py
from pyasn1.type.univ import ObjectIdentifier as ObjectIdentifier_1
from typing import cast
from datetime import datetime, timedelta
XMPP_ADDR = cast(ObjectIdentifier_1, 0)
SRV_NAME = cast(ObjectIdentifier_1, 0)
class CertificateError(Exception): ...
def decode_str(*_) -> str: ...
def extract_names(*_) -> dict[str, set[str]]: ...
def extract_dates(*_) -> tuple[None | datetime, None | datetime]: ...
def get_ttl(*_) -> None | timedelta: ...
def verify(*_) -> None | bool: ...
# === slixmpp/xmlstream/handler/__init__.py
from slixmpp.xmlstream.handler.callback import Callback
from slixmpp.xmlstream.handler.coroutine_callback import CoroutineCallback
from slixmpp.xmlstream.handler.collector import Collector
from slixmpp.xmlstream.handler.waiter import Waiter
from slixmpp.xmlstream.handler.xmlcallback import XMLCallback
from slixmpp.xmlstream.handler.xmlwaiter import XMLWaiter
# === slixmpp/xmlstream/handler/base.py
from weakref import ReferenceType
from slixmpp.xmlstream import XMLStream
class BaseHandler:
 stream: None | ReferenceType[XMLStream]
 def match(self, *_) -> bool: ...
 def prerun(self, *_) -> None: ...
 def run(self, *_) -> None: ...
 def check_delete(self) -> bool: ...
# === slixmpp/xmlstream/handler/callback.py
from typing import Any, Callable
from slixmpp.xmlstream.handler.base import BaseHandler
class Callback(BaseHandler):
 def prerun(self, *_) -> None: ...
 def run(self, *_) -> None: ...
 def __init__(self, name, matcher, pointer: Callable[..., Any], *_): ...
# === slixmpp/xmlstream/handler/collector.py
from slixmpp.xmlstream.stanzabase import StanzaBase
from slixmpp.xmlstream.handler.base import BaseHandler
class Collector(BaseHandler):
 def prerun(self, *_) -> None: ...
 def run(self, *_) -> None: ...
 def stop(self) -> list[StanzaBase]: ...
# === slixmpp/xmlstream/handler/coroutine_callback.py
from typing import Awaitable, Callable
from slixmpp.xmlstream.handler.base import BaseHandler
CoroutineFunction = Callable[..., Awaitable[None]]
class CoroutineCallback(BaseHandler):
 def prerun(self, *_) -> None: ...
 def run(self, *_) -> None: ...
 def __init__(self, name, matcher, pointer: CoroutineFunction, *_): ...
# === slixmpp/xmlstream/handler/waiter.py
from slixmpp.xmlstream.stanzabase import StanzaBase
from slixmpp.xmlstream.handler.base import BaseHandler
class Waiter(BaseHandler):
 def prerun(self, *_) -> None: ...
 def run(self, *_) -> None: ...
 async def wait(self, *_) -> None | StanzaBase: ...
 def check_delete(self) -> bool: ...
# === slixmpp/xmlstream/handler/xmlcallback.py
from slixmpp.xmlstream.handler import Callback
class XMLCallback(Callback):
 def run(self, *_) -> None: ...
# === slixmpp/xmlstream/handler/xmlwaiter.py
from slixmpp.xmlstream.handler import Waiter
class XMLWaiter(Waiter):
 def prerun(self, *_) -> None: ...
# === slixmpp/xmlstream/matcher/__init__.py
__all__ = ["MatcherId", "MatchMany", "StanzaPath", "MatchXMLMask", "MatchXPath"]
from slixmpp.xmlstream.matcher.id import MatcherId
from slixmpp.xmlstream.matcher.idsender import MatchIDSender
from slixmpp.xmlstream.matcher.many import MatchMany
from slixmpp.xmlstream.matcher.stanzapath import StanzaPath
from slixmpp.xmlstream.matcher.xmlmask import MatchXMLMask
from slixmpp.xmlstream.matcher.xpath import MatchXPath
# === slixmpp/xmlstream/matcher/base.py
class MatcherBase(object):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/id.py
from slixmpp.xmlstream.matcher.base import MatcherBase
class MatcherId(MatcherBase):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/idsender.py
from slixmpp.xmlstream.matcher.base import MatcherBase
from slixmpp.types import TypedDict
class CriteriaType(TypedDict): ...
class MatchIDSender(MatcherBase):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/many.py
from slixmpp.xmlstream.matcher.base import MatcherBase
class MatchMany(MatcherBase):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/stanzapath.py
from slixmpp.xmlstream.matcher.base import MatcherBase
class StanzaPath(MatcherBase):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/xmlmask.py
from slixmpp.xmlstream.matcher.base import MatcherBase
class MatchXMLMask(MatcherBase):
 def setDefaultNS(self, *_) -> None: ...
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/matcher/xpath.py
from slixmpp.xmlstream.matcher.base import MatcherBase
class MatchXPath(MatcherBase):
 def match(self, *_) -> bool: ...
# === slixmpp/xmlstream/resolver.py
from typing import cast
from asyncio import Future
from typing import Protocol
class GetHostByNameAnswerProtocol(Protocol): ...
class SRVAnswer:
 @classmethod
 def from_aiohttp4(cls, *_): return cast(SRVAnswer, 0)
 @classmethod
 def from_aiohttp3(cls, *_): return cast(SRVAnswer, 0)
import aiodns
class ResolverProtocol(Protocol):
 def gethostbyname(self, *_) -> Future[aiodns.AresHostResult]: ...
 def query(self, *_) -> Future[list[aiodns.AresQuerySRVResult]]: ...
def default_resolver(*_) -> None | ResolverProtocol: ...
async def resolve(*_, **_) -> list[tuple[str, str, str, int]]: ...
async def get_A(*_, **_) -> list[str]: ...
async def get_AAAA(*_, **_) -> list[str]: ...
async def get_SRV(*_) -> list[tuple[str, str, int]]: ...
# === slixmpp/xmlstream/stanzabase.py
from slixmpp.xmlstream.xmlstream import XMLStream as XMLStream_1
from typing import cast, Any
from weakref import ReferenceType
from xml.etree import ElementTree as ET
from slixmpp.xmlstream import JID
def register_stanza_plugin(stanza: type[ElementBase], plugin: type[ElementBase], *_) -> None: ...
def multifactory(stanza: type[ElementBase], *_) -> type[ElementBase]: ...
def fix_ns(*_) -> list[str] | str: ...
class ElementBase(object):
 xml: ET.Element
 plugins: dict[tuple[str, None | str], ElementBase]
 iterables: list[ElementBase]
 parent: None | ReferenceType[ElementBase]
 def setup(self, *_) -> bool: ...
 def enable(self, *_) -> ElementBase: ...
 def get_plugin(self, *_) -> None | ElementBase: ...
 def init_plugin(self, *_) -> ElementBase: ...
 def __getitem__(self, *_): ...
 def match(self, *_) -> bool: ...
 def get(self, *_): ...
 def keys(self) -> list[str]: ...
 def append(self, *_) -> ElementBase: ...
 def appendxml(self, *_) -> ElementBase: ...
 def pop(self, *_) -> ElementBase: ...
 def next(self) -> ElementBase: ...
 def clear(self) -> ElementBase: ...
 @classmethod
 def tag_name(cls) -> str: ...
 def get_lang(self, *_) -> str: ...
 def set_lang(self, *_) -> None: ...
 def del_lang(self) -> None: ...
 def __iter__(self) -> ElementBase: ...
 def __next__(self) -> ElementBase: ...
 get_stanza_values = ElementBase._get_stanza_values
 set_stanza_values = ElementBase._set_stanza_values
 get_toplevel_attr = ElementBase._get_attr
class StanzaBase(ElementBase):
 def set_type(self, *_) -> StanzaBase: ...
 def get_to(self) -> JID: ...
 def set_to(self, *_) -> None: ...
 def get_from(self) -> JID: ...
 def set_from(self, *_) -> None: ...
 def get_payload(self) -> list[ET.Element]: ...
 def set_payload(self, *_) -> StanzaBase: ...
 def del_payload(self) -> StanzaBase: ...
 def reply(self, *_) -> StanzaBase: ...
 def error(self) -> StanzaBase: ...
 def unhandled(self) -> None: ...
 def exception(self, *_) -> None: ...
 def send(self) -> None: ...
 def pretty_print(self) -> None: ...
 def __init__(self):
  self.stream = cast(None | XMLStream_1, 0)
# === slixmpp/xmlstream/tostring.py
def tostring(*_) -> str: ...
def tostring_fmt(*_) -> str: ...
def escape(*_) -> str: ...
highlight = __
# === slixmpp/xmlstream/xmlstream.py
from collections.abc import Generator as Generator_1
from contextlib import AbstractContextManager
from typing import Any, Awaitable, Coroutine, Callable, Iterable, TypeVar, cast
import asyncio
import ssl
import xml.etree.ElementTree as ET
from asyncio import AbstractEventLoop, Future
from pathlib import Path
from slixmpp.xmlstream.stanzabase import StanzaBase
T = TypeVar("T")
RESPONSE_TIMEOUT = cast(int, 0)
class ContinueQueue(Exception): ...
class NotConnectedError(Exception): ...
class InvalidCABundle(Exception):
 def __init__(self):
  self.path = cast(None | Generator_1[Path] | Path, 0)
SyncFilter = Callable[..., StanzaBase | None]
AsyncFilter = Callable[..., Awaitable[StanzaBase | None]]
Filter = SyncFilter | AsyncFilter
Handler = Callable[..., Any | Coroutine[Any, Any, Any]]
class XMLStream(asyncio.BaseProtocol):
 socket: None | ssl.SSLSocket
 parser: None | ET.XMLPullParser
 xml_root: None | ET.Element
 waiting_queue: asyncio.Queue
 ssl_context: ssl.SSLContext
 ca_certs: None | Iterable[Path] | Path
 disconnected: Future
 @property
 def loop(self) -> AbstractEventLoop: ...
 def new_id(self) -> str: ...
 def connect(self, *_) -> asyncio.Future: ...
 def init_parser(self) -> None: ...
 def connection_made(self, *_) -> None: ...
 def data_received(self, *_) -> None: ...
 def is_connecting(self) -> bool: ...
 def is_connected(self) -> bool: ...
 def eof_received(self) -> None: ...
 def connection_lost(self, *_) -> None: ...
 def reschedule_connection_attempt(self) -> None | asyncio.Future: ...
 def cancel_connection_attempt(self) -> None: ...
 def disconnect(self, *_) -> Future: ...
 def abort(self) -> None: ...
 def reconnect(self, *_) -> None: ...
 def configure_socket(self) -> None: ...
 def configure_dns(self, *_) -> None: ...
 def get_ssl_context(self) -> ssl.SSLContext: ...
 async def start_tls(self) -> bool: ...
 def start_stream_handler(self, *_) -> None: ...
 def register_stanza(self, stanza_class: type[StanzaBase]) -> None: ...
 def remove_stanza(self, stanza_class: type[StanzaBase]) -> None: ...
 def add_filter(self, mode, handler: Filter, *_) -> None: ...
 def del_filter(self, mode, handler: Callable[..., None | StanzaBase]) -> None: ...
 def register_handler(self, *_) -> None: ...
 def remove_handler(self, *_) -> bool: ...
 async def get_dns_records(self, *_) -> list[tuple[str, str, str, int]]: ...
 def add_event_handler(self, name, pointer: Callable[..., Any], *_) -> None: ...
 def del_event_handler(self, name, pointer: Callable[..., Any]) -> None: ...
 def event_handled(self, *_) -> int: ...
 async def event_async(self, *_) -> None: ...
 def event(self, *_) -> None: ...
 def schedule(self, name, seconds, callback: Callable[..., None], *_) -> None: ...
 def cancel_schedule(self, *_) -> None: ...
 def incoming_filter(self, *_) -> ET.Element: ...
 async def run_filters(self) -> None: ...
 def send(self, *_) -> None: ...
 def send_xml(self, *_) -> None: ...
 def send_raw(self, *_) -> None: ...
 def recv_stanza(self, *_) -> None: ...
 def exception(self, *_) -> None: ...
 async def wait_until(self, *_): ...
 def event_handler(self, event, handler: Callable[..., Any]) -> AbstractContextManager[None]: ...
 def wrap(self, coroutine: Awaitable[T]) -> Future[T]: ...
