package io.saleswright.performance;

import io.saleswright.testkit.texts.RefusalTexts;

class RefusalTextsTests extends RefusalTexts {

  RefusalTextsTests() {
    super("io.saleswright.performance");
  }
}
