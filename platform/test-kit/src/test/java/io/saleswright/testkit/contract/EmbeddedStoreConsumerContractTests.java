package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;

class EmbeddedStoreConsumerContractTests extends ConsumerContract {

  @Override
  protected String uri() {
    return TestStore.embeddedUri();
  }
}
