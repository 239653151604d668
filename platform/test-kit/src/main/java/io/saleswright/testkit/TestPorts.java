package io.saleswright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers that have to be known before they start, or that go away and come back. They
 * lie below those that operating systems hand out for outgoing connections: of the many connections
 * that tests open, one could take any other port as its own end while nobody listens there.
 */
public final class TestPorts {

  private static final int FIRST = 20_000;
  private static final int RANGE = 10_000;

  private TestPorts() {}

  /** A port of the loopback address on which nobody listens. */
  public static int free() {
    try (ServerSocket door = open()) {
      return door.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Listens on such a port. */
  public static ServerSocket open() {
    int offset = ThreadLocalRandom.current().nextInt(RANGE);
    IOException last = new IOException("no port was tried");
    for (int i = 0; i < RANGE; i++) {
      try {
        return openOn(FIRST + (offset + i) % RANGE);
      } catch (IOException taken) {
        last = taken;
      }
    }
    throw new UncheckedIOException(last);
  }

  /**
   * Listens on one port, also when connections to it ended a moment ago.
   *
   * @throws IOException when it is taken
   */
  public static ServerSocket openOn(int port) throws IOException {
    ServerSocket door = new ServerSocket();
    try {
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return door;
    } catch (IOException e) {
      door.close();
      throw e;
    }
  }
}
