package io.saleswright.testkit.contract;

import io.saleswright.store.EmbeddedStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class OnDiskStoreContractTests extends StoreContract {

  @TempDir private static Path directory;
  private static EmbeddedStore store;

  @Override
  protected String uri() {
    if (store == null) {
      store = EmbeddedStore.onDisk(directory);
    }
    return store.connectionString();
  }

  @AfterAll
  static void stopStore() {
    store.close();
  }
}
