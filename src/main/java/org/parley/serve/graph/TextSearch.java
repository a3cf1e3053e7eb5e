package org.parley.serve.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/** Looks words up in the store's text index. No word is ever query syntax. */
public final class TextSearch {
  private static final int MAX_WORDS = 20;
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();

  private final GraphReader graph;
  private final @Nullable TextIndex index;

  public TextSearch(GraphReader graph) {
    this.graph = graph;
    this.index = graph.dataset().getContext().get(TextQuery.textIndex);
  }

  /** A resource, and the text of it that holds the words. */
  public record Hit(Node node, String text) {}

  /** Whether the store has an index. */
  public boolean isPossible() {
    return index != null;
  }

  /** The words of what somebody typed. */
  public static ImmutableList<String> words(String typed) {
    return WORDS.splitToStream(typed).limit(MAX_WORDS).collect(toImmutableList());
  }

  /** What holds all of some words, each resource once, the best first. */
  public ImmutableList<Hit> find(List<String> words, int limit) {
    return words.isEmpty()
        ? ImmutableList.of()
        : query(words.stream().map(word -> "+\"" + word + '"').collect(joining(" ")), limit);
  }

  /** The same where the last word may be only the beginning of one. */
  public ImmutableList<Hit> complete(List<String> words, int limit) {
    if (words.isEmpty()) {
      return ImmutableList.of();
    }
    // The words are letters and digits; in lower case none of them is an operator.
    String last = Ascii.toLowerCase(words.get(words.size() - 1));
    return query(
        words.stream()
            .limit(words.size() - 1L)
            .map(word -> "+\"" + word + '"')
            .collect(joining(" ", "", " +" + last + "*")),
        limit);
  }

  private ImmutableList<Hit> query(String query, int limit) {
    if (index == null) {
      return ImmutableList.of();
    }
    List<Resource> properties =
        index.getDocDef().fields().stream()
            .flatMap(field -> index.getDocDef().getPredicates(field).stream())
            .map(property -> ResourceFactory.createResource(property.getURI()))
            .toList();
    Map<Node, TextHit> best = new LinkedHashMap<>();
    for (TextHit hit : index.query(properties, query, null, null, limit, null)) {
      // The index may still hold what the graph no longer does.
      if (graph.isSubject(hit.getNode())) {
        best.putIfAbsent(hit.getNode(), hit);
      }
    }
    return best.values().stream().map(this::hit).collect(toImmutableList());
  }

  /** An index that does not keep its texts names the property in which it found the words. */
  private Hit hit(TextHit hit) {
    Optional<Node> text =
        Optional.ofNullable(hit.getLiteral())
            .or(
                () ->
                    Optional.ofNullable(hit.getProp())
                        .flatMap(property -> graph.object(hit.getNode(), property)));
    return new Hit(hit.getNode(), text.map(Nodes::text).orElse(""));
  }

  /** A text with some words marked. */
  public static ImmutableList<MarkedText.Piece> marked(String text, List<String> words) {
    ImmutableList.Builder<MarkedText.Piece> pieces = ImmutableList.builder();
    if (words.isEmpty()) {
      return pieces.add(new MarkedText.Piece(text, false)).build();
    }
    Matcher matcher = pattern(words).matcher(text);
    int done = 0;
    while (matcher.find()) {
      pieces.add(new MarkedText.Piece(text.substring(done, matcher.start()), false));
      pieces.add(new MarkedText.Piece(matcher.group(), true));
      done = matcher.end();
    }
    return pieces.add(new MarkedText.Piece(text.substring(done), false)).build();
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Pattern::quote)
            .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
