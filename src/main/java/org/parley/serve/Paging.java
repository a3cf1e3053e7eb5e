package org.parley.serve;

/** Links to the page before and the page after. */
final class Paging {
  private Paging() {}

  /** Writes the links; nothing if all is on one page. */
  static void write(Html html, PageRequest request, boolean hasMore) {
    int page = request.page();
    if (page == 1 && !hasMore) {
      return;
    }
    html.start("p", "class", "paging");
    if (page > 1) {
      html.leaf("a", "Page " + (page - 1), "rel", "prev", "href", address(request, page - 1));
    }
    html.text(" Page " + page + " ");
    if (hasMore) {
      html.leaf("a", "Page " + (page + 1), "rel", "next", "href", address(request, page + 1));
    }
    html.end().line();
  }

  /** The links as a header of the answer. */
  static Reply write(Reply reply, PageRequest request, boolean hasMore) {
    int page = request.page();
    Reply paged = reply;
    if (page > 1) {
      paged = paged.with("Link", "<" + address(request, page - 1) + ">; rel=\"prev\"");
    }
    return hasMore
        ? paged.with("Link", "<" + address(request, page + 1) + ">; rel=\"next\"")
        : paged;
  }

  private static String address(PageRequest request, int page) {
    return request.with("page", Integer.toString(page));
  }
}
