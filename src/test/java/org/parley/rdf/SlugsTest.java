package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugsTest {
  @Test
  void wordsAreJoinedByHyphensWithoutTheirMarks() {
    assertEquals("medecins-sans-frontieres", Slugs.slug("  Médecins “Sans” Frontières! "));
  }

  @Test
  void capitalIsBecomeTheSameInEveryLocale() {
    // The tests run in a Turkish locale, where the lower case of I is another letter.
    assertEquals("izmir-iraq", Slugs.slug("İZMİR IRAQ"));
  }

  @Test
  void slugsEndBeforeTheLimitAndNotWithAHyphen() {
    String slug = Slugs.slug("a".repeat(59) + " b c");
    assertEquals("a".repeat(59), slug);
  }

  @Test
  void namesThatAsciiCanSpellHaveNoHash() {
    assertEquals("the-selen-courier", Slugs.name("The Selen Courier"));
  }

  @Test
  void namesThatLoseLettersAreToldApartByAHash() {
    assertNotEquals(Slugs.name("Đan"), Slugs.name("Łan"));
    assertTrue(Slugs.name("Đan").matches("an-[0-9a-f]{8}"), Slugs.name("Đan"));
    assertTrue(Slugs.name("Правда").matches("[0-9a-f]{8}"), Slugs.name("Правда"));
  }

  @Test
  void namesThatAreCutAreToldApartByAHash() {
    assertNotEquals(Slugs.name("a".repeat(80)), Slugs.name("a".repeat(81)));
  }

  @Test
  void hashesTellWhereOnePartEndsAndTheNextBegins() {
    assertNotEquals(Slugs.hash("ab", "c"), Slugs.hash("a", "bc"));
  }

  @Test
  void hashesAreTheBeginningOfSha256() {
    assertEquals("ba7816bf8f01cfea", Slugs.hash("abc"));
    assertEquals("x-ba7816bf", Slugs.hashed("x", "abc"));
  }
}
