package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.diagnostic.ProblemException;

/** The entries of single files of the gazetteer. */
final class GazetteerReaderFiles {
  private GazetteerReaderFiles() {}

  static ImmutableList<GazetteerEntry> entries(String file) {
    try {
      return GazetteerReader.read(file, bytes(file));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(String file) {
    try {
      return Resources.toByteArray(Resources.getResource("data/gazetteer/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
