package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Recipe;

/**
 * {@code blocking-http}: a coroutine waits for a synchronous HTTP client. Which callables do so is
 * data: the category {@code http} of the bundled table of blocking calls.
 */
public final class BlockingHttp implements Recipe {
  private static final String CATEGORY = "http";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks, blocking -> blocking.category().equals(CATEGORY), BlockingCall::mend);
  }
}
