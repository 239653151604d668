package io.saleswright.testkit.fault;

import io.saleswright.testkit.TestPorts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a client and a server on this machine and breaks their connections on demand.
 * Thread-safe.
 */
public final class TcpProxy implements AutoCloseable {

  /** What happens to what passes by. */
  private enum Mode {
    PASS,
    LOSE_REPLIES,
    LOSE_REQUESTS,
    HOLD
  }

  private static final int CONNECT_MILLIS = 5_000;

  private final InetSocketAddress server;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket listener;
  private Thread acceptor;
  private volatile Mode mode = Mode.PASS;
  private volatile Duration delay = Duration.ZERO;

  /**
   * Begins to listen on a free port.
   *
   * @param host where the server is
   * @param serverPort its port
   */
  public TcpProxy(String host, int serverPort) {
    server = new InetSocketAddress(host, serverPort);
    listener = TestPorts.open();
    acceptor = accepting(listener);
    port = listener.getLocalPort();
  }

  /** Where clients connect to, on the loopback address. */
  public int port() {
    return port;
  }

  /** From now on a connection breaks as soon as the server answers: the request was carried out. */
  public void loseReplies() {
    mode = Mode.LOSE_REPLIES;
  }

  /** From now on a connection breaks as soon as the client asks: the request never arrives. */
  public void loseRequests() {
    mode = Mode.LOSE_REQUESTS;
  }

  /** From now on nothing passes, while all connections stay open: the network is torn. */
  public void hold() {
    mode = Mode.HOLD;
  }

  /** From now on whatever passes is late by so much. */
  public void slow(Duration late) {
    delay = late;
  }

  /** Breaks all connections and refuses new ones, from when it returns. */
  public synchronized void goAway() {
    close(listener);
    awaitEnd(acceptor);
    open.forEach(TcpProxy::close);
  }

  /** A listener goes on accepting connections while a thread still waits in accept. */
  private static void awaitEnd(Thread acceptor) {
    try {
      acceptor.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets everything pass again, on the same port. */
  public synchronized void recover() {
    mode = Mode.PASS;
    delay = Duration.ZERO;
    notifyAll();
    if (listener.isClosed()) {
      listener = again(port);
      acceptor = accepting(listener);
    }
  }

  @Override
  public synchronized void close() {
    goAway();
    mode = Mode.PASS;
    notifyAll();
  }

  private Thread accepting(ServerSocket socket) {
    return Thread.ofVirtual().start(() -> accept(socket));
  }

  private static ServerSocket again(int port) {
    try {
      return TestPorts.openOn(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException _) {
        // The listener was closed.
      }
    }
  }

  /** A server that is away shows itself to the client by the end of its connection. */
  private void connect(Socket client) {
    Socket upstream = new Socket();
    open.add(upstream);
    try {
      upstream.connect(server, CONNECT_MILLIS);
    } catch (IOException _) {
      end(client, upstream);
      return;
    }
    if (!client.isClosed()) {
      Thread.ofVirtual().start(() -> pump(upstream, client, Mode.LOSE_REPLIES));
      pump(client, upstream, Mode.LOSE_REQUESTS);
    }
    end(client, upstream);
  }

  private void end(Socket client, Socket upstream) {
    for (Socket socket : List.of(client, upstream)) {
      close(socket);
      open.remove(socket);
    }
  }

  private void pump(Socket from, Socket to, Mode losing) {
    byte[] buffer = new byte[16 * 1024];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      int length = in.read(buffer);
      while (length >= 0 && mode != losing) {
        awaitPassage();
        out.write(buffer, 0, length);
        out.flush();
        length = in.read(buffer);
      }
    } catch (IOException _) {
      // Either side ended the connection, which ends it for the other.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns at once while nothing is wrong. */
  private void awaitPassage() throws InterruptedException {
    if (mode != Mode.HOLD && delay.isZero()) {
      return;
    }
    synchronized (this) {
      long end = System.nanoTime() + delay.toNanos();
      for (long left = delay.toMillis(); left > 0 && !delay.isZero(); left = millisUntil(end)) {
        wait(left);
      }
      while (mode == Mode.HOLD) {
        wait();
      }
    }
  }

  private static long millisUntil(long nanoTime) {
    return Math.max(0, (nanoTime - System.nanoTime()) / 1_000_000);
  }

  private static void close(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
