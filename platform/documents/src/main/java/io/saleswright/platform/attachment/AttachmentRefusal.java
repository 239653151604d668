package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Refusal;

/** Why a file is not attached. */
enum AttachmentRefusal implements Refusal {
  /** The policy's number is used up. */
  TOO_MANY_ATTACHMENTS("There are {most} attachments already, and there can be no more.");

  private final String text;

  AttachmentRefusal(String text) {
    this.text = text;
  }

  @Override
  public String rule() {
    return AttachmentPolicy.RULE;
  }

  @Override
  public String text() {
    return text;
  }
}
