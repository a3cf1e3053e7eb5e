package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteVerbsTest {
  /**
   * Words with their tags, and "~TAG:LOSS" where the tagger has another tag for one, less likely by
   * that much.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a clause without a verb
        "The/DT isle/NN ,/, which/WDT Norland/NNP controls/NNS~VBZ:0.1 ,/, is/VBZ dry/JJ ./. | VBZ",
        "If/IN a/DT shell/NN lands/NNS~VBZ:0.2 here/RB ,/, we/PRP die/VBP ./. | VBZ",
        "He/PRP left/VBD as/IN crowds/NNS filled/VBN~VBD:0.4 Belmar/NNP ./. | VBD",
        // a whole sentence
        "Police/NNS fire/NN~VBP:1.4 gas/NN at/IN them/PRP ./. | VBP",
        "The/DT guards/NNS jailed/VBN~VBD:3 52/CD men/NNS ./. | VBD",
        "Iran/NNP and/CC Iraq/NNP trade/NN~VBP:2.5 blame/NN ./. | VBP",
        "Any/DT land/NN that/WDT hosts/VBZ them/PRP risks/NNS~VBZ:0.4 war/NN ./. | VBZ",
        "The/DT league/NN fears/NNS~VBZ:0.3 war/NN and/CC plans/VBZ talks/NNS ./. | VBZ",
        // a plural behind "a" and a noun
        "When/WRB a/DT state/NN attacks/NNS~VBZ:4.2 ,/, we/PRP fight/VBP ./. | VBZ",
        // titles have one only where it is likelier
        "Court/NNP jails/NNS~VBZ:-2 activist/NN over/IN banner/NN | VBZ",
        "Police/NNS raids/NNS~VBZ:0.5 in/IN two/CD towns/NNS | NNS",
        // much less likely, or there is a verb
        "A/DT coup/NN brought/VBN~VBD:2.3 about/IN by/IN hunger/NN ./. | VBN",
        "The/DT men/NNS sent/VBN~VBD:0.2 there/RB were/VBD lost/VBN ./. | VBN",
        "The/DT town/NN taken/VBN~VBD:0.1 by/IN rebels/NNS ./. | VBN",
        // which does not agree
        "The/DT armies/NNS attacks/NNS~VBZ:0.1 on/IN Belmar/NNP ./. | NNS",
        // an adjective that is a noun
        "The/DT general/JJ threatened/NN~VBD:2 to/TO attack/VB ./. | VBD",
        // inverted conditions are clauses
        "Should/MD they/PRP go/VB ,/, Norland/NNP reserves/NNS~VBZ:2.4 it/PRP ./. | VBZ",
        // subjunctives
        "He/PRP asks/VBZ that/IN Norland/NNP end/VB~VBP:0.2 it/PRP ./. | VB",
        // a second one behind a relative pronoun
        "What/WP which/WDT Norland/NNP owns/VBZ and/CC Belmar/NNP claims/NNS~VBZ:1.1 ,/, is/VBZ dry/JJ ./. | VBZ",
      })
  void aClauseGetsAVerb(String words, String expected) {
    List<CoreLabel> sentence = new ArrayList<>();
    String[] tokens = words.split(" ", -1);
    int open = -1;
    String other = "";
    double loss = 0;
    for (String token : tokens) {
      String[] parts = token.split("[/~:](?!$)", -1);
      CoreLabel label = new CoreLabel();
      label.setWord(parts[0]);
      label.setTag(parts[1]);
      if (parts.length > 2) {
        open = sentence.size();
        other = parts[2];
        loss = Double.parseDouble(parts[3]);
      }
      sentence.add(label);
    }
    new FiniteVerbs(new Scripted(open, other, loss)).repair(sentence);
    assertEquals(expected, sentence.get(open).tag());
  }

  /** A tagger that knows another tag for one word. */
  private record Scripted(int open, String other, double loss) implements TagFinder {
    @Override
    public void tag(List<CoreLabel> sentence) {
      throw new AssertionError("tagged already");
    }

    @Override
    public @Nullable Alternative alternative(
        List<CoreLabel> sentence, int token, Collection<String> tags) {
      if (token != open || !tags.contains(other)) {
        return null;
      }
      return new Alternative(ImmutableMap.of(open, other), loss);
    }
  }
}
