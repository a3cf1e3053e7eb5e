package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * A picture of conditions: on the left what they are for, on the right the conditions themselves.
 *
 * @param label how the conditions go together: all of, any of, or the kind of a single one
 * @param consequence what would happen
 * @param conditions what is required
 * @param setBy who sets them
 * @param setFor for whom they are set
 */
public record Diagram(
    String label,
    Box consequence,
    ImmutableList<Box> conditions,
    ImmutableList<Cell> setBy,
    ImmutableList<Cell> setFor,
    int height) {
  private static final int LETTERS = 34;
  private static final int LINE = 20;
  private static final int PADDING = 22;
  private static final int GAP = 16;
  private static final int MOST = 50;
  private static final int MAX_LINES = 6;

  /** The width of the picture and of its boxes. */
  public static final int WIDTH = 820;

  public static final int BOX = 300;

  /**
   * A box with words.
   *
   * @param lines the words, wrapped
   * @param y its upper edge
   * @param href the page of what it stands for, or null
   * @param isHere whether the page is about it
   */
  public record Box(
      ImmutableList<String> lines,
      String words,
      int y,
      int height,
      @Nullable String href,
      boolean isHere) {
    public int middle() {
      return y + height / 2;
    }
  }

  /** The picture of a condition with the others of its set, or of a set. */
  public static Optional<Diagram> of(Cells cells, Node resource, Kind kind) {
    GraphReader graph = cells.graph();
    Optional<Node> set =
        kind == Kind.SET ? Optional.of(resource) : graph.object(resource, Terms.MEMBER_OF);
    ImmutableList<Node> members =
        set.map(
                node ->
                    graph.find(Node.ANY, Terms.MEMBER_OF, node, 0, MOST).stream()
                        .map(Triple::getSubject)
                        .sorted(Nodes.ORDER)
                        .collect(toImmutableList()))
            .orElse(ImmutableList.of(resource));
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(of(cells, resource, members, label(cells, resource, set)));
  }

  /** What it shows, in words. */
  public String title() {
    return Role.capital(label) + " " + conditions.size() + " conditions";
  }

  private static Diagram of(Cells cells, Node resource, ImmutableList<Node> members, String label) {
    GraphReader graph = cells.graph();
    List<Box> boxes = new ArrayList<>();
    int y = 1;
    for (Node member : members) {
      String words =
          first(cells, member, Terms.CONDITION_TEXT, Terms.REQUIRES)
              .orElseGet(() -> cells.labels().of(member));
      Box box = box(words, y, cells.of(member).href(), member.equals(resource));
      boxes.add(box);
      y += box.height() + GAP;
    }
    int height = y - GAP + 1;
    Node one = members.contains(resource) ? resource : members.get(0);
    String outcome = first(cells, one, Terms.CONSEQUENCE_TEXT, Terms.GOVERNS).orElse("(not said)");
    String href = graph.object(one, Terms.GOVERNS).map(node -> cells.of(node).href()).orElse(null);
    Box draft = box(outcome, 0, href, false);
    int whole = Math.max(height, draft.height() + 2);
    Box consequence = box(outcome, Math.max(1, (whole - draft.height()) / 2), href, false);
    return new Diagram(
        label,
        consequence,
        ImmutableList.copyOf(boxes),
        cells.of(new Cards(cells).speakers(one)),
        cells.values(one, Terms.SET_FOR),
        whole);
  }

  private static String label(Cells cells, Node resource, Optional<Node> set) {
    if (set.isPresent()) {
      return cells.graph().types(set.get()).contains(Terms.ANY_OF) ? "any of" : "all of";
    }
    return cells
        .graph()
        .object(resource, Terms.CONDITION_KIND)
        .map(cells.labels()::of)
        .orElse("if");
  }

  private static Optional<String> first(Cells cells, Node node, Node text, Node thing) {
    GraphReader graph = cells.graph();
    return graph
        .object(node, text)
        .map(Nodes::text)
        .or(() -> graph.object(node, thing).map(cells.labels()::of));
  }

  private static Box box(String words, int y, @Nullable String href, boolean isHere) {
    ImmutableList<String> lines = wrapped(words);
    return new Box(lines, words, y, lines.size() * LINE + PADDING, href, isHere);
  }

  private static ImmutableList<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
      if (line.length() > 0 && line.length() + word.length() >= LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(shortened(word));
    }
    lines.add(line.toString());
    return lines.size() <= MAX_LINES
        ? ImmutableList.copyOf(lines)
        : ImmutableList.<String>builder()
            .addAll(lines.subList(0, MAX_LINES - 1))
            .add(lines.get(MAX_LINES - 1) + " …")
            .build();
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LETTERS
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LETTERS - 1)) + "…";
  }
}
