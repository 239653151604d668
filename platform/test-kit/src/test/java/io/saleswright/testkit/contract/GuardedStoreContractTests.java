package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class GuardedStoreContractTests extends StoreContract {

  @TempDir private static Path directory;
  private static GuardedStore store;

  @Override
  protected String uri() {
    if (store == null) {
      store = new GuardedStore(TestStore.embeddedUri(), directory);
    }
    return store.uri();
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }
}
