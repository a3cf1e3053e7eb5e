package org.parley.tagging;

/** What the model was told of how words are written. The same word has always the same answers. */
public interface Spelling {
  /** The word as it is spelt in American English; itself where that is no other. */
  String american(String word);

  /** Which kinds of letters it is made of, such as {@code Xx} for "Norland". */
  String shape(String word);

  /** The same by the classes of Unicode. */
  String unicodeShape(String word);
}
