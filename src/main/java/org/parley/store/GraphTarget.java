package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import org.parley.diagnostic.ProblemException;

/** Where a build puts the graphs of documents. */
public sealed interface GraphTarget permits Store, Filling {
  /** How many graphs are best loaded at a time. */
  int atOnce();

  /**
   * Whether a document is there, made just so.
   *
   * @param fingerprint see {@link LoadedDocument}
   */
  boolean holds(String documentId, String fingerprint) throws ProblemException;

  /**
   * Takes graphs, each from a file {@code NAME.nq.gz} that holds one named graph called {@code
   * …/NAME}. Each replaces the graph of that name that is there; one that is there already just so
   * is left alone. All files are read before anything is written. What this has returned from is
   * kept, whatever becomes of the process. The files are given away: some targets keep them, so
   * that they are gone from where they were.
   *
   * @return how many graphs were written
   * @throws ProblemException with {@link org.parley.diagnostic.Code#MISSING_FILE}, {@link
   *     org.parley.diagnostic.Code#BAD_SYNTAX} or {@link
   *     org.parley.diagnostic.Code#DUPLICATE_DOCUMENT} for a file; with {@link
   *     org.parley.diagnostic.Code#WRITE_FAILED} where the disk is full or failing
   */
  int load(List<Path> files) throws ProblemException;
}
