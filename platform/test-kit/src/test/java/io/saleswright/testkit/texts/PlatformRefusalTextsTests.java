package io.saleswright.testkit.texts;

class PlatformRefusalTextsTests extends RefusalTexts {

  PlatformRefusalTextsTests() {
    super("io.saleswright.platform", "platform-messages");
  }
}
