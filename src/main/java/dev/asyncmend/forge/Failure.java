package dev.asyncmend.forge;

import java.time.Duration;

/** Why a request to a forge failed. No text holds a token. */
public sealed interface Failure {

  /** What happened and what helps, as one sentence without full stop, ready for people. */
  String reason();

  /**
   * The server knows what is wanted and does not do it: the token lacks a right, the repository is
   * not there, the request is not valid.
   *
   * @param status the HTTP status, or 0 where there is none
   */
  record Refused(int status, String reason) implements Failure {}

  /**
   * The server wants to be left alone for longer than is sensible to wait.
   *
   * @param pause how long from now
   */
  record Limited(Duration pause, String reason) implements Failure {}

  /** The server was not reached, did not answer in time, or had an error of its own. */
  record Unreachable(String reason) implements Failure {}

  /** The answer makes no sense: no JSON, half of it, another server, missing fields. */
  record Garbled(String reason) implements Failure {}
}
