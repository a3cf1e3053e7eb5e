package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.parley.text.DependencyTree;

/**
 * A test on one token, as written in brackets in a rule: {@code [lemma=say|tell]}, {@code
 * [has!=obj]}.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><td>{@code lemma}, {@code form}, {@code upos}, {@code rel}</td><td>the token's own, one of the values</td></tr>
 * <tr><td>{@code xpos}</td><td>the parser's tag; a {@code *} at the end stands for any rest</td></tr>
 * <tr><td>{@code list}</td><td>the lemma is in a word list of the lexicon</td></tr>
 * <tr><td>{@code class}</td><td>the word with its construction is an entry of that class</td></tr>
 * <tr><td>{@code act}, {@code frame}</td><td>it is an entry with that attribute</td></tr>
 * <tr><td>{@code case}</td><td>it has a preposition of these lemmas ({@code _} for a blank within)</td></tr>
 * <tr><td>{@code mark}</td><td>its clause is introduced by one of these lemmas, or joined by it</td></tr>
 * <tr><td>{@code aux}</td><td>an auxiliary of it is in one of these word lists</td></tr>
 * <tr><td>{@code has}</td><td>it has a dependent with one of these relations</td></tr>
 * <tr><td>{@code previous}, {@code next}</td><td>the lemma of the neighbouring word is one of these, or in the word list that {@code @} names</td></tr>
 * <tr><td>{@code is}</td><td>{@code predicate}, {@code passive}, {@code negated}, {@code first} (of its sentence), {@code inverted} (before its clause's subject), {@code behind} (behind what its clause hangs on), {@code divided} (by a semicolon from its head), {@code undergone} (a noun whose owner undergoes it)</td></tr>
 * </table>
 *
 * @param attribute one of the above
 * @param negated whether it must not hold ({@code !=})
 * @param values one of which must fit
 */
record TokenTest(Attribute attribute, boolean negated, ImmutableSet<String> values) {
  /** What a test is about; rules write the names in small letters. */
  enum Attribute {
    LEMMA,
    FORM,
    UPOS,
    XPOS,
    REL,
    LIST,
    CLASS,
    ACT,
    FRAME,
    CASE,
    MARK,
    HAS,
    IS,
    AUX,
    PREVIOUS,
    NEXT;

    private final String written = Ascii.toLowerCase(name());

    @Override
    public String toString() {
      return written;
    }
  }

  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final ImmutableMap<String, Attribute> ATTRIBUTES =
      Maps.uniqueIndex(Arrays.asList(Attribute.values()), Attribute::toString);
  private static final int NONE = DependencyTree.NONE;

  /**
   * Reads what stands between the brackets.
   *
   * @throws IllegalArgumentException if it is no test
   */
  static TokenTest parse(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException("[" + text + "] has no «=»");
    }
    boolean negated = text.charAt(equals - 1) == '!';
    String name = text.substring(0, negated ? equals - 1 : equals).strip();
    Attribute attribute = ATTRIBUTES.get(name);
    if (attribute == null) {
      throw new IllegalArgumentException(
          "«" + name + "» is no attribute; use one of " + String.join(", ", ATTRIBUTES.keySet()));
    }
    ImmutableSet.Builder<String> values = ImmutableSet.builder();
    for (String value : BAR.split(text.substring(equals + 1))) {
      values.add(value.replace('_', ' '));
    }
    return new TokenTest(attribute, negated, values.build());
  }

  /** Whether the token passes. */
  boolean holds(Syntax syntax, int token) {
    return negated != fits(syntax, token);
  }

  private boolean fits(Syntax syntax, int token) {
    return switch (attribute) {
      case LEMMA -> values.contains(syntax.lemma(token));
      case FORM -> values.contains(syntax.token(token).form());
      case UPOS -> values.contains(syntax.token(token).upos());
      case ACT -> hasAttribute(syntax, token, "speech");
      case FRAME -> hasAttribute(syntax, token, "speech") || hasAttribute(syntax, token, "event");
      case CASE -> syntax.hasCase(token, values);
      case MARK -> hasMark(syntax, token);
      case AUX -> hasAuxiliary(syntax, token);
      case PREVIOUS -> isWord(syntax, token - 1);
      case NEXT -> isWord(syntax, token + 1);
      case XPOS, REL, LIST, CLASS, HAS, IS -> fitsAny(syntax, token);
    };
  }

  private boolean fitsAny(Syntax syntax, int token) {
    ImmutableList<String> each = values.asList();
    for (int i = 0; i < each.size(); i++) {
      if (fits(syntax, token, each.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Syntax syntax, int token, String value) {
    return switch (attribute) {
      case XPOS -> matches(value, syntax.token(token).xpos());
      case REL -> syntax.is(token, value);
      case LIST -> syntax.lexicon().isIn(value, syntax.lemma(token));
      case CLASS -> syntax.entry(value, token).isPresent();
      case HAS -> syntax.child(token, value) != NONE;
      case IS -> is(syntax, token, value);
      default -> throw new IllegalStateException(attribute.toString());
    };
  }

  private boolean isWord(Syntax syntax, int token) {
    return token >= 0
        && token < syntax.size()
        && values.stream()
            .anyMatch(
                value ->
                    value.startsWith("@")
                        ? syntax.lexicon().isIn(value.substring(1), syntax.lemma(token))
                        : value.equals(syntax.lemma(token)));
  }

  private static boolean matches(String pattern, String tag) {
    return pattern.endsWith("*")
        ? tag.regionMatches(0, pattern, 0, pattern.length() - 1)
        : tag.equals(pattern);
  }

  private boolean hasAttribute(Syntax syntax, int token, String wordClass) {
    LexiconEntry entry = syntax.entry(wordClass, token).orElse(null);
    String value = entry == null ? null : entry.attribute(attribute.toString());
    return value != null && values.contains(value);
  }

  private boolean hasAuxiliary(Syntax syntax, int token) {
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (syntax.is(child, "aux")) {
        for (String list : values) {
          if (syntax.lexicon().isIn(list, syntax.lemma(child))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean hasMark(Syntax syntax, int token) {
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (values.contains(syntax.lemma(child))
          && (syntax.is(child, "mark")
              || syntax.is(child, "advmod")
              || syntax.is(child, "case")
              || syntax.is(child, "cc"))) {
        return true;
      }
    }
    return false;
  }

  /** The test as it is written. */
  @Override
  public String toString() {
    return "["
        + attribute
        + (negated ? "!=" : "=")
        + String.join("|", values).replace(' ', '_')
        + "]";
  }

  private static boolean is(Syntax syntax, int token, String property) {
    return switch (property) {
      case "predicate" -> syntax.isPredicate(token);
      case "passive" -> syntax.isPassive(token);
      case "negated" -> syntax.isNegated(token);
      case "first" -> token == 0;
      case "capital" -> token > 0 && Participants.isCapital(syntax, token);
      case "inverted" -> {
        int head = syntax.tree().head(token);
        int subject = head == NONE ? NONE : syntax.child(head, "nsubj");
        yield subject > token && token == firstWord(syntax, head);
      }
      case "divided" -> isDivided(syntax, token, syntax.tree().head(token));
      case "behind" -> {
        int clause = syntax.tree().head(token);
        int governor = clause == NONE ? NONE : syntax.tree().head(clause);
        yield governor != NONE && governor < token;
      }
      case "undergone" -> OwnFate.sufferer(syntax, token) != NONE;
      case "actor" ->
          (Participants.isActor(syntax, token) || Participants.isSomeOfThem(syntax, token))
              && !syntax.isFunctionWord("no-position", token);
      default -> false;
    };
  }

  private static boolean isDivided(Syntax syntax, int token, int head) {
    for (int at = Math.min(token, head) + 1; head != NONE && at < Math.max(token, head); at++) {
      if (syntax.token(at).form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** The first word below a predicate. */
  private static int firstWord(Syntax syntax, int predicate) {
    int first = syntax.tree().subtree(predicate).nextSetBit(0);
    while (first < predicate && syntax.isPunctuation(first)) {
      first++;
    }
    return first;
  }
}
