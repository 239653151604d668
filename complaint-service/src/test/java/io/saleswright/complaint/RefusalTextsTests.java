package io.saleswright.complaint;

import io.saleswright.testkit.texts.RefusalTexts;

class RefusalTextsTests extends RefusalTexts {

  RefusalTextsTests() {
    super("io.saleswright.complaint");
  }
}
