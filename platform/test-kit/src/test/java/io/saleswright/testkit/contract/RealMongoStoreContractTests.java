package io.saleswright.testkit.contract;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class RealMongoStoreContractTests extends StoreContract {

  @Override
  protected String uri() {
    return RealMongo.uri();
  }
}
