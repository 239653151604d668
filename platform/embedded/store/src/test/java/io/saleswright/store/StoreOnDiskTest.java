package io.saleswright.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests with a running store whose documents outlive a restart. */
abstract class StoreOnDiskTest {

  @TempDir Path directory;

  RunningStore store;

  @BeforeEach
  void start() {
    store = RunningStore.onDisk(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Starts again on the same directory; documents are there as bytes only. */
  void restart() {
    close();
    start();
  }
}
