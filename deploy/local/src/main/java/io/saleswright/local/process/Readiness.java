package io.saleswright.local.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process whether it does its work yet. */
@FunctionalInterface
public interface Readiness {

  /** How long one question may take. */
  Duration PATIENCE = Duration.ofSeconds(3);

  /**
   * Asks once.
   *
   * @return whether the process answered as a ready one does; false as well when it cannot be
   *     reached
   * @throws InterruptedException when the caller is told to give up
   */
  boolean isReady() throws InterruptedException;

  /**
   * Ready when a GET is answered with 200.
   *
   * @param client used for the request; its life is the caller's matter
   */
  static Readiness http(HttpClient client, URI uri) {
    var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    return () -> {
      try {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException _) {
        return false;
      }
    };
  }

  /**
   * Ready when a request in the process's own protocol gets any answer; an open port alone says
   * only that somebody listens.
   *
   * @param request the bytes to send
   */
  static Readiness wire(int port, byte[] request) {
    byte[] bytes = request.clone();
    return () -> {
      try (var socket = new Socket()) {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        socket.connect(new InetSocketAddress("127.0.0.1", port), millis);
        socket.setSoTimeout(millis);
        socket.getOutputStream().write(bytes);
        return socket.getInputStream().read() >= 0;
      } catch (IOException _) {
        return false;
      }
    };
  }
}
