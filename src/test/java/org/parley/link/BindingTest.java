package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom a pronoun cannot mean by its place. */
class BindingTest {
  @Test
  void whoMakesClearThatItWillLeaveIsIt() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            Danish Danish ADJ JJ 3 amod
            navy navy NOUN NN 5 nsubj
            has have AUX VBZ 5 aux
            made make VERB VBN 0 root
            clear clear ADJ JJ 10 dep
            that that SCONJ IN 10 mark
            it it PRON PRP 10 nsubj
            will will AUX MD 10 aux
            leave leave VERB VB 5 xcomp
            . . PUNCT . 5 punct
            """);

    assertEquals(ImmutableSet.of("Danish navy"), linked.labels("it"));
  }
}
