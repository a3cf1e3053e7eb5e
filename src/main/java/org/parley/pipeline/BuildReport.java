package org.parley.pipeline;

/**
 * What a build did, in numbers of documents; the problems themselves are in {@code report.jsonl}.
 *
 * @param loaded new or changed, and now in the store
 * @param unchanged there already, just so
 * @param failed staying out
 * @param warned loaded, although shapes warn of them
 */
public record BuildReport(int loaded, int unchanged, int failed, int warned) {}
