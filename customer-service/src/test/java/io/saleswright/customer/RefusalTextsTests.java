package io.saleswright.customer;

import io.saleswright.testkit.texts.RefusalTexts;

class RefusalTextsTests extends RefusalTexts {

  RefusalTextsTests() {
    super("io.saleswright.customer");
  }
}
