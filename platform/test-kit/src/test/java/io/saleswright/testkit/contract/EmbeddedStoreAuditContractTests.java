package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestStore;

class EmbeddedStoreAuditContractTests extends AuditContract {

  @Override
  protected String uri() {
    return TestStore.embeddedUri();
  }
}
