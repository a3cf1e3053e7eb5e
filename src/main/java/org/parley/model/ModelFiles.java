package org.parley.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Reads models as they are distributed, and keeps them in a form that is read much faster. */
public final class ModelFiles {
  private ModelFiles() {}

  /**
   * Reads a model as it is distributed, which takes seconds.
   *
   * @throws IOException if it cannot be read, or is no model of the known kind
   */
  public static <M> M read(Conversion<M> conversion, Original original) throws IOException {
    try (InputStream in = new BufferedInputStream(original.bytes().openStream(), 1 << 16)) {
      return conversion.read(in);
    }
  }

  /**
   * Reads a model from a compact file. Where that is missing, damaged, or made from another model,
   * it is made from the distributed one and written for the next time. Several processes may do so
   * at once: each writes a file of its own and puts it in the place as a whole.
   *
   * @param compact where the compact file is or should be
   * @param notKept is told why the compact file could not be written; the model is there all the
   *     same
   * @throws IOException if the distributed model is needed and cannot be read, or is no model of
   *     the known kind
   */
  public static <M> M read(
      Conversion<M> conversion, Original original, Path compact, Consumer<IOException> notKept)
      throws IOException {
    try {
      return conversion.decode(CompactFile.read(compact, conversion.form(), original));
    } catch (IOException e) {
      M model = read(conversion, original);
      try {
        keep(conversion, original, compact, model);
      } catch (IOException unwritable) {
        notKept.accept(unwritable);
      }
      return model;
    }
  }

  private static <M> void keep(Conversion<M> conversion, Original original, Path compact, M model)
      throws IOException {
    Path folder = compact.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(compact + " is no file");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, compact.getFileName() + ".", ".part");
    try {
      CompactFile.write(draft, conversion.form(), original, conversion.encode(model));
      Files.move(
          draft, compact, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
