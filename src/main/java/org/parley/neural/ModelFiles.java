package org.parley.neural;

import com.google.common.io.ByteSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads models as they are distributed, and keeps them in a form that is read much faster. */
public final class ModelFiles {
  private ModelFiles() {}

  /**
   * Reads a model as it is distributed, which takes seconds.
   *
   * @param distributed text, compressed with gzip
   * @throws IOException if it cannot be read, or is no model of the known kind
   */
  public static Model read(ByteSource distributed) throws IOException {
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(distributed.openStream()))) {
      return TextModel.read(in);
    }
  }

  /**
   * Reads a model from a compact file. Where that is missing, damaged, or made from another model,
   * it is made from the distributed one and written for the next time. Several processes may do so
   * at once: each writes a file of its own and puts it in the place as a whole.
   *
   * @param distributed as for {@link #read(ByteSource)}
   * @param compact where the compact file is or should be
   * @param notKept is told why the compact file could not be written; the model is there all the
   *     same
   * @throws IOException if the distributed model is needed and cannot be read, or is no model of
   *     the known kind
   */
  public static Model read(ByteSource distributed, Path compact, Consumer<IOException> notKept)
      throws IOException {
    byte[] hash = sha256(distributed);
    try {
      return CompactFile.read(compact, hash);
    } catch (IOException e) {
      Model model = read(distributed);
      try {
        keep(compact, model, hash);
      } catch (IOException unwritable) {
        notKept.accept(unwritable);
      }
      return model;
    }
  }

  private static void keep(Path compact, Model model, byte[] hash) throws IOException {
    Path folder = compact.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(compact + " is no file");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, compact.getFileName() + ".", ".part");
    try {
      CompactFile.write(draft, model, hash);
      Files.move(
          draft, compact, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] sha256(ByteSource source) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(source.openStream(), digest)) {
        byte[] block = new byte[1 << 16];
        while (in.read(block) >= 0) {
          // the digest sees it
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
