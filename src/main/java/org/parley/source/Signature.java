package org.parley.source;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of files that are no text, told by the bytes they start with. Text never starts so.
 *
 * @param kind with its article, for messages
 * @param bytes in hexadecimal
 */
record Signature(String kind, String bytes) {
  private static final ImmutableList<Signature> KNOWN =
      ImmutableList.of(
          new Signature("a PDF document", "255044462D"),
          new Signature("an RTF document", "7B5C727466"),
          new Signature("a ZIP archive or office document", "504B0304"),
          new Signature("a ZIP archive or office document", "504B0506"),
          new Signature("an old office document", "D0CF11E0A1B11AE1"),
          new Signature("a gzip archive", "1F8B"),
          new Signature("a bzip2 archive", "425A6839314159265359"),
          new Signature("an xz archive", "FD377A585A00"),
          new Signature("a 7z archive", "377ABCAF271C"),
          new Signature("a zstd archive", "28B52FFD"),
          new Signature("a PNG image", "89504E470D0A1A0A"),
          new Signature("a JPEG image", "FFD8FF"),
          new Signature("a GIF image", "474946383761"),
          new Signature("a GIF image", "474946383961"),
          new Signature("a TIFF image", "49492A00"),
          new Signature("a TIFF image", "4D4D002A"),
          new Signature("a program", "7F454C46"),
          new Signature("a Java class", "CAFEBABE"),
          new Signature("a database", "53514C69746520666F726D6174203300"),
          new Signature("an Ogg recording", "4F67675300"),
          new Signature("an MP3 recording", "494433030000"),
          new Signature("a Parquet file", "504152311504"));

  /** The kind of file that starts with these bytes, or null if it may be text. */
  static @Nullable String kindOf(byte[] head) {
    int length = Math.min(head.length, 16);
    String start = BaseEncoding.base16().encode(head, 0, length);
    for (Signature signature : KNOWN) {
      if (start.startsWith(signature.bytes)) {
        return signature.kind;
      }
    }
    return null;
  }
}
