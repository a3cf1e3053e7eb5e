package org.parley.nlp;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Conversion;
import org.parley.tagging.TagModel;
import org.parley.tagging.TagModelBuilder;

/**
 * Converts models of CoreNLP's tagger that look at what {@link org.parley.tagging} does. They are
 * distributed as numbers and texts with serialized objects between, in this order: settings, sizes,
 * words, tags, what is looked at, the numbers of the weights, weights.
 */
public final class TaggerConversion implements Conversion<TagModel> {
  private static final String KNOWN =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";
  private static final String KNOWN_OF_RARE =
      "Extractors[ExtractorWordShapeClassifier(-1,chris2), ExtractorWordShapeClassifier(0,chris2),"
          + " ExtractorWordShapeClassifier(1,chris2), ExtractorDistsim(-1,word),"
          + " ExtractorDistsim(0,word), ExtractorDistsim(1,word), ExtractorDistsimConjunction(-1,1),"
          + " ExtractorUCase(), ExtractorCNumber(), ExtractorDash(), ExtractorLetterDigitDash(),"
          + " CompanyNameDetector(), ExtractorAllCapitalized(), ExtractorUpperDigitDash(),"
          + " ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(), ExtractorMidSentenceCap(),"
          + affixes("Pref")
          + affixes("Suff")
          + " ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]";

  private static String affixes(String kind) {
    StringBuilder affixes = new StringBuilder();
    for (int length = 1; length <= 10; length++) {
      affixes.append(" ExtractorWord" + kind + "(len" + length + ",w0),");
    }
    return affixes.toString();
  }

  /** A word as the model has seen it. */
  private record Seen(String word, Map<String, Integer> counts) {
    int count() {
      return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** The first of those that were seen most. */
    String mostFrequent() {
      String most = "";
      int highest = 0;
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        if (entry.getValue() > highest) {
          highest = entry.getValue();
          most = entry.getKey();
        }
      }
      return most;
    }
  }

  @Override
  public String form() {
    return "ParleyT1";
  }

  @Override
  public ByteBuffer encode(TagModel model) {
    return model.encoded();
  }

  @Override
  public TagModel decode(ByteBuffer content) throws IOException {
    return TagModel.of(content);
  }

  @Override
  public TagModel read(InputStream original) throws IOException {
    try {
      return read(new DataInputStream(original));
    } catch (ClassNotFoundException | RuntimeException e) {
      throw new IOException("no model of the known kind: " + e, e);
    }
  }

  private static TagModel read(DataInputStream in) throws IOException, ClassNotFoundException {
    TaggerConfig config = TaggerConfig.readConfig(in);
    known(config.getLang(), "english");
    known(config.getWordFunction(), "edu.stanford.nlp.process.AmericanizeFunction");
    known(config.getMinWordsLockTags(), 1);
    known(config.getDefaultScore() > 0, false);
    // options of the clusters stand behind a semicolon
    known(config.getArch().contains(";"), false);
    in.readInt();
    int size = in.readInt();
    List<Seen> words = words(in);
    known(in.readInt(), 0);
    List<String> tags = new ArrayList<>();
    // in the order in which CoreNLP's tagger goes through them
    Set<String> open = new HashSet<>();
    known(in.readInt(), size);
    for (int i = 0; i < size; i++) {
      tags.add(in.readUTF());
      if (!in.readBoolean()) {
        open.add(tags.get(i));
      }
    }
    Map<String, String> clusters = clusters(in);
    TagModelBuilder builder = new TagModelBuilder(tags, numbers(tags, VerbTags.completed(open)));
    weights(in, tags, builder);
    for (Seen seen : words) {
      builder.word(
          seen.word(),
          seen.count() < config.getRareWordThresh(),
          tags.indexOf(seen.mostFrequent()),
          numbers(tags, VerbTags.completed(seen.counts().keySet())));
    }
    clusters.forEach(builder::cluster);
    return builder.build(clusters.getOrDefault("<unk>", "null"));
  }

  private static List<Seen> words(DataInputStream in) throws IOException {
    List<Seen> words = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String word = in.readUTF();
      int tags = in.readInt();
      // in the order in which CoreNLP's tagger goes through them
      Map<String, Integer> counts = new HashMap<>(tags);
      for (int j = 0; j < tags; j++) {
        counts.put(in.readUTF(), in.readInt());
      }
      Seen seen = new Seen(word, counts);
      known(seen.count() > 0, true);
      words.add(seen);
    }
    return words;
  }

  /** The words with a cluster: the only map among the objects that tell what is looked at. */
  private static Map<String, String> clusters(InputStream in)
      throws IOException, ClassNotFoundException {
    List<Map<?, ?>> maps = new ArrayList<>();
    List<Distsim> readers = new ArrayList<>();
    ObjectInputStream objects =
        new ObjectInputStream(in) {
          {
            enableResolveObject(true);
          }

          @Override
          protected Object resolveObject(Object object) {
            if (object instanceof Map<?, ?> map) {
              maps.add(map);
            } else if (object instanceof Distsim reader) {
              readers.add(reader);
            }
            return object;
          }
        };
    known(objects.readObject().toString(), KNOWN);
    known(objects.readObject().toString(), KNOWN_OF_RARE);
    known(maps.size(), 1);
    known(readers.size(), 1);
    Map<String, String> clusters = new HashMap<>();
    for (Map.Entry<?, ?> entry : maps.get(0).entrySet()) {
      clusters.put((String) entry.getKey(), (String) entry.getValue());
    }
    return clusters;
  }

  private static void weights(DataInputStream in, List<String> tags, TagModelBuilder builder)
      throws IOException, ClassNotFoundException {
    record Place(int feature, String value, int tag) {}

    Map<Place, Integer> numbers = new HashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int number = in.readInt();
      numbers.put(new Place(in.readInt(), in.readUTF(), tags.indexOf(in.readUTF())), number);
    }
    double[] weights = (double[]) new ObjectInputStream(in).readObject();
    numbers.forEach(
        (place, number) ->
            builder.weight(place.feature(), place.value(), place.tag(), weights[number]));
  }

  private static List<Integer> numbers(List<String> tags, List<String> of) {
    return of.stream().map(tags::indexOf).toList();
  }

  private static void known(Object found, Object known) throws IOException {
    if (!found.equals(known)) {
      throw new IOException("no model of the known kind: " + found);
    }
  }
}
