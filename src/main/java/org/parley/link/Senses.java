package org.parley.link;

import com.google.common.base.Ascii;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Tells where a known name has a sense that no entry lists: a national team by the name of its
 * country, or people's origin by the name of a continent.
 */
final class Senses {
  /** So many different words of sport make a text one about sport. */
  private static final int SPORTING = 3;

  private static final int NEAR = 8;

  private final LinkingLexicon lexicon;
  private final boolean sporting;

  Senses(LinkingLexicon lexicon, String text) {
    this.lexicon = lexicon;
    Set<String> sports = new HashSet<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !Character.isLetter(text.charAt(end))) {
        String word = Ascii.toLowerCase(text.substring(start, end));
        if (lexicon.has(WordList.SPORTS, word)) {
          sports.add(word);
        }
        start = end + 1;
      }
    }
    this.sporting = sports.size() >= SPORTING;
  }

  /** What a name means that is none of its entries; null if it can be one of them. */
  @Nullable EntityType other(Words words, FoundName name, Role role) {
    if (isTeam(words, name, role) || isBeforeTeam(words, name)) {
      return EntityType.ORGANIZATION;
    }
    if (isNickname(words, name)) {
      return EntityType.ACTOR;
    }
    return isOrigin(words, name) || isPeople(words, name) ? EntityType.GROUP : null;
  }

  /** "His debut against Scotland", "the Ireland rugby tour". */
  private boolean isTeam(Words words, FoundName name, Role role) {
    if (!sporting || name.isDerived() || !isTerritory(name)) {
      return false;
    }
    String preposition = words.preposition(name.head());
    return role.acts()
        || preposition.equals("for")
        || preposition.equals("against")
        || name.to() < words.size() && lexicon.has(WordList.SPORTS, words.lower(name.to()));
  }

  /** "The ship, called 'Denmark'": what is named so is something else. */
  private static boolean isNickname(Words words, FoundName name) {
    return name.from() > 0
        && name.to() < words.size()
        && isQuotationMark(words, name.from() - 1)
        && isQuotationMark(words, name.to())
        && isTerritory(name);
  }

  private static boolean isQuotationMark(Words words, int token) {
    return words.tag(token).equals("``") || words.tag(token).equals("''");
  }

  /** "The Denmark national team", "Denmark under-21 side". */
  private boolean isBeforeTeam(Words words, FoundName name) {
    int head = words.head(name.head());
    if (head == DependencyTree.NONE || head > name.to() + NEAR || !isTerritory(name)) {
      return false;
    }
    for (int token = name.to() + 1; token <= head; token++) {
      if (lexicon.has(WordList.TEAMS, words.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTerritory(FoundName name) {
    List<NameIndex.Name> readings = name.readings();
    return !readings.isEmpty() && readings.stream().allMatch(n -> n.entry().type().isTerritory());
  }

  /** "Of Danish descent", "ethnic Danish": the people, who need not be of the state. */
  private boolean isPeople(Words words, FoundName name) {
    return name.isDerived()
        && (name.to() < words.size() && lexicon.has(WordList.DESCENTS, words.lower(name.to()))
            || name.from() > 0 && words.lower(name.from() - 1).equals("ethnic"));
  }

  /** "98 % White, 1 % Asian", "Black and Asian communities". */
  private boolean isOrigin(Words words, FoundName name) {
    if (!name.isDerived()
        || !name.readings().stream().allMatch(n -> n.entry().type() == EntityType.REGION)) {
      return false;
    }
    for (int token = Math.max(0, name.from() - NEAR);
        token < Math.min(words.size(), name.to() + NEAR);
        token++) {
      if (lexicon.has(WordList.ORIGINS, words.lower(token))) {
        return true;
      }
    }
    return false;
  }
}
