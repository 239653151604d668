package io.saleswright.local.lifecycle;

import io.saleswright.client.Poll;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads the log of a process from its end. */
final class LogFile {

  /** Enough for any number of lines that a person reads. */
  private static final int WINDOW_BYTES = 1024 * 1024;

  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration FOR_EVER = Duration.ofDays(10_000);

  private final Path log;
  private long position;

  LogFile(Path log) {
    this.log = log;
  }

  /** Returns the last lines, fewer when the log is shorter, empty when there is none. */
  String tail(int lines) {
    if (!Files.exists(log)) {
      return "";
    }
    try {
      position = Math.max(0, Files.size(log) - WINDOW_BYTES);
      List<String> all = more().lines().toList();
      return String.join(
          System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints what is added after the last call of {@link #tail}, until the thread is interrupted. */
  void follow(PrintWriter out) throws InterruptedException {
    Poll.until(
        () -> {
          print(out);
          return false;
        },
        PAUSE,
        FOR_EVER);
  }

  private void print(PrintWriter out) {
    try {
      if (Files.exists(log)) {
        out.print(more());
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A log that is shorter than what was read has been begun anew. */
  private String more() throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      if (file.length() < position) {
        position = 0;
      }
      file.seek(position);
      byte[] bytes = new byte[Math.toIntExact(Math.min(file.length() - position, WINDOW_BYTES))];
      file.readFully(bytes);
      position += bytes.length;
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
