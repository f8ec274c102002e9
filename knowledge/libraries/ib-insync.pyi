# ib-insync==0.9.86, sha256 a61fbe56ff405d93d211dad8238d7300de76dd6399eafc04c320470edec9a4a4.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === ib_insync/__init__.py
__all__ = ["Event", "util", "Client", "Bag", "Bond", "CFD", "ComboLeg", "Commodity", "ContFuture", "Contract", "ContractDescription", "ContractDetails", "Crypto", "DeltaNeutralContract", "Forex", "Future", "FuturesOption", "Index", "MutualFund", "Option", "ScanData", "Stock", "TagValue", "Warrant", "FlexError", "FlexReport", "IB", "IBC", "Watchdog", "AccountValue", "BarData", "BarDataList", "CommissionReport", "ConnectionStats", "DOMLevel", "DepthMktDataDescription", "Dividends", "Execution", "ExecutionFilter", "FamilyCode", "Fill", "FundamentalRatios", "HistogramData", "HistoricalNews", "HistoricalTick", "HistoricalTickBidAsk", "HistoricalTickLast", "HistoricalSchedule", "HistoricalSession", "MktDepthData", "NewsArticle", "NewsBulletin", "NewsProvider", "NewsTick", "OptionChain", "OptionComputation", "PnL", "PnLSingle", "PortfolioItem", "Position", "PriceIncrement", "RealTimeBar", "RealTimeBarList", "ScanDataList", "ScannerSubscription", "SmartComponent", "SoftDollarTier", "TickAttrib", "TickAttribBidAsk", "TickAttribLast", "TickByTickAllLast", "WshEventData", "TickByTickBidAsk", "TickByTickMidPoint", "TickData", "TradeLogEntry", "BracketOrder", "ExecutionCondition", "LimitOrder", "MarginCondition", "MarketOrder", "Order", "OrderComboLeg", "OrderCondition", "OrderState", "OrderStatus", "PercentChangeCondition", "PriceCondition", "StopLimitOrder", "StopOrder", "TimeCondition", "Trade", "VolumeCondition", "Ticker", "__version__", "__version_info__", "RequestError", "Wrapper"]
from eventkit import Event
from . import util
from .client import Client
from .contract import Bag, Bond, CFD, ComboLeg, Commodity, ContFuture, Contract, ContractDescription, ContractDetails, Crypto, DeltaNeutralContract, Forex, Future, FuturesOption, Index, MutualFund, Option, ScanData, Stock, TagValue, Warrant
from .flexreport import FlexError, FlexReport
from .ib import IB
from .ibcontroller import IBC, Watchdog
from .objects import AccountValue, BarData, BarDataList, CommissionReport, ConnectionStats, DOMLevel, DepthMktDataDescription, Dividends, Execution, ExecutionFilter, FamilyCode, Fill, FundamentalRatios, HistogramData, HistoricalNews, HistoricalSchedule, HistoricalSession, HistoricalTick, HistoricalTickBidAsk, HistoricalTickLast, MktDepthData, NewsArticle, NewsBulletin, NewsProvider, NewsTick, OptionChain, OptionComputation, PnL, PnLSingle, PortfolioItem, Position, PriceIncrement, RealTimeBar, RealTimeBarList, ScanDataList, ScannerSubscription, SmartComponent, SoftDollarTier, TickAttrib, TickAttribBidAsk, TickAttribLast, TickByTickAllLast, TickByTickBidAsk, TickByTickMidPoint, TickData, TradeLogEntry, WshEventData
from .order import BracketOrder, ExecutionCondition, LimitOrder, MarginCondition, MarketOrder, Order, OrderComboLeg, OrderCondition, OrderState, OrderStatus, PercentChangeCondition, PriceCondition, StopLimitOrder, StopOrder, TimeCondition, Trade, VolumeCondition
from .ticker import Ticker
from .version import __version__, __version_info__
from .wrapper import RequestError, Wrapper
# === ib_insync/client.py
from eventkit import Event as Event_1
from ib_insync.wrapper import Wrapper
from typing import cast, List
from .connection import Connection
from .decoder import Decoder
from .objects import ConnectionStats
class Client:
 def reset(self): pass
 def serverVersion(self) -> int: ...
 def run(self): pass
 def isConnected(self): ...
 def isReady(self) -> bool: ...
 def connectionStats(self) -> ConnectionStats: ...
 def getReqId(self) -> int: ...
 def updateReqId(self, *_): pass
 def getAccounts(self) -> List[str]: ...
 def setConnectOptions(self, *_): pass
 def connect(self, *_): pass
 async def connectAsync(self, *_): pass
 def disconnect(self): pass
 def send(self, *_, **_): pass
 def sendMsg(self, *_): pass
 def reqMktData(self, *_): pass
 def cancelMktData(self, *_): pass
 def placeOrder(self, *_): pass
 def cancelOrder(self, *_): pass
 def reqOpenOrders(self): pass
 def reqAccountUpdates(self, *_): pass
 def reqExecutions(self, *_): pass
 def reqIds(self, *_): pass
 def reqContractDetails(self, *_): pass
 def reqMktDepth(self, *_): pass
 def cancelMktDepth(self, *_): pass
 def reqNewsBulletins(self, *_): pass
 def cancelNewsBulletins(self): pass
 def setServerLogLevel(self, *_): pass
 def reqAutoOpenOrders(self, *_): pass
 def reqAllOpenOrders(self): pass
 def reqManagedAccts(self): pass
 def requestFA(self, *_): pass
 def replaceFA(self, *_): pass
 def reqHistoricalData(self, *_): pass
 def exerciseOptions(self, *_): pass
 def reqScannerSubscription(self, *_): pass
 def cancelScannerSubscription(self, *_): pass
 def reqScannerParameters(self): pass
 def cancelHistoricalData(self, *_): pass
 def reqCurrentTime(self): pass
 def reqRealTimeBars(self, *_): pass
 def cancelRealTimeBars(self, *_): pass
 def reqFundamentalData(self, *_): pass
 def cancelFundamentalData(self, *_): pass
 def calculateImpliedVolatility(self, *_): pass
 def calculateOptionPrice(self, *_): pass
 def cancelCalculateImpliedVolatility(self, *_): pass
 def cancelCalculateOptionPrice(self, *_): pass
 def reqGlobalCancel(self): pass
 def reqMarketDataType(self, *_): pass
 def reqPositions(self): pass
 def reqAccountSummary(self, *_): pass
 def cancelAccountSummary(self, *_): pass
 def cancelPositions(self): pass
 def verifyRequest(self, *_): pass
 def verifyMessage(self, *_): pass
 def queryDisplayGroups(self, *_): pass
 def subscribeToGroupEvents(self, *_): pass
 def updateDisplayGroup(self, *_): pass
 def unsubscribeFromGroupEvents(self, *_): pass
 def startApi(self): pass
 def verifyAndAuthRequest(self, *_): pass
 def verifyAndAuthMessage(self, *_): pass
 def reqPositionsMulti(self, *_): pass
 def cancelPositionsMulti(self, *_): pass
 def reqAccountUpdatesMulti(self, *_): pass
 def cancelAccountUpdatesMulti(self, *_): pass
 def reqSecDefOptParams(self, *_): pass
 def reqSoftDollarTiers(self, *_): pass
 def reqFamilyCodes(self): pass
 def reqMatchingSymbols(self, *_): pass
 def reqMktDepthExchanges(self): pass
 def reqSmartComponents(self, *_): pass
 def reqNewsArticle(self, *_): pass
 def reqNewsProviders(self): pass
 def reqHistoricalNews(self, *_): pass
 def reqHeadTimeStamp(self, *_): pass
 def reqHistogramData(self, *_): pass
 def cancelHistogramData(self, *_): pass
 def cancelHeadTimeStamp(self, *_): pass
 def reqMarketRule(self, *_): pass
 def reqPnL(self, *_): pass
 def cancelPnL(self, *_): pass
 def reqPnLSingle(self, *_): pass
 def cancelPnLSingle(self, *_): pass
 def reqHistoricalTicks(self, *_): pass
 def reqTickByTickData(self, *_): pass
 def cancelTickByTickData(self, *_): pass
 def reqCompletedOrders(self, *_): pass
 def reqWshMetaData(self, *_): pass
 def cancelWshMetaData(self, *_): pass
 def reqWshEventData(self, *_): pass
 def cancelWshEventData(self, *_): pass
 def reqUserInfo(self, *_): pass
 def __init__(self):
  self.wrapper = cast(Wrapper, 0)
  self.decoder = Decoder()
  self.apiStart = cast(Event_1, 0)
  self.apiEnd = cast(Event_1, 0)
  self.apiError = cast(Event_1, 0)
  self.throttleStart = cast(Event_1, 0)
  self.throttleEnd = cast(Event_1, 0)
  self.conn = Connection()
# === ib_insync/connection.py
from eventkit import Event as Event_1
from typing import cast
import asyncio
class Connection(asyncio.Protocol):
 def reset(self): pass
 async def connectAsync(self, *_): pass
 def disconnect(self): pass
 def isConnected(self): ...
 def sendMsg(self, *_): pass
 def connection_lost(self, *_): pass
 def data_received(self, *_): pass
 def __init__(self):
  self.hasData = cast(Event_1, 0)
  self.disconnected = cast(Event_1, 0)
# === ib_insync/contract.py
import datetime as dt
from typing import List, NamedTuple, Optional
class Contract:
 @staticmethod
 def create(**_) -> Contract: ...
 def isHashable(self) -> bool: ...
class Stock(Contract): ...
class Option(Contract): ...
class Future(Contract): ...
class ContFuture(Contract): ...
class Forex(Contract):
 def pair(self) -> str: ...
class Index(Contract): ...
class CFD(Contract): ...
class Commodity(Contract): ...
class Bond(Contract): ...
class FuturesOption(Contract): ...
class MutualFund(Contract): ...
class Warrant(Contract): ...
class Bag(Contract): ...
class Crypto(Contract): ...
class TagValue(NamedTuple): ...
class ComboLeg: ...
class DeltaNeutralContract: ...
class TradingSession(NamedTuple):
 start: dt.datetime
 end: dt.datetime
class ContractDetails:
 contract: Optional[Contract]
 def tradingSessions(self) -> List[TradingSession]: ...
 def liquidSessions(self) -> List[TradingSession]: ...
class ContractDescription:
 contract: Optional[Contract]
class ScanData:
 contractDetails: ContractDetails
# === ib_insync/decoder.py
from typing import Callable, cast
from .wrapper import Wrapper
class Decoder:
 def wrap(self, *_): return cast(Callable[..., None], 0)
 def interpret(self, *_): pass
 def parse(self, *_): pass
 def priceSizeTick(self, *_): pass
 def errorMsg(self, *_): pass
 def updatePortfolio(self, *_): pass
 def contractDetails(self, *_): pass
 def bondContractDetails(self, *_): pass
 def execDetails(self, *_): pass
 def historicalData(self, *_): pass
 def historicalDataUpdate(self, *_): pass
 def scannerData(self, *_): pass
 def tickOptionComputation(self, *_): pass
 def deltaNeutralValidation(self, *_): pass
 def commissionReport(self, *_): pass
 def position(self, *_): pass
 def positionMulti(self, *_): pass
 def securityDefinitionOptionParameter(self, *_): pass
 def softDollarTiers(self, *_): pass
 def familyCodes(self, *_): pass
 def symbolSamples(self, *_): pass
 def smartComponents(self, *_): pass
 def mktDepthExchanges(self, *_): pass
 def newsProviders(self, *_): pass
 def histogramData(self, *_): pass
 def marketRule(self, *_): pass
 def historicalTicks(self, *_): pass
 def historicalTicksBidAsk(self, *_): pass
 def historicalTicksLast(self, *_): pass
 def tickByTick(self, *_): pass
 def openOrder(self, *_): pass
 def completedOrder(self, *_): pass
 def historicalSchedule(self, *_): pass
 def __init__(self):
  self.wrapper = cast(Wrapper, 0)
# === ib_insync/flexreport.py
from typing import Any, cast
import xml.etree.ElementTree as et
class FlexError(Exception): ...
class FlexReport:
 def topics(self): return cast(set, 0)
 def extract(self, *_) -> list: ...
 def df(self, *_): ...
 def download(self, *_): pass
 root: et.Element
 def load(self, *_): pass
 def save(self, *_): pass
report = FlexReport()
# === ib_insync/ib.py
from asyncio import AbstractEventLoop, Future
from eventkit import Event as Event_1
from typing import cast
import datetime
from typing import Awaitable, Iterator, List, Optional, Union
from ib_insync.client import Client
from ib_insync.contract import Contract, ContractDescription, ContractDetails
from ib_insync.objects import AccountValue, BarDataList, DepthMktDataDescription, Execution, Fill, HistogramData, HistoricalNews, HistoricalSchedule, NewsArticle, NewsBulletin, NewsProvider, NewsTick, OptionChain, OptionComputation, PnL, PnLSingle, PortfolioItem, Position, PriceIncrement, RealTimeBarList, ScanDataList, SmartComponent
from ib_insync.order import BracketOrder, Order, OrderState, Trade
from ib_insync.ticker import Ticker
from ib_insync.wrapper import Wrapper
class IB:
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def connect(self, *_): ...
 def disconnect(self): pass
 def isConnected(self) -> bool: ...
 def waitOnUpdate(self, *_) -> bool: ...
 def loopUntil(self, *_) -> Iterator[object]: yield
 def setTimeout(self, *_): pass
 def managedAccounts(self) -> List[str]: ...
 def accountValues(self, *_) -> List[AccountValue]: ...
 def accountSummary(self, *_) -> List[AccountValue]: ...
 def portfolio(self, *_) -> List[PortfolioItem]: ...
 def positions(self, *_) -> List[Position]: ...
 def pnl(self, *_) -> List[PnL]: ...
 def pnlSingle(self, *_) -> List[PnLSingle]: ...
 def trades(self) -> List[Trade]: ...
 def openTrades(self) -> List[Trade]: ...
 def orders(self) -> List[Order]: ...
 def openOrders(self) -> List[Order]: ...
 def fills(self) -> List[Fill]: ...
 def executions(self) -> List[Execution]: ...
 def ticker(self, *_) -> Optional[Ticker]: ...
 def tickers(self) -> List[Ticker]: ...
 def pendingTickers(self) -> List[Ticker]: ...
 def realtimeBars(self) -> List[Union[BarDataList, RealTimeBarList]]: ...
 def newsTicks(self) -> List[NewsTick]: ...
 def newsBulletins(self) -> List[NewsBulletin]: ...
 def reqTickers(self, *_, **_) -> List[Ticker]: ...
 def qualifyContracts(self, *_) -> List[Contract]: ...
 def bracketOrder(self, *_, **_) -> BracketOrder: ...
 @staticmethod
 def oneCancelsAll(*_) -> List[Order]: ...
 def whatIfOrder(self, *_) -> OrderState: ...
 def placeOrder(self, *_) -> Trade: ...
 def cancelOrder(self, *_) -> Optional[Trade]: ...
 def reqGlobalCancel(self): pass
 def reqCurrentTime(self) -> datetime.datetime: ...
 def reqAccountUpdates(self, *_): pass
 def reqAccountUpdatesMulti(self, *_): pass
 def reqAccountSummary(self): pass
 def reqAutoOpenOrders(self, *_): pass
 def reqOpenOrders(self) -> List[Trade]: ...
 def reqAllOpenOrders(self) -> List[Trade]: ...
 def reqCompletedOrders(self, *_) -> List[Trade]: ...
 def reqExecutions(self, *_) -> List[Fill]: ...
 def reqPositions(self) -> List[Position]: ...
 def reqPnL(self, *_) -> PnL: ...
 def cancelPnL(self, *_): pass
 def reqPnLSingle(self, *_) -> PnLSingle: ...
 def cancelPnLSingle(self, *_): pass
 def reqContractDetails(self, *_) -> List[ContractDetails]: ...
 def reqMatchingSymbols(self, *_) -> List[ContractDescription]: ...
 def reqMarketRule(self, *_) -> PriceIncrement: ...
 def reqRealTimeBars(self, *_) -> RealTimeBarList: ...
 def cancelRealTimeBars(self, *_): pass
 def reqHistoricalData(self, *_) -> BarDataList: ...
 def cancelHistoricalData(self, *_): pass
 def reqHistoricalSchedule(self, *_) -> HistoricalSchedule: ...
 def reqHistoricalTicks(self, *_) -> List: ...
 def reqMarketDataType(self, *_): pass
 def reqHeadTimeStamp(self, *_) -> datetime.datetime: ...
 def reqMktData(self, *_) -> Ticker: ...
 def cancelMktData(self, *_): pass
 def reqTickByTickData(self, *_) -> Ticker: ...
 def cancelTickByTickData(self, *_): pass
 def reqSmartComponents(self, *_) -> List[SmartComponent]: ...
 def reqMktDepthExchanges(self) -> List[DepthMktDataDescription]: ...
 def reqMktDepth(self, *_) -> Ticker: ...
 def cancelMktDepth(self, *_): pass
 def reqHistogramData(self, *_) -> List[HistogramData]: ...
 def reqFundamentalData(self, *_) -> str: ...
 def reqScannerData(self, *_) -> ScanDataList: ...
 def reqScannerSubscription(self, *_) -> ScanDataList: ...
 def cancelScannerSubscription(self, *_): pass
 def reqScannerParameters(self) -> str: ...
 def calculateImpliedVolatility(self, *_) -> OptionComputation: ...
 def calculateOptionPrice(self, *_) -> OptionComputation: ...
 def reqSecDefOptParams(self, *_) -> List[OptionChain]: ...
 def exerciseOptions(self, *_): pass
 def reqNewsProviders(self) -> List[NewsProvider]: ...
 def reqNewsArticle(self, *_) -> NewsArticle: ...
 def reqHistoricalNews(self, *_) -> HistoricalNews: ...
 def reqNewsBulletins(self, *_): pass
 def cancelNewsBulletins(self): pass
 def requestFA(self, *_): ...
 def replaceFA(self, *_): pass
 def reqWshMetaData(self): pass
 def cancelWshMetaData(self): pass
 def reqWshEventData(self, *_): pass
 def cancelWshEventData(self): pass
 def getWshMetaData(self) -> str: ...
 def getWshEventData(self, *_) -> str: ...
 def reqUserInfo(self) -> str: ...
 async def connectAsync(self, *_): return self
 async def qualifyContractsAsync(self, *_) -> List[Contract]: ...
 async def reqTickersAsync(self, *_, **_) -> List[Ticker]: ...
 def whatIfOrderAsync(self, *_) -> Awaitable[OrderState]: ...
 def reqCurrentTimeAsync(self) -> Awaitable[datetime.datetime]: ...
 def reqAccountUpdatesAsync(self, *_) -> Awaitable[None]: ...
 def reqAccountUpdatesMultiAsync(self, *_) -> Awaitable[None]: ...
 async def accountSummaryAsync(self, *_) -> List[AccountValue]: ...
 def reqAccountSummaryAsync(self) -> Awaitable[None]: ...
 def reqOpenOrdersAsync(self) -> Awaitable[List[Trade]]: ...
 def reqAllOpenOrdersAsync(self) -> Awaitable[List[Trade]]: ...
 def reqCompletedOrdersAsync(self, *_) -> Awaitable[List[Trade]]: ...
 def reqExecutionsAsync(self, *_) -> Awaitable[List[Fill]]: ...
 def reqPositionsAsync(self) -> Awaitable[List[Position]]: ...
 def reqContractDetailsAsync(self, *_) -> Awaitable[List[ContractDetails]]: ...
 async def reqMatchingSymbolsAsync(self, *_) -> Optional[List[ContractDescription]]: ...
 async def reqMarketRuleAsync(self, *_) -> Optional[List[PriceIncrement]]: ...
 async def reqHistoricalDataAsync(self, *_) -> BarDataList: ...
 def reqHistoricalScheduleAsync(self, *_) -> Awaitable[HistoricalSchedule]: ...
 def reqHistoricalTicksAsync(self, *_) -> Awaitable[List]: ...
 async def reqHeadTimeStampAsync(self, *_) -> datetime.datetime: ...
 def reqSmartComponentsAsync(self, *_): return cast(Future, 0)
 def reqMktDepthExchangesAsync(self) -> Awaitable[List[DepthMktDataDescription]]: ...
 def reqHistogramDataAsync(self, *_) -> Awaitable[List[HistogramData]]: ...
 def reqFundamentalDataAsync(self, *_) -> Awaitable[str]: ...
 async def reqScannerDataAsync(self, *_) -> ScanDataList: ...
 def reqScannerParametersAsync(self) -> Awaitable[str]: ...
 async def calculateImpliedVolatilityAsync(self, *_) -> Optional[OptionComputation]: ...
 async def calculateOptionPriceAsync(self, *_) -> Optional[OptionComputation]: ...
 def reqSecDefOptParamsAsync(self, *_) -> Awaitable[List[OptionChain]]: ...
 def reqNewsProvidersAsync(self) -> Awaitable[List[NewsProvider]]: ...
 def reqNewsArticleAsync(self, *_) -> Awaitable[NewsArticle]: ...
 async def reqHistoricalNewsAsync(self, *_) -> Optional[HistoricalNews]: ...
 async def requestFAAsync(self, *_): ...
 async def getWshMetaDataAsync(self) -> str: ...
 async def getWshEventDataAsync(self, *_) -> str: ...
 def reqUserInfoAsync(self): return cast(Future, 0)
 def __init__(self):
  self.wrapper = Wrapper()
  self.client = Client()
  self.connectedEvent = cast(Event_1, 0)
  self.disconnectedEvent = cast(Event_1, 0)
  self.updateEvent = cast(Event_1, 0)
  self.pendingTickersEvent = cast(Event_1, 0)
  self.barUpdateEvent = cast(Event_1, 0)
  self.newOrderEvent = cast(Event_1, 0)
  self.orderModifyEvent = cast(Event_1, 0)
  self.cancelOrderEvent = cast(Event_1, 0)
  self.openOrderEvent = cast(Event_1, 0)
  self.orderStatusEvent = cast(Event_1, 0)
  self.execDetailsEvent = cast(Event_1, 0)
  self.commissionReportEvent = cast(Event_1, 0)
  self.updatePortfolioEvent = cast(Event_1, 0)
  self.positionEvent = cast(Event_1, 0)
  self.accountValueEvent = cast(Event_1, 0)
  self.accountSummaryEvent = cast(Event_1, 0)
  self.pnlEvent = cast(Event_1, 0)
  self.pnlSingleEvent = cast(Event_1, 0)
  self.scannerDataEvent = cast(Event_1, 0)
  self.tickNewsEvent = cast(Event_1, 0)
  self.newsBulletinEvent = cast(Event_1, 0)
  self.wshMetaEvent = cast(Event_1, 0)
  self.wshEvent = cast(Event_1, 0)
  self.errorEvent = cast(Event_1, 0)
  self.timeoutEvent = cast(Event_1, 0)
loop = AbstractEventLoop()
ib = IB()
# === ib_insync/ibcontroller.py
from asyncio import Future
from eventkit import Event as Event_1
from typing import Any, cast
from ib_insync.contract import Contract
from ib_insync.ib import IB
class IBC:
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def start(self): pass
 def terminate(self): pass
 async def startAsync(self): pass
 async def terminateAsync(self): pass
 async def monitorAsync(self): pass
class Watchdog:
 controller: IBC
 ib: IB
 probeContract: Contract
 def start(self): return cast(None | Future, 0)
 def stop(self): pass
 async def runAsync(self): pass
 def __init__(self):
  self.startingEvent = cast(Event_1, 0)
  self.startedEvent = cast(Event_1, 0)
  self.stoppingEvent = cast(Event_1, 0)
  self.stoppedEvent = cast(Event_1, 0)
  self.softTimeoutEvent = cast(Event_1, 0)
  self.hardTimeoutEvent = cast(Event_1, 0)
ibc = IBC()
ib = IB()
app = Watchdog()
# === ib_insync/objects.py
from eventkit import Event as Event_1
from typing import cast
from datetime import date as date_, datetime
from typing import List, NamedTuple, Optional, Union
from .contract import Contract, ScanData
class ScannerSubscription: ...
class SoftDollarTier: ...
class Execution:
 time: datetime
class CommissionReport: ...
class ExecutionFilter: ...
class BarData:
 date: Union[date_, datetime]
class RealTimeBar:
 time: datetime
class TickAttrib: ...
class TickAttribBidAsk: ...
class TickAttribLast: ...
class HistogramData: ...
class NewsProvider: ...
class DepthMktDataDescription: ...
class PnL: ...
class TradeLogEntry:
 time: datetime
class PnLSingle: ...
class HistoricalSession: ...
class HistoricalSchedule: ...
class WshEventData: ...
class AccountValue(NamedTuple): ...
class TickData(NamedTuple):
 time: datetime
class HistoricalTick(NamedTuple):
 time: datetime
class HistoricalTickBidAsk(NamedTuple):
 time: datetime
class HistoricalTickLast(NamedTuple):
 time: datetime
class TickByTickAllLast(NamedTuple):
 time: datetime
class TickByTickBidAsk(NamedTuple):
 time: datetime
class TickByTickMidPoint(NamedTuple):
 time: datetime
class MktDepthData(NamedTuple):
 time: datetime
class DOMLevel(NamedTuple): ...
class PriceIncrement(NamedTuple): ...
class PortfolioItem(NamedTuple):
 contract: Contract
class Position(NamedTuple):
 contract: Contract
class Fill(NamedTuple):
 contract: Contract
 time: datetime
class OptionComputation(NamedTuple): ...
class OptionChain(NamedTuple): ...
class Dividends(NamedTuple):
 nextDate: Optional[date_]
class NewsArticle(NamedTuple): ...
class HistoricalNews(NamedTuple):
 time: datetime
class NewsTick(NamedTuple): ...
class NewsBulletin(NamedTuple): ...
class FamilyCode(NamedTuple): ...
class SmartComponent(NamedTuple): ...
class ConnectionStats(NamedTuple): ...
class BarDataList(List[BarData]):
 contract: Contract
 endDateTime: Union[datetime, date_, str, None]
 def __init__(self):
  self.updateEvent = cast(Event_1, 0)
class RealTimeBarList(List[RealTimeBar]):
 contract: Contract
 def __init__(self):
  self.updateEvent = cast(Event_1, 0)
class ScanDataList(List[ScanData]):
 def __init__(self):
  self.updateEvent = cast(Event_1, 0)
class DynamicObject: ...
class FundamentalRatios(DynamicObject): ...
# === ib_insync/order.py
from eventkit import Event as Event_1
from typing import cast, List, NamedTuple
from .contract import Contract
from .objects import Fill
class Order:
 conditions: List[OrderCondition]
class LimitOrder(Order): ...
class MarketOrder(Order): ...
class StopOrder(Order): ...
class StopLimitOrder(Order): ...
class OrderStatus: ...
class OrderState: ...
class OrderComboLeg: ...
class Trade:
 contract: Contract
 order: Order
 fills: List[Fill]
 def isActive(self): ...
 def isDone(self): ...
 def filled(self): ...
 def remaining(self): ...
 def __init__(self):
  self.statusEvent = cast(Event_1, 0)
  self.modifyEvent = cast(Event_1, 0)
  self.fillEvent = cast(Event_1, 0)
  self.commissionReportEvent = cast(Event_1, 0)
  self.filledEvent = cast(Event_1, 0)
  self.cancelEvent = cast(Event_1, 0)
  self.cancelledEvent = cast(Event_1, 0)
class BracketOrder(NamedTuple):
 parent: Order
 takeProfit: Order
 stopLoss: Order
class OrderCondition:
 @staticmethod
 def createClass(*_): return cast(type[PriceCondition] | type[TimeCondition] | type[MarginCondition] | type[ExecutionCondition] | type[VolumeCondition] | type[PercentChangeCondition], 0)
 def And(self): return self
 def Or(self): return self
class PriceCondition(OrderCondition): ...
class TimeCondition(OrderCondition): ...
class MarginCondition(OrderCondition): ...
class ExecutionCondition(OrderCondition): ...
class VolumeCondition(OrderCondition): ...
class PercentChangeCondition(OrderCondition): ...
# === ib_insync/ticker.py
from eventkit import Event as Event_1
from typing import cast
from datetime import datetime
from typing import List, Optional
from eventkit import Event, Op
from ib_insync.contract import Contract
class Ticker:
 contract: Optional[Contract]
 time: Optional[datetime]
 rtTime: Optional[datetime]
 def hasBidAsk(self) -> bool: ...
 def midpoint(self) -> float: ...
 def marketPrice(self) -> float: ...
 def __init__(self):
  self.updateEvent = TickerUpdateEvent()
class TickerUpdateEvent(Event):
 def trades(self) -> Tickfilter: ...
 def bids(self) -> Tickfilter: ...
 def asks(self) -> Tickfilter: ...
 def bidasks(self) -> Tickfilter: ...
 def midpoints(self) -> Tickfilter: ...
class Tickfilter(Op):
 def on_source(self, *_): pass
 def timebars(self, *_) -> TimeBars: ...
 def tickbars(self, *_) -> TickBars: ...
 def volumebars(self, *_) -> VolumeBars: ...
class Midpoints(Tickfilter):
 def on_source(self, *_): pass
class Bar:
 time: Optional[datetime]
class BarList(List[Bar]):
 def __init__(self):
  self.updateEvent = cast(Event_1, 0)
class TimeBars(Op):
 def on_source(self, *_): pass
class TickBars(Op):
 def on_source(self, *_): pass
class VolumeBars(Op):
 def on_source(self, *_): pass
# === ib_insync/util.py
from asyncio import AbstractEventLoop, TimerHandle
from eventkit import Event
from ib_insync.contract import Contract
from ib_insync.objects import CommissionReport
from ib_insync.order import OrderStatus
from typing import Any, cast
import datetime as dt
from typing import AsyncIterator, Awaitable, Callable, Iterator, Union
globalErrorEvent = cast(Event, 0)
EPOCH = __
def df(*_): ...
def dataclassAsDict(*_) -> dict: ...
def dataclassAsTuple(*_) -> tuple: ...
def dataclassNonDefaults(*_) -> dict: ...
def dataclassUpdate(*_, **_): return cast(Contract | OrderStatus | CommissionReport, 0)
def dataclassRepr(*_) -> str: ...
def isnamedtupleinstance(*_): return cast(bool, 0)
def tree(*_): ...
def barplot(*_): ...
def allowCtrlC(): pass
def logToFile(*_): pass
def logToConsole(*_): pass
def isNan(*_) -> bool: ...
def formatSI(*_) -> str: ...
class timeit:
 def __enter__(self): pass
 def __exit__(self, *_): pass
def run(*awaitables: Awaitable, **_): ...
def schedule(time, callback: Callable, *_): return cast(TimerHandle, 0)
def sleep(*_) -> bool: ...
def timeRange(*_) -> Iterator[dt.datetime]: yield
def waitUntil(*_) -> bool: ...
async def timeRangeAsync(*_) -> AsyncIterator[dt.datetime]: yield
async def waitUntilAsync(*_) -> bool: ...
def patchAsyncio(): pass
def getLoop(): return cast(AbstractEventLoop, 0)
def startLoop(): pass
def useQt(*_): pass
qApp = __
def formatIBDatetime(*_) -> str: ...
def parseIBDatetime(*_) -> Union[dt.date, dt.datetime]: ...
# === ib_insync/version.py
from typing import cast
__version_info__ = cast(tuple[int, int, int], 0)
__version__ = str()
# === ib_insync/wrapper.py
from asyncio import Future
from ib_insync.ib import IB
from datetime import datetime
from typing import Dict, Set, Tuple, Union, cast
from ib_insync.objects import Fill, PortfolioItem, Position
from ib_insync.order import Trade
from ib_insync.ticker import Ticker
OrderKeyType = Union[int, Tuple[int, int]]
class RequestError(Exception): ...
class Wrapper:
 def reset(self): pass
 def setEventsDone(self): pass
 def connectionClosed(self): pass
 def startReq(self, *_): return cast(Future, 0)
 def startTicker(self, *_): return cast(None | Ticker, 0)
 def endTicker(self, *_): return cast(int, 0)
 def startSubscription(self, *_): pass
 def endSubscription(self, *_): pass
 def orderKey(self, *_) -> OrderKeyType: ...
 def setTimeout(self, *_): pass
 def connectAck(self): pass
 def nextValidId(self, *_): pass
 def managedAccounts(self, *_): pass
 def updateAccountTime(self, *_): pass
 def updateAccountValue(self, *_): pass
 def accountDownloadEnd(self, *_): pass
 def accountUpdateMulti(self, *_): pass
 def accountUpdateMultiEnd(self, *_): pass
 def accountSummary(self, *_): pass
 def accountSummaryEnd(self, *_): pass
 def updatePortfolio(self, *_): pass
 def position(self, *_): pass
 def positionEnd(self): pass
 def positionMulti(self, *_): pass
 def positionMultiEnd(self, *_): pass
 def pnl(self, *_): pass
 def pnlSingle(self, *_): pass
 def openOrder(self, *_): pass
 def openOrderEnd(self): pass
 def completedOrder(self, *_): pass
 def completedOrdersEnd(self): pass
 def orderStatus(self, *_): pass
 def execDetails(self, *_): pass
 def execDetailsEnd(self, *_): pass
 def commissionReport(self, *_): pass
 def orderBound(self, *_): pass
 def contractDetails(self, *_): pass
 bondContractDetails = Wrapper.contractDetails
 def contractDetailsEnd(self, *_): pass
 def symbolSamples(self, *_): pass
 def marketRule(self, *_): pass
 def marketDataType(self, *_): pass
 def realtimeBar(self, *_): pass
 def historicalData(self, *_): pass
 def historicalDataEnd(self, *_): pass
 def historicalDataUpdate(self, *_): pass
 def headTimestamp(self, *_): pass
 def historicalTicks(self, *_): pass
 def historicalTicksBidAsk(self, *_): pass
 def historicalTicksLast(self, *_): pass
 def priceSizeTick(self, *_): pass
 def tickSize(self, *_): pass
 def tickSnapshotEnd(self, *_): pass
 def tickByTickAllLast(self, *_): pass
 def tickByTickBidAsk(self, *_): pass
 def tickByTickMidPoint(self, *_): pass
 def tickString(self, *_): pass
 def tickGeneric(self, *_): pass
 def tickReqParams(self, *_): pass
 def smartComponents(self, *_): pass
 def mktDepthExchanges(self, *_): pass
 def updateMktDepth(self, *_): pass
 def updateMktDepthL2(self, *_): pass
 def tickOptionComputation(self, *_): pass
 def deltaNeutralValidation(self, *_): pass
 def fundamentalData(self, *_): pass
 def scannerParameters(self, *_): pass
 def scannerData(self, *_): pass
 def scannerDataEnd(self, *_): pass
 def histogramData(self, *_): pass
 def securityDefinitionOptionParameter(self, *_): pass
 def securityDefinitionOptionParameterEnd(self, *_): pass
 def newsProviders(self, *_): pass
 def tickNews(self, *_): pass
 def newsArticle(self, *_): pass
 def historicalNews(self, *_): pass
 def historicalNewsEnd(self, *_): pass
 def updateNewsBulletin(self, *_): pass
 def receiveFA(self, *_): pass
 def currentTime(self, *_): pass
 def tickEFP(self, *_): pass
 def historicalSchedule(self, *_): pass
 def wshMetaData(self, *_): pass
 def wshEventData(self, *_): pass
 def userInfo(self, *_): pass
 def softDollarTiers(self, *_): pass
 def familyCodes(self, *_): pass
 def error(self, *_): pass
 def tcpDataArrived(self): pass
 def tcpDataProcessed(self): pass
 def __init__(self):
  self.ib = cast(IB, 0)
  self.portfolio: Dict[str, Dict[int, PortfolioItem]]
  self.positions: Dict[str, Dict[int, Position]]
  self.trades: Dict[OrderKeyType, Trade]
  self.permId2Trade: Dict[int, Trade]
  self.fills: Dict[str, Fill]
  self.tickers: Dict[int, Ticker]
  self.pendingTickers: Set[Ticker]
  self.reqId2Ticker: Dict[int, Ticker]
  self.lastTime: datetime
