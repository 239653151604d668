package io.saleswright.finance;

import io.saleswright.testkit.texts.RefusalTexts;

class RefusalTextsTests extends RefusalTexts {

  RefusalTextsTests() {
    super("io.saleswright.finance");
  }
}
