package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;
import org.parley.text.Showing;

class FrontMatterTest {
  private static Draft read(String content) throws ProblemException {
    return FrontMatter.read("a.txt", content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text.",
        "\n---\ntitle: x\n---\n",
        " ---\ntitle: x\n---\n",
        "----\ntitle: x\n----\n",
        "---\nA line above a paragraph.\n",
        "---",
        "---\n",
        "--- title: x\n---\n"
      })
  void aTextWithoutFrontMatterIsLeftAsItIs(String content) throws ProblemException {
    assertEquals(new Draft(null, content, Metadata.UNKNOWN), read(content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "---#id: x#---#Text. > Text.",
        "---#id: x#---##Text.# > #Text.#",
        "---  #id: x#--- \t#Text. > Text.",
        "---#id: x#...#Text. > Text.",
        "---~#id: x~#---~#~#Text.~# > ~#Text.~#",
        "---#id: x#---#Text.#---#More. > Text.#---#More.",
        "---#id: x#--- > ''",
      })
  void theTextIsWhatFollows(String content, String text) throws ProblemException {
    Draft draft = read(content.replace('#', '\n').replace('~', '\r'));
    assertEquals(text.replace('#', '\n').replace('~', '\r'), draft.text());
    assertEquals("x", draft.id());
  }

  @Test
  void emptyFrontMatterSaysNothing() throws ProblemException {
    assertEquals(new Draft(null, "Text.", Metadata.UNKNOWN), read("---\n---\nText."));
    assertEquals(new Draft(null, "Text.", Metadata.UNKNOWN), read("---\n# note\n---\nText."));
    assertEquals(
        new Draft(null, "Text.", Metadata.UNKNOWN),
        read("---\ntitle:\ndate: ~\nurl: ''\nlang: null\n---\nText."));
  }

  @Test
  void valuesAreTakenAsWritten() throws ProblemException {
    assertEquals(
        new Draft(
            "017", "Text.", new Metadata("1984", LocalDate.of(2022, 3, 8), "no", null, "pt-BR")),
        read(
            "---\nid: 017\ntitle: 1984\ndate: 2022-03-08\npublisher: no\nlang: pt_br\n---\nText."));
    assertEquals(
        "Talks fail: envoys leave",
        read("---\ntitle: >\n  Talks fail:\n  envoys leave\n---\n").metadata().title());
    assertEquals(
        LocalDate.of(2022, 3, 8), read("---\ndate: 2022-03-08 23:59\n---\n").metadata().date());
  }

  @Test
  void whatMayBeShownIsRead() throws ProblemException {
    Metadata metadata = read("---\nlicence: CC BY 4.0\nshow: statements\n---\n").metadata();
    assertEquals("CC BY 4.0", metadata.licence());
    assertEquals(Showing.STATEMENTS, metadata.showing());
    assertNull(read("---\ntitle: x\n---\n").metadata().showing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "---#title: a: b#---# > a.txt:2: the front matter is not YAML, mapping values are not"
            + " allowed here. Write one key: value on each line between the two lines ---."
            + " [bad-front-matter]",
        "---#title: x#url: '#---# > a.txt:4: the front matter is not YAML, found unexpected end of"
            + " stream. Write one key: value on each line between the two lines ---."
            + " [bad-front-matter]",
        "---#title: a\u0007b#---# > a.txt: the front matter is not YAML or too long. Write one key:"
            + " value on each line between the two lines ---. [bad-front-matter]",
        "---#- title#- date#---# > a.txt:2: the front matter has no keys. Write one key: value on"
            + " each line between the two lines ---. [bad-front-matter]",
        "---#Some prose.#---# > a.txt:2: the front matter has no keys. Write one key: value on each"
            + " line between the two lines ---. [bad-front-matter]",
        "---#title: x#colour: red#---# > a.txt:3: an unknown key in the front matter: «colour». Use"
            + " only title, date, publisher, url, lang, id, licence, show. [bad-front-matter]",
        "---#Title: x#---# > a.txt:2: an unknown key in the front matter: «Title». Use only title,"
            + " date, publisher, url, lang, id, licence, show. [bad-front-matter]",
        "---#? [a]#: x#---# > a.txt:2: an unknown key in the front matter: «?». Use only title,"
            + " date, publisher, url, lang, id, licence, show. [bad-front-matter]",
        "---#title: [a, b]#---# > a.txt:2: a list or map where one value belongs: «title». Write one"
            + " key: value on each line between the two lines ---. [bad-front-matter]",
        "---#title: {a: b}#---# > a.txt:2: a list or map where one value belongs: «title». Write one"
            + " key: value on each line between the two lines ---. [bad-front-matter]",
        "---#id: a#title: b#id: c#---# > a.txt:4: the key comes twice: «id». Write one key: value on"
            + " each line between the two lines ---. [bad-front-matter]",
        "---#title: x#Text. > a.txt:1: the front matter has no end: «---». Close it with a line ---."
            + " [bad-front-matter]",
        "---#title: x#date: 8 March 2022#---# > a.txt:3: not a date: «8 March 2022». Write"
            + " year-month-day, such as 2022-03-08. [bad-date]",
        "---#date: 2022-13-01#---# > a.txt:2: not a date: «2022-13-01». Write year-month-day, such"
            + " as 2022-03-08. [bad-date]",
        "---#date: 2022-3-8#---# > a.txt:2: not a date: «2022-3-8». Write year-month-day, such as"
            + " 2022-03-08. [bad-date]",
        "---#date: 2023-02-29#---# > a.txt:2: not a date: «2023-02-29». Write year-month-day, such"
            + " as 2022-03-08. [bad-date]",
        "---#url: www.a.example#---# > a.txt:2: not the address of a page: «www.a.example». Write a"
            + " whole one, such as https://example.org/news/1, or leave it out. [bad-url]",
        "---#url: file:///etc/passwd#---# > a.txt:2: not the address of a page: «file:///etc/passwd»."
            + " Write a whole one, such as https://example.org/news/1, or leave it out. [bad-url]",
        "---#lang: English language#---# > a.txt:2: not a language tag: «English language». Write"
            + " one such as en or pt-BR. [bad-front-matter]",
        "---#show: some#---# > a.txt:2: this does not tell how much of the text may be shown: «some»."
            + " Write show: full or show: statements. [bad-front-matter]",
      })
  void mistakesAreNamedWithTheirLine(String content, String line) {
    ProblemException thrown =
        assertThrows(ProblemException.class, () -> read(content.replace('#', '\n')));
    assertEquals(line, thrown.problem().line());
  }

  @Test
  void hostileYamlIsRefused() {
    String bomb = "a: &a [x]\n" + "title: " + "[*a,".repeat(1000);
    String deep = "title: " + "[".repeat(100_000);
    String tag = "title: !!javax.script.ScriptEngineManager [x]";
    String missing = "title: *nothing";
    for (String yaml : new String[] {bomb, deep, tag, missing, "x".repeat(200_000)}) {
      assertThrows(ProblemException.class, () -> read("---\n" + yaml + "\n---\n"));
    }
  }
}
