package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal that TDB2 itself has written when a commit is about to begin. */
class JournalGuardIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void aStoreWithATornJournalOpensWithAllThatWasCommitted() throws Exception {
    Path journal = root().resolve("tdb2/Data-0001/journal.jrnl");
    byte[] prepared;
    String dump;
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(SampleGraphs.document(temp, "a", "x", 20)));
      Snapshot snapshot = new Snapshot(journal);
      TransactionCoordinator transactions =
          TDBInternal.getTransactionCoordinator(store.connection().data());
      transactions.modifyConfig(() -> transactions.addListener(snapshot));
      store.load(List.of(SampleGraphs.document(temp, "b", "y", 20)));
      prepared = snapshot.bytes;
      dump = StoreIT.dump(store);
    }
    assertTrue(prepared.length > 100, "bytes: " + prepared.length);
    for (int cut : new int[] {1, 15, 16, 17, prepared.length / 2, prepared.length - 1}) {
      Files.write(journal, Arrays.copyOf(prepared, cut));
      try (Store store = Store.open(root())) {
        assertEquals(dump, StoreIT.dump(store), "cut at " + cut);
        assertEquals(0, Files.size(journal));
      }
    }
    Files.write(journal, Arrays.copyOf(prepared, prepared.length - 3));
    try (Store store = Store.open(root())) {
      assertEquals(1, store.notices().size());
    }
    Files.write(journal, prepared);
    try (Store store = Store.open(root())) {
      assertEquals(dump, StoreIT.dump(store));
      assertEquals(List.of(), store.notices());
    }
  }

  private Path root() {
    return temp.resolve("kg");
  }

  private static final class Snapshot implements TransactionListener {
    private final Path journal;
    private byte[] bytes = {};

    Snapshot(Path journal) {
      this.journal = journal;
    }

    @Override
    public void notifyPrepareFinish(Transaction transaction) {
      try {
        byte[] now = Files.readAllBytes(journal);
        bytes = now.length > 0 ? now : bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
