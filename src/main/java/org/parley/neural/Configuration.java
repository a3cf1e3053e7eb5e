package org.parley.neural;

import java.util.Arrays;

/**
 * How far the parsing of a sentence has come: the stack, what is still to be read, and the arcs so
 * far. Node 0 is the root; the words are numbered from 1.
 *
 * <p>Words join the stack in their order, and only neighbours on it are joined. So each new child
 * of a word lies further out than its earlier ones on that side, and the outermost two are those
 * that came last.
 */
final class Configuration {
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int height;
  private int next = 1;
  private final int[] heads;
  private final int[] relations;
  private final int[] left;
  private final int[] innerLeft;
  private final int[] right;
  private final int[] innerRight;

  Configuration(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.height = 1;
    this.heads = none();
    this.relations = new int[size + 1];
    this.left = none();
    this.innerLeft = none();
    this.right = none();
    this.innerRight = none();
  }

  private int[] none() {
    int[] none = new int[size + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return height == 1 && next > size;
  }

  int height() {
    return height;
  }

  boolean canShift() {
    return next <= size;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Hangs the second word of the stack on the topmost. */
  void arcLeft(int relation) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    stack[height - 2] = head;
    height--;
    heads[child] = head;
    relations[child] = relation;
    innerLeft[head] = left[head];
    left[head] = child;
  }

  /** Hangs the topmost word of the stack on the second. */
  void arcRight(int relation) {
    int child = stack[height - 1];
    int head = stack[height - 2];
    height--;
    heads[child] = head;
    relations[child] = relation;
    innerRight[head] = right[head];
    right[head] = child;
  }

  /** The node at that depth of the stack, from 0, or none. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  /** The word that is read after so many others, or none. */
  int buffer(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  int head(int node) {
    return heads[node];
  }

  /** By its place in the vocabulary's list. */
  int relation(int node) {
    return relations[node];
  }

  /** The outermost child before a node, or none; likewise below. */
  int left(int node) {
    return node == NONE ? NONE : left[node];
  }

  int innerLeft(int node) {
    return innerLeft[node];
  }

  int right(int node) {
    return node == NONE ? NONE : right[node];
  }

  int innerRight(int node) {
    return innerRight[node];
  }
}
