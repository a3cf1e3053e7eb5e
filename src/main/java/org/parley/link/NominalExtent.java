package org.parley.link;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/** Which words around a head are those of its noun phrase, as far as the phrase means somebody. */
final class NominalExtent {
  private static final ImmutableSet<String> PREMODIFIERS =
      ImmutableSet.of("det", "amod", "nummod", "compound", "nmod:poss", "det:predet", "advmod");

  private static final ImmutableSet<String> DEED_PREPOSITIONS =
      ImmutableSet.of("of", "for", "from", "by");

  private final LinkingLexicon lexicon;

  NominalExtent(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The first token of the phrase of a head. */
  int first(Words words, int head, Iterable<Reference> names) {
    return withoutGerund(words, withNameBefore(words, left(words, head), names), head);
  }

  /** The token behind the last one of the phrase of a head. */
  int end(Words words, int head, Iterable<Reference> names) {
    return right(words, head, names) + 1;
  }

  static boolean isInName(int head, Iterable<Reference> names) {
    for (Reference name : names) {
      if (name.covers(head)) {
        return true;
      }
    }
    return false;
  }

  /** "Islamic State of Iraq and the Levant fighters": parsers seldom see that these are one. */
  private static int withNameBefore(Words words, int from, Iterable<Reference> names) {
    for (Reference name : names) {
      if (name.to() == from
          && (words.isRelation(name.head(), "compound")
              || words.isRelation(name.head(), "nmod")
              || words.isRelation(name.head(), "dep"))
          && !words.relation(name.head()).equals("nmod:poss")) {
        return name.from();
      }
    }
    return from;
  }

  /**
   * "accused them of recruiting children": parsers take the deed for an adjective of those to whom
   * it is done.
   */
  private int withoutGerund(Words words, int from, int head) {
    int preposition = words.child(head, "case");
    int verb = words.head(head);
    boolean deed =
        from < head
            && words.tag(from).equals("VBG")
            && preposition != DependencyTree.NONE
            && preposition == from - 1
            && DEED_PREPOSITIONS.contains(words.lower(preposition));
    if (deed && isOwned(words, from + 1, head)) {
      return from + 1;
    }
    return deed
            && verb != DependencyTree.NONE
            && words.isVerb(verb)
            && lexicon.has(WordList.PRESSURE_VERBS, words.lemma(verb))
        ? from + 1
        : from;
  }

  /** "afraid of losing Denmark's soldiers": no adjective stands before whose something is. */
  private static boolean isOwned(Words words, int from, int head) {
    int owner = words.child(head, "nmod:poss");
    return owner >= from && owner < head || words.child(head, "det") == from;
  }

  /** The first token of the words that stand directly before the head and belong to it. */
  private static int left(Words words, int head) {
    int from = head;
    int at = head - 1;
    while (at >= 0 && (isPremodifier(words, head, at) || isJoint(words, at))) {
      from = isJoint(words, at) ? from : at;
      at--;
    }
    while (from < head && isQualifier(words, from)) {
      from++;
    }
    return from;
  }

  /** "more than", "up to", "at least" before a number. */
  private static boolean isQualifier(Words words, int token) {
    return words.isUpos(token, "PUNCT")
        || words.isUpos(token, "ADV")
        || words.isUpos(token, "ADP")
        || words.isUpos(token, "SCONJ")
        || words.isUpos(token, "PART")
        || words.tag(token).equals("JJR")
        || (words.tag(token).equals("JJS") && words.isUpos(token + 1, "NUM"));
  }

  private static boolean isJoint(Words words, int token) {
    return words.form(token).equals("-") || words.form(token).equals("[");
  }

  private static boolean isPremodifier(Words words, int head, int token) {
    int at = token;
    while (words.head(at) != head) {
      at = words.head(at);
      if (at == DependencyTree.NONE || at > head) {
        return false;
      }
    }
    return PREMODIFIERS.contains(words.relation(at));
  }

  /** The last token of the phrase: the head, or the end of "of Denmark", "from Oslo and Rome". */
  private int right(Words words, int head, Iterable<Reference> names) {
    int end = head;
    ImmutableIntArray children = words.children(head);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (child > end
          && words.relation(child).equals("nmod")
          && isPart(words, head, child, names)
          && !isCharge(words, head, child)) {
        if (left(words, child) == end + 2 && words.child(child, "case") == end + 1) {
          end = withConjuncts(words, head, child, names);
        }
      }
    }
    return end;
  }

  /**
   * "Soldiers from Oslo"; not "captured the valley from Denmark", for no place comes from another.
   */
  private boolean isPart(Words words, int head, int child, Iterable<Reference> names) {
    String preposition = words.preposition(child);
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(head));
    return preposition.equals("of")
        || (preposition.equals("from")
            && isInName(child, names)
            && (type == null || !type.isTerritory())
            && !lexicon.has(WordList.TAKEN_UP, words.lemma(head)));
  }

  /** "accused the minister of <i>lying</i>": a deed, of which he is no minister. */
  private boolean isCharge(Words words, int head, int child) {
    int verb = words.head(head);
    return words.isVerb(child)
        && verb != DependencyTree.NONE
        && words.isRelation(head, "obj")
        && lexicon.has(WordList.PRESSURE_VERBS, words.lemma(verb));
  }

  /** "Oslo and Rome", "Oslo, Rome and Lima"; not as far as "Oslo, Rome" alone. */
  private int withConjuncts(Words words, int head, int first, Iterable<Reference> names) {
    int end = right(words, first, names);
    int listed = end;
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (!words.isRelation(child, "conj")
          || child <= listed
          || (!words.isPlural(head) && isOther(words, first, child))) {
        continue;
      }
      int cc = words.child(child, "cc");
      boolean joined = cc == listed + 1 || (cc == listed + 2 && isComma(words, listed + 1));
      boolean follows = isComma(words, listed + 1) && isInName(child, names);
      if ((joined || follows) && left(words, child) <= (joined ? cc : listed + 1) + 1) {
        listed = right(words, child, names);
        end = joined ? listed : end;
      }
    }
    return end;
  }

  /**
   * "The government of Chad and <i>the</i> Sahel Front": who has an article of his own stands
   * beside the government, which is one of a state without any.
   */
  private static boolean isOther(Words words, int first, int other) {
    int article = words.child(other, "det");
    return words.isProper(first)
        && !words.hasChild(first, "det")
        && article != DependencyTree.NONE
        && words.lower(article).equals("the");
  }

  private static boolean isComma(Words words, int token) {
    return words.form(token).equals(",");
  }
}
