package org.parley.spark;

import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.source.Reading;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

/**
 * What came of reading one document, in a form that goes from machine to machine.
 *
 * @param at where it was found, by which documents are ordered
 * @param place as users can open it
 * @param document the document; null if there is none
 * @param problem why there is none; null with a document
 */
record Found(At at, String place, @Nullable Text document, @Nullable Trouble problem)
    implements Serializable {
  /**
   * Documents are ordered as one machine would read them.
   *
   * @param input the number of the input that was named
   * @param name of the file, below that input
   * @param part the number of the document within the file
   */
  record At(int input, String name, int part) implements Serializable, Comparable<At> {
    @Override
    public int compareTo(At other) {
      return ComparisonChain.start()
          .compare(input, other.input)
          .compare(
              name.getBytes(StandardCharsets.UTF_8),
              other.name.getBytes(StandardCharsets.UTF_8),
              Arrays::compareUnsigned)
          .compare(part, other.part)
          .result();
    }
  }

  /** A {@link Document}. */
  record Text(
      String id,
      String name,
      String text,
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String publisher,
      @Nullable URI url,
      @Nullable String language)
      implements Serializable {}

  /** A {@link Problem}. */
  record Trouble(Code code, String place, @Nullable String value, String message, String cure)
      implements Serializable {}

  static Found of(At at, Reading reading) {
    if (reading instanceof Reading.Success success) {
      Document document = success.document();
      Metadata metadata = document.metadata();
      Text text =
          new Text(
              document.id(),
              document.name(),
              document.text().string(),
              metadata.title(),
              metadata.date(),
              metadata.publisher(),
              metadata.url(),
              metadata.language());
      return new Found(at, success.place(), text, null);
    }
    return of(at, ((Reading.Failure) reading).problem());
  }

  private static Found of(At at, Problem problem) {
    Trouble trouble =
        new Trouble(
            problem.code(), problem.place(), problem.value(), problem.message(), problem.cure());
    return new Found(at, problem.place(), null, trouble);
  }

  /** Documents with one identifier have one key; what is no document stands alone. */
  String key() {
    return document != null ? "document " + document.id : "problem " + at;
  }

  /**
   * The first of two under one identifier, as on one machine.
   *
   * @param duplicates is told of another text
   */
  static Found first(Found a, Found b, Duplicates duplicates) {
    Found first = a.at.compareTo(b.at) <= 0 ? a : b;
    Found second = first == a ? b : a;
    if (first.document != null
        && second.document != null
        && !first.document.text.equals(second.document.text)) {
      duplicates.add(
          new Problem(
              Code.DUPLICATE_DOCUMENT,
              second.place,
              second.document.id,
              "another text under the identifier of " + first.place,
              "give one of the two an id of its own"));
    }
    return first;
  }

  /** Is told of documents that are left out. */
  interface Duplicates extends Serializable {
    void add(Problem problem);
  }

  Reading reading() {
    if (document != null) {
      Metadata metadata =
          new Metadata(
              document.title, document.date, document.publisher, document.url, document.language);
      return new Reading.Success(
          new Document(document.id, document.name, new DocumentText(document.text), metadata),
          place);
    }
    if (problem == null) {
      throw new IllegalStateException("neither document nor problem");
    }
    return new Reading.Failure(
        new Problem(problem.code, problem.place, problem.value, problem.message, problem.cure));
  }
}
