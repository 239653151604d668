package io.saleswright.platform.attachment.web;

import io.saleswright.platform.attachment.Attachment;
import java.util.List;

/**
 * The files of one thing.
 *
 * @param items in the order in which they were added
 */
record AttachmentsView(List<AttachmentView> items) {

  /** These files. */
  static AttachmentsView of(List<Attachment> attachments) {
    return new AttachmentsView(attachments.stream().map(AttachmentView::of).toList());
  }
}
