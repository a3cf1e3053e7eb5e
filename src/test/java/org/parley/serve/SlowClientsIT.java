package org.parley.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The guard on time is what fails if slow clients can hold the server for good. */
@Timeout(240)
class SlowClientsIT {
  /** More than the server has threads. */
  private static final int CLIENTS = 100;

  private static final String HEAD =
      "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
          + "Content-Type: application/sparql-query\r\nContent-Length: 100000\r\n\r\n";

  @Test
  void clientsThatSendTooSlowlyDoNotKeepOthersOut() throws IOException {
    List<Socket> slow = new ArrayList<>();
    ScheduledExecutorService trickle = Executors.newSingleThreadScheduledExecutor();
    try (RunningServer server =
        RunningServer.over(RunningServer.plain(), ServerOptions.DEFAULT_QUERY_TIMEOUT)) {
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server().port());
        socket.getOutputStream().write(HEAD.getBytes(US_ASCII));
        slow.add(socket);
      }
      trickle.scheduleWithFixedDelay(() -> sendOneByteEach(slow), 0, 1, TimeUnit.SECONDS);
      assertEquals(200, server.get("/health", "*/*").statusCode());
      assertEquals(200, server.ask("ASK {}").statusCode());
    } finally {
      trickle.shutdownNow();
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aClientThatSendsTooSlowlyIsCutOff() throws IOException {
    ScheduledExecutorService trickle = Executors.newSingleThreadScheduledExecutor();
    try (RunningServer server =
            RunningServer.over(RunningServer.plain(), ServerOptions.DEFAULT_QUERY_TIMEOUT);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
      socket.getOutputStream().write(HEAD.getBytes(US_ASCII));
      trickle.scheduleWithFixedDelay(
          () -> sendOneByteEach(List.of(socket)), 0, 1, TimeUnit.SECONDS);
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    } finally {
      trickle.shutdownNow();
    }
  }

  private static void sendOneByteEach(List<Socket> sockets) {
    for (Socket socket : sockets) {
      try {
        socket.getOutputStream().write('A');
      } catch (IOException e) {
        // The server has closed it, as it should.
      }
    }
  }
}
