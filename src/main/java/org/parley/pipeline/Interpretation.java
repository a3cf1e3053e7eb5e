package org.parley.pipeline;

import org.parley.extract.Findings;
import org.parley.link.Resolutions;
import org.parley.text.Analysis;

/**
 * A document with all that was read out of it.
 *
 * @param analysis the document as the parser sees it
 * @param findings what the rules found
 * @param resolutions who is meant
 */
public record Interpretation(Analysis analysis, Findings findings, Resolutions resolutions) {}
