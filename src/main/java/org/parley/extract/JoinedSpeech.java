package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;

/**
 * Gives a verb of saying back to the verb of saying that it goes with: "<i>denied</i> that it had
 * advanced and <i>blamed</i> the army". Parsers coordinate it with the clause that is reported, and
 * give it that clause's subject.
 *
 * <p>Tense tells: what goes with "had" or "was" is no plain past. Where the reported clause is in
 * the plain past too, either may be meant, unless its subject is nobody who could speak: "said that
 * the talks collapsed and <i>blamed</i> the rebels". So it may be where it tells what somebody else
 * was: "said that the guards were drunk and threatened them". Then the parse stands.
 */
final class JoinedSpeech {
  private static final int NONE = DependencyTree.NONE;

  private JoinedSpeech() {}

  /** The same sentence where nothing is to be mended. */
  static Syntax apart(Syntax syntax, Lexicon lexicon) {
    List<Integer> heads = null;
    List<String> relations = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int speech = syntax.is(token, "conj") ? speech(syntax, token) : NONE;
      if (speech != NONE) {
        heads = heads == null ? heads(syntax) : heads;
        int reported = syntax.tree().head(token);
        heads.set(token, speech);
        for (int behind = token + 1; behind < syntax.size(); behind++) {
          if (heads.get(behind) == reported && !syntax.isPunctuation(behind)) {
            heads.set(behind, token);
          }
        }
      }
      relations.add(syntax.tree().relation(token));
    }
    if (heads == null) {
      return syntax;
    }
    Sentence sentence = syntax.sentence();
    return new Syntax(
        new Sentence(
            sentence.index(),
            sentence.span(),
            sentence.tokens(),
            new DependencyTree(heads, relations)),
        lexicon);
  }

  private static List<Integer> heads(Syntax syntax) {
    List<Integer> heads = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      heads.add(syntax.tree().head(token));
    }
    return heads;
  }

  /** The verb of saying above the reported clause that a verb of saying is joined to; or none. */
  private static int speech(Syntax syntax, int verb) {
    int reported = syntax.tree().head(verb);
    int above = syntax.tree().head(reported);
    boolean joined =
        syntax.is(reported, "ccomp")
            && reported < verb
            && above != NONE
            && above < reported
            && isPlainPast(syntax, verb)
            && syntax.child(verb, "nsubj") == NONE
            && syntax.entry("speech", verb).isPresent()
            && isPast(syntax, above)
            && syntax.child(above, "nsubj") != NONE
            && syntax.lexicon().entryWithClause("speech", syntax.lemma(above)).isPresent();
    return joined && isApart(syntax, reported, verb) ? above : NONE;
  }

  private static boolean isApart(Syntax syntax, int reported, int verb) {
    int subject = syntax.child(reported, "nsubj");
    if (subject == NONE || syntax.entry("speech", reported).isPresent()) {
      return false;
    }
    if (!Participants.isActor(syntax, subject)) {
      return true;
    }
    if (syntax.child(reported, "aux:pass") != NONE) {
      // "had been stopped and told to return" may go together
      return syntax.child(verb, "obj") != NONE;
    }
    boolean had = false;
    boolean was = syntax.child(reported, "cop") != NONE;
    for (int auxiliary : syntax.children(reported, "aux")) {
      had |= syntax.lemma(auxiliary).equals("have");
      was |= syntax.lemma(auxiliary).equals("be");
    }
    return had || (was && syntax.token(subject).xpos().equals("PRP"));
  }

  private static boolean isPlainPast(Syntax syntax, int verb) {
    // taggers take "blamed" behind "had left" for a participle
    boolean past =
        syntax.token(verb).xpos().equals("VBD")
            || (syntax.token(verb).xpos().equals("VBN") && syntax.child(verb, "obj") != NONE);
    return past && syntax.child(verb, "aux") == NONE;
  }

  private static boolean isPast(Syntax syntax, int verb) {
    return syntax.token(verb).xpos().equals("VBD")
        || (syntax.token(verb).xpos().equals("VBN") && syntax.child(verb, "aux") != NONE);
  }
}
