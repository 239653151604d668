package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;

class EmbeddedStoreRelayContractTests extends RelayContract {

  @Override
  protected String uri() {
    return TestStore.embeddedUri();
  }
}
