package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void slugIsLowerCaseAscii() {
    assertEquals("cote-divoire", Keys.slug("Côte d’Ivoire"));
    assertEquals("recep-tayyip-erdogan", Keys.slug("Recep Tayyip Erdoğan"));
    assertEquals("u-s-forces", Keys.slug("U.S. forces"));
    assertEquals("istanbul", Keys.slug("İSTANBUL"));
  }

  @Test
  void nameInAnotherScriptHasAKeyAllTheSame() {
    assertTrue(Keys.slug("Київ").matches("[0-9a-f]{8}"), Keys.slug("Київ"));
  }

  @Test
  void repeatedDescriptionsAreNumbered() {
    Keys keys = new Keys();

    assertEquals("soldier", keys.of(Draft.described(EntityType.PERSON, "soldier", false)));
    assertEquals("soldier-2", keys.of(Draft.described(EntityType.PERSON, "soldier", false)));
    assertEquals("soldier", keys.of(Draft.named(EntityType.PERSON, "Soldier")));
  }

  @Test
  void atomsAreTheSameHoweverANameIsWritten() {
    assertEquals(ImmutableList.of("Ban", "Ki", "-", "moon"), Atoms.of("Ban Ki-moon"));
    assertEquals(Atoms.of("Sana'a"), Atoms.of("Sana’a"));
    assertEquals(Atoms.of("U.S."), Atoms.of("U. S ."));
    assertEquals(Atoms.of("Goražde"), Atoms.of("Gorazde"));
  }
}
