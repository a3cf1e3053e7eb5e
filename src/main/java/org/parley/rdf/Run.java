package org.parley.rdf;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.text.Document;
import org.parley.text.Metadata;

/**
 * What a graph was made with. It has no time, so that the same input gives the same bytes.
 *
 * @param version the version of Parley
 * @param ruleSetHash a hash of the rule files and the lexicon
 * @param gazetteerHash a hash of the gazetteer
 * @param correctionsHash a hash of the file of corrections; the empty string where there is none
 */
public record Run(
    String version, String ruleSetHash, String gazetteerHash, String correctionsHash) {
  /** A run without corrections. */
  public Run(String version, String ruleSetHash, String gazetteerHash) {
    this(version, ruleSetHash, gazetteerHash, "");
  }

  /**
   * One value for a document's text and metadata and for what makes a graph of them: where it is
   * the same, so is the graph, and the document need not be read again. 64 hexadecimal digits.
   */
  public String fingerprint(Document document) {
    Metadata metadata = document.metadata();
    String parts =
        Stream.of(
                document.id(),
                document.name(),
                document.text().sha256(),
                metadata.title(),
                metadata.date(),
                metadata.publisher(),
                metadata.url(),
                metadata.language(),
                version,
                ruleSetHash,
                correctionsHash.isEmpty()
                    ? gazetteerHash
                    : gazetteerHash + "\u001f" + correctionsHash)
            .map(String::valueOf)
            .collect(Collectors.joining("\u001f"));
    // Nothing where there is nothing, so that graphs made before these were known stay as they are.
    String showing =
        Stream.of(metadata.licence(), metadata.showing())
            .filter(Objects::nonNull)
            .map(part -> "\u001e" + part)
            .collect(Collectors.joining());
    return Hashing.sha256().hashString(parts + showing, StandardCharsets.UTF_8).toString();
  }
}
