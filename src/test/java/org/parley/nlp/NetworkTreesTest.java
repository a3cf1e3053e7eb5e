package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.neural.Arcs;

class NetworkTreesTest {
  @Test
  void aSubjectBesideAnAuxiliaryOfThePassiveIsAPassiveOne() {
    // "talks that failed were held": the subject of "failed" is none
    assertEquals(
        List.of("nsubj:pass", "nsubj", "acl:relcl", "aux:pass", "root"),
        NetworkTrees.relations(
            arcs(
                ImmutableIntArray.of(4, 2, 0, 4, -1),
                "nsubj",
                "nsubj",
                "acl:relcl",
                "aux:pass",
                "root")));
  }

  @Test
  void aClauseAsSubjectLikewise() {
    assertEquals(
        List.of("csubj:pass", "aux:pass", "root"),
        NetworkTrees.relations(arcs(ImmutableIntArray.of(2, 2, -1), "csubj", "aux:pass", "root")));
  }

  @Test
  void whatIsNoSubjectStaysWhatItIs() {
    assertEquals(
        List.of("nsubj:pass", "aux:pass", "root", "obl"),
        NetworkTrees.relations(
            arcs(ImmutableIntArray.of(2, 2, -1, 2), "nsubj:pass", "aux:pass", "root", "obl")));
  }

  private static Arcs arcs(ImmutableIntArray heads, String... relations) {
    return new Arcs(heads, ImmutableList.copyOf(relations));
  }
}
