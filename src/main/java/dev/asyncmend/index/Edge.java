package dev.asyncmend.index;

import java.util.List;

/**
 * One call and where it leads.
 *
 * @param fact the call
 * @param runs where the targets run, seen from the caller
 * @param targets the alternatives: one of them runs
 */
record Edge(CallFact fact, HandOff.Runs runs, List<Target> targets) {}
