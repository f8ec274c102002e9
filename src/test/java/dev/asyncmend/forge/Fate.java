package dev.asyncmend.forge;

/** What a double does with a request. */
enum Fate {
  /** It answers. */
  SERVED,
  /** It does as it is told, and the answer gets lost. */
  ANSWER_LOST,
  /** It never hears of it. */
  DROPPED
}
