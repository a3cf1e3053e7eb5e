package org.parley.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ModelFiles;
import org.parley.model.Original;

class ModelFilesTest {
  private static final List<String> WORDS = List.of("dogs", "bark", "loudly", "bark", "dogs");
  private static final List<String> TAGS = List.of("NNS", "VBP", "RB", "VBP", "NNS");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  private final byte[] distributed = new TinyModel(5).distributed();
  private final List<String> notKept = new ArrayList<>();

  @Test
  void whatWasKeptGivesTheSameTrees() throws IOException {
    Arcs first = parse(read(distributed));
    assertEquals(parse(readOnly(distributed)), first);
    assertEquals(first, parse(read(distributed)));
    assertEquals(List.of(), notKept);
  }

  @Test
  void itIsConvertedOnce() throws IOException {
    read(distributed);
    byte[] kept = Files.readAllBytes(compact());
    read(distributed);
    assertArrayEquals(kept, Files.readAllBytes(compact()));
    assertEquals(List.of(compact()), files());
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    read(distributed);
    byte[] good = Files.readAllBytes(compact());
    List<byte[]> damaged = new ArrayList<>();
    damaged.add(new byte[0]);
    damaged.add(
        "no model at all, but long enough to hold the head of one"
            .repeat(3)
            .getBytes(StandardCharsets.US_ASCII));
    damaged.add(Arrays.copyOf(good, 20));
    damaged.add(Arrays.copyOf(good, good.length - 4));
    damaged.add(Arrays.copyOf(good, good.length + 4));
    for (int at : new int[] {0, 8, 12, 20, 50, 60, good.length / 2, good.length - 1}) {
      byte[] changed = good.clone();
      changed[at] ^= 1;
      damaged.add(changed);
    }
    for (byte[] bad : damaged) {
      Files.delete(compact());
      Files.write(compact(), bad);
      Arcs arcs = parse(read(distributed));
      assertEquals(parse(readOnly(distributed)), arcs);
      assertArrayEquals(good, Files.readAllBytes(compact()));
    }
  }

  @Test
  void aFileOfAnotherModelIsMadeAnew() throws IOException {
    read(distributed);
    byte[] old = Files.readAllBytes(compact());
    byte[] other = new TinyModel(6).distributed();
    Arcs arcs = parse(read(other));
    assertEquals(parse(readOnly(other)), arcs);
    assertFalse(Arrays.equals(old, Files.readAllBytes(compact())));
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldAndNoMore() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Model model =
        ModelFiles.read(
            new NetworkConversion(),
            Original.of(ByteSource.wrap(distributed)),
            file.resolve("below").resolve("model"),
            e -> notKept.add(e.toString()));
    assertEquals(parse(readOnly(distributed)), parse(model));
    assertEquals(1, notKept.size());
  }

  @Test
  void severalMayConvertAtOnce() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<Arcs>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        all.add(executor.submit(() -> parse(read(distributed))));
      }
      for (Future<Arcs> each : all) {
        assertEquals(all.get(0).get(), each.get());
      }
    } finally {
      executor.shutdown();
    }
    assertEquals(List.of(compact()), files());
    assertEquals(List.of(), notKept);
  }

  @Test
  void whatIsNoModelOfTheKnownKindIsRefused() throws IOException {
    String good = new String(unzipped(distributed), StandardCharsets.UTF_8);
    for (String bad :
        List.of(
            "",
            "language=Martian\n" + good,
            good.replace("numTokens=48", "numTokens=47"),
            good.replace("-ROOT-", "-TOOR-"),
            good.replace("\n-NULL-", "\n-LLUN-"),
            good.replace("dict=6", "dict=-6"),
            good.replace("0.", "zero."),
            good.substring(0, good.length() / 2))) {
      byte[] zipped = zipped(bad);
      assertThrows(IOException.class, () -> read(zipped));
    }
    assertTrue(files().isEmpty());
  }

  private Model read(byte[] bytes) throws IOException {
    return ModelFiles.read(
        new NetworkConversion(),
        Original.of(ByteSource.wrap(bytes)),
        compact(),
        e -> {
          synchronized (notKept) {
            notKept.add(e.toString());
          }
        });
  }

  private Path compact() {
    return folder.resolve("sub").resolve("tiny");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static Model readOnly(byte[] bytes) throws IOException {
    return ModelFiles.read(new NetworkConversion(), Original.of(ByteSource.wrap(bytes)));
  }

  private static Arcs parse(Model model) {
    return new TransitionParser(model).parse(WORDS, TAGS);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] unzipped(byte[] bytes) throws IOException {
    try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
