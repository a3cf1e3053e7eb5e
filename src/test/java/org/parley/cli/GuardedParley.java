package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
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

  /** A socket that may be made, as the default settings of TLS are read from one, but no more. */
  private static final class Unconnectable extends SocketImpl {
    @Override
    protected void create(boolean stream) {}

    @Override
    protected void connect(String host, int port) {
      throw noted("a socket");
    }

    @Override
    protected void connect(InetAddress address, int port) {
      throw noted("a socket");
    }

    @Override
    protected void connect(SocketAddress address, int timeout) {
      throw noted("a socket");
    }

    @Override
    protected void bind(InetAddress host, int port) {}

    @Override
    protected void listen(int backlog) {}

    @Override
    protected void accept(SocketImpl socket) {
      throw noted("a socket");
    }

    @Override
    protected InputStream getInputStream() {
      throw noted("a socket");
    }

    @Override
    protected OutputStream getOutputStream() {
      throw noted("a socket");
    }

    @Override
    protected int available() {
      return 0;
    }

    @Override
    protected void close() {}

    @Override
    protected void sendUrgentData(int data) {
      throw noted("a socket");
    }

    @Override
    public void setOption(int option, Object value) {}

    @Override
    public Object getOption(int option) {
      return 0;
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
    Socket.setSocketImplFactory(Unconnectable::new);
    Parley.main(arguments);
  }
}
