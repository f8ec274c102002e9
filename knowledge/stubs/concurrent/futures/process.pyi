# concurrent.futures.process: the module where concurrent.futures keeps these; they are described in concurrent.futures.
from concurrent.futures import ProcessPoolExecutor as ProcessPoolExecutor
