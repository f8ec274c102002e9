# boto3.session: the module where boto3 keeps these; they are described in boto3.
from boto3 import Session as Session
