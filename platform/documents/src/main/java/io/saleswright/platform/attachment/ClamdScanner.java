package io.saleswright.platform.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks ClamAV's daemon over TCP (its command INSTREAM): the file is sent to it piece by piece, each
 * with its length before it.
 */
final class ClamdScanner implements VirusScanner {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_ANSWER = 1024;
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

  private final AttachmentProperties.Clamd clamd;

  ClamdScanner(AttachmentProperties.Clamd clamd) {
    this.clamd = clamd;
  }

  @Override
  public Scan begin() throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(
          new InetSocketAddress(clamd.host(), clamd.port()), millis(clamd.connectTimeout()));
      socket.setSoTimeout(millis(clamd.answerTimeout()));
      DataOutputStream line = new DataOutputStream(socket.getOutputStream());
      line.write(COMMAND);
      return new Conversation(socket, line);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static int millis(Duration time) {
    return Math.toIntExact(time.toMillis());
  }

  private record Conversation(Socket socket, DataOutputStream line) implements Scan {

    @Override
    public void look(byte[] bytes, int length) throws IOException {
      line.writeInt(length);
      line.write(bytes, 0, length);
    }

    @Override
    public Optional<String> found() throws IOException {
      line.writeInt(0);
      line.flush();
      String answer =
          new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
              .replace("\0", "")
              .strip();
      if (answer.equals("stream: OK")) {
        return Optional.empty();
      }
      Matcher found = FOUND.matcher(answer);
      if (!found.matches()) {
        throw new IOException("the virus scanner can't judge a file: " + answer);
      }
      return Optional.of(found.group(1));
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
