package org.parley.serve.http;

import org.jspecify.annotations.Nullable;

/**
 * Links to the page before and the page after.
 *
 * @param page the number of this page, from 1
 * @param previous the address of the page before, or null if this is the first
 * @param next the address of the page after, or null if this is the last
 */
public record Pager(int page, @Nullable String previous, @Nullable String next) {

  /** The links of the page asked for. */
  public static Pager of(PageRequest request, boolean hasMore) {
    int page = request.page();
    return new Pager(
        page,
        page > 1 ? address(request, page - 1) : null,
        hasMore ? address(request, page + 1) : null);
  }

  /** Whether all is on one page. */
  public boolean isOnly() {
    return previous == null && next == null;
  }

  /** The links as headers of an answer. */
  public Reply write(Reply reply) {
    Reply paged = reply;
    if (previous != null) {
      paged = paged.with("Link", "<" + previous + ">; rel=\"prev\"");
    }
    return next == null ? paged : paged.with("Link", "<" + next + ">; rel=\"next\"");
  }

  private static String address(PageRequest request, int page) {
    return request.with("page", Integer.toString(page));
  }
}
