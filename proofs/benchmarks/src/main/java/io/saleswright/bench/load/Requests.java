package io.saleswright.bench.load;

import java.io.IOException;
import java.net.URI;

/** A client that sends one message over a connection of its own and expects one status. */
public final class Requests implements Operation {

  private final HttpConnection connection;
  private final HttpMessage message;
  private final int expected;

  /**
   * @param expected the status of success
   */
  public Requests(URI server, HttpMessage message, int expected) {
    this.connection = new HttpConnection(server);
    this.message = message;
    this.expected = expected;
  }

  @Override
  public void run() throws IOException {
    int status = connection.exchange(message.bytes());
    if (status != expected) {
      throw new IOException("HTTP " + status);
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
