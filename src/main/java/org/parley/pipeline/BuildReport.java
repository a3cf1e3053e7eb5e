package org.parley.pipeline;

import com.google.common.collect.ImmutableList;
import org.parley.diagnostic.Problem;

/**
 * What a build did.
 *
 * @param loaded documents that are new or changed and are now in the store
 * @param unchanged documents that were there already, just so
 * @param problems one for each document that stays out, in order of input
 * @param warnings one for each document that is loaded although shapes warn of it, in order of
 *     input
 */
public record BuildReport(
    int loaded, int unchanged, ImmutableList<Problem> problems, ImmutableList<Problem> warnings) {}
