package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;

/**
 * A short page that says what is wrong and what to do.
 *
 * @param links where to go from here
 */
record Message(String title, ImmutableList<String> paragraphs, ImmutableList<Cell> links) {

  /** The page. */
  static Reply reply(int status, Links links, String title, String... paragraphs) {
    return reply(
        status, links, new Message(title, ImmutableList.copyOf(paragraphs), ImmutableList.of()));
  }

  /** The same with links to further pages. */
  static Reply reply(int status, Links links, Message message) {
    return Templates.page(status, "message", Frame.of(message.title(), links, ""), message);
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
