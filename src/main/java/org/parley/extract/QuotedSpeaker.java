package org.parley.extract;

import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/**
 * Who is quoted by somebody else: "an agency quoted <i>the envoy</i> as saying that …". What is
 * said is the envoy's, and the agency only passes it on.
 */
final class QuotedSpeaker {
  private static final int NONE = DependencyTree.NONE;

  private QuotedSpeaker() {}

  /** The one whom a verb quotes as saying something; or none. */
  static int of(Syntax syntax, int verb) {
    boolean quotes =
        Stream.of("advcl", "obl")
            .flatMap(relation -> syntax.children(verb, relation).stream())
            .anyMatch(
                saying ->
                    saying > 0
                        && syntax.token(saying).xpos().equals("VBG")
                        && syntax.lemma(saying - 1).equals("as")
                        && syntax.entry("speech", saying).isPresent());
    return quotes ? syntax.patient(verb) : NONE;
  }
}
