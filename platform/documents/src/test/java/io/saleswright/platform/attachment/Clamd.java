package io.saleswright.platform.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daemon that speaks ClamAV's protocol and finds one virus: the word EICAR. */
final class Clamd implements AutoCloseable {

  private final ServerSocket door;
  private final List<byte[]> seen = new CopyOnWriteArrayList<>();
  private final long most;

  /**
   * @param most how many bytes of a file it takes
   */
  Clamd(long most) {
    this.most = most;
    try {
      this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  AttachmentProperties.Clamd address() {
    return new AttachmentProperties.Clamd(
        "127.0.0.1", door.getLocalPort(), Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  List<byte[]> seen() {
    return seen;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        answer(caller);
      } catch (IOException _) {
        // The caller is gone, or the test has ended.
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    DataInputStream line = new DataInputStream(caller.getInputStream());
    String command = new String(line.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      say(caller, "UNKNOWN COMMAND");
      return;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = line.readInt(); length > 0; length = line.readInt()) {
      file.write(line.readNBytes(length));
      if (file.size() > most) {
        say(caller, "INSTREAM size limit exceeded. ERROR");
        return;
      }
    }
    seen.add(file.toByteArray());
    boolean virus = file.toString(StandardCharsets.ISO_8859_1).contains("EICAR");
    say(caller, virus ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
  }

  private static void say(Socket caller, String answer) throws IOException {
    caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
