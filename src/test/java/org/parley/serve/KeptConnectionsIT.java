package org.parley.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that is refused before its body was read leaves the connection to the next one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptConnectionsIT {
  private static final String BODY = "DROP ALL";

  private RunningServer server;

  @BeforeAll
  void start() {
    server = RunningServer.over(RunningServer.plain(), ServerOptions.DEFAULT_QUERY_TIMEOUT);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, localhost, 415",
    "POST, /reconcile, localhost, 415",
    "POST, /, localhost, 405",
    "DELETE, /sparql, localhost, 405",
    "POST, /sparql, elsewhere.example, 421",
  })
  void theNextRequestIsAnswered(String method, String path, String host, int status)
      throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          (method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n")
              .concat("Content-Type: application/sparql-update\r\n")
              .concat("Content-Length: " + BODY.length() + "\r\n\r\n")
              .getBytes(UTF_8));
      // The head goes alone, so that the server has to decide before the body is there.
      Thread.sleep(300);
      out.write(BODY.getBytes(UTF_8));
      out.write(
          "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
      List<String> answers =
          Splitter.on("HTTP/1.1 ")
              .splitToList(new String(socket.getInputStream().readAllBytes(), UTF_8));
      assertEquals(3, answers.size(), answers::toString);
      assertTrue(answers.get(1).startsWith(status + " "), answers::toString);
      assertTrue(answers.get(2).startsWith("200 "), answers::toString);
    }
  }
}
