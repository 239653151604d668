package io.saleswright.order;

import io.saleswright.testkit.texts.RefusalTexts;

class RefusalTextsTests extends RefusalTexts {

  RefusalTextsTests() {
    super("io.saleswright.order");
  }
}
