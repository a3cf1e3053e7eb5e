package org.parley.text;

import static org.parley.text.ExpectedQuotations.assertQuotations;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apostrophes and measures look like quotation marks. */
class QuotationMarksThatAreNoneTest {
  @Nested
  class Apostrophes {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Don't say it isn't Kiev's or O'Brien's.",
          "Don’t say it isn’t Kiev’s or O’Brien’s.",
          "The ministers' talks and the leaders' words.",
          "The ministers’ talks and the leaders’ words.",
          "In the '90s and the ’80s, or in '22.",
          "The '90s were the miners' years.",
          "Rock 'n' roll, rock ’n’ roll.",
          "Get 'em out, get ’em now.",
          "'Tis the season; ’twas the night.",
          "Côte d'Ivoire, Sana'a, Sana‘a, Shi‘a and al-Qur’an.",
          "‘Abd al-Karim met ‘Ali.",
          "The U.S.'s and the U.N.’s view.",
          "He is 6'2\" tall; the shell is 5\" wide, 5' long.",
          "A 24\" x 36\" map; a 24\"x36\" map; a 5” gun.",
          "At 38°53'23\" N, 77°00'32\" W.",
          "The cafe\u0301's door.",
          "Two '' alone.",
          "It was ' alone ' here.",
        })
    void areNoQuotations(String string) {
      assertQuotations(string);
    }

    @Test
    void withinSingleMarksDoNotClose() {
      assertQuotations("'We don't know,' he said.", "We don't know,");
      assertQuotations("‘We don’t know,’ he said.", "We don’t know,");
      assertQuotations("'The leaders' talks failed,' he said.", "The leaders' talks failed,");
      assertQuotations("‘The leaders’ talks failed,’ he said.", "The leaders’ talks failed,");
      assertQuotations("‘Get ’em out,’ he said.", "Get ’em out,");
      assertQuotations("'Get 'em out,' he said.", "Get 'em out,");
      assertQuotations("'In the '90s we lost,' he said.", "In the '90s we lost,");
    }

    @Test
    void aPluralInSingleMarksIsClosed() {
      assertQuotations("He called them ‘rebels’ and left.", "rebels");
      assertQuotations("He called them 'rebels' and left.", "rebels");
      assertQuotations("The ‘rebels’ met the ‘hawks’ again.", "rebels", "hawks");
      assertQuotations("The 'rebels' met the miners' union.", "rebels");
      assertQuotations("“Those ‘rebels’ lost,” he said.", "Those ‘rebels’ lost,", ">rebels");
      assertQuotations("The 'rebels' said: \"Go.\"", "rebels", "Go.");
    }

    @Test
    void withinDoubleMarksDoNotMatter() {
      assertQuotations("\"The leaders' talks failed,\" he said.", "The leaders' talks failed,");
      assertQuotations("“Get ’em out,” he said. “Now.”", "Get ’em out,", "Now.");
      assertQuotations("\"Get 'em out,\" he said. \"Now.\"", "Get 'em out,", "Now.");
    }

    @Test
    void beforeAQuotationDoNotSwallowIt() {
      assertQuotations("In the '90s he said 'never'.", "never");
      assertQuotations("Get 'em, he said, 'or else'.", "or else");
      assertQuotations("‘Ali said: ‘Never.’", "Never.");
    }

    @Test
    void aSymbolOfOneCapitalIsQuoted() {
      assertQuotations("The letter 'Z' was painted.", "Z");
    }
  }

  @Nested
  class Measures {
    @Test
    void withinAQuotationDoNotCloseIt() {
      assertQuotations("\"A 5\" gun fired,\" he said.", "A 5\" gun fired,");
      assertQuotations("“A 5” gun fired,” he said.", "A 5” gun fired,");
    }

    @Test
    void aNumberMayEndAQuotation() {
      assertQuotations("He cited \"Resolution 2254\" and left.", "Resolution 2254");
      assertQuotations("He cited “Resolution 2254” and left.", "Resolution 2254");
      assertQuotations("He said \"by March 15\", then \"by May 1\".", "by March 15", "by May 1");
      assertQuotations(
          "The \"Group of 7\" met the \"Group of 20\" today.", "Group of 7", "Group of 20");
    }

    @Test
    void aNumberMayBeAllOfIt() {
      assertQuotations("Signs read \"1991\" and “2014”.", "1991", "2014");
      assertQuotations("The '22 dead', he said.", "22 dead");
    }
  }
}
