package org.parley.text;

import com.google.common.collect.ImmutableList;
import org.parley.diagnostic.ProblemException;

/**
 * CoNLL-U, the plain-text format of Universal Dependencies: the seam at which another parser, or a
 * parse written by hand for a test, comes in.
 *
 * <p>A sentence is a block of lines that a blank line ends. Comment lines start with {@code #}; a
 * token line has ten columns between tabs:
 *
 * <pre>
 * # newdoc id = example
 * # text = Troops withdrew.
 * 1  Troops    troops    NOUN   NNS  _  2  nsubj  _  _
 * 2  withdrew  withdraw  VERB   VBD  _  0  root   _  SpaceAfter=No
 * 3  .         .         PUNCT  .    _  2  punct  _  _
 * </pre>
 *
 * <p>What {@link Sentence} has no place for is read over: features, enhanced dependencies, empty
 * nodes and other comments. The words of a multiword token each take their part of what is written,
 * or all of it where they do not add up to it ({@code du} for {@code de le}).
 *
 * <p>The text is laid out by {@code # text}, else by {@code SpaceAfter=No}; {@code # newpar} begins
 * a paragraph. {@code SpacesAfter} and {@code SpacesBefore}, as UDPipe writes them, say exactly
 * what stands between two tokens.
 */
public final class ConllU {
  private ConllU() {}

  /**
   * Reads documents and builds their texts. Where no {@code # newdoc} begins one, the document is
   * named after the place.
   *
   * @param place the file, for messages
   * @param conllu its content
   * @throws ProblemException {@code BAD_SYNTAX} with the line, if it is not well-formed
   */
  public static ImmutableList<Analysis> read(String place, String conllu) throws ProblemException {
    return new ConllUReader(place).read(conllu, null);
  }

  /**
   * Reads the parse of a document whose text is known. Each token must be found in the text, white
   * space aside, behind the one before; {@code TokenRange}, in code points, says where.
   *
   * @param place the file, for messages
   * @param conllu its content
   * @throws ProblemException {@code BAD_SYNTAX} with the line, if it is not well-formed or does not
   *     fit the text
   */
  public static Analysis read(String place, String conllu, Document document)
      throws ProblemException {
    ImmutableList<Analysis> found = new ConllUReader(place).read(conllu, document);
    return found.isEmpty() ? new Analysis(document, ImmutableList.of()) : found.get(0);
  }

  /** Writes an analysis so that {@link #read(String, String)} gives the same text and sentences. */
  public static String write(Analysis analysis) {
    return new ConllUWriter(analysis).write();
  }
}
