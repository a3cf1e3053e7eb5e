package org.parley.serve.view;

/**
 * An entity in a few lines, for those who match tables with the graph.
 *
 * @param names its other names
 * @param claims how many claims it makes
 */
public record EntitySummary(String label, String description, String names, int claims) {}
