package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Terms;

/**
 * A picture of the classes: one line each, those below a class indented under it. A class below two
 * stands under the first and has a second line drawn to it.
 */
public record ClassTree(
    ImmutableList<Box> boxes, ImmutableList<Edge> edges, int width, int height) {
  private static final int LINE = 34;
  private static final int INDENT = 170;
  private static final int BOX_WIDTH = 150;
  private static final int BOX_HEIGHT = 24;

  /** A class: its name, its anchor on the page, and the upper left corner of its box. */
  public record Box(String label, String anchor, int x, int y) {
    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }
  }

  /** A line from a class to one below it, as the data of a path. */
  public record Edge(String path) {}

  /** The picture of an ontology's classes. */
  public static ClassTree of(Ontology ontology) {
    ImmutableList<Node> classes = ontology.classes();
    ImmutableListMultimap.Builder<Node, Node> collected = ImmutableListMultimap.builder();
    Set<Node> below = new HashSet<>();
    for (Node each : classes) {
      for (Node above : ontology.superclasses(each)) {
        if (classes.contains(above)) {
          collected.put(above, each);
          below.add(each);
        }
      }
    }
    Drawing drawing = new Drawing(ontology, collected.build());
    classes.stream().filter(each -> !below.contains(each)).forEach(each -> drawing.draw(each, 0));
    return drawing.finish();
  }

  private static final class Drawing {
    private final Ontology ontology;
    private final ImmutableListMultimap<Node, Node> children;
    private final Map<Node, Box> drawn = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private int width;

    Drawing(Ontology ontology, ImmutableListMultimap<Node, Node> children) {
      this.ontology = ontology;
      this.children = children;
    }

    Box draw(Node node, int depth) {
      Box known = drawn.get(node);
      if (known != null) {
        return known;
      }
      String name = Nodes.localName(node.getURI());
      Box box =
          new Box(
              ontology.label(node).orElse(name),
              Terms.anchor(node.getURI()),
              depth * INDENT + 1,
              boxes.size() * LINE + 1);
      boxes.add(box);
      drawn.put(node, box);
      width = Math.max(width, box.x() + BOX_WIDTH + 1);
      for (Node child : children.get(node)) {
        Box lower = draw(child, depth + 1);
        int x = box.x() + 12;
        int y = lower.y() + BOX_HEIGHT / 2;
        edges.add(new Edge("M" + x + " " + (box.y() + BOX_HEIGHT) + "V" + y + "H" + lower.x()));
      }
      return box;
    }

    ClassTree finish() {
      return new ClassTree(
          boxes.stream().collect(toImmutableList()),
          edges.stream().collect(toImmutableList()),
          width,
          boxes.size() * LINE);
    }
  }
}
