package org.parley.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words between quotation marks.
 *
 * @param outer from the opening mark to the closing mark, both included; to the end of what is
 *     quoted where no mark closes it
 * @param inner what stands between the marks, without white space at its ends; never empty. Where
 *     the quotation runs over several paragraphs, the marks that open the later ones are within
 * @param depth how many other quotations it stands in
 * @param closed whether a mark closes it
 */
public record Quotation(Span outer, Span inner, int depth, boolean closed) {
  public Quotation {
    checkArgument(outer.contains(inner), "%s does not contain %s", outer, inner);
    checkArgument(depth >= 0, "negative depth: %s", depth);
  }
}
