package org.parley.extract;

import com.google.common.collect.ImmutableList;

/**
 * All that the rules found in a document. Roles are filled by phrases; who is meant by them is for
 * the next stage to say.
 *
 * <p>Each list is in text order, and the number of each finding is its place in its list.
 */
public record Findings(
    ImmutableList<Claim> claims,
    ImmutableList<Event> events,
    ImmutableList<Condition> conditions,
    ImmutableList<ConditionSet> conditionSets,
    ImmutableList<TerritorialStatus> statuses) {}
