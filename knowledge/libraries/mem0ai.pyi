# mem0ai==2.2.1, sha256 fe91bb91ac8926231993a4aa58df00a60c6c74c709e6a338fe399500776eef4d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === mem0/__init__.py
from mem0.client.main import AsyncMemoryClient, MemoryClient
from mem0.memory.main import AsyncMemory, Memory
# === mem0/client/main.py
from httpx import AsyncClient, Client
from typing import Callable, Coroutine, cast, Any
from mem0.client.project import AsyncProject
class MemoryClient:
 add = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_all = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 search = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 delete = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 delete_all = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, str]], 0)
 history = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., list[dict[str, Any]]], 0)
 users = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 delete_users = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, str]], 0)
 reset = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, str]], 0)
 batch_update = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 batch_delete = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 create_memory_export = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_memory_export = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_summary = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_profile = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 generate_profile = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_profile_settings = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update_profile_settings = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 sample_profiles = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_profile_job = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_project = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update_project = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 def chat(self): ...
 get_webhooks = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 create_webhook = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update_webhook = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 delete_webhook = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, str]], 0)
 feedback = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, str]], 0)
 def __init__(self):
  self.client = cast(Client | None, 0)
  self.client = Client()
class AsyncMemoryClient:
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 add = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_all = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 search = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 delete = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 delete_all = cast(Callable[..., Coroutine[Any, Any, dict[str, str]]], 0)
 history = cast(Callable[..., Coroutine[Any, Any, list[dict[str, Any]]]], 0)
 users = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 delete_users = cast(Callable[..., Coroutine[Any, Any, dict[str, str]]], 0)
 reset = cast(Callable[..., Coroutine[Any, Any, dict[str, str]]], 0)
 batch_update = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 batch_delete = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 create_memory_export = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_memory_export = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_summary = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_profile = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 generate_profile = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_profile_settings = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update_profile_settings = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 sample_profiles = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_profile_job = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_project = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update_project = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 async def chat(self): ...
 get_webhooks = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 create_webhook = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update_webhook = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 delete_webhook = cast(Callable[..., Coroutine[Any, Any, dict[str, str]]], 0)
 feedback = cast(Callable[..., Coroutine[Any, Any, dict[str, str]]], 0)
 def __init__(self):
  self.async_client = cast(AsyncClient | None, 0)
  self.async_client = AsyncClient()
  self.project = AsyncProject()
# === mem0/client/project.py
from pydantic import ConfigDict as ConfigDict_1
from typing import Callable, Coroutine, cast
from abc import ABC
from typing import Any, Dict
from pydantic import BaseModel
class ProjectConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class BaseProject(ABC):
 def get(self, *_) -> Dict[str, Any]: ...
 def create(self, *_) -> Dict[str, Any]: ...
 def update(self, *_) -> Dict[str, Any]: ...
 def delete(self) -> Dict[str, Any]: ...
 def get_members(self) -> Dict[str, Any]: ...
 def add_member(self, *_) -> Dict[str, Any]: ...
 def update_member(self, *_) -> Dict[str, Any]: ...
 def remove_member(self, *_) -> Dict[str, Any]: ...
class Project(BaseProject):
 get = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 create = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 delete = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 get_members = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 add_member = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 update_member = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
 remove_member = cast(Callable[..., Coroutine[Any, Any, Any]] | Callable[..., dict[str, Any]], 0)
class AsyncProject(BaseProject):
 get = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 create = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 delete = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 get_members = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 add_member = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 update_member = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
 remove_member = cast(Callable[..., Coroutine[Any, Any, dict[str, Any]]], 0)
# === mem0/client/types.py
from pydantic import BaseModel
class AddMemoryOptions(BaseModel): ...
class SearchMemoryOptions(BaseModel): ...
class GetAllMemoryOptions(BaseModel): ...
class DeleteAllMemoryOptions(BaseModel): ...
class UpdateMemoryOptions(BaseModel): ...
class ProjectUpdateOptions(BaseModel): ...
# === mem0/client/utils.py
from typing import Any, Callable, Coroutine
class APIError(Exception): ...
def api_error_handler(*_): ...
# === mem0/configs/base.py
from pydantic import BaseModel
mem0_dir = __
class MemoryItem(BaseModel): ...
class MemoryConfig(BaseModel): ...
class AzureConfig(BaseModel): ...
# === mem0/configs/embeddings/base.py
from httpx import Client
from typing import cast
from abc import ABC
class BaseEmbedderConfig(ABC):
 def __init__(self):
  self.http_client = cast(Client | None, 0)
  self.aws_region = __
# === mem0/configs/enums.py
from enum import Enum
class MemoryType(Enum): ...
# === mem0/configs/llms/anthropic.py
from mem0.configs.llms.base import BaseLlmConfig
class AnthropicConfig(BaseLlmConfig): ...
# === mem0/configs/llms/aws_bedrock.py
from typing import Any, Dict, List
from mem0.configs.llms.base import BaseLlmConfig
class AWSBedrockConfig(BaseLlmConfig):
 def get_model_config(self) -> Dict[str, Any]: ...
 def get_aws_config(self) -> Dict[str, Any]: ...
 def validate_model_format(self) -> bool: ...
 def get_supported_regions(self) -> List[str]: ...
 def get_model_capabilities(self) -> Dict[str, Any]: ...
# === mem0/configs/llms/azure.py
from mem0.configs.llms.base import BaseLlmConfig
class AzureOpenAIConfig(BaseLlmConfig): ...
# === mem0/configs/llms/base.py
from httpx import Client
from typing import cast
from abc import ABC
class BaseLlmConfig(ABC):
 def __init__(self):
  self.http_client = cast(Client | None, 0)
# === mem0/configs/llms/deepseek.py
from mem0.configs.llms.base import BaseLlmConfig
class DeepSeekConfig(BaseLlmConfig): ...
# === mem0/configs/llms/gemini.py
from mem0.configs.llms.base import BaseLlmConfig
class GeminiConfig(BaseLlmConfig): ...
# === mem0/configs/llms/lmstudio.py
from mem0.configs.llms.base import BaseLlmConfig
class LMStudioConfig(BaseLlmConfig): ...
# === mem0/configs/llms/minimax.py
from mem0.configs.llms.base import BaseLlmConfig
class MinimaxConfig(BaseLlmConfig): ...
# === mem0/configs/llms/ollama.py
from mem0.configs.llms.base import BaseLlmConfig
class OllamaConfig(BaseLlmConfig): ...
# === mem0/configs/llms/openai.py
from typing import cast, Callable, Optional
from mem0.configs.llms.base import BaseLlmConfig
class OpenAIConfig(BaseLlmConfig):
 def __init__(self, model, temperature, api_key, max_tokens, top_p, top_k, enable_vision, vision_details, reasoning_effort, http_client_proxies, is_reasoning_model, openai_base_url, models, route, openrouter_base_url, site_url, app_name, store, response_callback: Optional[Callable[..., None]]): ...
 def __set__attributes__(self):
  self.response_callback = cast(Callable[..., None] | None, 0)
# === mem0/configs/llms/vllm.py
from mem0.configs.llms.base import BaseLlmConfig
class VllmConfig(BaseLlmConfig): ...
# === mem0/configs/llms/xai.py
from mem0.configs.llms.base import BaseLlmConfig
class XAIConfig(BaseLlmConfig): ...
# === mem0/configs/prompts.py
from typing import cast
def get_update_memory_messages(*_) -> str: ...
def generate_additive_extraction_prompt(*_, **_): return cast(str, 0)
# === mem0/configs/rerankers/base.py
from pydantic import BaseModel
class BaseRerankerConfig(BaseModel): ...
# === mem0/configs/rerankers/cohere.py
from mem0.configs.rerankers.base import BaseRerankerConfig
class CohereRerankerConfig(BaseRerankerConfig): ...
# === mem0/configs/rerankers/config.py
from pydantic import BaseModel
class RerankerConfig(BaseModel): ...
# === mem0/configs/rerankers/huggingface.py
from mem0.configs.rerankers.base import BaseRerankerConfig
class HuggingFaceRerankerConfig(BaseRerankerConfig): ...
# === mem0/configs/rerankers/llm.py
from mem0.configs.rerankers.base import BaseRerankerConfig
class LLMRerankerConfig(BaseRerankerConfig): ...
# === mem0/configs/rerankers/sentence_transformer.py
from mem0.configs.rerankers.base import BaseRerankerConfig
class SentenceTransformerRerankerConfig(BaseRerankerConfig): ...
# === mem0/configs/rerankers/zero_entropy.py
from mem0.configs.rerankers.base import BaseRerankerConfig
class ZeroEntropyRerankerConfig(BaseRerankerConfig): ...
# === mem0/configs/vector_stores/azure_ai_search.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class AzureAISearchConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/azure_mysql.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class AzureMySQLConfig(BaseModel):
 def validate_collection_name(cls, *_): ...
 @classmethod
 def check_auth(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def check_required_fields(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/baidu.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class BaiduDBConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/cassandra.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class CassandraConfig(BaseModel):
 @classmethod
 def check_auth(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def check_connection_config(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/chroma.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict, Optional
from pydantic import BaseModel
class ChromaDbConfig(BaseModel):
 client: Optional[ChromaDbConfig.Client]
 def check_connection_config(cls, *_): ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/databricks.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
from databricks.sdk.service.vectorsearch import EndpointType, PipelineType, VectorIndexType
class DatabricksConfig(BaseModel):
 index_type: VectorIndexType
 endpoint_type: EndpointType
 pipeline_type: PipelineType
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 def validate_authentication(self): return self
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/elasticsearch.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Callable
from typing import Any, Dict, Optional
from pydantic import BaseModel
class ElasticsearchConfig(BaseModel):
 custom_search_query: Optional[Callable[..., Dict]]
 @classmethod
 def validate_auth(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_headers(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/faiss.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class FAISSConfig(BaseModel):
 @classmethod
 def validate_distance_strategy(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/langchain.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class LangchainConfig(BaseModel):
 client: LangchainConfig.VectorStore
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/milvus.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from enum import Enum
from typing import Any, Dict
from pydantic import BaseModel
class MetricType(str, Enum): ...
class MilvusDBConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/mongodb.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class MongoDBConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/neptune.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class NeptuneAnalyticsConfig(BaseModel):
 def validate_collection_name(cls, *_): ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/opensearch.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class OpenSearchConfig(BaseModel):
 @classmethod
 def validate_auth(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/oracledb.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class HnswParams(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class IvfParams(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class OracleAIVectorSearchConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
# === mem0/configs/vector_stores/pgvector.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class PGVectorConfig(BaseModel):
 def check_auth_and_connection(cls, *_): ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/pinecone.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class PineconeConfig(BaseModel):
 @classmethod
 def check_api_key_or_client(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def check_pod_or_serverless(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/qdrant.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict, Optional
from pydantic import BaseModel
class QdrantConfig(BaseModel):
 client: Optional[QdrantConfig.QdrantClient]
 @classmethod
 def check_host_port_or_path(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/redis.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class RedisDBConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/s3_vectors.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class S3VectorsConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/supabase.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from enum import Enum
from typing import Any, Dict
from pydantic import BaseModel
class IndexMethod(str, Enum): ...
class IndexMeasure(str, Enum): ...
class SupabaseConfig(BaseModel):
 def check_connection_string(cls, *_): ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/turbopuffer.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class TurbopufferConfig(BaseModel):
 @classmethod
 def check_api_key(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/upstash_vector.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict, Optional
from pydantic import BaseModel
class UpstashVectorConfig(BaseModel):
 client: Optional[UpstashVectorConfig.Index]
 @classmethod
 def check_credentials_or_client(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/valkey.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class ValkeyConfig(BaseModel):
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/configs/vector_stores/vertex_ai_vector_search.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class GoogleMatchingEngineConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def model_post_init(self, *_) -> None: ...
# === mem0/configs/vector_stores/weaviate.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Dict
from pydantic import BaseModel
class WeaviateConfig(BaseModel):
 @classmethod
 def check_connection_params(cls, *_) -> Dict[str, Any]: ...
 @classmethod
 def validate_extra_fields(cls, *_) -> Dict[str, Any]: ...
 model_config = cast(ConfigDict_1, 0)
# === mem0/embeddings/aws_bedrock.py
from mem0.embeddings.base import EmbeddingBase
class AWSBedrockEmbedding(EmbeddingBase):
 def embed(self, *_): ...
# === mem0/embeddings/azure_openai.py
from azure.identity import DefaultAzureCredential as DefaultAzureCredential_1
from openai import AzureOpenAI as AzureOpenAI_1
from typing import cast
from mem0.embeddings.base import EmbeddingBase
class AzureOpenAIEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list: ...
 def __init__(self):
  self.credential = cast(DefaultAzureCredential_1, 0)
  self.client = cast(AzureOpenAI_1, 0)
# === mem0/embeddings/base.py
from typing import Any, cast
from abc import ABC
from mem0.configs.embeddings.base import BaseEmbedderConfig
class EmbeddingBase(ABC):
 def embed(self, *_): pass
 def embed_batch(self, *_) -> list[Any]: ...
 def __init__(self):
  self.config = BaseEmbedderConfig()
  self.config = cast(BaseEmbedderConfig | None, 0)
# === mem0/embeddings/configs.py
from pydantic import BaseModel
class EmbedderConfig(BaseModel):
 def validate_config(cls, *_): ...
# === mem0/embeddings/fastembed.py
from fastembed import TextEmbedding as TextEmbedding_1
from typing import cast
from mem0.embeddings.base import EmbeddingBase
class FastEmbedEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def __init__(self):
  self.dense_model = cast(TextEmbedding_1, 0)
# === mem0/embeddings/gemini.py
from google.genai import Client
from typing import cast
from mem0.embeddings.base import EmbeddingBase
class GoogleGenAIEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list: ...
 def __init__(self):
  self.client = cast(Client, 0)
# === mem0/embeddings/huggingface.py
from openai import OpenAI as OpenAI_1
from sentence_transformers import SentenceTransformer as SentenceTransformer_1
from typing import Any, cast
from mem0.embeddings.base import EmbeddingBase
class HuggingFaceEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
  self.model = cast(SentenceTransformer_1, 0)
# === mem0/embeddings/langchain.py
from mem0.embeddings.base import EmbeddingBase
class LangchainEmbedding(EmbeddingBase):
 def embed(self, *_): ...
# === mem0/embeddings/lmstudio.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.embeddings.base import EmbeddingBase
class LMStudioEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list | list[Any]: ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/embeddings/mock.py
from typing import Any
from mem0.embeddings.base import EmbeddingBase
class MockEmbeddings(EmbeddingBase):
 def embed(self, *_) -> list[Any]: ...
# === mem0/embeddings/ollama.py
from ollama import Client as Client_1
from typing import cast
from mem0.embeddings.base import EmbeddingBase
class OllamaEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_): ...
 def __init__(self):
  self.client = cast(Client_1, 0)
# === mem0/embeddings/openai.py
from openai import OpenAI as OpenAI_1
from typing import cast
from mem0.embeddings.base import EmbeddingBase
class OpenAIEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list: ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/embeddings/together.py
from together import Together as Together_1
from typing import Any, cast
from mem0.embeddings.base import EmbeddingBase
class TogetherEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list | list[Any]: ...
 def __init__(self):
  self.client = cast(Together_1, 0)
# === mem0/embeddings/vertexai.py
from mem0.embeddings.base import EmbeddingBase
class VertexAIEmbedding(EmbeddingBase):
 def embed(self, *_): ...
 def embed_batch(self, *_) -> list: ...
 def __init__(self):
  self.model = __
# === mem0/exceptions.py
class MemoryError(Exception): ...
class AuthenticationError(MemoryError): ...
class RateLimitError(MemoryError): ...
class ValidationError(MemoryError): ...
class MemoryNotFoundError(MemoryError): ...
class NetworkError(MemoryError): ...
class ConfigurationError(MemoryError): ...
class MemoryQuotaExceededError(MemoryError): ...
class MemoryCorruptionError(MemoryError): ...
class VectorSearchError(MemoryError): ...
class CacheError(MemoryError): ...
class VectorStoreError(MemoryError): ...
class EmbeddingError(MemoryError): ...
class LLMError(MemoryError): ...
class DatabaseError(MemoryError): ...
class DependencyError(MemoryError): ...
def create_exception_from_response(*_) -> MemoryError: ...
# === mem0/llms/anthropic.py
from anthropic import Anthropic
from typing import Any, cast
from mem0.llms.base import LLMBase
class AnthropicLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(Anthropic, 0)
# === mem0/llms/aws_bedrock.py
from typing import cast, Any, Dict, List, Union
from mem0.configs.llms.aws_bedrock import AWSBedrockConfig
from mem0.configs.llms.base import BaseLlmConfig
from mem0.llms.base import LLMBase
def extract_provider(*_) -> str: ...
class AWSBedrockLLM(LLMBase):
 def generate_response(self, *_, **_) -> Union[str, Dict[str, Any]]: ...
 def list_available_models(self) -> List[Dict[str, Any]]: ...
 def get_model_capabilities(self) -> Dict[str, Any]: ...
 def validate_model_access(self) -> bool: ...
 def __init__(self):
  self.config = cast(AWSBedrockConfig | BaseLlmConfig | dict[Any, Any] | None, 0)
  self.model_config = __
# === mem0/llms/azure_openai.py
from azure.identity import DefaultAzureCredential as DefaultAzureCredential_1
from openai import AzureOpenAI as AzureOpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class AzureOpenAILLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.credential = cast(DefaultAzureCredential_1, 0)
  self.client = cast(AzureOpenAI_1, 0)
# === mem0/llms/azure_openai_structured.py
from azure.identity import DefaultAzureCredential as DefaultAzureCredential_1
from openai import AzureOpenAI as AzureOpenAI_1
from typing import cast
from mem0.llms.base import LLMBase
class AzureOpenAIStructuredLLM(LLMBase):
 def generate_response(self, *_) -> str: ...
 def __init__(self):
  self.credential = cast(DefaultAzureCredential_1, 0)
  self.client = cast(AzureOpenAI_1, 0)
# === mem0/llms/base.py
from typing import Any, cast
from abc import ABC
from mem0.configs.llms.base import BaseLlmConfig
class LLMBase(ABC):
 def generate_response(self, *_, **_): pass
 def __init__(self):
  self.config = BaseLlmConfig()
  self.config = cast(BaseLlmConfig | dict[Any, Any] | None, 0)
# === mem0/llms/configs.py
from pydantic import BaseModel
class LlmConfig(BaseModel):
 def validate_config(cls, *_): ...
# === mem0/llms/deepseek.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class DeepSeekLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/gemini.py
from google.genai import Client
from typing import cast
from mem0.llms.base import LLMBase
class GeminiLLM(LLMBase):
 def generate_response(self, *_): ...
 def __init__(self):
  self.client = cast(Client, 0)
# === mem0/llms/groq.py
from groq import Groq as Groq_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class GroqLLM(LLMBase):
 def generate_response(self, *_): ...
 def __init__(self):
  self.client = cast(Groq_1, 0)
# === mem0/llms/langchain.py
from mem0.llms.base import LLMBase
class LangchainLLM(LLMBase):
 def generate_response(self, *_, **_): ...
# === mem0/llms/litellm.py
from typing import Any
from mem0.llms.base import LLMBase
class LiteLLM(LLMBase):
 def generate_response(self, *_): ...
# === mem0/llms/lmstudio.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class LMStudioLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/minimax.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class MiniMaxLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/ollama.py
from ollama import Client as Client_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class OllamaLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(Client_1, 0)
# === mem0/llms/openai.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class OpenAILLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/openai_structured.py
from openai import OpenAI as OpenAI_1
from typing import cast
from mem0.llms.base import LLMBase
class OpenAIStructuredLLM(LLMBase):
 def generate_response(self, *_) -> str: ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/sarvam.py
from mem0.llms.base import LLMBase
class SarvamLLM(LLMBase):
 def generate_response(self, *_, **_) -> str: ...
# === mem0/llms/together.py
from together import Together as Together_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class TogetherLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(Together_1, 0)
# === mem0/llms/vllm.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class VllmLLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/llms/xai.py
from openai import OpenAI as OpenAI_1
from typing import Any, cast
from mem0.llms.base import LLMBase
class XAILLM(LLMBase):
 def generate_response(self, *_, **_): ...
 def __init__(self):
  self.client = cast(OpenAI_1, 0)
# === mem0/memory/base.py
from abc import ABC
class MemoryBase(ABC):
 def get(self, *_): pass
 def get_all(self): pass
 def update(self, *_): pass
 def delete(self, *_): pass
 def history(self, *_): pass
# === mem0/memory/main.py
from mem0.embeddings.mock import MockEmbeddings
from typing import cast, Any
from mem0.memory.base import MemoryBase
from mem0.memory.storage import SQLiteManager
class _OSSProject:
 def update(self, *_): pass
class _AsyncOSSProject:
 async def update(self, *_): pass
class Memory(MemoryBase):
 @property
 def project(self): return cast(_OSSProject, 0)
 @classmethod
 def from_config(cls, *_): return cast(Memory, 0)
 def add(self, *_, **_): ...
 def get(self, *_): ...
 def get_all(self, **_) -> dict[str, list | list[Any]]: ...
 def search(self, *_, **_) -> dict[str, Any]: ...
 def update(self, *_) -> dict[str, str]: ...
 def delete(self, *_) -> dict[str, str]: ...
 def delete_all(self, *_) -> dict[str, str]: ...
 def history(self, *_): return cast(list[dict[str, Any]], 0)
 def reset(self): pass
 def close(self): pass
 def __enter__(self): return self
 def __exit__(self, *_) -> bool: ...
 def chat(self, *_): ...
 def __init__(self):
  self.embedding_model = __
  self.db = SQLiteManager()
  self.db = None
class AsyncMemory(MemoryBase):
 @property
 def project(self): return cast(_AsyncOSSProject, 0)
 @classmethod
 def from_config(cls, *_): return cast(AsyncMemory, 0)
 async def add(self, *_, **_): return cast(dict[str, list[dict[str, Any]]] | dict[str, Any], 0)
 async def get(self, *_): ...
 async def get_all(self, **_) -> dict[str, list | list[Any]]: ...
 async def search(self, *_, **_) -> dict[str, Any]: ...
 async def update(self, *_) -> dict[str, str]: ...
 async def delete(self, *_) -> dict[str, str]: ...
 async def delete_all(self, *_) -> dict[str, str]: ...
 async def history(self, *_): return cast(list[dict[str, Any]], 0)
 async def reset(self): pass
 def close(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_) -> bool: ...
 async def chat(self, *_): ...
 def __init__(self):
  self.embedding_model = __
  self.db = SQLiteManager()
  self.db = None
# === mem0/memory/notices.py
from typing import cast, Any, Optional, Tuple
class StaticFlagResult:
 def get_flag(self, *_): return cast(str, 0)
 def get_flag_payload(self, *_): return cast(dict[str, Any], 0)
TEMPORAL_USAGE_WINDOW = __
DECAY_USAGE_WINDOW = __
SCALE_THRESHOLD_WINDOW = __
PERFORMANCE_SLOW_QUERY_WINDOW = __
FEATURE_ERROR_WINDOW = __
def display_first_run_notice(*_) -> None: ...
async def display_first_run_notice_async(*_) -> None: ...
def display_temporal_usage_notice(*_) -> None: ...
async def display_temporal_usage_notice_async(*_) -> None: ...
def detect_decay_usage_from_delete() -> Optional[Tuple[str, str, Optional[int], Optional[int]]]: ...
def detect_decay_usage_from_delete_all(*_) -> Optional[Tuple[str, str, Optional[int], Optional[int]]]: ...
def display_decay_usage_notice(*_) -> None: ...
async def display_decay_usage_notice_async(*_) -> None: ...
def detect_scale_threshold_from_top_k(*_) -> Optional[Tuple[str, str, Optional[int], Optional[int], int]]: ...
def detect_scale_threshold_from_add_result(*_) -> Optional[Tuple[str, str, Optional[int], Optional[int], int]]: ...
def display_scale_threshold_notice(*_) -> None: ...
async def display_scale_threshold_notice_async(*_) -> None: ...
def display_performance_slow_query_notice(*_) -> None: ...
async def display_performance_slow_query_notice_async(*_) -> None: ...
def get_temporal_feature_error_message(*_) -> str: ...
async def get_temporal_feature_error_message_async(*_) -> str: ...
def get_decay_feature_error_message(*_) -> str: ...
async def get_decay_feature_error_message_async(*_) -> str: ...
def detect_temporal_usage_from_metadata(*_) -> Optional[Tuple[str, str]]: ...
def detect_temporal_usage_from_search(*_) -> Optional[Tuple[str, str]]: ...
# === mem0/memory/setup.py
from typing import Any
mem0_dir = __
def setup_config(): pass
def get_user_id(): ...
def read_anon_ids() -> dict[str, Any]: ...
def is_aliased(*_): ...
def mark_aliased(*_): pass
def get_or_create_user_id(*_): ...
# === mem0/memory/storage.py
from sqlite3 import Connection
from typing import Any, Dict, List
class SQLiteManager:
 def add_history(self, *_, **_) -> None: ...
 def batch_add_history(self, *_) -> None: ...
 def get_history(self, *_) -> List[Dict[str, Any]]: ...
 def save_messages(self, *_) -> None: ...
 def get_last_messages(self, *_) -> List[Dict[str, Any]]: ...
 def reset(self) -> None: ...
 def close(self) -> None: ...
 def __init__(self):
  self.connection = Connection()
  self.connection = None
# === mem0/memory/telemetry.py
from posthog import Posthog as Posthog_1
from typing import cast
MEM0_TELEMETRY = __
class AnonymousTelemetry:
 def capture_event(self, *_): pass
 def capture_identify(self, *_) -> bool: ...
 def close(self): pass
 def __init__(self):
  self.posthog = None
  self.posthog = cast(Posthog_1, 0)
client_telemetry = AnonymousTelemetry()
def capture_event(*_): pass
def capture_client_event(*_): pass
# === mem0/memory/utils.py
from typing import cast, Any, Dict, List
def get_fact_retrieval_messages(*_) -> tuple[str, str]: ...
def get_fact_retrieval_messages_legacy(*_) -> tuple[str, str]: ...
def ensure_json_instruction(*_) -> tuple[Any, Any]: ...
def parse_messages(*_): ...
def format_entities(*_): return cast(str, 0)
def normalize_facts(*_): return cast(list | list[Any], 0)
def remove_code_blocks(*_) -> str: ...
def extract_json(*_): ...
def get_image_description(*_): ...
def parse_vision_messages(*_): ...
def process_telemetry_filters(*_) -> tuple[list, dict] | tuple[list, dict | dict[Any, Any]]: ...
def sanitize_relationship_for_cypher(*_) -> str: ...
def remove_spaces_from_entities(*_, **_) -> List[Dict[str, Any]]: ...
# === mem0/proxy/main.py
from mem0.client.main import MemoryClient as MemoryClient_1
from mem0.memory.main import Memory as Memory_1
from typing import cast
class Mem0:
 def __init__(self):
  self.mem0_client = MemoryClient_1()
  self.mem0_client = cast(Memory_1, 0)
  self.chat = Chat()
class Chat:
 def __init__(self):
  self.completions = Completions()
class Completions:
 def create(self, *_): ...
 def __init__(self):
  self.mem0_client = cast(MemoryClient_1 | Memory_1, 0)
# === mem0/reranker/__init__.py
from .base import BaseReranker
from .cohere_reranker import CohereReranker
from .huggingface_reranker import HuggingFaceReranker
from .llm_reranker import LLMReranker
from .sentence_transformer_reranker import SentenceTransformerReranker
from .zero_entropy_reranker import ZeroEntropyReranker
# === mem0/reranker/base.py
from abc import ABC
from typing import Any, Dict, List
class BaseReranker(ABC):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
# === mem0/reranker/cohere_reranker.py
from cohere import Client
from typing import cast, Any, Dict, List
from mem0.reranker.base import BaseReranker
class CohereReranker(BaseReranker):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
 def __init__(self):
  self.client = cast(Client, 0)
# === mem0/reranker/huggingface_reranker.py
from typing import Any, Dict, List
from mem0.reranker.base import BaseReranker
class HuggingFaceReranker(BaseReranker):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
 def __init__(self):
  self.tokenizer = __
  self.model = __
# === mem0/reranker/llm_reranker.py
from typing import Any, Dict, List
from mem0.reranker.base import BaseReranker
class LLMReranker(BaseReranker):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
# === mem0/reranker/sentence_transformer_reranker.py
from sentence_transformers import CrossEncoder as CrossEncoder_1
from typing import cast, Any, Dict, List
from mem0.reranker.base import BaseReranker
class SentenceTransformerReranker(BaseReranker):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
 def __init__(self):
  self.model = cast(CrossEncoder_1, 0)
# === mem0/reranker/zero_entropy_reranker.py
from typing import cast
from zeroentropy import ZeroEntropy as ZeroEntropy_1
from typing import Any, Dict, List
from mem0.reranker.base import BaseReranker
class ZeroEntropyReranker(BaseReranker):
 def rerank(self, *_) -> List[Dict[str, Any]]: ...
 def __init__(self):
  self.client = cast(ZeroEntropy_1, 0)
# === mem0/utils/entity_extraction.py
def extract_entities(*_) -> list[tuple[str, str]]: ...
def extract_entities_batch(*_) -> list[list[tuple[str, str]]]: ...
# === mem0/utils/factory.py
from mem0.embeddings.mock import MockEmbeddings
def load_class(*_): ...
class LlmFactory:
 @classmethod
 def create(cls, *_, **_): ...
 @classmethod
 def register_provider(cls, *_): pass
 @classmethod
 def get_supported_providers(cls) -> list: ...
class EmbedderFactory:
 @classmethod
 def create(cls, *_): ...
class VectorStoreFactory:
 @classmethod
 def create(cls, *_): ...
 @classmethod
 def reset(cls, *_): ...
class RerankerFactory:
 @classmethod
 def create(cls, *_, **_): ...
# === mem0/utils/gcp_auth.py
from google.genai import Client
from typing import cast, Optional
import google
class GCPAuthenticator:
 @staticmethod
 def get_credentials(*_) -> tuple[google.auth.credentials.Credentials, Optional[str]]: ...
 @staticmethod
 def setup_vertex_ai(*_) -> str: ...
 @staticmethod
 def get_genai_client(*_): return cast(Client, 0)
# === mem0/utils/http.py
from typing import Optional
import httpx
def build_http_client(*_) -> Optional[httpx.Client]: ...
# === mem0/utils/lemmatization.py
def lemmatize_for_bm25(*_) -> str: ...
# === mem0/utils/scoring.py
from typing import Any, Dict, List
def get_bm25_params(*_, **_) -> tuple: ...
def normalize_bm25(*_) -> float: ...
def score_and_rank(*_) -> List[Dict[str, Any]]: ...
# === mem0/utils/spacy_models.py
def get_nlp_full(): ...
def get_nlp_lemma(): ...
# === mem0/vector_stores/azure_ai_search.py
from azure.search.documents import SearchClient as SearchClient_1
from azure.search.documents.indexes import SearchIndexClient as SearchIndexClient_1
from builtins import list as list_1
from typing import Any, cast, List
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class AzureAISearch(VectorStoreBase):
 def create_col(self): pass
 def insert(self, *_): ...
 def search(self, *_): ...
 def keyword_search(self, *_): ...
 def delete(self, *_): ...
 def update(self, *_): ...
 def get(self, *_) -> OutputData: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> dict[str, Any]: ...
 def list(self, *_) -> list_1[list_1 | list_1[OutputData]]: ...
 def reset(self): pass
 def __init__(self):
  self.search_client = cast(SearchClient_1, 0)
  self.index_client = cast(SearchIndexClient_1, 0)
# === mem0/vector_stores/azure_mysql.py
from builtins import list as list_1
from dbutils.pooled_db import PooledDB as PooledDB_1
from typing import cast, Any, Dict, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class AzureMySQL(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_) -> list_1[OutputData] | None: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> Dict[str, Any]: ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def reset(self): pass
 def __init__(self):
  self.connection_pool = __
  self.connection_pool = cast(PooledDB_1, 0)
# === mem0/vector_stores/baidu.py
from builtins import list as list_1
from pymochow import MochowClient
from pymochow.model.enum import MetricType as MetricType_1
from typing import Any, cast
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class BaiduDB(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> (BaiduDB.list or list): ...
 def keyword_search(self, *_): return cast(list_1 | list_1[Any] | None, 0)
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): return cast(OutputData, 0)
 def list_cols(self) -> list_1[Any]: ...
 def delete_col(self): pass
 def col_info(self): ...
 def list(self, *_) -> (BaiduDB.list or list): ...
 def reset(self): pass
 def __init__(self):
  self.metric_type = cast(MetricType_1, 0)
  self.client = cast(MochowClient, 0)
# === mem0/vector_stores/base.py
from builtins import list as list_1
from typing import Any
from abc import ABC
class VectorStoreBase(ABC):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_): pass
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): pass
 def list_cols(self): pass
 def delete_col(self): pass
 def col_info(self): pass
 def list(self, *_): pass
 def reset(self): pass
 def keyword_search(self, *_) -> None: ...
 def search_batch(self, *_) -> list_1[Any]: ...
# === mem0/vector_stores/cassandra.py
from cassandra.cluster import Cluster as Cluster_1
from typing import cast, Any, Dict, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class CassandraDB(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> Dict[str, Any]: ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def reset(self): pass
 def __init__(self):
  self.cluster = None
  self.cluster = cast(Cluster_1, 0)
  self.session = None
  self.session = __
# === mem0/vector_stores/chroma.py
from chromadb import Client, CloudClient
from chromadb.config import Settings as Settings_1
from typing import cast, Dict, List, Optional
from pydantic import BaseModel
import chromadb
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class ChromaDB(VectorStoreBase):
 def create_col(self, *_): ...
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[chromadb.Collection]: ...
 def delete_col(self): pass
 def col_info(self) -> Dict: ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(Client | None, 0)
  self.client = cast(CloudClient, 0)
  self.client = cast(Client, 0)
  self.settings = cast(Settings_1, 0)
  self.collection = __
# === mem0/vector_stores/configs.py
from pydantic import BaseModel
class VectorStoreConfig(BaseModel):
 def validate_and_create_config(self) -> VectorStoreConfig: ...
# === mem0/vector_stores/databricks.py
from builtins import list as list_1
from databricks.sdk import WorkspaceClient as WorkspaceClient_1
from databricks.sdk.service.vectorsearch import VectorIndexType as VectorIndexType_1
from typing import Any, cast, List
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class MemoryResult(BaseModel): ...
class Databricks(VectorStoreBase):
 def create_col(self, *_): ...
 def insert(self, *_): pass
 def search(self, *_) -> List[MemoryResult]: ...
 def keyword_search(self, *_): ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> MemoryResult: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self, *_) -> dict[str, Any]: ...
 def list(self, *_) -> list_1[Any] | list_1: ...
 def reset(self): pass
 def __init__(self):
  self.index_type = cast(VectorIndexType_1 | str, 0)
  self.client = cast(WorkspaceClient_1, 0)
# === mem0/vector_stores/elasticsearch.py
from typing import Callable, cast, Any, List, Optional
from elasticsearch import Elasticsearch
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class ElasticsearchDB(VectorStoreBase):
 def create_index(self) -> None: ...
 def create_col(self, *_) -> None: ...
 def insert(self, *_) -> List[OutputData]: ...
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_): ...
 def delete(self, *_) -> None: ...
 def update(self, *_) -> None: ...
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self) -> None: ...
 def col_info(self, *_): ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def reset(self): pass
 def __init__(self):
  self.client = Elasticsearch()
  self.custom_search_query = cast(Callable[..., dict[Any, Any]] | None, 0)
  self.custom_search_query = None
# === mem0/vector_stores/faiss.py
from faiss import IndexFlatIP, IndexFlatL2
from typing import cast
import pickle
from typing import Any, Dict, List
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class SafeUnpickler(pickle.Unpickler):
 def find_class(self, *_): ...
class OutputData(BaseModel): ...
class FAISS(VectorStoreBase):
 def create_col(self, *_): return self
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> OutputData: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> Dict: ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.index = None
  self.index = __
  self.index = cast(IndexFlatIP, 0)
  self.index = cast(IndexFlatL2, 0)
# === mem0/vector_stores/langchain.py
from builtins import list as list_1
from langchain_community.vectorstores import VectorStore as VectorStore_1
from typing import Any, cast
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class Langchain(VectorStoreBase):
 def create_col(self, *_): return cast(VectorStore_1, 0)
 def insert(self, *_): pass
 def search(self, *_) -> list_1[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): return cast(OutputData | None, 0)
 def list_cols(self) -> list_1[Any]: ...
 def delete_col(self): pass
 def col_info(self) -> dict[str, Any]: ...
 def list(self, *_) -> list_1[list_1[OutputData]] | list_1 | None: ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(VectorStore_1, 0)
# === mem0/vector_stores/milvus.py
from builtins import list as list_1
from pymilvus import MilvusClient as MilvusClient_1
from typing import cast, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class MilvusDB(VectorStoreBase):
 def create_col(self, *_) -> None: ...
 def insert(self, *_, **_): pass
 def search(self, *_) -> (MilvusDB.list or list): ...
 def keyword_search(self, *_): return cast(None | list_1 | list_1[OutputData], 0)
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self): ...
 def delete_col(self): ...
 def col_info(self): ...
 def list(self, *_) -> (MilvusDB.list or list): ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(MilvusClient_1, 0)
# === mem0/vector_stores/mongodb.py
from builtins import list as list_1
from pymongo.collection import Collection
from typing import cast, Any, Dict, List, Optional
from pydantic import BaseModel
from pymongo import MongoClient
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class MongoDB(VectorStoreBase):
 def create_col(self): return cast(Collection | None, 0)
 def insert(self, *_) -> None: ...
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_) -> list_1[OutputData] | None: ...
 def delete(self, *_) -> None: ...
 def update(self, *_) -> None: ...
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self) -> None: ...
 def col_info(self) -> Dict[str, Any]: ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.client = MongoClient()
  self.db = self.client[__]
  self.collection = cast(Collection | None, 0)
# === mem0/vector_stores/neptune_analytics.py
from langchain_aws import NeptuneAnalyticsGraph as NeptuneAnalyticsGraph_1
from typing import cast, List
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class NeptuneAnalyticsVector(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): ...
 def list_cols(self): ...
 def delete_col(self): pass
 def col_info(self): pass
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def execute_query(self, *_): ...
 def __init__(self):
  self.graph = cast(NeptuneAnalyticsGraph_1, 0)
# === mem0/vector_stores/opensearch.py
from opensearchpy import OpenSearch as OpenSearch_1
from typing import cast, Any, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class OpenSearchDB(VectorStoreBase):
 def create_index(self) -> None: ...
 def create_col(self, *_) -> None: ...
 def insert(self, *_) -> List[OutputData]: ...
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_): ...
 def delete(self, *_) -> None: ...
 def update(self, *_) -> None: ...
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self) -> None: ...
 def col_info(self, *_): ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(OpenSearch_1, 0)
# === mem0/vector_stores/oracledb.py
from typing import Any, Dict, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
METADATA_PATTERN = __
class OracleAIVectorSearch(VectorStoreBase):
 def create_col(self) -> None: ...
 def insert(self, *_) -> None: ...
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_) -> None: ...
 def update(self, *_) -> None: ...
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self) -> None: ...
 def col_info(self) -> Dict[str, Any]: ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def reset(self) -> None: ...
 def __init__(self):
  self.client = __
# === mem0/vector_stores/pgvector.py
from builtins import list as list_1
from psycopg2.pool import ThreadedConnectionPool
from typing import cast, Any, List
from pydantic import BaseModel
from psycopg_pool import ConnectionPool
from psycopg2.pool import ThreadedConnectionPool as ConnectionPool
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class PGVector(VectorStoreBase):
 def create_col(self) -> None: ...
 def insert(self, *_) -> None: ...
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_) -> list_1[OutputData] | None: ...
 def delete(self, *_) -> None: ...
 def update(self, *_) -> None: ...
 def get(self, *_) -> OutputData: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self) -> None: ...
 def col_info(self) -> dict[str, Any]: ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self) -> None: ...
 def __init__(self):
  self.connection_pool = None
  self.connection_pool = __
  self.connection_pool = cast(ConnectionPool | ThreadedConnectionPool, 0)
# === mem0/vector_stores/pinecone.py
from builtins import list as list_1
from pinecone import Pinecone as Pinecone_1
from pinecone.Pinecone import Index
from typing import cast, Dict, List
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class PineconeDB(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_): return cast(None | list_1[OutputData], 0)
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> OutputData: ...
 def list_cols(self): ...
 def delete_col(self): pass
 def col_info(self) -> Dict: ...
 def list(self, *_) -> List[OutputData]: ...
 def count(self) -> int: ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(Pinecone_1 | None, 0)
  self.client = cast(Pinecone_1, 0)
  self.sparse_encoder = None
  self.sparse_encoder = __
  self.index = cast(Index, 0)
# === mem0/vector_stores/qdrant.py
from builtins import list as list_1
from qdrant_client import QdrantClient as QdrantClient_1
from typing import Any, cast
from mem0.vector_stores.base import VectorStoreBase
class Qdrant(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> (Qdrant.list or list): ...
 def search_batch(self, *_) -> list_1[Any]: ...
 def keyword_search(self, *_): ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> dict: ...
 def list_cols(self) -> (Qdrant.list or list): ...
 def delete_col(self): pass
 def col_info(self) -> dict: ...
 def list(self, *_) -> (Qdrant.list or list): ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(QdrantClient_1, 0)
# === mem0/vector_stores/redis.py
from builtins import list as list_1
from typing import cast
from mem0.vector_stores.base import VectorStoreBase
class MemoryResult: ...
class RedisDB(VectorStoreBase):
 def create_col(self, *_): ...
 def insert(self, *_): pass
 def search(self, *_) -> list_1[MemoryResult]: ...
 def keyword_search(self, *_) -> list_1[MemoryResult]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): return cast(None | MemoryResult, 0)
 def list_cols(self): ...
 def delete_col(self): pass
 def col_info(self, *_): ...
 def reset(self): pass
 def list(self, *_) -> (RedisDB.list or list): ...
 def __init__(self):
  self.client = __
  self.index = __
# === mem0/vector_stores/s3_vectors.py
from builtins import list as list_1
from typing import Any, cast, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class S3Vectors(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_): return cast(list_1[OutputData], 0)
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> list_1[Any]: ...
 def delete_col(self): pass
 def col_info(self): ...
 def list(self, *_) -> list_1[Any]: ...
 def reset(self): pass
# === mem0/vector_stores/supabase.py
from typing import List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class Supabase(VectorStoreBase):
 def create_col(self, *_) -> None: ...
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> dict: ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.db = __
  self.collection = __
# === mem0/vector_stores/turbopuffer.py
from turbopuffer import Turbopuffer
from typing import cast, Dict, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class TurbopufferDB(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> (TurbopufferDB.list or list): ...
 def delete_col(self): pass
 def col_info(self) -> Dict: ...
 def list(self, *_) -> (TurbopufferDB.list or list): ...
 def count(self) -> int: ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(Turbopuffer, 0)
  self.namespace = __
# === mem0/vector_stores/upstash_vector.py
from builtins import list as list_1
from typing import cast
from upstash_vector import Index as Index_1
from typing import List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class UpstashVector(VectorStoreBase):
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_) -> list_1[OutputData] | None: ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def create_col(self, *_): pass
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self): ...
 def reset(self): pass
 def __init__(self):
  self.client = cast(Index_1 | None, 0)
  self.client = cast(Index_1, 0)
# === mem0/vector_stores/valkey.py
from typing import cast
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class ValkeyDB(VectorStoreBase):
 def create_col(self, *_): ...
 def insert(self, *_): pass
 def search(self, *_): ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_): return cast(OutputData, 0)
 def list_cols(self): ...
 def delete_col(self): return cast(bool, 0)
 def col_info(self, *_): ...
 def reset(self) -> bool: ...
 def list(self, *_) -> (ValkeyDB.list or list): ...
 def __init__(self):
  self.client = __
# === mem0/vector_stores/vertex_ai_vector_search.py
from google.cloud.aiplatform import MatchingEngineIndex, MatchingEngineIndexEndpoint
from typing import cast, Dict, List, Optional, Tuple
from pydantic import BaseModel
from langchain_core.documents import Document
from langchain.schema import Document
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class GoogleMatchingEngine(VectorStoreBase):
 def insert(self, *_) -> None: ...
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_) -> None: ...
 def delete(self, *_) -> bool: ...
 def update(self, *_) -> bool: ...
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> List[str]: ...
 def delete_col(self): pass
 def col_info(self) -> Dict: ...
 def list(self, *_) -> List[List[OutputData]]: ...
 def create_col(self, *_): pass
 def add(self, *_) -> str: ...
 def add_texts(self, *_) -> List[str]: ...
 @classmethod
 def from_texts(cls, *_, **_) -> GoogleMatchingEngine: ...
 def similarity_search_with_score(self, *_) -> List[Tuple[Document, float]]: ...
 def similarity_search(self, *_) -> List[Document]: ...
 def reset(self): pass
 def __init__(self):
  self.index = cast(MatchingEngineIndex, 0)
  self.index_endpoint = cast(MatchingEngineIndexEndpoint, 0)
# === mem0/vector_stores/weaviate.py
from builtins import list as list_1
from typing import Any, List, Optional
from pydantic import BaseModel
from mem0.vector_stores.base import VectorStoreBase
class OutputData(BaseModel): ...
class Weaviate(VectorStoreBase):
 def create_col(self, *_): pass
 def insert(self, *_): pass
 def search(self, *_) -> List[OutputData]: ...
 def keyword_search(self, *_): ...
 def delete(self, *_): pass
 def update(self, *_): pass
 def get(self, *_) -> Optional[OutputData]: ...
 def list_cols(self) -> dict[str, list_1[dict[str, Any]]]: ...
 def delete_col(self): pass
 def col_info(self): ...
 def list(self, *_) -> List[OutputData]: ...
 def reset(self): pass
 def __init__(self):
  self.client = __
