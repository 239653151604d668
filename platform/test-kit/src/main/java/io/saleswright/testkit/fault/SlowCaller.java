package io.saleswright.testkit.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A caller whose request announces a body that comes late, byte by byte, or never. */
public final class SlowCaller implements AutoCloseable {

  private static final int PATIENCE = 60_000;

  private final Socket connection;

  private SlowCaller(Socket connection) {
    this.connection = connection;
  }

  /**
   * Sends the head of a request, and nothing of its body.
   *
   * @param announced how long the body is said to be
   * @param headers beside length and host, each in full
   */
  public static SlowCaller beginning(
      String method, URI address, int announced, List<String> headers) throws IOException {
    StringBuilder head =
        new StringBuilder(method).append(' ').append(address.getPath()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(address.getAuthority()).append("\r\n");
    head.append("Content-Length: ").append(announced).append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    Socket connection = new Socket(address.getHost(), address.getPort());
    connection.setSoTimeout(PATIENCE);
    connection
        .getOutputStream()
        .write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    return new SlowCaller(connection);
  }

  /** Sends a part of the body at once. */
  public void send(String part) throws IOException {
    connection.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a byte after each pause, until the server closes the connection.
   *
   * @return all that the server answered
   */
  public String trickle(Duration pause) {
    Thread sender =
        Thread.ofVirtual()
            .start(() -> {
              try {
                while (!connection.isClosed()) {
                  connection.getOutputStream().write('x');
                  LockSupport.parkNanos(pause.toNanos());
                }
              } catch (IOException _) {
                // the server has had enough
              }
            });
    String answer = answer();
    sender.interrupt();
    return answer;
  }

  /** Waits for the server to close the connection; all that it answered before. */
  public String answer() {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      InputStream server = connection.getInputStream();
      for (int next = server.read(); next >= 0; next = server.read()) {
        answer.write(next);
      }
    } catch (SocketTimeoutException stillOpen) {
      throw new AssertionError("the server never closed the connection", stillOpen);
    } catch (IOException _) {
      // closed by force is closed
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
