package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * {@code unmarked-async-test}: an asynchronous test that nobody drives. pytest-asyncio's
 * documentation of its strict mode: it "will only run tests that have the asyncio marker";
 * CPython's of {@code unittest.IsolatedAsyncioTestCase}: it "accepts coroutines as test functions".
 */
public final class UnmarkedAsyncTest implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFunctionDef.class, UnmarkedTest::look);
    hooks.on(Stmt.ClassDef.class, PlainTestCase::look);
  }
}
