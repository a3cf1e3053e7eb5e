package org.parley.source;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;

/** What stops a file or folder from being read. */
final class FileProblems {
  private FileProblems() {}

  static Problem of(String place, IOException cause) {
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return missing(place);
    }
    if (cause instanceof AccessDeniedException) {
      return new Problem(
          Code.NO_PERMISSION,
          place,
          null,
          "may not be read",
          "give the user who runs this permission to read it");
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return new Problem(
          Code.UNREADABLE_FILE,
          place,
          cause.getMessage(),
          "not gzip, or damaged",
          "pack it again with gzip");
    }
    return new Problem(
        Code.UNREADABLE_FILE,
        place,
        cause.getMessage(),
        "cannot be read",
        "check the disk or network that it lies on");
  }

  static Problem damagedArchive(String place, Exception cause) {
    return new Problem(
        Code.UNREADABLE_FILE,
        place,
        cause.getMessage(),
        "no web archive, or damaged from this record on",
        "fetch it again; what stands before is read");
  }

  static Problem missing(String place) {
    return new Problem(
        Code.MISSING_FILE, place, null, "no such file or folder", "check the spelling of the path");
  }

  static Problem nothingToRead(String folder) {
    return new Problem(
        Code.EMPTY_FOLDER,
        folder,
        null,
        "no articles in this folder",
        "name one with files that end in .txt, .html, .jsonl, .warc, .rss or .atom, or name files of other kinds"
            + " themselves");
  }

  /** Of a pipe the length is not known, and a device may never end. */
  static Problem noFile(String place) {
    return new Problem(
        Code.UNREADABLE_FILE,
        place,
        null,
        "a pipe or device instead of a file",
        "pass its content to standard input and name - instead");
  }
}
