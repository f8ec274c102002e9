# urllib3.connectionpool: the module where urllib3 keeps these; they are described in urllib3.
from urllib3 import HTTPConnectionPool as HTTPConnectionPool
from urllib3 import HTTPSConnectionPool as HTTPSConnectionPool
from urllib3 import connection_from_url as connection_from_url
