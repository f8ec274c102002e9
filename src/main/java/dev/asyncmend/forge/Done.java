package dev.asyncmend.forge;

/** What a server answers that did as it was told, where there is no more to say. */
public enum Done {
  /** It is done. */
  DONE
}
