# aioboto3.session, aioboto3 15.5: where the class is defined.
from aioboto3 import Session as Session
