package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/** The journals are written and read back by Jena's own class. */
class JournalGuardTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path tdb2;

  @SuppressWarnings("NullAway.Init")
  private Path journal;

  @SuppressWarnings("NullAway.Init")
  private byte[] sound;

  /** Where each entry starts, and the end. */
  private final List<Integer> bounds = new ArrayList<>();

  private int afterFirstCommit;

  @BeforeEach
  void twoTransactions() throws IOException {
    Path folder = Files.createDirectory(tdb2.resolve("Data-0001"));
    journal = folder.resolve("journal.jrnl");
    Journal writer = Journal.create(Location.create(folder));
    afterFirstCommit = transaction(writer, 3);
    transaction(writer, 2);
    writer.close();
    sound = Files.readAllBytes(journal);
    bounds.add(sound.length);
  }

  private int transaction(Journal writer, int entries) {
    for (int i = 0; i < entries; i++) {
      bounds.add((int) writer.size());
      byte[] data = ("component " + i).repeat(i + 1).getBytes(StandardCharsets.UTF_8);
      writer.write(
          JournalEntryType.REDO,
          ComponentId.create(null, new byte[] {0, 0, 0, (byte) i}),
          ByteBuffer.wrap(data));
    }
    bounds.add((int) writer.size());
    writer.writeJournal(JournalEntry.COMMIT);
    return (int) writer.size();
  }

  @Test
  void aSoundJournalIsLeftAlone() throws Exception {
    assertTrue(JournalGuard.mend(tdb2).isEmpty());
    assertArrayEquals(sound, Files.readAllBytes(journal));
    assertTrue(JournalGuard.mend(tdb2.resolve("none")).isEmpty());
    Files.write(journal, new byte[0]);
    assertTrue(JournalGuard.mend(tdb2).isEmpty());
  }

  @Test
  void aJournalCutOffAnywhereKeepsItsLastCommitAndIsReadable() throws Exception {
    for (int length = 0; length < sound.length; length++) {
      byte[] torn = Arrays.copyOf(sound, length);
      Files.write(journal, torn);
      boolean mended = JournalGuard.mend(tdb2).isPresent();
      byte[] left = Files.readAllBytes(journal);
      if (bounds.contains(length)) {
        assertFalse(mended, "whole entries at " + length);
        assertArrayEquals(torn, left);
      } else {
        assertTrue(mended, "torn at " + length);
        int kept = length < afterFirstCommit ? 0 : afterFirstCommit;
        assertArrayEquals(Arrays.copyOf(sound, kept), left, "torn at " + length);
      }
      readWithJena();
    }
  }

  @Test
  void aFlippedByteIsNeverTakenForSoundNorACommitForgotten() throws Exception {
    for (int at = 0; at < sound.length; at++) {
      byte[] flipped = sound.clone();
      flipped[at] ^= 0x41;
      Files.write(journal, flipped);
      int lastCommit = bounds.get(bounds.size() - 2);
      if (at < lastCommit) {
        // A commit follows: cutting here would forget it.
        ProblemException damaged =
            assertThrows(ProblemException.class, () -> JournalGuard.mend(tdb2), "byte " + at);
        assertEquals(Code.STORE_DAMAGED, damaged.problem().code());
        assertArrayEquals(flipped, Files.readAllBytes(journal));
      } else {
        assertTrue(JournalGuard.mend(tdb2).isPresent(), "byte " + at);
        assertArrayEquals(Arrays.copyOf(sound, afterFirstCommit), Files.readAllBytes(journal));
        readWithJena();
      }
    }
  }

  @Test
  void theOriginalIsKept() throws Exception {
    byte[] torn = Arrays.copyOf(sound, sound.length - 1);
    for (int n = 1; n <= 2; n++) {
      Files.write(journal, torn);
      Path saved = journal.resolveSibling("journal.jrnl.broken-" + n);
      assertTrue(JournalGuard.mend(tdb2).orElseThrow().endsWith(saved.toString()));
      assertArrayEquals(torn, Files.readAllBytes(saved));
    }
  }

  @Test
  void garbageIsCutOff() throws Exception {
    for (byte[] garbage :
        List.of(
            new byte[40],
            new byte[] {1},
            "no journal".repeat(9).getBytes(StandardCharsets.UTF_8))) {
      Files.write(journal, garbage);
      assertTrue(JournalGuard.mend(tdb2).isPresent());
      assertEquals(0, Files.size(journal));
    }
  }

  private void readWithJena() {
    Journal reader = Journal.create(Location.create(journal.getParent()));
    try {
      Iterator<JournalEntry> entries = reader.entries();
      while (entries.hasNext()) {
        entries.next();
      }
    } finally {
      reader.close();
    }
  }
}
