package io.saleswright.testkit.contract;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class RealMongoAuditContractTests extends AuditContract {

  @Override
  protected String uri() {
    return RealMongo.uri();
  }
}
