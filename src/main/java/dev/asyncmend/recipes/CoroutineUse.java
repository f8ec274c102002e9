package dev.asyncmend.recipes;

/** What it means for a coroutine nobody has started that its value is used in a certain way. */
enum CoroutineUse {
  /** Somebody drives it, or looks at the coroutine itself: nothing is wrong. */
  DRIVEN,
  /** Closed, or sent something, as coroutines and much else can be. */
  CLOSED,
  /** Handed to code that is not followed: stored, passed, captured. */
  PASSED,
  /** Handed to a callable of which is known that it keeps it, hands it on or does not say. */
  HANDED_ON,
  /** Handed to a call of which nobody knows what it takes. */
  ARGUMENT,
  /** Nobody looks at it: it never runs. */
  DROPPED,
  /** Tested for truth: a coroutine is always true. */
  TESTED,
  /** Works with any object, and so hides that the result was meant: a print, a comparison. */
  VAGUE,
  /** Handed to the caller or to whoever iterates, who may know what to do with it. */
  HANDED_OUT,
  /** Fails on a coroutine, but what the awaited result is good for there is open. */
  FAILS_UNCLEAR,
  /** Fails on a coroutine; the result was certainly meant. */
  FAILS
}
