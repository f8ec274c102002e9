# LiteLLM 1.110.2; from its documentation. Its decorator `client` hides these from the facts that were made.
from typing import Any

async def acompletion(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def atext_completion(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aembedding(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def amoderation(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def atranscription(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aspeech(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aimage_generation(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aimage_edit(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aimage_variation(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def arerank(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aresponses(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aget_responses(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def adelete_responses(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def acreate_file(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def afile_retrieve(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def afile_delete(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def afile_list(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def afile_content(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def acreate_batch(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def aretrieve_batch(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def alist_batches(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def acreate_fine_tuning_job(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def acancel_fine_tuning_job(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
async def alist_fine_tuning_jobs(*args: Any, **kwargs: Any) -> Any: ...  # unverified: a decorator hides it
