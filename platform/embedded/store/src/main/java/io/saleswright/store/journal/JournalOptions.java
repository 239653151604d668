package io.saleswright.store.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a journal writes.
 *
 * @param force whether a command is safe only when the disk has it; otherwise when the operating
 *     system has it, which survives the end of the process but not of the machine
 * @param logBytesBeforeSnapshot how large the logs may grow beyond the size of the newest snapshot
 *     before another one is taken; positive
 * @param trouble a file that orders a slow or full disk, for tests; null for none
 */
public record JournalOptions(boolean force, int logBytesBeforeSnapshot, @Nullable Path trouble) {

  /** Forced to the disk, a snapshot after 64 MiB. */
  public static final JournalOptions DEFAULTS = new JournalOptions(true, 64 << 20);

  public JournalOptions {
    if (logBytesBeforeSnapshot <= 0) {
      throw new IllegalArgumentException("the log must be allowed to grow before a snapshot");
    }
  }

  /** A disk without trouble. */
  public JournalOptions(boolean force, int logBytesBeforeSnapshot) {
    this(force, logBytesBeforeSnapshot, null);
  }
}
