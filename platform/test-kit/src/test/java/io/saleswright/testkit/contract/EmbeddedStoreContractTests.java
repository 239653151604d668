package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;

class EmbeddedStoreContractTests extends StoreContract {

  @Override
  protected String uri() {
    return TestStore.embeddedUri();
  }
}
