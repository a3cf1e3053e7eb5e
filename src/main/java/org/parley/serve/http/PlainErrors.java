package org.parley.serve.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that Jetty finds before a page is asked, such as a broken request: one line of text, which
 * repeats nothing of the request.
 */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Reply.TEXT);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(
        response,
        true,
        (status >= 500 ? "The server failed" : "The request cannot be understood") + "\n",
        callback);
    return true;
  }
}
