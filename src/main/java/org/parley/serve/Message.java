package org.parley.serve;

import com.google.common.collect.ImmutableList;

/** A short page that says what is wrong and what to do. */
record Message(String title, ImmutableList<String> paragraphs) {

  /** The page. */
  static Reply reply(int status, Links links, String title, String... paragraphs) {
    return Templates.page(
        status,
        "message",
        Frame.of(title, links, ""),
        new Message(title, ImmutableList.copyOf(paragraphs)));
  }
}
