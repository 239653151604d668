package io.saleswright.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTests {

  @ParameterizedTest
  @CsvSource({"200, true", "503, false", "404, false", "302, false"})
  void takesOnly200ForReady(int status, boolean ready) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try (var client = HttpClient.newHttpClient()) {
      var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");

      assertThat(Readiness.http(client, uri).isReady()).isEqualTo(ready);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void takesAnAnswerOnTheWireForReady() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server));

      assertThat(Readiness.wire(server.getLocalPort(), new byte[] {1}).isReady()).isTrue();
    }
  }

  @Test
  void isNotContentWithAnOpenPort() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hangUp(server));

      assertThat(Readiness.wire(server.getLocalPort(), new byte[] {1}).isReady()).isFalse();
    }
  }

  @Test
  void isNotReadyWhenNobodyListens() throws Exception {
    int port = Ports.free(1).getFirst();
    try (var client = HttpClient.newHttpClient()) {
      assertThat(Readiness.wire(port, new byte[] {1}).isReady()).isFalse();
      assertThat(Readiness.http(client, URI.create("http://127.0.0.1:" + port + "/")).isReady())
          .isFalse();
    }
  }

  private static void answer(ServerSocket server) {
    try (var socket = server.accept()) {
      socket.getOutputStream().write(socket.getInputStream().read());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void hangUp(ServerSocket server) {
    try (var socket = server.accept()) {
      socket.getInputStream().read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
