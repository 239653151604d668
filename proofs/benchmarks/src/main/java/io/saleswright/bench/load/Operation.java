package io.saleswright.bench.load;

import java.io.IOException;

/** What one client does again and again. Used by one thread at a time. */
public interface Operation extends AutoCloseable {

  /**
   * Does it once.
   *
   * @throws IOException when it fails, with a message that names the kind of failure; what failed
   *     is counted apart and is no throughput
   */
  void run() throws IOException;

  @Override
  default void close() throws IOException {
    // Most operations hold nothing.
  }

  /** Makes the operation of each client. */
  @FunctionalInterface
  interface Source {

    /**
     * @param client number of the client, from 0
     */
    Operation of(int client);
  }
}
