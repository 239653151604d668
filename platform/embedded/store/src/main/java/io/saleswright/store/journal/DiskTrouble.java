package io.saleswright.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A disk that is slow or full because somebody says so in a file, for tests of what happens then.
 * The file is read before every write: {@code slow 200} makes a write take 200 ms longer, {@code
 * full} lets half of it through and refuses the rest; without the file all is well.
 */
final class DiskTrouble {

  private static final String FULL = "full";
  private static final String SLOW = "slow ";

  private final @Nullable Path file;

  /**
   * @param file where the trouble is ordered; null for a disk that never has any
   */
  DiskTrouble(@Nullable Path file) {
    this.file = file;
  }

  /**
   * Waits as long as a slow disk would take.
   *
   * @return how many of so many bytes find room
   */
  int admit(int bytes) throws IOException {
    String order = order();
    if (order.startsWith(SLOW)) {
      pause(Duration.ofMillis(Long.parseLong(order.substring(SLOW.length()))));
    }
    return order.equals(FULL) ? bytes / 2 : bytes;
  }

  private String order() throws IOException {
    if (file == null) {
      return "";
    }
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException _) {
      return "";
    }
  }

  private static void pause(Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
