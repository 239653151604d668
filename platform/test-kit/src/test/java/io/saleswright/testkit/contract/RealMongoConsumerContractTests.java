package io.saleswright.testkit.contract;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMongo.class)
class RealMongoConsumerContractTests extends ConsumerContract {

  @Override
  protected String uri() {
    return RealMongo.uri();
  }
}
