package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Parley in a process in which nobody can connect to anywhere; whoever tries is noted in the file
 * that the property {@code guard.log} names. Listening is allowed.
 */
public final class GuardedParley {
  private GuardedParley() {}

  /**
   * The provider of channels; the property {@code java.nio.channels.spi.SelectorProvider} names it.
   */
  public static final class Channels extends SelectorProvider {
    private final SelectorProvider usual;

    public Channels() throws ReflectiveOperationException {
      this.usual =
          (SelectorProvider)
              Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
    }

    @Override
    public SocketChannel openSocketChannel() {
      throw noted("a channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
      throw noted("a channel");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
      throw noted("datagrams");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      throw noted("datagrams");
    }

    @Override
    public Pipe openPipe() throws IOException {
      return usual.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
      return usual.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
      return usual.openServerSocketChannel();
    }
  }

  private static UnsupportedOperationException noted(String what) {
    StringBuilder trace = new StringBuilder(what);
    for (StackTraceElement frame : new Throwable().getStackTrace()) {
      trace.append("\n  ").append(frame);
    }
    try {
      Files.writeString(
          Path.of(System.getProperty("guard.log")),
          trace + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnsupportedOperationException("no connections here");
  }

  /** Runs a command. */
  @SuppressWarnings("deprecation") // there is no other way to see all sockets
  public static void main(String[] arguments) throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw noted("a socket");
        });
    Parley.main(arguments);
  }
}
