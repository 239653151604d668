package io.saleswright.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTests {

  private static final int CHUNKED = 0;

  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private URI uri;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/length", exchange -> answer(exchange, true));
    server.createContext("/chunks", exchange -> answer(exchange, false));
    server.start();
    uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void readsAnswersOfBothKindsOverOneConnection() throws IOException {
    try (var connection = new HttpConnection(uri)) {
      for (String path : new String[] {"/length", "/chunks", "/length", "/chunks"}) {
        int status = connection.exchange(HttpMessage.post(uri, path, "t", "{\"a\":\"é\"}").bytes());

        assertThat(status).isEqualTo(201);
        assertThat(connection.body()).isEqualTo("POST Bearer t {\"a\":\"é\"}");
      }
    }
    assertThat(ports).hasSize(1);
  }

  @Test
  void opensAnewAfterAPauseInWhichTheServerMayHaveClosed() throws IOException {
    AtomicLong now = new AtomicLong();
    byte[] request = HttpMessage.get(uri, "/length", "t").bytes();
    try (var connection = new HttpConnection(uri, now::get)) {
      connection.exchange(request);
      now.addAndGet(Duration.ofSeconds(9).toNanos());
      connection.exchange(request);
      assertThat(ports).hasSize(1);

      now.addAndGet(Duration.ofSeconds(11).toNanos());
      connection.exchange(request);
      assertThat(ports).hasSize(2);
    }
  }

  @Test
  void sendsEveryPostUnderAKeyOfItsOwn() throws IOException {
    HttpMessage message = HttpMessage.post(uri, "/length", "t", "{}");
    try (var connection = new HttpConnection(uri)) {
      for (int i = 0; i < 5; i++) {
        connection.exchange(message.bytes());
      }
    }

    assertThat(new HashSet<>(keys)).hasSize(5).doesNotContain("none");
  }

  @Test
  void countsEveryByteOfAnAnswer() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String answer = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX: é\r\n\r\nbody";
      Thread.ofVirtual().start(() -> answerOnce(socket, answer));
      try (var connection =
          new HttpConnection(URI.create("http://127.0.0.1:" + socket.getLocalPort()))) {
        connection.exchange(HttpMessage.get(uri, "/", "t").bytes());

        assertThat(connection.received()).isEqualTo(answer.getBytes(StandardCharsets.UTF_8).length);
      }
    }
  }

  private static void answerOnce(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void getsWithoutABody() throws IOException {
    try (var connection = new HttpConnection(uri)) {
      assertThat(connection.exchange(HttpMessage.get(uri, "/chunks", "t").bytes())).isEqualTo(201);
      assertThat(connection.body()).isEqualTo("GET Bearer t ");
    }
  }

  @Test
  void saysThatThereIsNoAnswer() throws IOException {
    byte[] request = HttpMessage.get(uri, "/length", "t").bytes();
    server.stop(0);

    try (var connection = new HttpConnection(uri)) {
      assertThatThrownBy(() -> connection.exchange(request)).isInstanceOf(IOException.class);
    }
  }

  private void answer(HttpExchange exchange, boolean known) throws IOException {
    ports.add(exchange.getRemoteAddress().getPort());
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    keys.add(key == null ? "none" : key);
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] body =
        (exchange.getRequestMethod()
                + " "
                + exchange.getRequestHeaders().getFirst("Authorization")
                + " "
                + request)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(201, known ? body.length : CHUNKED);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
