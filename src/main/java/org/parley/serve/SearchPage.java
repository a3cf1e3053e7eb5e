package org.parley.serve;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

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

/** {@code /search?q=}: names and sentences that hold all the words asked for. */
final class SearchPage implements Page {
  private static final int PAGE = 50;
  private static final int MAX_HITS = 1000;
  private static final int MAX_WORDS = 20;
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();

  private final Content content;

  SearchPage(Content content) {
    this.content = content;
  }

  private record Hit(Node node, String text) {}

  @Override
  public Reply reply(PageRequest request) {
    Cells cells = content.cells(request);
    String asked = request.parameter("q").strip();
    List<String> words = WORDS.splitToStream(asked).limit(MAX_WORDS).toList();
    TextIndex index = content.graph().dataset().getContext().get(TextQuery.textIndex);
    return Layout.page(
        200,
        cells.links(),
        asked.isEmpty() ? "Search" : "Search: " + asked,
        html -> {
          html.leaf("h1", "Search").line();
          Layout.searchForm(html, cells.links(), asked);
          if (index == null) {
            html.leaf(
                    "p",
                    "This store has no text index, so that words cannot be searched. Build the"
                        + " store anew to get one, or start from the documents on the home page.")
                .line();
          } else if (words.isEmpty()) {
            html.leaf("p", "Enter a name or some words of a sentence.").line();
          } else {
            hits(html, request, cells, words, hits(index, words));
          }
        });
  }

  private void hits(
      Html html, PageRequest request, Cells cells, List<String> words, ImmutableList<Hit> hits) {
    int skip = (request.page() - 1) * PAGE;
    html.leaf(
            "p",
            hits.isEmpty()
                ? "Nothing holds all of these words."
                : hits.size() + (hits.size() == 1 ? " hit" : " hits"))
        .line();
    html.start("ul", "class", "hits").line();
    Pattern pattern = pattern(words);
    for (Hit hit : hits.stream().skip(skip).limit(PAGE).toList()) {
      html.start("li");
      cells.show(html, hit.node());
      for (Node type : content.graph().types(hit.node())) {
        html.text(" ").leaf("small", cells.labels().of(type));
      }
      html.start("p", "dir", "auto");
      snippet(html, hit.text(), pattern);
      html.end().end().line();
    }
    html.end().line();
    Paging.write(html, request, hits.size() > skip + PAGE);
  }

  /** Each resource once, the best first. In quotation marks no word is query syntax. */
  private ImmutableList<Hit> hits(TextIndex index, List<String> words) {
    String query = words.stream().map(word -> "+\"" + word + '"').collect(joining(" "));
    List<Resource> properties =
        index.getDocDef().fields().stream()
            .flatMap(field -> index.getDocDef().getPredicates(field).stream())
            .map(property -> ResourceFactory.createResource(property.getURI()))
            .toList();
    Map<Node, TextHit> best = new LinkedHashMap<>();
    for (TextHit hit : index.query(properties, query, null, null, MAX_HITS, null)) {
      // The index may still hold what the graph no longer does.
      if (content.graph().isSubject(hit.getNode())) {
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
                        .flatMap(property -> content.graph().object(hit.getNode(), property)));
    return new Hit(hit.getNode(), text.map(Nodes::text).orElse(""));
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Pattern::quote)
            .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static void snippet(Html html, String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    int done = 0;
    while (matcher.find()) {
      html.text(text.substring(done, matcher.start())).leaf("mark", matcher.group());
      done = matcher.end();
    }
    html.text(text.substring(done));
  }
}
