package io.saleswright.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTests {

  private ServerSocket server;
  private TcpProxy proxy;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::echo);
    proxy = new TcpProxy("127.0.0.1", server.getLocalPort());
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
    server.close();
  }

  @Test
  void letsEverythingPass() throws IOException {
    try (Socket client = connect()) {
      assertThat(echoed(client, 7)).isEqualTo(7);
    }
  }

  @Test
  void holdsWhatPassesUntilItRecovers() throws IOException {
    try (Socket client = connect()) {
      assertThat(echoed(client, 1)).isEqualTo(1);
      proxy.hold();
      client.setSoTimeout(200);

      assertThatThrownBy(() -> echoed(client, 2)).isInstanceOf(SocketTimeoutException.class);

      proxy.recover();
      client.setSoTimeout(10_000);
      assertThat(client.getInputStream().read()).isEqualTo(2);
    }
  }

  @Test
  void delaysWhatPasses() throws IOException {
    try (Socket client = connect()) {
      proxy.slow(Duration.ofMillis(150));
      long begin = System.nanoTime();

      assertThat(echoed(client, 3)).isEqualTo(3);

      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .isGreaterThanOrEqualTo(Duration.ofMillis(280));
    }
  }

  @Test
  void breaksConnectionsAndRefusesNewOnes() throws IOException {
    try (Socket client = connect()) {
      assertThat(echoed(client, 4)).isEqualTo(4);

      proxy.goAway();

      assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
      proxy.recover();
      try (Socket again = connect()) {
        assertThat(echoed(again, 5)).isEqualTo(5);
      }
    }
  }

  private Socket connect() throws IOException {
    Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    client.setSoTimeout(10_000);
    return client;
  }

  private static int echoed(Socket client, int value) throws IOException {
    client.getOutputStream().write(value);
    return client.getInputStream().read();
  }

  private void echo() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> echo(client));
      } catch (IOException _) {
        // The test is over.
      }
    }
  }

  private static void echo(Socket client) {
    try (client) {
      client.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException _) {
      // The client has gone.
    }
  }
}
