package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;

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

  /** The page for a resource that the graph does not know. */
  static Reply notFound(Content content, PageRequest request) {
    return reply(
        404,
        content.links(request),
        "Not in this graph",
        "Nothing is known here of " + request.path() + ".",
        "Look for it by its name in the search box, or start from the documents on the home page.");
  }
}
