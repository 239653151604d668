package io.saleswright.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One kept-alive HTTP/1.1 connection that does just what a load generator needs. A full client
 * would cost as much CPU as the server that it measures. Opens anew when the server has closed it,
 * and after a pause in which the server may be about to. Not thread-safe.
 */
public final class HttpConnection implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = Math.toIntExact(Duration.ofSeconds(30).toMillis());

  /** Servers close idle connections, Tomcat after a minute; a request then is lost. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final InetSocketAddress address;
  private final LongSupplier nanoTime;
  private long latest;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();
  private byte[] body = new byte[0];
  private long received;

  /** A connection to a server, opened by the first request. */
  public HttpConnection(URI server) {
    this(server, System::nanoTime);
  }

  HttpConnection(URI server, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.address = new InetSocketAddress(server.getHost(), server.getPort());
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @param request head and body, as {@link HttpMessage} makes them
   * @return the status
   * @throws IOException when there is no answer; the next request opens the connection anew
   */
  public int exchange(byte[] request) throws IOException {
    if (nanoTime.getAsLong() - latest > LONGEST_PAUSE.toNanos()) {
      close();
    }
    if (!socket.isConnected() || socket.isClosed()) {
      open();
    }
    try {
      socket.getOutputStream().write(request);
      int status = readAnswer();
      latest = nanoTime.getAsLong();
      return status;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** The body of the latest answer, in UTF-8. */
  public String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void open() throws IOException {
    socket = new Socket();
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    socket.connect(address, TIMEOUT_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
  }

  /** The bytes of the latest answer, head and body as they came. */
  public long received() {
    return received;
  }

  private int readAnswer() throws IOException {
    received = 0;
    String statusLine = readLine();
    int length = 0;
    boolean chunked = false;
    boolean closing = false;
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "connection" -> closing = value.equalsIgnoreCase("close");
        default -> {
          // Of no concern to a load generator.
        }
      }
    }
    body = chunked ? readChunks() : readExactly(length);
    if (closing) {
      close();
    }
    return Integer.parseInt(statusLine.split(" ", 3)[1]);
  }

  private byte[] readChunks() throws IOException {
    var whole = new ByteArrayOutputStream();
    int size = Integer.parseInt(readLine().strip(), 16);
    while (size > 0) {
      whole.write(readExactly(size));
      readLine();
      size = Integer.parseInt(readLine().strip(), 16);
    }
    readLine();
    return whole.toByteArray();
  }

  private byte[] readExactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    received += bytes.length;
    if (bytes.length < length) {
      throw new EOFException("The server closed the connection within an answer");
    }
    return bytes;
  }

  private String readLine() throws IOException {
    var line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed the connection");
      }
      received++;
      if (c != '\r') {
        line.append((char) c);
      }
    }
    received++;
    return line.toString();
  }
}
