package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Which tokens stand for events: words of the lexicon that have a type. */
final class EventWords {
  private static final int NONE = DependencyTree.NONE;

  /** Before what is given, and before what it amounts to. */
  private static final ImmutableSet<String> GIVEN = ImmutableSet.of("with");

  private static final ImmutableSet<String> AMOUNTS = ImmutableSet.of("in", "of");

  private EventWords() {}

  /** The type of event that a token stands for; empty if it stands for none. */
  static Optional<String> type(Syntax syntax, int token) {
    return entry(syntax, token)
        .filter(entry -> !isFunctionWord(syntax, token) && !isPart(syntax, token))
        .flatMap(EventWords::type)
        .map(type -> kind(syntax, token, type));
  }

  /**
   * "gave them a million in military <i>aid</i>": of the types of aid, the one that what is given
   * tells of.
   */
  private static String kind(Syntax syntax, int token, String type) {
    if (!isKind(syntax, type) || !syntax.isVerb(token)) {
      return type;
    }
    return Stream.of("obj", "obl")
        .flatMap(relation -> syntax.children(token, relation).stream())
        .filter(given -> syntax.is(given, "obj") || syntax.hasCase(given, GIVEN))
        .flatMap(given -> Stream.concat(Stream.of(given), syntax.children(given, "nmod").stream()))
        .filter(given -> !syntax.is(given, "nmod") || syntax.hasCase(given, AMOUNTS))
        .flatMap(given -> syntax.entry("event", given).flatMap(EventWords::type).stream())
        .filter(kind -> isKind(syntax, kind))
        .findFirst()
        .orElse(type);
  }

  private static boolean isKind(Syntax syntax, String type) {
    return syntax.lexicon().isIn("kind-of-aid", Ascii.toLowerCase(type));
  }

  private static Optional<LexiconEntry> entry(Syntax syntax, int token) {
    Optional<LexiconEntry> event = syntax.entry("event", token);
    return event.isPresent()
        ? event
        : syntax.entry("speech", token).filter(speech -> speech.attribute("type") != null);
  }

  private static Optional<String> type(LexiconEntry entry) {
    return Optional.ofNullable(entry.attribute("type"));
  }

  private static boolean isFunctionWord(Syntax syntax, int token) {
    return syntax.is(token, "aux")
        || syntax.is(token, "cop")
        || syntax.is(token, "case")
        || syntax.tree().relation(token).equals("aux:pass");
  }

  /**
   * Whether a noun is part of what another word says: "lifted the <i>siege</i>" is one event, "a
   * <i>war</i> veteran" is none.
   */
  private static boolean isPart(Syntax syntax, int token) {
    if (syntax.isVerb(token)) {
      // "tried to kill" is one event, an attempt
      int governor = syntax.is(token, "xcomp") ? syntax.tree().head(token) : NONE;
      return governor != NONE
          && syntax.entry("event", governor).filter(entry -> type(entry).isPresent()).stream()
              .anyMatch(
                  entry ->
                      entry
                          .companions()
                          .getOrDefault("infinitive", ImmutableSet.of())
                          .contains(syntax.lemma(token)));
    }
    if (syntax.is(token, "compound") || isInName(syntax, token)) {
      return true;
    }
    int head = syntax.tree().head(token);
    if (head != NONE && syntax.is(token, "obj") && isOnlyNamed(syntax, head, token)) {
      return true;
    }
    if (head != NONE && (asksFor(syntax, head, token) || isCounted(syntax, token, head))) {
      return true;
    }
    // "the siege, lifted in May"
    return syntax.anyChild(token, "acl", verb -> asksFor(syntax, verb, token));
  }

  /**
   * "has a <i>veto</i>": a power that is not used; "called this <i>blackmail</i>": a word for what
   * others do.
   */
  private static boolean isOnlyNamed(Syntax syntax, int verb, int token) {
    Lexicon lexicon = syntax.lexicon();
    return (lexicon.isIn("power-noun", syntax.lemma(token))
            && lexicon.isIn("has-power", syntax.lemma(verb)))
        || (lexicon.isIn("names-it", syntax.lemma(verb))
            && lexicon.isIn("name-for-deeds", syntax.lemma(token)));
  }

  /**
   * "conducted another series of <i>strikes</i>", "held a round of <i>talks</i>": what the verb
   * asks for is behind the noun that counts it, or is of the same type.
   */
  private static boolean isCounted(Syntax syntax, int token, int count) {
    int verb = syntax.tree().head(count);
    return verb != NONE
        && syntax.is(token, "nmod")
        && syntax.hasCase(token, AMOUNTS)
        && syntax.lexicon().isIn("quantity-noun", syntax.lemma(count))
        && syntax.isVerb(verb)
        && syntax.patient(verb) == count
        && entry(syntax, verb)
            .filter(
                entry ->
                    entry
                            .companions()
                            .getOrDefault("object", ImmutableSet.of())
                            .contains(syntax.lemma(token))
                        || type(entry).equals(entry(syntax, token).flatMap(EventWords::type)))
            .isPresent();
  }

  /**
   * "the Popular Front for the <i>Liberation</i> of Norland": a part of the name of a body, which
   * goes on behind a preposition. Where all words are capitals, as in headlines, only of what is a
   * body by its noun.
   */
  private static boolean isInName(Syntax syntax, int token) {
    if (!Participants.isCapital(syntax, token)) {
      return false;
    }
    int at = token - 1;
    while (at > 0
        && (Regex.matches(syntax.token(at).upos(), "ADJ|PROPN|NOUN")
                && Participants.isCapital(syntax, at)
            || syntax.token(at).form().equals("the"))) {
      at--;
    }
    int body = at - 1;
    if (body < 0
        || !syntax.lexicon().isIn("name-preposition", syntax.lemma(at))
        || !Participants.isCapital(syntax, body)
        || !Regex.matches(syntax.token(body).upos(), "PROPN|NOUN")) {
      return false;
    }
    String noun = Ascii.toLowerCase(syntax.token(body).form());
    return Stream.of("group-noun", "body-noun").anyMatch(list -> isIn(syntax, list, body, noun))
        || hasSmallWord(syntax);
  }

  /** Tagged as a name, a word has no lemma of its own. */
  private static boolean isIn(Syntax syntax, String list, int token, String word) {
    return syntax.lexicon().isIn(list, syntax.lemma(token)) || syntax.lexicon().isIn(list, word);
  }

  /** Whether a noun, adjective or verb is written small, which those of headlines are not. */
  private static boolean hasSmallWord(Syntax syntax) {
    for (int token = 0; token < syntax.size(); token++) {
      if (Regex.matches(syntax.token(token).upos(), "NOUN|VERB|ADJ")
          && Character.isLowerCase(syntax.token(token).form().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksFor(Syntax syntax, int word, int token) {
    return entry(syntax, word)
        .filter(entry -> type(entry).isPresent())
        .map(
            entry ->
                entry.companions().entrySet().stream()
                    .anyMatch(
                        companion ->
                            companion.getValue().contains(syntax.lemma(token))
                                && standsIn(syntax, word, token, companion.getKey())))
        .orElse(false);
  }

  private static boolean standsIn(Syntax syntax, int word, int token, String construction) {
    return switch (construction) {
      case "object" -> syntax.patient(word) == token;
      case "subject" -> syntax.agent(word) == token;
      default -> syntax.hasCase(token, ImmutableSet.of(construction));
    };
  }
}
