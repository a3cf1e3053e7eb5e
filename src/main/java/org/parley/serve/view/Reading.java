package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Pager;

/**
 * A document as it is read: its text with all marks, who speaks in it, and the statements in it.
 *
 * @param about its date and publisher
 * @param voices who speaks, in the order of their first words
 * @param cards the statements, in the order of the sentences
 * @param counts how many marks of each kind there are
 * @param isExcerpt whether only the sentences that carry statements are shown
 */
public record Reading(
    ImmutableList<Role> about,
    ImmutableList<Paragraph> paragraphs,
    ImmutableList<Voice> voices,
    ImmutableList<Card> cards,
    ImmutableList<Count> counts,
    boolean isExcerpt,
    Pager pager) {
  private static final int MAX_SENTENCES = 100_000;
  private static final int MAX_IN_SENTENCE = 1000;
  private static final int PAGE = 200;

  /** Style sheets have so many colours for voices. */
  private static final int COLOURS = 8;

  /** Somebody who speaks, and the number of the colour for it, from 1. */
  public record Voice(int colour, Cell cell) {}

  /** How many marks there are of a kind. */
  public record Count(Kind kind, int count) {}

  /** A paragraph, and who speaks in it. */
  public record Paragraph(ImmutableList<Voice> voices, ImmutableList<MarkedStretch> stretches) {}

  /** One page of a document. */
  public static Reading of(Cells cells, Node document, PageRequest request) {
    ImmutableList<Node> all = sentences(cells, document);
    int page = request.page();
    ImmutableList<Node> shown =
        all.stream().skip((page - 1L) * PAGE).limit(PAGE).collect(toImmutableList());
    return new Builder(cells, shown)
        .build(
            Role.of(
                cells,
                document,
                Terms.DATE,
                Terms.PUBLISHER,
                Terms.URL,
                Terms.LICENCE,
                Terms.RIGHTS),
            !cells.graph().objects(document, Terms.EXCERPT).isEmpty(),
            Pager.of(request, all.size() > page * (long) PAGE));
  }

  private static ImmutableList<Node> sentences(Cells cells, Node document) {
    GraphReader graph = cells.graph();
    return graph.find(Node.ANY, Terms.IN_DOCUMENT, document, 0, MAX_SENTENCES).stream()
        .map(Triple::getSubject)
        .filter(node -> graph.types(node).contains(Terms.SENTENCE))
        .map(node -> Map.entry(graph.integer(node, Terms.INDEX).orElse(Integer.MAX_VALUE), node))
        .sorted(
            Map.Entry.<Integer, Node>comparingByKey()
                .thenComparing(Map.Entry::getValue, Nodes.ORDER))
        .map(Map.Entry::getValue)
        .collect(toImmutableList());
  }

  private static final class Builder {
    private final Cells cells;
    private final GraphReader graph;
    private final Cards reader;
    private final ImmutableList<Node> sentences;
    private final List<Card> cards = new ArrayList<>();
    private final List<TextMark> marks = new ArrayList<>();
    private final Map<Node, Voice> voices = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    Builder(Cells cells, ImmutableList<Node> sentences) {
      this.cells = cells;
      this.graph = cells.graph();
      this.reader = new Cards(cells);
      this.sentences = sentences;
    }

    Reading build(ImmutableList<Role> about, boolean isExcerpt, Pager pager) {
      for (Node sentence : sentences) {
        graph.find(Node.ANY, Terms.IN_SENTENCE, sentence, 0, MAX_IN_SENTENCE).stream()
            .map(Triple::getSubject)
            .sorted(Nodes.ORDER)
            .forEach(this::mark);
      }
      return new Reading(
          about,
          paragraphs(),
          ImmutableList.copyOf(voices.values()),
          ImmutableList.copyOf(cards),
          counts.entrySet().stream()
              .map(entry -> new Count(entry.getKey(), entry.getValue()))
              .collect(toImmutableList()),
          isExcerpt,
          pager);
    }

    private void mark(Node thing) {
      Optional<Kind> kind = Kind.of(graph.types(thing));
      if (kind.isEmpty()) {
        return;
      }
      if (kind.get().isStatement()) {
        Card card = reader.of(thing);
        cards.add(card);
        Optional<Voice> voice =
            kind.get() == Kind.CLAIM
                ? reader.speakers(thing).stream().findFirst().map(this::voice)
                : Optional.empty();
        String title =
            card.kind().label()
                + ": "
                + card.self().text()
                + voice.map(each -> " by " + each.cell().text()).orElse("");
        add(thing, kind.get(), voice.orElse(null), "#" + card.anchor(), title);
      } else if (kind.get() == Kind.MENTION) {
        for (Node entity : graph.objects(thing, Terms.REFERS_TO)) {
          Cell cell = cells.of(entity);
          add(thing, Kind.ACTOR, null, cell.href(), cell.text());
        }
      }
    }

    private Voice voice(Node speaker) {
      return voices.computeIfAbsent(
          speaker, node -> new Voice(voices.size() % COLOURS + 1, cells.of(node)));
    }

    private void add(
        Node thing, Kind kind, @Nullable Voice voice, @Nullable String href, String title) {
      counts.merge(kind, 1, Integer::sum);
      for (Node target : graph.objects(thing, Terms.HAS_TARGET)) {
        for (Span span : Span.of(graph, target)) {
          marks.add(new TextMark(span, kind, voice, href, title));
        }
      }
    }

    private ImmutableList<Paragraph> paragraphs() {
      ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
      List<MarkedStretch> stretches = new ArrayList<>();
      Set<Voice> speaking = new LinkedHashSet<>();
      TextMarks all = new TextMarks(marks);
      int end = -1;
      for (Node sentence : sentences) {
        int start = graph.integer(sentence, Terms.START).orElse(Integer.MIN_VALUE / 2);
        // One character between sentences is a space, more of them are an empty line.
        if (start > end + 1 && !stretches.isEmpty()) {
          paragraphs.add(
              new Paragraph(ImmutableList.copyOf(speaking), ImmutableList.copyOf(stretches)));
          stretches.clear();
          speaking.clear();
        } else if (!stretches.isEmpty()) {
          stretches.add(MarkedStretch.plain(" "));
        }
        Optional<String> text = graph.object(sentence, Terms.TEXT).map(Nodes::text);
        end = graph.integer(sentence, Terms.END).orElse(start);
        if (text.isPresent()) {
          stretches.addAll(all.over(text.get(), start));
        } else {
          stretches.add(MarkedStretch.plain("[…]"));
        }
        speaking.addAll(all.voices(start, end));
      }
      if (!stretches.isEmpty()) {
        paragraphs.add(
            new Paragraph(ImmutableList.copyOf(speaking), ImmutableList.copyOf(stretches)));
      }
      return paragraphs.build();
    }
  }
}
