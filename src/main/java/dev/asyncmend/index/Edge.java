package dev.asyncmend.index;

import java.util.List;

/**
 * One call and where it leads.
 *
 * @param fact the call
 * @param runs where the targets run, seen from the caller
 * @param handed whether the targets are what the call hands to its callee
 * @param targets the alternatives: one of them runs
 */
record Edge(CallFact fact, HandOff.Runs runs, boolean handed, List<Target> targets) {}
