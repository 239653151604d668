package io.saleswright.store;

import io.saleswright.store.journal.JournalOptions;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded store is started; begin with {@link #inMemory()} or {@link #onDisk(Path)}.
 *
 * @param directory where the documents are kept, null to keep them in memory only
 * @param bindAddress the name or number of the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param journal how the files are written; without meaning when there is no directory
 * @param orderFromIndexes whether results come in the order of an index where there is one;
 *     otherwise all that a condition finds is looked at and sorted, as some servers do
 */
public record StoreOptions(
    @Nullable Path directory,
    String bindAddress,
    int port,
    JournalOptions journal,
    boolean orderFromIndexes) {

  /** The loopback address: there is no authentication. */
  public static final String LOOPBACK = "127.0.0.1";

  public StoreOptions {
    Objects.requireNonNull(bindAddress, "bindAddress");
    Objects.requireNonNull(journal, "journal");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is between 0 and 65535, not " + port);
    }
  }

  /** Documents in memory, any free port of the loopback address. */
  public static StoreOptions inMemory() {
    return new StoreOptions(null, LOOPBACK, 0, JournalOptions.DEFAULTS, true);
  }

  /** Documents in the directory, any free port of the loopback address. */
  public static StoreOptions onDisk(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return new StoreOptions(directory, LOOPBACK, 0, JournalOptions.DEFAULTS, true);
  }

  public StoreOptions withBindAddress(String otherAddress) {
    return new StoreOptions(directory, otherAddress, port, journal, orderFromIndexes);
  }

  public StoreOptions withPort(int otherPort) {
    return new StoreOptions(directory, bindAddress, otherPort, journal, orderFromIndexes);
  }

  public StoreOptions withJournal(JournalOptions otherJournal) {
    return new StoreOptions(directory, bindAddress, port, otherJournal, orderFromIndexes);
  }

  /** For tests: a store that sorts all that a condition finds, as some servers do. */
  public StoreOptions sortingEverything() {
    return new StoreOptions(directory, bindAddress, port, journal, false);
  }
}
