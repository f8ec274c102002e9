# asyncpg.connection: the module where asyncpg keeps these; they are described in asyncpg.
from asyncpg import Connection as Connection
from asyncpg import connect as connect
