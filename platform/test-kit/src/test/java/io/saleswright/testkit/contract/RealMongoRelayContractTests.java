package io.saleswright.testkit.contract;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class RealMongoRelayContractTests extends RelayContract {

  @Override
  protected String uri() {
    return RealMongo.uri();
  }
}
