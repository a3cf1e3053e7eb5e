package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * What a user knows better than the linker: which names are the same, which are not, and which
 * Wikidata item a name is. {@code docs/entities.md} tells how the file is written.
 *
 * <p>Corrections amend the gazetteer, for all documents or for one, before a document is read; so
 * the same articles and the same corrections give the same graph. Immutable.
 */
public final class Corrections {
  /** No corrections. */
  public static final Corrections NONE = new Corrections(ImmutableList.of(), "");

  private final ImmutableList<Correction> list;
  private final String sha256;

  private Corrections(ImmutableList<Correction> list, String sha256) {
    this.list = list;
    this.sha256 = sha256;
  }

  /**
   * Reads a file of corrections.
   *
   * @throws ProblemException if it cannot be read, is not YAML, or has an unknown key or a value of
   *     the wrong form
   */
  public static Corrections load(Path file) throws ProblemException {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Files.exists(file) ? Code.NO_PERMISSION : Code.MISSING_FILE,
              file.toString(),
              null,
              "the corrections cannot be read",
              "name a file in UTF-8 that exists and may be read"),
          e);
    }
  }

  static Corrections parse(String file, String yaml) throws ProblemException {
    return new Corrections(
        CorrectionsReader.read(file, yaml),
        Hashing.sha256().hashString(yaml, StandardCharsets.UTF_8).toString());
  }

  /** The SHA-256 of the file, 64 lower-case hexadecimal digits; empty where there is none. */
  public String sha256() {
    return sha256;
  }

  /**
   * The gazetteer with the corrections for all documents.
   *
   * @throws ProblemException if a correction speaks of what is not known well enough
   */
  public Gazetteer amend(Gazetteer gazetteer) throws ProblemException {
    return amended(gazetteer, "");
  }

  /**
   * The gazetteers of the documents that have corrections of their own, by the documents' names or
   * identifiers.
   *
   * @param amended the gazetteer with the corrections for all
   * @throws ProblemException if a correction speaks of what is not known well enough
   */
  ImmutableMap<String, Gazetteer> byDocument(Gazetteer amended) throws ProblemException {
    ImmutableMap.Builder<String, Gazetteer> gazetteers = ImmutableMap.builder();
    for (Correction correction : list) {
      if (!correction.document().isEmpty()) {
        gazetteers.put(correction.document(), amended(amended, correction.document()));
      }
    }
    return gazetteers.buildKeepingLast();
  }

  private Gazetteer amended(Gazetteer gazetteer, String document) throws ProblemException {
    AmendedEntries entries = new AmendedEntries(gazetteer);
    for (Correction correction : list) {
      if (correction.document().equals(document)) {
        entries.apply(correction);
      }
    }
    return entries.gazetteer();
  }

  /** The names that the corrections speak of, with the lines where they do. */
  public ImmutableListMultimap<String, String> names() {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    for (Correction correction : list) {
      for (Correction.Named named : correction.named()) {
        if (!named.isItem() && !named.isIri()) {
          names.put(named.text(), correction.place());
        }
      }
    }
    return names.build();
  }
}
