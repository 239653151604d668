package io.saleswright.platform.attachment;

import io.saleswright.testkit.texts.RefusalTexts;
import java.util.List;

/** The words of attachments, and of comments, which stand in the same bundle. */
class AttachmentTextsTests extends RefusalTexts {

  AttachmentTextsTests() {
    super(
        List.of("io.saleswright.platform.attachment", "io.saleswright.platform.comment"),
        "documents-messages");
  }
}
