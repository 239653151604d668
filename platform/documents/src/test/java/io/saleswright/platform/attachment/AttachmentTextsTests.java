package io.saleswright.platform.attachment;

import io.saleswright.testkit.texts.RefusalTexts;

class AttachmentTextsTests extends RefusalTexts {

  AttachmentTextsTests() {
    super("io.saleswright.platform.attachment", "documents-messages");
  }
}
