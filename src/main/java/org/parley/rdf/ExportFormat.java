package org.parley.rdf;

import com.google.common.base.Ascii;

/** The formats of exports. */
public enum ExportFormat {
  /** N-Quads: as built, one graph after the other. Streams. */
  NQ,
  /** TriG: the same, for people. Streams. */
  TRIG,
  /** Turtle: all graphs as one. Held in memory. */
  TTL,
  /** JSON-LD with a context of prefixes and with named graphs. Streams. */
  JSONLD,
  /**
   * Turtle 1.2: as {@link #TTL}, and each claim and status reifies the triple term of what it says.
   * Held in memory.
   */
  TTL12;

  /** The name that users write, which is also the usual ending of a file. */
  public String id() {
    return Ascii.toLowerCase(name());
  }
}
