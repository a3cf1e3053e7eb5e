package org.parley.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * How models of one kind are read, and how they are written to a compact file.
 *
 * @param <M> the model
 */
public interface Conversion<M> {
  /**
   * The kind of the model and the version of its compact form: eight letters or digits of ASCII.
   */
  String form();

  /**
   * Reads a model as it is distributed, which may take seconds.
   *
   * @throws IOException if it cannot be read, or is no model of the known kind
   */
  M read(InputStream original) throws IOException;

  /** The compact form. What is returned is ready to be read, from its beginning to its limit. */
  ByteBuffer encode(M model);

  /**
   * The model of a compact form.
   *
   * @param content little-endian; what is not copied out of it stays in the file
   * @throws IOException if it is damaged
   */
  M decode(ByteBuffer content) throws IOException;
}
