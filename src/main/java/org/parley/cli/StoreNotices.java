package org.parley.cli;

import com.google.common.collect.ImmutableList;
import org.parley.store.Store;

/** Tells what a store repaired, each thing once: some at opening, some after a write. */
final class StoreNotices {
  private final Store store;
  private final Terminal terminal;
  private int told;

  StoreNotices(Store store, Terminal terminal) {
    this.store = store;
    this.terminal = terminal;
  }

  /** Tells what has come since the last call. */
  void tell() {
    ImmutableList<String> notices = store.notices();
    notices.subList(told, notices.size()).forEach(notice -> terminal.note("%s", notice));
    told = notices.size();
  }
}
