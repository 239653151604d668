package io.saleswright.contract.contracts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Contracts of format 1 become contracts of format 2, and stay what they were. */
class ContractFormatsTests {

  @Test
  void whatComesAfterIsAValueOfItsOwn() {
    BsonDocument flat =
        BsonDocument.parse("{'number': 'CT-1', 'successor': 'c-2', 'ending': {'kind': 'EXPIRED'}}");

    assertThat(ContractFormats.withSequel(flat))
        .isEqualTo(
            BsonDocument.parse(
                "{'number': 'CT-1', 'sequel': {'successor': 'c-2', 'ending': {'kind': 'EXPIRED'}}}"));
  }

  @Test
  void whatGoesOnHasAnEmptyOne() {
    BsonDocument flat = BsonDocument.parse("{'number': 'CT-1'}");

    assertThat(ContractFormats.withSequel(flat))
        .isEqualTo(BsonDocument.parse("{'number': 'CT-1', 'sequel': {}}"));
    assertThat(flat).isEqualTo(BsonDocument.parse("{'number': 'CT-1'}"));
  }
}
